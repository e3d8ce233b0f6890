import { isDeepStrictEqual } from "node:util";
import type { Configuration, Deployment } from "../config/schema.ts";
import { hasSameState, movedProviders } from "./deployment-before.ts";
import { handedOverNotice } from "./handed-over.ts";

/** What a change of the configuration does besides changing resources, in sentences; said before everything else. */
export const configurationNotices = (base: Configuration | undefined, head: Configuration): readonly string[] => {
  if (base === undefined) return [];
  const names = new Set(head.deployments.map(({ name }) => name));
  const dropped = base.deployments.filter(({ name }) => !names.has(name));
  return [
    ...(isDeepStrictEqual(base.review, head.review)
      ? []
      : ["Changes `review:`. The gate of this change still follows the settings of the base branch."]),
    ...dropped.map((deployment) =>
      droppedNotice(
        deployment.name,
        head.deployments.find((other) => hasSameState(deployment, other)),
      ),
    ),
  ];
};

const droppedNotice = (name: string, successor: Deployment | undefined): string =>
  successor === undefined
    ? `The deployment ${name} is taken out of the configuration. Nothing of it is destroyed: what it made stays, with its state, unmanaged. Destroy it first (mode: destroy) if it is to go.`
    : `The deployment ${name} is taken out of the configuration, and ${successor.name} takes over its state: what ${name} made is changed into what ${successor.name} describes.`;

/**
 * What a change of a deployment does that is more than it looks: another account, partition, region, state or host, or a
 * policy of another team that is no longer needed.
 */
export const deploymentNotices = (base: Deployment | undefined, head: Deployment): readonly string[] => {
  if (base === undefined) return [];
  const moves: readonly (readonly [string, unknown, unknown])[] = [
    ["the AWS account", base.aws.account_id, head.aws.account_id],
    ["the partition", base.aws.partition, head.aws.partition],
    ["the region", base.aws.region, head.aws.region],
    ["the role that Terraform assumes", base.aws.assume_role_arn, head.aws.assume_role_arn],
    ["the workspace's host", base.workspace.host, head.workspace.host],
    ["the workspace's AWS role", base.workspace.aws_role, head.workspace.aws_role],
  ];
  const moved = moves
    .filter(([, before, after]) => before !== after)
    .map(([what, before, after]) => `Changes ${what}: ${before ?? "none"} → ${after ?? "none"}.`);
  const handedOver = handedOverNotice(base, head);
  const notices = [...moved, ...leftBehind(base, head), ...(handedOver === undefined ? [] : [handedOver])];
  if (isDeepStrictEqual(base.backend, head.backend)) return notices;
  return [
    ...notices,
    hasSameState(base, head)
      ? "Changes how the state is reached, locked or encrypted. It stays where it is."
      : "Changes the backend: the state has to be migrated before anything is planned or applied.",
  ];
};

const placeNames = { aws: "AWS account", databricks: "workspace" } as const;

/** Terraform looks for what is in the state in the new place, does not find it, and makes it there. */
const leftBehind = (base: Deployment, head: Deployment): readonly string[] => {
  const places = movedProviders(base, head).map((provider) => placeNames[provider]);
  if (places.length === 0) return [];
  return [
    `What the deployment has made in the old ${places.join(" and ")} stays there, and nothing manages it any more: destroy it first (mode: destroy) if it is to go.`,
  ];
};
