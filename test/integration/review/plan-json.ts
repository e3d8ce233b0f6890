import type { Json } from "../../../src/common/json.ts";
import { readTerraformPlan } from "../../../src/plan/from-terraform.ts";
import type { Plan } from "../../../src/plan/model.ts";
import { parseTerraformPlan } from "../../../src/terraform/plan-json.ts";

export type Values = Readonly<Record<string, Json>>;

/** The attributes of a resource on one side; null where it is not there. */
export type SideValues = Values | null;

/** One resource of a plan that is not ours, as terraform shows it. */
export interface Planned {
  /** `data.aws_iam_policy_document.d` is a data source; `module.m.aws_iam_role.r` is in the module m, `aws_iam_role.r["a"]` one of several. */
  readonly address: string;
  readonly before?: SideValues;
  readonly after?: SideValues;
  readonly unknown?: Json;
  /** The marks of both sides, or of each. */
  readonly sensitive?: Json | { readonly before: Json; readonly after: Json };
  /** Where it is not what the sides say: read, made, updated, left as it is or destroyed. */
  readonly actions?: readonly string[];
  /** The key of an old object that an interrupted replacement left behind. */
  readonly deposed?: string;
  /** The key of its provider's configuration. */
  readonly provider?: string;
  /** What the configuration says; by default that each attribute of `after` is set. */
  readonly expressions?: Values;
}

/** What a plan says beside its resources. */
export interface Surroundings {
  /** The expressions of the providers' configurations, by their keys. */
  readonly providers?: Readonly<Record<string, Values>>;
  /** What the configurations call their provider. */
  readonly named?: Readonly<Record<string, string>>;
  /** The values of the root module's variables, which are null by default. */
  readonly variables?: Values;
  /** What data sources have read already, by their addresses. */
  readonly read?: Readonly<Record<string, Values>>;
}

/** A plan of resources. */
export const planOf = (
  resources: readonly Planned[],
  { providers = { aws: {} }, named = { name: "aws" }, variables = {}, read = {} }: Surroundings = {},
): Plan => {
  const configured = resources.filter(({ after, deposed }) => after && deposed === undefined);
  const isInModule = ({ address }: Planned): boolean => address.startsWith(moduleM);
  const text = JSON.stringify({
    format_version: "1.2",
    terraform_version: "1.11.4",
    variables: Object.fromEntries(Object.entries(variables).map(([name, value]) => [name, { value }])),
    resource_changes: resources.map(changeOf),
    prior_state: {
      values: {
        root_module: {
          resources: Object.entries(read).map(([address, values]) => ({ ...partsOf(address), values })),
        },
      },
    },
    configuration: {
      provider_config: Object.fromEntries(
        Object.entries(providers).map(([key, expressions]) => [key, { ...named, expressions }]),
      ),
      root_module: {
        variables: Object.fromEntries(Object.keys(variables).map((name) => [name, { default: null }])),
        resources: configured.filter((one) => !isInModule(one)).map(configurationOf),
        module_calls: { m: { module: { resources: configured.filter(isInModule).map(configurationOf) } } },
      },
    },
  });
  return readTerraformPlan(parseTerraformPlan(text, "plan.json")).plan;
};

const moduleM = "module.m.";
const withoutKey = (address: string): string => address.replace(/\["[^"]*"\]$/, "");

const partsOf = (address: string) => {
  const own = address.replace(moduleM, "");
  const [type = "", name = ""] = withoutKey(own)
    .replace(/^data\./, "")
    .split(".");
  const module = own === address ? {} : { module_address: "module.m" };
  return { address, ...module, mode: own.startsWith("data.") ? "data" : "managed", type, name };
};

const changeOf = (planned: Planned) => {
  const { address, before = null, after = null, unknown = {}, sensitive = {}, deposed } = planned;
  const marks =
    typeof sensitive === "object" && sensitive !== null && "before" in sensitive
      ? sensitive
      : { before: sensitive, after: sensitive };
  return {
    ...partsOf(address),
    ...(deposed !== undefined && { deposed }),
    change: {
      actions: actionsOf(planned),
      before,
      after,
      after_unknown: unknown,
      before_sensitive: before === null ? false : marks.before,
      after_sensitive: after === null ? false : marks.after,
    },
  };
};

const actionsOf = ({ address, actions, before = null, after = null }: Planned): readonly string[] => {
  if (actions !== undefined) return actions;
  if (address.startsWith("data.")) return ["read"];
  if (before === null) return ["create"];
  if (after === null) return ["delete"];
  return before === after ? ["no-op"] : ["update"];
};

const configurationOf = ({ address, after, unknown, provider = "aws", expressions }: Planned) => {
  const names = Object.keys({ ...after, ...(typeof unknown === "object" && unknown) });
  return {
    ...partsOf(address),
    address: withoutKey(address.replace(moduleM, "")),
    provider_config_key: provider,
    expressions: expressions ?? Object.fromEntries(names.map((name) => [name, {}])),
  };
};
