import { readTerraformPlan } from "../../../src/plan/from-terraform.ts";
import type { Plan } from "../../../src/plan/model.ts";
import type { Json } from "../../../src/terraform/json.ts";
import { parseTerraformPlan } from "../../../src/terraform/plan-json.ts";

/** The attributes of a resource on one side; null where it is not there. */
export type Values = Readonly<Record<string, Json>> | null;

/** A resource of a plan, as terraform shows it: what it does follows from its sides. */
export interface PlannedResource {
  /** `data.aws_iam_policy_document.d` is a data source. */
  readonly address: string;
  readonly before?: Values;
  readonly after?: Values;
  readonly unknown?: Json;
  /** The marks of both sides, or of each. */
  readonly sensitive?: Json | { readonly before: Json; readonly after: Json };
  /** The key of an old object that an interrupted replacement left behind. */
  readonly deposed?: string;
  /** What the configuration says; by default that each attribute of `after` is set. */
  readonly expressions?: Readonly<Record<string, Json>>;
}

/** A plan of resources. */
export const planOfResources = (...resources: readonly PlannedResource[]): Plan => {
  const text = JSON.stringify({
    format_version: "1.2",
    terraform_version: "1.11.4",
    resource_changes: resources.map(changeOf),
    configuration: { root_module: { resources: resources.filter(({ after }) => after).map(configurationOf) } },
  });
  return readTerraformPlan(parseTerraformPlan(text, "plan.json")).plan;
};

const partsOf = (address: string) => {
  const isData = address.startsWith("data.");
  const [type = "", name = ""] = address.replace(/^data\./, "").split(".");
  return { address, mode: isData ? "data" : "managed", type, name };
};

const changeOf = (planned: PlannedResource) => {
  const { address, before = null, after = null, unknown = {}, sensitive = {}, deposed } = planned;
  const marks =
    typeof sensitive === "object" && sensitive !== null && "before" in sensitive
      ? sensitive
      : { before: sensitive, after: sensitive };
  return {
    ...partsOf(address),
    ...(deposed !== undefined && { deposed }),
    change: {
      actions: actionsOf(address, before, after),
      before,
      after,
      after_unknown: unknown,
      before_sensitive: before === null ? false : marks.before,
      after_sensitive: after === null ? false : marks.after,
    },
  };
};

const actionsOf = (address: string, before: Values, after: Values): readonly string[] => {
  if (address.startsWith("data.")) return ["read"];
  if (before === null) return ["create"];
  if (after === null) return ["delete"];
  return [before === after ? "no-op" : "update"];
};

const configurationOf = ({ address, after, unknown, expressions }: PlannedResource) => {
  const names = Object.keys({ ...after, ...(typeof unknown === "object" && unknown) });
  return { ...partsOf(address), expressions: expressions ?? Object.fromEntries(names.map((name) => [name, {}])) };
};
