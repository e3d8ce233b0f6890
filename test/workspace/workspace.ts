import { randomBytes } from "node:crypto";
import { type Faults, noFaults } from "../harness/faults.ts";
import { details } from "./clusters.ts";
import {
  addPrincipal,
  type DryRun,
  emptyState,
  type FederationPolicy,
  type InstanceProfile,
  issueToken,
  type JsonObject,
} from "./model.ts";
import { type RecordedRequest, serve } from "./server.ts";

/** A Databricks workspace of the test's own, and the test's hand on it. */
export interface Workspace {
  readonly url: string;
  /** The token of an admin, `admin@example.com`. */
  readonly adminToken: string;
  /** HTTP faults, by call: `POST /api/2.0/instance-profiles/add`. */
  readonly faults: Faults;
  /** Every request in the order of their answers. */
  readonly requests: readonly RecordedRequest[];

  instanceProfiles(): readonly InstanceProfile[];
  /** The clusters as the API shows them. */
  clusters(): readonly JsonObject[];
  /** Who holds which instance profile; `holder` is a user name, an application id or a group's name. */
  grants(): readonly { readonly holder: string; readonly role: string }[];

  addGroup(name: string): void;
  /** A user in the given groups (`admins` is there from the start); gives a token of theirs. */
  addUser(userName: string, groups?: readonly string[]): string;
  addServicePrincipal(
    displayName: string,
    groups?: readonly string[],
  ): { readonly applicationId: string; readonly secret: string; readonly token: string };
  /** Lets a service principal exchange tokens of an issuer, such as GitHub's, for the workspace's. */
  trust(policy: FederationPolicy): void;

  /** Refuses the next registrations, as EC2 does while a new instance profile has not reached it yet. */
  refuseRegistration(times: number): void;
  setClusterStart(milliseconds: number): void;
  /** Deletes a cluster behind Terraform's back. */
  loseCluster(clusterId: string): void;
  stop(): Promise<void>;
}

/** Starts a workspace; `dryRun` is what happens in AWS when an instance is started with an instance profile. */
export const startWorkspace = async (dryRun: DryRun): Promise<Workspace> => {
  const refusals = { left: 0 };
  const state = emptyState(async (arn) => {
    if (refusals.left === 0) return dryRun(arn);
    refusals.left -= 1;
    return unknownProfile(arn);
  });
  const faults = noFaults();
  const requests: RecordedRequest[] = [];
  const { url, stop } = await serve(state, faults, requests);
  return {
    url,
    adminToken: issueToken(state, addPrincipal(state, "Users", "admin@example.com", ["admins"])),
    faults,
    requests,
    instanceProfiles: () => [...state.instanceProfiles.values()],
    clusters: () => [...state.clusters.values()].map(details),
    grants: () =>
      [...state.principals.values()].flatMap(({ name, roles }) => roles.map((role) => ({ holder: name, role }))),
    addGroup: (name) => {
      addPrincipal(state, "Groups", name, []);
    },
    addUser: (userName, groups = []) => issueToken(state, addPrincipal(state, "Users", userName, groups)),
    addServicePrincipal: (displayName, groups = []) => {
      const principal = addPrincipal(state, "ServicePrincipals", displayName, groups);
      const secret = `dose${randomBytes(16).toString("hex")}`;
      state.secrets.set(principal.name, secret);
      return { applicationId: principal.name, secret, token: issueToken(state, principal) };
    },
    trust: (policy) => {
      state.federation.push(policy);
    },
    refuseRegistration: (times) => {
      refusals.left = times;
    },
    setClusterStart: (milliseconds) => {
      state.clusterStartMilliseconds = milliseconds;
    },
    loseCluster: (clusterId) => {
      state.clusters.delete(clusterId);
    },
    stop,
  };
};

/** EC2's message for a profile that is not there, or not there yet. */
export const unknownProfile = (arn: string): string =>
  `Value (${arn}) for parameter iamInstanceProfile.arn is invalid. Invalid IAM Instance Profile ARN`;
