import { isDeepStrictEqual } from "node:util";
import type { Backend, Configuration, Deployment } from "../config/schema.ts";
import type { Provider } from "../plan/synthesized/from-synthesized.ts";

/**
 * The base's deployment that this one goes on from: the one of its name, else the one whose state it has taken over, for
 * a deployment under a new name is still what that state says. Undefined for a new one, or without a base.
 */
export const deploymentBefore = (base: Configuration | undefined, deployment: Deployment): Deployment | undefined =>
  base?.deployments.find(({ name }) => name === deployment.name) ??
  base?.deployments.find((before) => hasSameState(before, deployment));

/** Whether both keep their state in the same place, however it is locked and encrypted there. */
export const hasSameState = (one: Deployment, other: Deployment): boolean =>
  isDeepStrictEqual(placeOf(one.backend), placeOf(other.backend));

/**
 * The providers that look into another AWS account or workspace than for the deployment before. What the state names
 * they do not find there, and make it anew.
 */
export const movedProviders = (before: Deployment, after: Deployment): readonly Provider[] => {
  // An account's number means another one in each partition.
  const isSameAccount = before.aws.account_id === after.aws.account_id && before.aws.partition === after.aws.partition;
  const isSameWorkspace = before.workspace.host === after.workspace.host;
  return [...(isSameAccount ? [] : ["aws" as const]), ...(isSameWorkspace ? [] : ["databricks" as const])];
};

const placeOf = (backend: Backend): readonly (string | undefined)[] => {
  switch (backend.type) {
    case "s3":
      return [backend.type, backend.bucket, backend.key];
    case "cloud":
      return [backend.type, backend.hostname.toLowerCase(), backend.organization, backend.workspace];
    case "local":
      return [backend.type, backend.path];
  }
};
