import { z } from "zod";
import { UserError } from "../errors.ts";
import { type Json, parseJson } from "./json.ts";
import { textOfPlan } from "./plan-text.ts";

/**
 * Terraform's plan in JSON, as far as this program reads it. Only the frame is checked: the values of resources are
 * whatever their provider says.
 * Source: https://developer.hashicorp.com/terraform/internals/json-format#plan-representation
 */

/** A part of a text that JSON.parse has read, so it is JSON whatever it holds; checking it again would cost seconds. */
const json = z.custom<Json>(() => true);

const change = z.object({
  actions: z.array(z.string()),
  before: json.optional(),
  after: json.optional(),
  after_unknown: json.optional(),
  before_sensitive: json.optional(),
  after_sensitive: json.optional(),
  /** Each path leads to an attribute that forces the replacement. */
  replace_paths: z.array(z.array(z.union([z.string(), z.number()]))).optional(),
  importing: z.object({ id: z.string().optional() }).optional(),
});

const resourceChange = z.object({
  address: z.string(),
  previous_address: z.string().optional(),
  module_address: z.string().optional(),
  mode: z.string(),
  type: z.string(),
  name: z.string(),
  provider_name: z.string().default(""),
  deposed: z.string().optional(),
  action_reason: z.string().optional(),
  change,
});

const stateResource = z.object({ address: z.string(), mode: z.string(), type: z.string(), values: json.optional() });

const stateModule = z.object({
  resources: z.array(stateResource).optional(),
  get child_modules() {
    return z.array(stateModule).optional();
  },
});

const configResource = z.object({
  address: z.string(),
  mode: z.string(),
  type: z.string(),
  name: z.string(),
  /** An attribute's expression has `constant_value` or `references`; a block is an object or list of such objects. */
  expressions: z.record(z.string(), json).optional(),
  for_each_expression: json.optional(),
  provider_config_key: z.string().optional(),
});

const configModule = z.object({
  resources: z.array(configResource).optional(),
  outputs: z.record(z.string(), z.object({ expression: json.optional() })).optional(),
  get module_calls() {
    return z.record(z.string(), configModuleCall).optional();
  },
});

const configModuleCall = z.object({
  expressions: z.record(z.string(), json).optional(),
  get module() {
    return configModule.optional();
  },
});

const terraformPlan = z.object({
  format_version: z.string(),
  terraform_version: z.string().default("unknown"),
  resource_changes: z.array(resourceChange).default([]),
  deferred_changes: z
    .array(z.object({ reason: z.string(), resource_change: z.object({ address: z.string() }) }))
    .default([]),
  /** What Terraform 1.14 invokes besides, such as a Lambda function. */
  action_invocations: z.array(z.object({ address: z.string().default("one without an address") })).default([]),
  prior_state: z.object({ values: z.object({ root_module: stateModule.optional() }).optional() }).optional(),
  configuration: z
    .object({
      root_module: configModule.optional(),
      provider_config: z
        .record(
          z.string(),
          z.object({ name: z.string().optional(), expressions: z.record(z.string(), json).optional() }),
        )
        .optional(),
    })
    .optional(),
  complete: z.boolean().optional(),
  errored: z.boolean().optional(),
});

export type TerraformPlan = z.infer<typeof terraformPlan>;
export type TerraformResourceChange = z.infer<typeof resourceChange>;
export type TerraformStateModule = z.infer<typeof stateModule>;
export type TerraformConfigResource = z.infer<typeof configResource>;
export type TerraformConfigModule = z.infer<typeof configModule>;

/**
 * Reads what `terraform show -json PLANFILE` printed; `name` is what the user calls it. UserError, always one problem,
 * for anything else: a state, a binary plan, a log, a text that is cut off, a format that is not known.
 */
export const parseTerraformPlan = (content: string | Uint8Array, name: string): TerraformPlan => {
  const value = parseOrRefuse(textOfPlan(content, name), name);
  refuseOtherDocuments(value, name);
  const { success, data, error } = terraformPlan.safeParse(value);
  if (!success) {
    const [issue] = error.issues;
    throw refusal(`${name} is not a plan that Terraform wrote: ${issue?.message} at ${issue?.path.join(".")}.`);
  }
  refuseUnreadable(data, name);
  return data;
};

const makeOne = "Make one with `terraform plan -out=tfplan`, then `terraform show -json tfplan`.";

const refusal = (message: string, suggestion: string = makeOne): UserError => new UserError({ message, suggestion });

const parseOrRefuse = (text: string, name: string): Json => {
  try {
    return parseJson(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    if (isLineByLine(text)) throw refusal(`${name} is the log of \`terraform plan -json\`, not a plan.`);
    if (/^\s*\{/.test(text)) throw refusal(`${name} is cut off or damaged: ${error.message}.`);
    throw refusal(`${name} is not JSON.`);
  }
};

/** The log has one JSON object a line, the first of them with `@level`. */
const isLineByLine = (text: string): boolean => {
  const end = text.indexOf("\n");
  return end > 0 && text.slice(0, end).includes('"@level"');
};

const keysOf = (value: Json): readonly string[] =>
  value !== null && typeof value === "object" ? Object.keys(value) : [];

const refuseOtherDocuments = (value: Json, name: string): void => {
  const keys = keysOf(value);
  if (keys.includes("lineage") && keys.includes("serial")) throw refusal(`${name} is a Terraform state, not a plan.`);
  if (keys.includes("@level")) throw refusal(`${name} is the log of \`terraform plan -json\`, not a plan.`);
  const isPlan = ["planned_values", "resource_changes", "configuration"].some((key) => keys.includes(key));
  if (keys.includes("format_version") && isPlan) return;
  if (keys.includes("format_version") && keys.includes("values")) {
    throw refusal(`${name} is a Terraform state in JSON, not a plan.`);
  }
  throw refusal(`${name} is JSON, but not a plan that Terraform wrote.`);
};

/**
 * Formats 0.1 and 0.2 are Terraform 0.12 to 1.0's, and 1.x only adds to 1.0. A plan that Terraform could not finish
 * lacks changes without a word, so nothing may be concluded from it.
 */
const refuseUnreadable = (plan: TerraformPlan, name: string): void => {
  if (!/^(0\.[12]|1\.\d+)$/.test(plan.format_version)) {
    throw refusal(
      `${name} has the plan format ${plan.format_version}; known are 0.1, 0.2 and 1.x.`,
      "Use a version of this program that knows it, or an older Terraform.",
    );
  }
  if (plan.errored === true) {
    throw refusal(
      `${name} is a plan that Terraform could not finish.`,
      "Repair what Terraform reported, and plan again.",
    );
  }
};
