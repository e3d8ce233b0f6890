import { UserError } from "../../common/errors.ts";
import { isJsonObject, type Json, ownMember } from "../../common/json.ts";
import type { TerraformConfigResource, TerraformPlan, TerraformResourceChange } from "../../terraform/plan-json.ts";
import type { ResourceChange } from "../model.ts";
import { type Provided, withAccounts } from "./accounts.ts";
import { unknownText } from "./attributes.ts";
import { type Configuration, type Configurations, readConfiguration } from "./configuration.ts";
import type { RawChange, RawSide } from "./raw-change.ts";
import { baseAddress, type References, readReferences } from "./references.ts";
import { readSensitivity } from "./sensitivity.ts";
import { readWorkspaces } from "./workspaces.ts";

/** The changes of a plan as they are read. */
export interface RawChanges {
  /** Of managed resources: data sources are read, not changed. */
  readonly managed: readonly RawChange[];
  /** What they refer to, data sources among it. */
  readonly references: References;
  readonly configuration: Configuration;
}

/** Reads the changes of a Terraform plan. UserError when it holds an action that this program does not know. */
export const readRawChanges = (plan: TerraformPlan): RawChanges => {
  const configuration = readConfiguration(plan.configuration?.root_module, plan.variables);
  const sensitivityOf = readSensitivity(plan);
  const workspaceOf = readWorkspaces(configurationsOf(plan, "databricks"));
  const changes = plan.resource_changes.filter(({ mode }) => mode !== ephemeral);
  const all = withAccounts(
    changes.map((change) => provided(change, sensitivityOf, configuration, workspaceOf)),
    configurationsOf(plan, "aws"),
  );
  return {
    managed: all.filter((_, index) => changes[index]?.mode === "managed"),
    references: readReferences(all, configuration),
    configuration,
  };
};

/**
 * What is opened and closed while the plan is applied and stays nowhere. OpenTofu has it among the changes, without a value.
 * Source: https://opentofu.org/docs/language/ephemerality/ephemeral-resources/
 */
const ephemeral = "ephemeral";

/** What the configuration says of the resource that changes; nothing of one that is no longer configured. */
export const configuredIn = (
  configuration: Configuration,
  { address, module_address: module = "" }: TerraformResourceChange,
): TerraformConfigResource | undefined => {
  const inModule = module === "" ? address : address.slice(module.length + 1);
  return configuration.resource(module, baseAddress(inModule));
};

const configurationsOf = ({ configuration }: TerraformPlan, provider: string): Configurations =>
  Object.fromEntries(
    Object.entries(configuration?.provider_config ?? {})
      .filter(([, { name, full_name }]) => (full_name?.split("/").at(-1) ?? name) === provider)
      .map(([key, { expressions = {} }]) => [key, expressions]),
  );

const provided = (
  change: TerraformResourceChange,
  sensitivityOf: ReturnType<typeof readSensitivity>,
  configuration: Configuration,
  workspaceOf: ReturnType<typeof readWorkspaces>,
): Provided => {
  const { address, module_address: module = "", type, name, provider_name: providerName, deposed } = change;
  const {
    actions,
    before,
    after,
    after_unknown: unknown = false,
    replace_paths: paths = [],
    importing,
  } = change.change;
  const configured = configuredIn(configuration, change);
  const expressions = configured?.expressions;
  const provider = configured?.provider_config_key;
  const sensitive = sensitivityOf(change, expressions);
  const beforeSide = sideOf(before, false, sensitive.before);
  const afterSide = isForgotten(actions) ? beforeSide : sideOf(after, unknown, sensitive.after);
  const workspace = workspaceOf(type, provider);
  const raw = {
    address,
    module,
    type,
    name,
    providerName,
    ...actionOf(actions, address),
    replacedBy: new Set(paths.flatMap(([attribute]) => (typeof attribute === "string" ? [attribute] : []))),
    ...(workspace === undefined ? {} : { workspace }),
    ...(change.action_reason === undefined ? {} : { reason: change.action_reason }),
    ...(deposed === undefined ? {} : { deposed }),
    ...(importing === undefined ? {} : { importingId: importing.id ?? identityText(importing.identity) }),
    ...(change.previous_address === undefined ? {} : { previousAddress: change.previous_address }),
    ...(beforeSide === undefined ? {} : { before: beforeSide }),
    ...(afterSide === undefined ? {} : { after: afterSide }),
    ...(expressions === undefined || deposed !== undefined ? {} : { expressions }),
    isOfNull: (attribute: string) => configuration.isOfNull(module, ownMember(expressions ?? {}, attribute)),
  };
  return provider === undefined ? { change: raw } : { change: raw, provider };
};

const identityText = (identity: Json | undefined): string =>
  isJsonObject(identity) ? JSON.stringify(identity) : unknownText;

/** Terraform stops managing it and leaves it as it is. */
const isForgotten = (words: readonly string[]): boolean => words.length === 1 && words[0] === "forget";

const sideOf = (values: Json | undefined, unknown: Json, sensitive: Json): RawSide | undefined =>
  isJsonObject(values) ? { values, unknown, sensitive } : undefined;

/** Source: https://developer.hashicorp.com/terraform/internals/json-format#change-representation, and OpenTofu's. */
const actions: Readonly<Record<string, Pick<ResourceChange, "action" | "replaceOrder">>> = {
  "no-op": { action: "no-op" },
  create: { action: "create" },
  read: { action: "read" },
  update: { action: "update" },
  delete: { action: "destroy" },
  forget: { action: "forget" },
  "delete,create": { action: "replace", replaceOrder: "destroy-before-create" },
  "create,delete": { action: "replace", replaceOrder: "create-before-destroy" },
  "create,forget": { action: "replace", replaceOrder: "create-and-forget" },
  "forget,create": { action: "replace", replaceOrder: "create-and-forget" },
};

const actionOf = (words: readonly string[], address: string): Pick<ResourceChange, "action" | "replaceOrder"> => {
  const known = ownMember(actions, words.join(","));
  if (known !== undefined) return known;
  throw new UserError({
    message: `The plan does ${JSON.stringify(words)} to ${address}, which this program does not know.`,
    suggestion: "Use a newer version of this program, or an older Terraform.",
  });
};
