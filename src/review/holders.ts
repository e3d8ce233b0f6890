import { grouped } from "../common/grouped.ts";
import type { HolderChange, MembershipState, Plan, ResourceChange, Side } from "../plan/model.ts";
import { labelIn } from "../plan/raw/accounts.ts";
import { isKnownWorkspace, mayBeOneWorkspace } from "../plan/raw/workspaces.ts";
import { type Claim, contestedObjects } from "./contested.ts";
import { inBackticks } from "./in-backticks.ts";
import type { AccessRelation, HolderReview, PrincipalReview } from "./model.ts";
import { lastPart, sides, textOf } from "./values.ts";

/** A holder, what it holds, and the sides on which it does. */
interface Found extends Pick<HolderReview, "holder" | "role" | "through" | "workspace"> {
  readonly on: Set<Side>;
  readonly unknown: string[];
}

/**
 * Says who in the workspace may use which role: by a grant of its instance profile, or by a cluster that has it. Who
 * holds the same role by another resource, another cluster or another instance profile than before holds it still.
 */
export const reviewHolders = (plan: Plan, principals: readonly PrincipalReview[]): readonly HolderReview[] => {
  const found = new Map<string, Found>();
  const roles = new Map(principals.filter(({ type }) => type === "role").map((role) => [role.name, role]));
  const profiles = readProfiles(plan);
  const contestOf = contests(plan.holders);
  for (const change of plan.holders) {
    for (const side of sides) {
      if (change[side].state === "absent") continue;
      const what = held(profiles, change.role, side);
      const key = JSON.stringify([change.holder.type, identityOf(change), what]);
      const one = found.get(key) ?? {
        holder: change.holder,
        ...what,
        ...(change.workspace !== undefined && { workspace: change.workspace }),
        on: new Set(),
        unknown: [],
      };
      found.set(key, side === "after" ? { ...one, holder: change.holder } : one);
      one.on.add(side);
      one.unknown.push(...doubt(change));
      const contest = contestOf(change);
      if (contest !== undefined) one.unknown.push(contest);
    }
  }
  const all = [...found.values()];
  const namesakes = grouped(all, calledOf);
  return all.map(({ on, unknown, workspace, ...rest }) => ({
    ...rest,
    ...(workspace !== undefined && (namesakes.get(calledOf(rest)) ?? []).length > 1 && { workspace }),
    relation:
      unknown.length > 0 ? "unknown" : relationOf(on, rest.through === "role" ? roles.get(rest.role) : undefined),
    unknown: [...new Set(unknown)],
  }));
};

/** What a reader knows a holder by. */
const calledOf = ({ holder }: Pick<Found, "holder">): string =>
  JSON.stringify([holder.type, holder.name.toLowerCase()]);

/**
 * Names of clusters are not unique, and each cluster says for itself who may attach to it. To Databricks a user's name is
 * the same in upper and lower case. Who has the same name where the workspace is not known may be somebody else.
 */
const identityOf = ({ holder, address, workspace }: HolderChange): string => {
  if (holder.type === "cluster") return address;
  const name = holder.type.endsWith("user") ? holder.name.toLowerCase() : holder.name;
  return JSON.stringify([name, isKnownWorkspace(workspace) ? (workspace ?? "") : address]);
};

/** What tells a grant apart in its workspace, which has at most one of a profile to a principal. */
const grantedTo = ({ holder, role }: HolderChange): string => {
  const name = holder.type === "user" ? holder.name.toLowerCase() : holder.name;
  return `the grant of ${inBackticks(role)} to the ${holder.type} ${inBackticks(name)}`;
};

/** Gives why it is not known what becomes of a grant that several resources of one workspace, or what may be one, make. */
const contests = (holders: readonly HolderChange[]): ((change: HolderChange) => string | undefined) => {
  const found = new Map<string, string | undefined>();
  for (const [grant, alike] of grouped(holders, grantedTo)) {
    for (const workspace of new Set(alike.map((change) => change.workspace))) {
      const others = alike.filter((other) => mayBeOneWorkspace(other.workspace, workspace));
      found.set(JSON.stringify([grant, workspace]), contestedObjects(others.flatMap(claimsOf)).get(grant));
    }
  }
  return (change) => found.get(JSON.stringify([grantedTo(change), change.workspace]));
};

