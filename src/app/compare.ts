import { loadCatalogue } from "../data.ts";
import { UserError } from "../errors.ts";
import { compare as compareSets, type PolicySet, type Relation } from "../iam/index.ts";
import type { ComparedKind, CompareResult } from "../report/verbs/model.ts";
import { oneOf, type PolicyFile, readPolicies } from "./policy-file.ts";

export interface CompareInput {
  /** All documents of a side together; an empty one, or none, is a side without access. */
  readonly before: readonly PolicyFile[];
  readonly after: readonly PolicyFile[];
  /** `identity`, `trust` or `resource`. */
  readonly kind: string;
  /** The account of the role or of the resource, if it is told. */
  readonly account?: string;
  /** Relations that are a failure: `narrower`, `broader`, `incomparable`, `unknown`. */
  readonly failOn: readonly string[];
}

/**
 * Compares what two sets of documents allow. `exitCode` is 3 when the relation is one of `--fail-on`. UserError for a
 * document that cannot be read, an account, a kind or a relation that there is not.
 */
export const compare = async (input: CompareInput): Promise<{ result: CompareResult; exitCode: 0 | 3 }> => {
  const kind = oneOf("--kind", KINDS, input.kind);
  const { account } = input;
  if (account !== undefined && !/^\d{12}$/.test(account)) {
    throw new UserError({
      message: `--account is "${account}"`,
      suggestion: "give the 12 digits of the AWS account that the role or the resource is in",
    });
  }
  const failures = input.failOn.map((relation) => oneOf("--fail-on", FAILURES, relation));
  const before: PolicySet = { kind, policies: readPolicies(input.before, kind) };
  const after: PolicySet = { kind, policies: readPolicies(input.after, kind) };
  const catalogue = await loadCatalogue();
  const comparison = compareSets(before, after, { catalogue, ...(account !== undefined && { account }) });
  return {
    result: {
      formatVersion: "1.0",
      kind,
      before: before.policies.map(({ name }) => name),
      after: after.policies.map(({ name }) => name),
      ...comparison,
      notConsidered: NOT_CONSIDERED[kind],
      catalogue: catalogue.source,
    },
    exitCode: failures.some((relation) => relation === comparison.relation) ? 3 : 0,
  };
};

const KINDS: readonly ComparedKind[] = ["identity", "trust", "resource"];

const FAILURES: readonly Relation[] = ["narrower", "broader", "incomparable", "unknown"];

const NOT_CONSIDERED: Readonly<Record<ComparedKind, readonly string[]>> = {
  identity: [
    "SCPs and RCPs of the AWS organization",
    "permissions boundaries",
    "session policies",
    "policies of the resources, such as a bucket's, a key's or a role's",
  ],
  trust: ["SCPs and RCPs of the AWS organization", "whether the principals' own policies let them assume the role"],
  resource: ["SCPs and RCPs of the AWS organization", "the policies of the principals"],
};
