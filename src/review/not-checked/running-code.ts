import { runRolesOf } from "../../plan/documents/run-roles.ts";
import type { Json, Plan, ResourceChange } from "../../plan/model.ts";
import { isActedOn, sensitiveText, unknownText } from "../../plan/raw/attributes.ts";
import { isHidden, isThere, knownOn, lastPart } from "../values.ts";
import { addressesOf, sayAll, sayFirst } from "./say.ts";

type RunningPlan = Pick<Plan, "actions" | "provisioners" | "programs" | "changes" | "holders">;

/** What applying runs, which may do anything. */
export const invoked = ({ actions, provisioners, programs, changes }: RunningPlan): readonly string[] => [
  ...sayAll("what the actions do that it invokes", [...new Set(actions)]),
  ...sayAll("what the provisioners do that it runs, of", provisioners),
  ...sayAll("what the programs and functions do that it runs to read", programs),
  ...sayAll("what the functions do that are called by", addressesOf(changes.filter(callsFunction))),
  ...sayAll("what the commands do that it has run by", addressesOf(changes.filter(runsCommands))),
];

const callsFunction = (change: ResourceChange): boolean => change.type === "aws_lambda_invocation" && isActedOn(change);

/** SQL, and documents of Systems Manager on machines with their roles. */
const runsCommands = (change: ResourceChange): boolean =>
  ["aws_redshiftdata_statement", "aws_ssm_association"].includes(change.type) &&
  isActedOn(change) &&
  isThere(change, "after");

/** What somebody who makes it may do with a role that is there already, as by code of a function. */
export const madeToRun = ({ changes }: RunningPlan): readonly string[] =>
  sayFirst(
    "what the code does that is made to run with a role",
    changes
      .filter(({ action }) => action === "create")
      .flatMap((change) =>
        [...new Set(runRolesOf(change.type, knownAfter(change)).map(lastPart))]
          .filter((role) => role !== unknownText && role !== sensitiveText)
          .map((role) => `${change.address} (${role})`),
      ),
  );

const knownAfter = ({ attributes }: ResourceChange): Readonly<Record<string, Json>> =>
  Object.fromEntries(
    attributes.flatMap(({ attribute, after }) => (after.state === "known" ? [[attribute, after.value] as const] : [])),
  );

/**
 * The calls of AWS that a schedule which is there makes with its role, where they change.
 * Source: https://docs.aws.amazon.com/scheduler/latest/UserGuide/managing-targets-universal.html
 */
export const scheduledCalls = ({ changes }: RunningPlan): readonly string[] =>
  sayFirst(
    "what the calls do that are made with a role by",
    addressesOf(
      changes.filter(
        (change) =>
          change.type === "aws_scheduler_schedule" &&
          change.action !== "create" &&
          alters(change, ["target"]) &&
          (JSON.stringify(knownOn(change, "target", "after")) ?? "").includes(":aws-sdk:"),
      ),
    ),
  );

/** The code that runs with the role of a cluster: what others put on it, and what it brings along. */
export const onClusters = ({ changes, holders }: RunningPlan): readonly string[] => {
  const lending = new Set(holders.map(({ address }) => address));
  const runs = (change: ResourceChange): boolean => {
    if (!isActedOn(change) || !isThere(change, "after")) return false;
    if (change.type === "databricks_library") return true;
    if (change.type === "databricks_job") return usesCluster(change);
    return change.type === "databricks_cluster" && lending.has(change.address) && alters(change, broughtAlong);
  };
  return sayFirst("what the code does that runs on a cluster, with its role, by", addressesOf(changes.filter(runs)));
};

const broughtAlong = ["docker_image", "init_scripts", "library"];

/** By its own attribute, or by that of a task; either may be empty. */
const usesCluster = (change: ResourceChange): boolean =>
  isHidden(change, "existing_cluster_id", "after") ||
  /"existing_cluster_id":"[^"]/.test(JSON.stringify([change.unchanged, knownAfter(change)]));

const alters = ({ attributes }: ResourceChange, names: readonly string[]): boolean =>
  attributes.some(({ attribute }) => names.includes(attribute));
