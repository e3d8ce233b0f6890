import type { NamedPolicy, Policy, PolicySet, Statement } from "../../iam/model.ts";
import { canonicalPolicy } from "../../iam/normalize/canonical.ts";
import type { DocumentChange, DocumentState, ResourceChange, Side } from "../../plan/model.ts";
import { isActedOn, valueOn } from "../../plan/raw/attributes.ts";

/** The policy of a document, as far as it can be read or presumed. */
export const policyIn = (state: DocumentState): Policy | undefined => ("policy" in state ? state.policy : undefined);

/** Why a document that is there cannot be read. */
export const unreadableReason = (state: DocumentState): string | undefined =>
  state.state === "unknown" || state.state === "malformed" ? state.reason : undefined;

/** One text for what a document says, or why it cannot be read. */
export const textOfState = (state: DocumentState): string => {
  const policy = state.state === "presumed" ? undefined : policyIn(state);
  return policy ? canonicalPolicy(policy) : JSON.stringify(state);
};

/** The document on a side. What Terraform forgets, or is told not to destroy, stays: only its state loses it. */
export const stateOn = (change: ResourceChange, document: DocumentChange, side: Side): DocumentState =>
  change.action === "forget" || isLeft(change) ? document.before : document[side];

/** The document after the change: see `stateOn`. */
export const stateAfter = (change: ResourceChange, document: DocumentChange): DocumentState =>
  stateOn(change, document, "after");

/** Whether the provider only forgets what Terraform destroys, as it can be told for an SCP. */
const isLeft = (change: ResourceChange): boolean => {
  const value = valueOn(change, "skip_destroy", "before");
  return change.action === "destroy" && value.state === "known" && value.value === true;
};

/**
 * Whether a document may change: its own resource may stay as it is while another one removes it. The plan holds one
 * policy object for a text that stands on both sides; what cannot be read, or is rebuilt, changes only together with its
 * resource, and not where the plan has it alike on both sides.
 */
export const mayChange = (change: ResourceChange, document: DocumentChange): boolean => {
  const { before } = document;
  const after = stateAfter(change, document);
  const [policyBefore, policyAfter] = [policyIn(before), policyIn(after)];
  if (policyBefore && policyAfter && (before.state === after.state || !isActedOn(change))) {
    return policyBefore !== policyAfter && canonicalPolicy(policyBefore) !== canonicalPolicy(policyAfter);
  }
  if (before.state !== after.state) return true;
  // What is not known for another reason than before is lost with something else.
  if (before.state === "unknown" && after.state === "unknown" && before.reason !== after.reason) return true;
  return isActedOn(change) && !(after.state === "unknown" && after.isSame);
};

/** What reports call a document on a side: `inline policy mlflow-sagemaker`, `trust policy`, else the resource's address. */
export const documentName = (
  change: ResourceChange,
  { attribute, kind, subject }: DocumentChange,
  side: Side,
): string => {
  if (kind === "trust") return "trust policy";
  const name = nameOf(change, side);
  if (/^aws_iam_(role|user|group)_policy$/.test(change.type) && name !== undefined) return `inline policy ${name}`;
  const inline = /^inline_policy\["(.*)"\]\.policy$/.exec(attribute)?.[1];
  if (inline !== undefined) return `inline policy ${inline}`;
  return subject.type === "policy" && name !== undefined ? name : change.address;
};

/** The name on a side; the other side's where the resource is not there. One that gets another name has not the old one. */
const nameOf = (change: ResourceChange, side: Side): string | undefined => {
  const sides = [valueOn(change, "name", "after"), valueOn(change, "name", "before")];
  const value = (side === "after" ? sides : sides.toReversed()).find(({ state }) => state !== "absent");
  return value?.state === "known" && typeof value.value === "string" ? value.value : undefined;
};

/** The statements of several policies. */
export const statementsOf = (policies: readonly NamedPolicy[]): readonly Statement[] =>
  policies.flatMap(({ policy }) => policy.statements);

/** Puts documents together as `compare` and `decide` take them. */
export const policySet = (kind: DocumentChange["kind"], policies: readonly NamedPolicy[]): PolicySet =>
  kind === "trust" || kind === "resource" ? { kind, policies } : { kind: "identity", policies };
