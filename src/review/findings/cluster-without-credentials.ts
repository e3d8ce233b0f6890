import { isHidden, textOf } from "../values.ts";
import { clustersOf, instanceProfileOf } from "./clusters.ts";
import { onBothSides, type PlanRule } from "./rule.ts";

/** The access modes in which several users share a cluster, whose code then gets no instance profile credentials. */
const SHARED = ["USER_ISOLATION", "DATA_SECURITY_MODE_STANDARD", "LEGACY_TABLE_ACL", "LEGACY_PASSTHROUGH"];
const SINGLE_USER = ["SINGLE_USER", "DATA_SECURITY_MODE_DEDICATED"];

/** A cluster that has the instance profile and an access mode that keeps its credentials from the code. */
export const clusterWithoutCredentials: PlanRule = {
  code: "cluster-without-credentials",
  check: ({ plan }) =>
    onBothSides((side) =>
      clustersOf(plan.changes).flatMap((cluster) => {
        const mode = textOf(cluster, "data_security_mode", side);
        if (instanceProfileOf(cluster, side) === undefined || mode === undefined) return [];
        const { address } = cluster;
        if (SHARED.includes(mode)) {
          return [
            {
              severity: "warning",
              address,
              message: `The access mode ${mode} keeps the instance profile's credentials from the cluster's code.`,
              remedy: "Set data_security_mode to SINGLE_USER, and single_user_name.",
            },
          ];
        }
        const hasUser = textOf(cluster, "single_user_name", side) !== undefined;
        if (!SINGLE_USER.includes(mode) || hasUser || isHidden(cluster, "single_user_name", side)) return [];
        return [
          {
            severity: "warning",
            address,
            message: `The access mode ${mode} has no single_user_name: only who applies the plan can use the cluster.`,
            remedy: "Set single_user_name to the user, service principal or group that deploys.",
          },
        ];
      }),
    ),
};
