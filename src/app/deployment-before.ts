import { isDeepStrictEqual } from "node:util";
import type { Backend, Configuration, Deployment } from "../config/schema.ts";

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

/** Whether both are in one AWS account: an account's number means another one in each partition. */
export const isInSameAccount = (one: Deployment, other: Deployment): boolean =>
  one.aws.account_id === other.aws.account_id && one.aws.partition === other.aws.partition;

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
