import { type PrincipalType, principalTypes, subjectOf } from "../context.ts";
import type { AttachmentChange, AttachmentState, Side } from "../model.ts";
import { isHidden, isSensitive, notKnown, sidesOf, unlessMoved } from "../raw/hidden.ts";
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
      const left =
        was && !is && /_exclusive$/.test(change.type) ? notManagedElsewhere(was, change, reading) : undefined;
      const sides = left ? [{ before: left, after: left }] : sidesOf(change, from, was?.state, is?.state);
      return sides.map((both) => ({ address: change.address, attribute, use, subject, ...both }));
    })
    .filter((attachment) => attachment.before.state !== "absent" || attachment.after.state !== "absent");
};

const absent: AttachmentState = { state: "absent" };

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
  switch (change.type) {
    case "aws_iam_role":
      return [...boundary(change, side, "role", reading), ...managedPolicyArns(name, change, side, reading)];
    case "aws_iam_user":
      return boundary(change, side, "user", reading);
    case "aws_iam_role_policy_attachment":
      return [single(change, side, "role", reading)];
    case "aws_iam_user_policy_attachment":
      return [single(change, side, "user", reading)];
    case "aws_iam_group_policy_attachment":
      return [single(change, side, "group", reading)];
    case "aws_iam_role_policy_attachments_exclusive":
      return [exclusive(change, side, "role", reading)];
    case "aws_iam_user_policy_attachments_exclusive":
      return [exclusive(change, side, "user", reading)];
    case "aws_iam_group_policy_attachments_exclusive":
      return [exclusive(change, side, "group", reading)];
    case "aws_iam_policy_attachment":
      return principalTypes.flatMap((type) => oneForEach(change, side, type, reading));
    default:
      return [];
  }
};

const boundary = (
  change: RawChange,
  side: RawSide,
  type: PrincipalType,
  reading: Reading,
): readonly SideAttachment[] => {
  const attribute = "permissions_boundary";
  const state = policyIn(change, side, attribute, reading);
  return [{ ...onPrincipal(change, side, type, { named: "name", attribute, state }, reading), use: "boundary" }];
};

/** What one attribute puts on the principal that another one names. */
const onPrincipal = (
  change: RawChange,
  side: RawSide,
  type: PrincipalType,
  { named, attribute, state }: { readonly named: string; readonly attribute: string; readonly state: AttachmentState },
  { context }: Reading,
): SideAttachment => ({
  attribute,
  use: "attachment",
  subject: subjectOf(context, change, side, type, named),
  state: unlessMoved(change, named, state),
  from: [named, attribute],
});

const single = (change: RawChange, side: RawSide, type: PrincipalType, reading: Reading): SideAttachment => {
  const attribute = "policy_arn";
  const state = policyIn(change, side, attribute, reading);
  return onPrincipal(change, side, type, { named: type, attribute, state }, reading);
};

const exclusive = (change: RawChange, side: RawSide, type: PrincipalType, reading: Reading): SideAttachment => {
  const attribute = "policy_arns";
  const state = policiesIn(change, side, attribute, reading);
  return onPrincipal(change, side, type, { named: `${type}_name`, attribute, state }, reading);
};

/** Where the role does not set them, the provider reads back what other resources, or nobody, attached. */
const managedPolicyArns = (
  name: Side,
  change: RawChange,
  side: RawSide,
  reading: Reading,
): readonly SideAttachment[] => {
  const attribute = "managed_policy_arns";
  const state = policiesIn(change, side, attribute, reading);
  const attached = onPrincipal(change, side, "role", { named: "name", attribute, state }, reading);
  const isSet = change.expressions !== undefined && isConfigured(change, attribute);
  if (isSet && !mayBeReadBack(change, attribute)) return [attached];
  const role = { type: "role", label: rawText(side, ["name"]) ?? "" } as const;
  const stays = (arn: string): boolean => {
    if (reading.facts.isManagedElsewhere(name, change, "managed-policies", role, arn)) return false;
    return name === "before" || !reading.facts.isSweptAway(change, "managed-policies", role, arn);
  };
  if (!rawTexts(side, attribute).some(stays)) return [];
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
