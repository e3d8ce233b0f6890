import { type PrincipalType, principalTypes, subjectOf } from "../context.ts";
import type { AttachmentChange, AttachmentState, Side } from "../model.ts";
import { absent, isHidden, isSensitive, notKnown, sidesOf, unlessMoved } from "../raw/hidden.ts";
import { isConfigured, type RawChange, type RawSide, rawText, rawTexts } from "../raw/raw-change.ts";
import { itemSubject, itemsOf, type PolicyReading, policiesIn, policyIn } from "./attached-policies.ts";
import { mayBeReadBack, type RoleFacts } from "./role-facts.ts";

interface Reading extends PolicyReading {
  readonly facts: RoleFacts;
}

/** An attachment on one side of a change. */
interface SideAttachment extends Pick<AttachmentChange, "attribute" | "use" | "subject"> {
  readonly state: AttachmentState;
  /** The attributes that it is read from. */
  readonly from: readonly string[];
}

/** The managed policies and boundaries that a resource puts on principals, changed or not. */
export const attachmentsOf = (change: RawChange, reading: Reading): readonly AttachmentChange[] => {
  const before = new Map(attachmentsOn("before", change, reading).map((one) => [keyOf(one), one]));
  const after = new Map(attachmentsOn("after", change, reading).map((one) => [keyOf(one), one]));
  return [...new Map([...before, ...after])]
    .flatMap(([key, { attribute, use, subject, from }]) => {
      const [was, is] = [before.get(key), after.get(key)];
      const left = was && !is && isExclusive(change) ? notManagedElsewhere(was, change, reading) : undefined;
      const sides = left ? [{ before: left, after: left }] : sidesOf(change, from, was?.state, is?.state);
      return sides.map((both) => ({ address: change.address, attribute, use, subject, ...both }));
    })
    .filter((attachment) => attachment.before.state !== "absent" || attachment.after.state !== "absent");
};

/** What an exclusive resource leaves in place that manages a principal no longer: it detaches nothing. */
const notManagedElsewhere = (
  { subject, state }: SideAttachment,
  change: RawChange,
  { facts }: Reading,
): AttachmentState => {
  if (state.state !== "known") return state;
  const policies = state.policies.filter(
    ({ arn = "" }) => !facts.isManagedElsewhere("after", change, "managed-policies", subject, arn),
  );
  return policies.length === 0 ? absent : { state: "known", policies };
};

const keyOf = ({ attribute, use, subject }: SideAttachment): string =>
  `${use} ${attribute} ${subject.type} ${subject.label}`;

const attachmentsOn = (name: Side, change: RawChange, reading: Reading): readonly SideAttachment[] => {
  const side = change[name];
  if (side === undefined) return [];
  /** What one attribute puts on the principal that another one names. */
  const put = (type: PrincipalType, named: string, attribute: string, read: typeof policyIn): SideAttachment => ({
    attribute,
    use: "attachment",
    subject: subjectOf(reading.context, change, side, type, named),
    state: unlessMoved(change, named, read(change, side, attribute, reading)),
    from: [named, attribute],
  });
  const boundary = (type: PrincipalType): SideAttachment => ({
    ...put(type, "name", "permissions_boundary", policyIn),
    use: "boundary",
  });
  switch (change.type) {
    case "aws_iam_role": {
      const attached = put("role", "name", managedPolicyArns, policiesIn);
      return [boundary("role"), ...unlessReadBack(attached, name, change, side, reading)];
    }
    case "aws_iam_user":
      return [boundary("user")];
    case "aws_iam_policy_attachment":
      return principalTypes.flatMap((type) => oneForEach(change, side, type, reading));
  }
  const type = principalTypes.find((one) => change.type.startsWith(`aws_iam_${one}_policy_attachment`));
  if (type === undefined) return [];
  return [
    isExclusive(change)
      ? put(type, `${type}_name`, "policy_arns", policiesIn)
      : put(type, type, "policy_arn", policyIn),
  ];
};

const isExclusive = ({ type }: RawChange): boolean => type.endsWith("_exclusive");

const managedPolicyArns = "managed_policy_arns";

/**
 * The managed policies that a role has by `managed_policy_arns`. Where it does not set them, the provider reads back what other
 * resources, or nobody, attached.
 */
const unlessReadBack = (
  attached: SideAttachment,
  name: Side,
  change: RawChange,
  side: RawSide,
  reading: Reading,
): readonly SideAttachment[] => {
  const isSet = change.expressions !== undefined && isConfigured(change, managedPolicyArns);
  if (isSet && !mayBeReadBack(change, managedPolicyArns)) return [attached];
  const role = { type: "role", label: rawText(side, ["name"]) ?? "" } as const;
  const stays = (arn: string): boolean => {
    if (reading.facts.isManagedElsewhere(name, change, "managed-policies", role, arn)) return false;
    return name === "before" || !reading.facts.isSweptAway(change, "managed-policies", role, arn);
  };
  if (!rawTexts(side, managedPolicyArns).some(stays)) return [];
  if (attached.state.state !== "known") return [attached];
  const policies = attached.state.policies.filter(({ arn = "" }) => stays(arn));
  return [{ ...attached, state: { state: "known", policies } }];
};

/** aws_iam_policy_attachment names its principals in three lists. */
const oneForEach = (
  change: RawChange,
  side: RawSide,
  type: PrincipalType,
  reading: Reading,
): readonly SideAttachment[] => {
  const attribute = `${type}s`;
  const attached = { attribute, use: "attachment", from: [attribute, "policy_arn"] } as const;
  const unknown: SideAttachment = {
    ...attached,
    subject: { type, label: change.address },
    state: notKnown(change, side, [attribute]),
  };
  if (isHidden(side, [attribute])) return [unknown];
  const state = policyIn(change, side, "policy_arn", reading);
  return itemsOf(change, side, attribute, `aws_iam_${type}`, "name", reading).map((item) => {
    const subject = itemSubject(type, item) ?? { type, label: change.address };
    return subject.name === undefined && isSensitive(side, [attribute]) ? unknown : { ...attached, subject, state };
  });
};
