import { type Item, itemsOf, type PolicyReading, policiesIn, policyIn, unknownReason } from "./attached-policies.ts";
import { subjectOf } from "./context.ts";
import type { AttachmentChange, AttachmentState, DocumentSubject } from "./model.ts";
import { isConfigured, type RawChange, readText, readValue, type Side } from "./raw-change.ts";
import type { RoleFacts } from "./role-facts.ts";

interface Reading extends PolicyReading {
  readonly facts: RoleFacts;
}

/** An attachment on one side of a change. */
type SideAttachment = Pick<AttachmentChange, "attribute" | "use" | "subject"> & { readonly state: AttachmentState };

/** The managed policies and boundaries that a resource puts on principals, changed or not. */
export const attachmentsOf = (change: RawChange, reading: Reading): readonly AttachmentChange[] => {
  const before = new Map(attachmentsOn("before", change, reading).map((one) => [keyOf(one), one]));
  const after = new Map(attachmentsOn("after", change, reading).map((one) => [keyOf(one), one]));
  return [...new Map([...before, ...after])].flatMap(([key, { attribute, use, subject }]) => {
    const [was, is] = [before.get(key), after.get(key)];
    const left = was && !is && /_exclusive$/.test(change.type) ? notManagedElsewhere(was, change, reading) : undefined;
    const sides = { before: left ?? was?.state ?? absent, after: left ?? is?.state ?? absent };
    if (sides.before.state === "absent" && sides.after.state === "absent") return [];
    return [{ address: change.address, attribute, use, subject, ...sides }];
  });
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

const attachmentsOn = (name: "before" | "after", change: RawChange, reading: Reading): readonly SideAttachment[] => {
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
      return (["role", "user", "group"] as const).flatMap((type) => oneForEach(change, side, type, reading));
    default:
      return [];
  }
};

type PrincipalType = "role" | "user" | "group";

const boundary = (change: RawChange, side: Side, type: PrincipalType, reading: Reading): readonly SideAttachment[] => {
  const attribute = "permissions_boundary";
  const state = policyIn(change, side, attribute, reading);
  return [{ attribute, use: "boundary", subject: subjectOf(reading.context, change, side, type, "name"), state }];
};

const single = (change: RawChange, side: Side, type: PrincipalType, reading: Reading): SideAttachment => ({
  attribute: "policy_arn",
  use: "attachment",
  subject: subjectOf(reading.context, change, side, type, type),
  state: policyIn(change, side, "policy_arn", reading),
});

const exclusive = (change: RawChange, side: Side, type: PrincipalType, reading: Reading): SideAttachment => ({
  attribute: "policy_arns",
  use: "attachment",
  subject: subjectOf(reading.context, change, side, type, `${type}_name`),
  state: policiesIn(change, side, "policy_arns", reading),
});

/** Where the role does not set them, the provider reads back what other resources, or nobody, attached. */
const managedPolicyArns = (
  name: "before" | "after",
  change: RawChange,
  side: Side,
  reading: Reading,
): readonly SideAttachment[] => {
  const attribute = "managed_policy_arns";
  const subject = subjectOf(reading.context, change, side, "role", "name");
  const state = policiesIn(change, side, attribute, reading);
  if (change.expressions !== undefined && isConfigured(change, attribute)) {
    return [{ attribute, use: "attachment", subject, state }];
  }
  if (state.state !== "known") return [];
  const policies = state.policies.filter(({ arn = "" }) => {
    if (reading.facts.isManagedElsewhere(name, change, "managed-policies", subject, arn)) return false;
    return name === "before" || !reading.facts.isSweptAway(change, "managed-policies", subject, arn);
  });
  return policies.length === 0 ? [] : [{ attribute, use: "attachment", subject, state: { state: "known", policies } }];
};

/** aws_iam_policy_attachment names its principals in three lists. */
const oneForEach = (
  change: RawChange,
  side: Side,
  type: PrincipalType,
  reading: Reading,
): readonly SideAttachment[] => {
  const attribute = `${type}s`;
  if (readValue(side, [attribute]).state === "unknown") {
    const subject = { type, label: change.address };
    return [
      { attribute, use: "attachment", subject, state: { state: "unknown", reason: unknownReason(change, attribute) } },
    ];
  }
  const state = policyIn(change, side, "policy_arn", reading);
  const items = itemsOf(change, side, attribute, `aws_iam_${type}`, "name", reading);
  return items.map((item) => ({ attribute, use: "attachment", subject: itemSubject(type, item, change), state }));
};

const itemSubject = (type: PrincipalType, { text, referred }: Item, change: RawChange): DocumentSubject => {
  const name = text ?? readText(referred?.change.after, ["name"]);
  if (name !== undefined) return { type, name, label: name };
  return { type, label: referred?.change.address ?? change.address };
};
