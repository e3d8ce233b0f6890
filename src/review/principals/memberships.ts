import type { MembershipChange, MembershipState } from "../../plan/model.ts";
import type { PrincipalDocuments, SidePolicies } from "./model.ts";

/** A group as a plan shows it. */
export interface GroupDocuments {
  /** Nothing where the plan shows no document of it. */
  readonly documents: PrincipalDocuments | undefined;
  /** Whether those can be taken for all of them. */
  readonly isWhole: boolean;
  /** Whether there may be more all the same: no group reads its policies back. */
  readonly mayHaveMore: boolean;
}

/**
 * Gives a user the policies of a group, on the sides on which it is a member. Where the plan does not show all of a
 * group's policies, what a user gains or loses with it is unknown; a user who stays in it is seen in part.
 */
export const joinGroup = (user: PrincipalDocuments, membership: MembershipChange, group: GroupDocuments): void => {
  const { before, after, group: subject } = membership;
  const stays = before.state === "member" && after.state === "member";
  for (const [name, state] of [["before", before] as const, ["after", after] as const]) {
    addGroup(user[name], state, group.documents?.[name], subject.label);
    if (state.state === "member" && !stays && group.isWhole && group.mayHaveMore)
      user.unseenGroups.set(name, subject.label);
    if (state.state === "member" && !stays && !group.isWhole) {
      user[name].unknown.push(`The plan does not show all policies of the group ${subject.label}.`);
    }
  }
  if (stays && !group.isWhole) user.isWhole = false;
  if (before.state !== after.state || (stays && group.documents?.mayChange)) user.mayChange = true;
};

/** A policy that several groups have, or the user too, counts once; it is said of which group it is. */
const addGroup = (side: SidePolicies, state: MembershipState, group: SidePolicies | undefined, label: string): void => {
  if (state.state === "unknown") side.unknown.push(state.reason);
  if (state.state !== "member" || group === undefined) return;
  const others = group.policies.filter(({ policy }) => !side.policies.some((one) => one.policy === policy));
  side.policies.push(...others.map(({ name, policy }) => ({ name: `${name} of the group ${label}`, policy })));
  side.unknown.push(...group.unknown.filter((reason) => !side.unknown.includes(reason)));
  side.reconstructed.push(...group.reconstructed.filter((reason) => !side.reconstructed.includes(reason)));
};