const claimsOf = (change: HolderChange): readonly Claim[] => {
  const { holder, address, before, after } = change;
  if (holder.type === "cluster" || holder.type === "single user") return [];
  if (before.state === "unknown" || after.state === "unknown") return [];
  const is = (state: MembershipState) => (state.state === "member" ? () => state.state : undefined);
  const [was, stays] = [is(before), is(after)];
  return [{ object: grantedTo(change), address, ...(was && { before: was }), ...(stays && { after: stays }) }];
};

/** Why it is not known whether this changes who holds what. */
const doubt = ({ before, after }: HolderChange): readonly string[] =>
  [before, after].flatMap((state) => (state.state === "unknown" ? [state.reason] : []));

/** The instance profiles of a plan, and what tells them apart. */
interface Profiles {
  readonly byAddress: ReadonlyMap<string, ResourceChange>;
  /** By the names on each side; empty where there are several accounts, for a name is unique in one alone. */
  readonly byName: Readonly<Record<Side, ReadonlyMap<string, ResourceChange>>>;
  readonly areOfOneAccount: boolean;
}

const readProfiles = ({ changes, holders }: Plan): Profiles => {
  const profiles = changes.filter(({ type }) => type === "aws_iam_instance_profile");
  const arns = [...profiles.flatMap(arnsOf), ...holders.map(({ role }) => role).filter(isProfileArn)];
  const areOfOneAccount = new Set(arns.map(accountOf)).size <= 1;
  const named = (side: Side) =>
    new Map(
      (areOfOneAccount ? profiles : []).flatMap((profile) => {
        const name = textOf(profile, "name", side);
        return name === undefined ? [] : [[name, profile] as const];
      }),
    );
  return {
    byAddress: new Map(profiles.toReversed().map((profile) => [profile.address, profile])),
    byName: { before: named("before"), after: named("after") },
    areOfOneAccount,
  };
};

const arnsOf = (profile: ResourceChange): readonly string[] =>
  sides.flatMap((side) => textOf(profile, "arn", side) ?? []);

const isProfileArn = (role: string): boolean => role.includes(":instance-profile/");

/** `arn:aws:iam::123456789012:instance-profile/ml` → `arn:aws:iam::123456789012`, for partitions have accounts of their own. */
const accountOf = (arn: string): string => arn.split(":").slice(0, 5).join(":");

/** The role in the instance profile, as far as the plan shows it. */
const held = (profiles: Profiles, role: string, side: Side): Pick<HolderReview, "role" | "through"> => {
  const isArn = isProfileArn(role);
  const profile = isArn ? profiles.byName[side].get(lastPart(role)) : profiles.byAddress.get(role);
  const name = profile && textOf(profile, "role", side);
  if (profile && name !== undefined) return { role: labelIn(profile, name), through: "role" };
  if (isArn) return { role: profiles.areOfOneAccount ? lastPart(role) : role, through: "instance profile" };
  return { role, through: isAddress(role) ? "instance profile" : "workspace role" };
};

/** Whether it is the address of a resource: the name of a role, and its ARN, may have dots too. */
const isAddress = (role: string): boolean => /(?:^|\.)(?:aws|databricks)_\w+\./.test(role);

/** To get a role that is itself new is a part of what is new, and to lose one that is destroyed a part of what is gone. */
const relationOf = (on: ReadonlySet<Side>, principal: PrincipalReview | undefined): AccessRelation => {
  if (on.size === 2) return "unchanged";
  if (on.has("after")) return principal?.relation === "new" ? "new" : "broader";
  return principal?.relation === "gone" ? "gone" : "narrower";
};
