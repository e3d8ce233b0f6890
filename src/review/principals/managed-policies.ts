import { parsePolicy } from "../../iam/language/parse.ts";
import {
  type BundledManagedPolicy,
  isAdministratorAccess,
  isOfAws,
  type ManagedPolicies,
} from "../../iam/managed-policies.ts";
import type { NamedPolicy, Policy } from "../../iam/model.ts";
import { canonicalPolicy } from "../../iam/normalize/canonical.ts";
import { identityOf } from "../../plan/fingerprint/canonical.ts";
import type { AttachedPolicy, DocumentState, Plan, Side } from "../../plan/model.ts";
import { documentName, mayChange, policyIn, stateOn, unreadableReason } from "../documents/state.ts";
import type { ManagedPolicyNote } from "../model.ts";
import { lastPart } from "../values.ts";

/** A managed policy that hangs on a principal: its text, or why that cannot be had. */
export type FoundPolicy = Found | Unread;

interface Unread {
  readonly reason: string;
  /** Whether it is one of AWS's that allows less than everything, whatever it says. */
  readonly isPartial?: true;
}

interface Found extends NamedPolicy {
  /** Why its text is only presumed. */
  readonly presumed?: string;
}

/** Finds the text of managed policies for one plan. */
export interface ManagedPolicyFinder {
  readonly find: (policy: AttachedPolicy, side: Side) => FoundPolicy;
  /** Whether the policy's own document may change with this plan. */
  readonly changes: (policy: AttachedPolicy) => boolean;
  /** Which texts were used of those policies that the plan does not manage itself; sorted by ARN. */
  readonly notes: () => readonly ManagedPolicyNote[];
}

/**
 * A policy that the plan manages has two sides; the text of any other comes from the plan's data source, which has read
 * it from AWS, or else from the bundled copies.
 */
export const managedPolicyFinder = (plan: Plan, bundled: ManagedPolicies): ManagedPolicyFinder => {
  const managed = new Map(plan.changes.map((change) => [identityOf(change), change]));
  const read = new Map(plan.managedPolicies.map((policy) => [policy.arn, policy]));
  const copies = new Map<string, Policy>();
  const used = new Set<string>();

  const copyOf = (arn: string): Policy | undefined => {
    const document = bundled.byArn(arn)?.document;
    const known = copies.get(arn) ?? (document === undefined ? undefined : parseCopy(arn, document));
    if (known) copies.set(arn, known);
    return known;
  };

  const findInPlan = (address: string, side: Side): FoundPolicy | undefined => {
    const change = managed.get(address);
    const documents = change?.documents.map((document) => ({
      name: documentName(change, document, side),
      state: stateOn(change, document, side),
    }));
    // One that gets another name has two: the old document goes, a new one comes.
    const found = documents?.find(({ state }) => state.state !== "absent");
    return found && fromState(found.name, found.state);
  };

  const findByArn = (arn: string): FoundPolicy => {
    used.add(arn);
    const policy = read.get(arn)?.policy ?? copyOf(arn);
    if (policy) return { name: lastPart(arn), policy };
    return {
      reason: `The plan does not hold the document of ${arn}, and no copy of it is bundled.`,
      ...(isPartial(arn) && { isPartial: true }),
    };
  };

  return {
    find: ({ address, arn }, side) =>
      address === undefined ? findByArn(arn) : (findInPlan(address, side) ?? findByArn(arn ?? address)),
    changes: ({ address }) => {
      const change = address === undefined ? undefined : managed.get(address);
      return change?.documents.some((document) => mayChange(change, document)) ?? false;
    },
    notes: () => [...used].sort().flatMap((arn) => noteOn(arn, read.get(arn)?.policy, bundled.byArn(arn), copyOf(arn))),
  };
};

const isPartial = (arn: string): boolean => isOfAws(arn) && !isAdministratorAccess(arn);

/** Nothing where no text was found at all: the principals' own reviews say so. */
const noteOn = (
  arn: string,
  current: Policy | undefined,
  bundled: BundledManagedPolicy | undefined,
  copy: Policy | undefined,
): readonly ManagedPolicyNote[] => {
  const name = lastPart(arn);
  const version = bundled && { version: bundled.version, date: bundled.date };
  if (current === undefined) return bundled ? [{ arn, name, source: "bundled", ...version }] : [];
  if (copy === undefined) return [{ arn, name, source: "plan" }];
  const differsFromBundled = canonicalPolicy(current) !== canonicalPolicy(copy);
  return [{ arn, name, source: "plan", ...(!differsFromBundled && version), differsFromBundled }];
};

const parseCopy = (arn: string, document: string): Policy => {
  const parsed = parsePolicy(document, "identity");
  if (!parsed.ok) throw new Error(`The bundled copy of ${arn} breaks the grammar.`);
  return parsed.policy;
};

const fromState = (name: string, state: DocumentState): FoundPolicy => {
  const policy = policyIn(state);
  if (policy === undefined) return { reason: unreadableReason(state) ?? `${name} is not there.` };
  return { name, policy, ...(state.state === "presumed" && { presumed: state.reason }) };
};
