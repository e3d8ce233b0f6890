import type { MembershipChange, MembershipState, Side } from "../../plan/model.ts";
import type { PrincipalDocuments, SidePolicies } from "./model.ts";

/** A group as a plan shows it. */
export interface GroupDocuments {
  /** Nothing where the plan shows no document of it. */
  readonly documents: PrincipalDocuments | undefined;
  readonly isSeen: Readonly<Record<Side, GroupSight>>;
}

/**
 * How much a plan shows of a group's policies on one side: `all`, which nothing but a resource that owns them all tells,
 * for no group reads its policies back; what can be taken for all of them; or a part.
 */
export type GroupSight = "all" | "what is managed" | "a part";

/**
 * Gives a user the policies of a group, on the sides on which it is a member. Where the plan does not show all of a
 * group's policies, what a user gains or loses with it is unknown; a user who stays in it is seen in part.
 */
export const joinGroup = (user: PrincipalDocuments, membership: MembershipChange, group: GroupDocuments): void => {
  const { before, after, group: subject } = membership;
  const stays = before.state === "member" && after.state === "member";
  for (const [name, state] of [["before", before] as const, ["after", after] as const]) {
    addGroup(user[name], state, group.documents?.[name], subject.label);
    if (state.state !== "member") continue;
    const seen = group.isSeen[name];
    if (stays && seen === "a part") user.isWhole = false;
    if (!stays && seen === "what is managed") user.unseenGroups.set(name, subject.label);
    if (!stays && seen === "a part") {
      user[name].unknown.push(`The plan does not show all policies of the group ${subject.label}.`);
    }
  }
  if (before.state !== after.state || (stays && group.documents?.mayChange)) user.mayChange = true;
};

/** A policy that several groups have, or the user too, counts once; it is said of which group it is. */
const addGroup = (side: SidePolicies, state: MembershipState, group: SidePolicies | undefined, label: string): void => {
  if (state.state === "unknown") side.unknown.push(state.reason);
  if (state.state !== "member" || group === undefined) return;
  const others = group.policies.filter(({ policy }) => !side.policies.some((one) => one.policy === policy));
  side.policies.push(...others.map(({ name, policy }) => ({ name: `${name} of the group ${label}`, policy })));
  side.unknown.push(...group.unknown.filter((reason) => !side.unknown.includes(reason)));
  side.partial.push(...group.partial);
  side.reconstructed.push(...group.reconstructed.filter((reason) => !side.reconstructed.includes(reason)));
  side.presumed.push(...group.presumed.filter((reason) => !side.presumed.includes(reason)));
};
