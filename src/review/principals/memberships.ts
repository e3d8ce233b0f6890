import type { MembershipChange, MembershipState } from "../../plan/model.ts";
import type { PrincipalDocuments, SidePolicies } from "./model.ts";

/** A group as a plan shows it. */
export interface GroupDocuments {
  /** Nothing where the plan shows no document of it. */
  readonly documents: PrincipalDocuments | undefined;
  /** Whether that is all of them. */
  readonly isWhole: boolean;
}

/**
 * Gives a user the policies of a group, on the sides on which it is a member. Where the plan does not show all of a
 * group's policies, what a user gains or loses with it is unknown; a user who stays in it is seen in part.
 */
export const joinGroup = (user: PrincipalDocuments, membership: MembershipChange, group: GroupDocuments): void => {
  const { before, after, group: subject } = membership;
  const stays = before.state === "member" && after.state === "member";
  for (const [name, state] of [["before", before] as const, ["after", after] as const]) {
    addGroup(user[name], state, group.documents?.[name]);
    if (state.state === "member" && !stays && !group.isWhole) {
      user[name].unknown.push(`The plan does not show all policies of the group ${subject.label}.`);
    }
  }
  if (stays && !group.isWhole) user.isWhole = false;
  if (before.state !== after.state || (stays && group.documents?.mayChange)) user.mayChange = true;
};

/** A policy that several groups have counts once. */
const addGroup = (side: SidePolicies, state: MembershipState, group: SidePolicies | undefined): void => {
  if (state.state === "unknown") side.unknown.push(state.reason);
  if (state.state !== "member" || group === undefined) return;
  side.policies.push(...group.policies.filter((one) => !side.policies.includes(one)));
  side.unknown.push(...group.unknown.filter((reason) => !side.unknown.includes(reason)));
  side.reconstructed.push(...group.reconstructed.filter((reason) => !side.reconstructed.includes(reason)));
};
