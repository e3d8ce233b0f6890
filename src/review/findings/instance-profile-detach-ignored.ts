import type { ResourceChange } from "../../plan/model.ts";
import { isHidden, lastPart, textOf } from "../values.ts";
import { clustersOf, instanceProfileOf } from "./clusters.ts";
import type { PlanRule, Violation } from "./rule.ts";

/** A cluster that keeps its instance profile although the configuration, or the profile itself, no longer has it. */
export const instanceProfileDetachIgnored: PlanRule = {
  code: "instance-profile-detach-ignored",
  check: ({ plan }) => {
    const ending = profilesThatEnd(plan.changes);
    return clustersOf(plan.changes)
      .filter(({ action }) => action !== "destroy" && action !== "forget")
      .flatMap((cluster): readonly Violation[] => {
        const [before, after] = [instanceProfileOf(cluster, "before"), instanceProfileOf(cluster, "after")];
        const { address } = cluster;
        const isRemoved = after === undefined && !isHidden(cluster, "aws_attributes", "after");
        if (before !== undefined && isRemoved && cluster.action !== "replace") {
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
        if (after === undefined || !ending.has(lastPart(after))) return [];
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

/** By name: instance profiles that are destroyed, or no longer registered, and not made anew under the same name. */
const profilesThatEnd = (changes: readonly ResourceChange[]): ReadonlySet<string> => {
  const names = (type: string, attribute: string, side: "before" | "after"): readonly string[] =>
    changes
      .filter((change) => change.type === type)
      .flatMap((change) => textOf(change, attribute, side) ?? [])
      .map(lastPart);
  return new Set(
    [
      ["aws_iam_instance_profile", "name"],
      ["databricks_instance_profile", "instance_profile_arn"],
    ].flatMap(([type = "", attribute = ""]) => {
      const after = new Set(names(type, attribute, "after"));
      return names(type, attribute, "before").filter((name) => !after.has(name));
    }),
  );
};
