import { UserError } from "../../common/errors.ts";
import { loadCatalogue } from "../../data.ts";
import { compare as compareSets } from "../../iam/compare/compare.ts";
import type { NamedPolicy, PolicySet, Relation } from "../../iam/model.ts";
import type { ComparedKind, CompareResult } from "../../report/verbs/model.ts";
import { oneOf, type PolicyFile, readPolicies, readPolicy } from "./policy-file.ts";
import { requireAccount } from "./request.ts";

/** The policies of both sides as their files have them, and words that nobody has checked yet. */
export interface CompareInput {
  /** All documents of a side together; an empty one, or none, is a side without access. */
  readonly before: readonly PolicyFile[];
  readonly after: readonly PolicyFile[];
  /** The permissions boundary of a side, of kind `identity` alone; none where it is absent. */
  readonly beforeBoundary?: PolicyFile;
  readonly afterBoundary?: PolicyFile;
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
  const account = input.account === undefined ? undefined : requireAccount(input.account);
  const failures = input.failOn.map((relation) => oneOf("--fail-on", FAILURES, relation));
  const before = readSide(kind, input.before, input.beforeBoundary);
  const after = readSide(kind, input.after, input.afterBoundary);
  const boundaries = {
    ...(before.boundary && { before: before.boundary.name }),
    ...(after.boundary && { after: after.boundary.name }),
  };
  const isBounded = Object.keys(boundaries).length > 0;
  const catalogue = await loadCatalogue();
  const comparison = compareSets(before.set, after.set, { catalogue, ...(account !== undefined && { account }) });
  return {
    result: {
      formatVersion: "1.0",
      kind,
      before: before.set.policies.map(({ name }) => name),
      after: after.set.policies.map(({ name }) => name),
      ...(isBounded && { boundaries }),
      ...comparison,
      notConsidered: NOT_CONSIDERED[kind].filter((what) => !isBounded || what !== BOUNDARIES),
      catalogue: catalogue.source,
    },
    exitCode: failures.some((relation) => relation === comparison.relation) ? 3 : 0,
  };
};

interface ComparedSide {
  readonly set: PolicySet;
  readonly boundary?: NamedPolicy;
}

const readSide = (
  kind: ComparedKind,
  files: readonly PolicyFile[],
  boundaryFile: PolicyFile | undefined,
): ComparedSide => {
  const policies = readPolicies(files, kind);
  if (kind !== "identity") {
    if (boundaryFile === undefined) return { set: { kind, policies } };
    throw new UserError({
      message: `A permissions boundary is given, and --kind is "${kind}"`,
      suggestion: "leave the boundary out: it limits the policies of a principal",
    });
  }
  const boundary = boundaryFile && readPolicy(boundaryFile, "boundary");
  return boundary ? { set: { kind, policies, boundary }, boundary } : { set: { kind, policies } };
};

const BOUNDARIES = "permissions boundaries";

const KINDS: readonly ComparedKind[] = ["identity", "trust", "resource"];

const FAILURES: readonly Relation[] = ["narrower", "broader", "incomparable", "unknown"];

const NOT_CONSIDERED: Readonly<Record<ComparedKind, readonly string[]>> = {
  identity: [
    "SCPs and RCPs of the AWS organization",
    BOUNDARIES,
    "session policies",
    "policies of the resources, such as a bucket's, a key's or a role's",
  ],
  trust: ["SCPs and RCPs of the AWS organization", "whether the principals' own policies let them assume the role"],
  resource: ["SCPs and RCPs of the AWS organization", "the policies of the principals"],
};
