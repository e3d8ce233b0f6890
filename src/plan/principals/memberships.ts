import { ownMember } from "../../common/json.ts";
import { subjectOf } from "../context.ts";
import type { DocumentSubject, MembershipChange, MembershipState } from "../model.ts";
import { isHidden, notKnown, sidesOf, unlessMoved } from "../raw/hidden.ts";
import type { RawChange, RawSide } from "../raw/raw-change.ts";
import { itemSubject, itemsOf, type PolicyReading } from "./attached-policies.ts";

/** A membership on one side of a change. */
interface SideMembership extends Pick<MembershipChange, "user" | "group"> {
  readonly state: MembershipState;
  /** The attributes that it is read from. */
  readonly from: readonly string[];
}

/** Which users a resource puts in which groups, changed or not. */
export const membershipsOf = (change: RawChange, reading: PolicyReading): readonly MembershipChange[] => {
  const before = new Map(membershipsOn(change, change.before, reading).map((one) => [keyOf(one), one]));
  const after = new Map(membershipsOn(change, change.after, reading).map((one) => [keyOf(one), one]));
  return [...new Map([...before, ...after])].flatMap(([key, { user, group, from }]) =>
    sidesOf(change, from, before.get(key)?.state, after.get(key)?.state).map((sides) => ({
      address: change.address,
      user,
      group,
      ...sides,
    })),
  );
};

const keyOf = ({ user, group }: SideMembership): string => `${user.label} ${group.label}`;

const membershipsOn = (
  change: RawChange,
  side: RawSide | undefined,
  reading: PolicyReading,
): readonly SideMembership[] => {
  const [one, many] = ownMember(MEMBERSHIPS, change.type) ?? [];
  if (side === undefined || one === undefined || many === undefined) return [];
  const subject = subjectOf(reading.context, change, side, one, one);
  return listed(change, side, many, reading).map(([other, state]) => ({
    ...(one === "user" ? { user: subject, group: other } : { user: other, group: subject }),
    state: unlessMoved(change, one, state),
    from: [one, `${many}s`],
  }));
};

/** The resources that say who is in which group: by what they name one, and by what several. */
const MEMBERSHIPS: Readonly<Record<string, readonly ["user", "group"] | readonly ["group", "user"]>> = {
  aws_iam_user_group_membership: ["user", "group"],
  aws_iam_group_membership: ["group", "user"],
};

/** Those that the list names; one that stands for all, or for one, where Terraform does not know which. */
const listed = (
  change: RawChange,
  side: RawSide,
  type: "user" | "group",
  reading: PolicyReading,
): readonly (readonly [DocumentSubject, MembershipState])[] => {
  const attribute = `${type}s`;
  const unknown: readonly [DocumentSubject, MembershipState] = [
    { type, label: change.address },
    notKnown(change, side, [attribute]),
  ];
  if (isHidden(side, [attribute])) return [unknown];
  return itemsOf(change, side, attribute, `aws_iam_${type}`, "name", reading).map((item) => {
    const subject = itemSubject(type, item);
    return subject === undefined ? unknown : [subject, { state: "member" }];
  });
};
