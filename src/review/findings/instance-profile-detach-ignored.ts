import type { ResourceChange, Side } from "../../plan/model.ts";
import { labelIn, mayBeInAccountOf } from "../../plan/raw/accounts.ts";
import { isEqual } from "../../plan/raw/attributes.ts";
import { isHidden, knownOn, lastPart, textOf } from "../values.ts";
import { clustersOf, instanceProfileOf } from "./clusters.ts";
import type { PlanRule, Violation } from "./rule.ts";

/** A cluster that keeps its instance profile although the configuration, or the profile itself, no longer has it. */
export const instanceProfileDetachIgnored: PlanRule = {
  code: "instance-profile-detach-ignored",
  check: ({ plan }) => {
    const ending = [
      ...endingOf(plan.changes, "aws_iam_instance_profile", "name"),
      ...endingOf(plan.changes, "databricks_instance_profile", "instance_profile_arn"),
    ];
    const ends = (arn: string): boolean =>
      ending.some(({ name, change }) => (name === arn || name === lastPart(arn)) && mayBeInAccountOf(change, arn));
    return clustersOf(plan.changes)
      .filter(({ action }) => action !== "destroy")
      .flatMap((cluster): readonly Violation[] => {
        const [before, after] = [instanceProfileOf(cluster, "before"), instanceProfileOf(cluster, "after")];
        const { address } = cluster;
        if (before !== undefined && isBlockIgnored(cluster)) {
          return [
            {
              severity: "warning",
              address,
              message: `The cluster keeps ${before}: the Databricks provider ignores that aws_attributes is removed.`,
              remedy: "Remove the instance profile in the workspace, or replace the cluster.",
              isNew: true,
            },
          ];
        }
        if (after === undefined || !ends(after)) return [];
        return [
          {
            severity: "error",
            address,
            message: `The cluster keeps ${after}, which this plan takes away; it will not start again.`,
            remedy: "Give the cluster another instance profile, or remove the cluster, in the same change.",
            isNew: true,
          },
        ];
      });
  },
};

/**
 * Whether the provider ignores that a cluster has the whole block no longer, which it does unless it is told to clear it.
 * An instance profile that is left out of a block is taken from the cluster.
 * Source: https://github.com/databricks/terraform-provider-databricks/pull/5812
 */
const isBlockIgnored = (cluster: ResourceChange): boolean =>
  cluster.action !== "replace" &&
  !isHidden(cluster, "aws_attributes", "after") &&
  isEqual(knownOn(cluster, "aws_attributes", "after") ?? [], []) &&
  knownOn(cluster, "clear_cloud_attributes_on_remove", "after") !== true;

/** By name or ARN: instance profiles that are destroyed, or no longer registered, and not made anew as the same. */
const endingOf = (changes: readonly ResourceChange[], type: string, attribute: string) => {
  const named = (side: Side) =>
    changes.flatMap((change) => {
      const name = change.type === type ? textOf(change, attribute, side) : undefined;
      return name === undefined ? [] : [{ name, change }];
    });
  const left = new Set(named("after").map(({ name, change }) => labelIn(change, name)));
  return named("before").filter(({ name, change }) => !left.has(labelIn(change, name)));
};
