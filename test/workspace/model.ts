/** What a Databricks workspace holds, as far as its REST API shows it to the Terraform provider. */
import { randomBytes, randomUUID } from "node:crypto";

/** Any JSON object. */
export type JsonObject = Readonly<Record<string, unknown>>;

export interface InstanceProfile {
  readonly instance_profile_arn: string;
  readonly iam_role_arn?: string | undefined;
  readonly is_meta_instance_profile: boolean;
}

export interface Cluster {
  readonly cluster_id: string;
  /** What was asked for last, by create or edit. */
  specification: JsonObject;
  readonly creator: string;
  /** When it is up, in milliseconds since 1970. */
  readyAt: number;
  /** Why EC2 refused its instances; a cluster that has this never comes up. */
  refusal: string | undefined;
  terminated: boolean;
  pinned: boolean;
  readonly events: { readonly type: string; readonly timestamp: number }[];
}

export type PrincipalKind = "Users" | "ServicePrincipals" | "Groups";

export interface Principal {
  readonly kind: PrincipalKind;
  readonly id: string;
  /** The user name, the application id, or the group's display name. */
  readonly name: string;
  readonly displayName: string;
  /** Instance profile ARNs that it holds itself. */
  roles: readonly string[];
  /** The ids of the groups that it is a member of. */
  readonly groups: readonly string[];
}

/** GitHub's or another issuer's tokens that a service principal may exchange for the workspace's own. */
export interface FederationPolicy {
  readonly applicationId: string;
  readonly issuer: string;
  readonly subject: string;
}

/** Tries to start an instance with the profile; gives AWS's error message when that is refused. */
export type DryRun = (instanceProfileArn: string) => Promise<string | undefined>;

export interface WorkspaceState {
  readonly dryRun: DryRun;
  readonly instanceProfiles: Map<string, InstanceProfile>;
  readonly clusters: Map<string, Cluster>;
  /** How many clusters there have been, deleted ones too. */
  clustersMade: number;
  readonly principals: Map<string, Principal>;
  /** Bearer tokens to principals' ids. */
  readonly tokens: Map<string, string>;
  /** Application ids to OAuth secrets. */
  readonly secrets: Map<string, string>;
  readonly federation: FederationPolicy[];
  /** How long a cluster takes until it runs. */
  clusterStartMilliseconds: number;
}

export const emptyState = (dryRun: DryRun): WorkspaceState => {
  const state: WorkspaceState = {
    dryRun,
    instanceProfiles: new Map(),
    clusters: new Map(),
    clustersMade: 0,
    principals: new Map(),
    tokens: new Map(),
    secrets: new Map(),
    federation: [],
    clusterStartMilliseconds: 0,
  };
  addPrincipal(state, "Groups", adminGroup, []);
  return state;
};

const adminGroup = "admins";

/** Adds a principal; `groups` are names of groups that are there. */
export const addPrincipal = (
  state: WorkspaceState,
  kind: PrincipalKind,
  displayName: string,
  groups: readonly string[],
): Principal => {
  const ids = groups.map((name) => {
    const group = [...state.principals.values()].find((each) => each.kind === "Groups" && each.name === name);
    if (group === undefined) throw new Error(`The workspace has no group ${name}.`);
    return group.id;
  });
  const id = String(1_000_000 + state.principals.size);
  const name = kind === "ServicePrincipals" ? randomUUID() : displayName;
  const principal: Principal = { kind, id, name, displayName, roles: [], groups: ids };
  state.principals.set(id, principal);
  return principal;
};

/** A new token of a principal's. */
export const issueToken = (state: WorkspaceState, principal: Principal): string => {
  const token = `dapi${randomBytes(16).toString("hex")}`;
  state.tokens.set(token, principal.id);
  return token;
};

export const isAdmin = (state: WorkspaceState, principal: Principal): boolean =>
  groupsOf(state, principal).some((group) => group.name === adminGroup);

/** Whether a principal may use an instance profile: as an admin, or because it or a group of its holds it. */
export const holds = (state: WorkspaceState, principal: Principal, instanceProfileArn: string): boolean =>
  isAdmin(state, principal) ||
  [principal, ...groupsOf(state, principal)].some(({ roles }) => roles.includes(instanceProfileArn));

const groupsOf = (state: WorkspaceState, { groups }: Principal): readonly Principal[] =>
  groups.flatMap((id) => state.principals.get(id) ?? []);
