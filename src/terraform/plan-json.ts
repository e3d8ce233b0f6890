import * as z from "zod/mini";
import { UserError } from "../common/errors.ts";
import { inEnglish } from "../common/in-english.ts";
import { type Json, parseJson } from "../common/json.ts";
import { textOfPlan } from "./plan-text.ts";

/**
 * Terraform's plan in JSON, as far as this program reads it. Only the frame is checked: the values of resources are
 * whatever their provider says.
 * Source: https://developer.hashicorp.com/terraform/internals/json-format#plan-representation
 */

/** A part of a text that JSON.parse has read, so it is JSON whatever it holds; checking it again would cost seconds. */
const json = z.custom<Json>(() => true);

// One schema of each kind for all keys, since Zod takes more time to make a schema than to use it.
const text = z.string();
const optionalText = z.optional(text);
const optionalJson = z.optional(json);
/** An attribute's expression has `constant_value` or `references`; a block is an object or list of such objects. */
const expressions = z.optional(z.record(text, json));

const change = z.object({
  actions: z.array(text),
  before: optionalJson,
  after: optionalJson,
  after_unknown: optionalJson,
  before_sensitive: optionalJson,
  after_sensitive: optionalJson,
  /** Each path leads to an attribute that forces the replacement. */
  replace_paths: z.optional(z.array(z.array(z.union([text, z.number()])))),
  /** From Terraform 1.12 an object may be told by its `identity` in place of its id. */
  importing: z.optional(z.object({ id: optionalText, identity: optionalJson })),
});

const resourceChange = z.object({
  address: text,
  previous_address: optionalText,
  module_address: optionalText,
  mode: text,
  type: text,
  name: text,
  provider_name: z._default(text, ""),
  deposed: optionalText,
  action_reason: optionalText,
  change,
});

const stateResource = z.object({
  address: text,
  mode: text,
  type: text,
  name: z._default(text, ""),
  provider_name: z._default(text, ""),
  deposed_key: optionalText,
  values: optionalJson,
  sensitive_values: optionalJson,
});

const stateModule = z.object({
  address: optionalText,
  resources: z.optional(z.array(stateResource)),
  get child_modules() {
    return z.optional(z.array(stateModule));
  },
});

const configResource = z.object({
  address: text,
  mode: text,
  type: text,
  name: text,
  expressions,
  for_each_expression: optionalJson,
  provisioners: z.optional(z.array(json)),
  provider_config_key: optionalText,
});

const configModule = z.object({
  resources: z.optional(z.array(configResource)),
  outputs: z.optional(z.record(text, z.object({ expression: optionalJson }))),
  variables: z.optional(z.record(text, z.object({ default: optionalJson }))),
  get module_calls() {
    return z.optional(z.record(text, configModuleCall));
  },
});

const configModuleCall = z.object({
  expressions,
  get module() {
    return z.optional(configModule);
  },
});

const terraformPlan = z.object({
  format_version: text,
  terraform_version: z._default(text, "unknown"),
  resource_changes: z._default(z.array(resourceChange), []),
  /** What was changed outside of Terraform since it last looked: `before` is its state, `after` what there is. */
  resource_drift: z._default(z.array(resourceChange), []),
  deferred_changes: z._default(
    z.array(
      z.object({
        reason: text,
        resource_change: z.object({ address: text, mode: z._default(text, "managed"), type: z._default(text, "") }),
      }),
    ),
    [],
  ),
  /** What Terraform 1.14 invokes besides, such as a Lambda function. */
  action_invocations: z._default(z.array(z.object({ address: z._default(text, "one without an address") })), []),
  prior_state: z.optional(z.object({ values: z.optional(z.object({ root_module: z.optional(stateModule) })) })),
  configuration: z.optional(
    z.object({
      root_module: z.optional(configModule),
      /** A module may call a provider by a `name` of its own; `full_name` is its source. */
      provider_config: z.optional(
        z.record(text, z.object({ name: optionalText, full_name: optionalText, expressions })),
      ),
    }),
  ),
  /** Of the root module, with the defaults of those that nobody sets. */
  variables: z.optional(z.record(text, z.object({ value: optionalJson }))),
  complete: z.optional(z.boolean()),
  errored: z.optional(z.boolean()),
});

/** A plan as `terraform show -json` gives it, sensitive values in clear text: a Plan of src/plan has none of them. */
export type TerraformPlan = z.infer<typeof terraformPlan>;
/** What happens to one instance of a resource or data source (`mode`), or to an old object of it (`deposed`). */
export type TerraformResourceChange = z.infer<typeof resourceChange>;
/** A module of the state before the plan, with the modules in it; the root module has no address. */
export type TerraformStateModule = z.infer<typeof stateModule>;
/** A resource or data source as the code has it, one for all instances: its address has neither module nor key. */
export type TerraformConfigResource = z.infer<typeof configResource>;
/** A module as the code has it, one for all instances of a call; `module_calls` are the modules it calls, by name. */
export type TerraformConfigModule = z.infer<typeof configModule>;

/**
 * Reads what `terraform show -json PLANFILE` printed; `name` is what the user calls it. UserError, always one problem,
 * for anything else: a state, a binary plan, a log, a text that is cut off, a format that is not known.
 */
export const parseTerraformPlan = (content: string | Uint8Array, name: string): TerraformPlan => {
  const value = parseOrRefuse(textOfPlan(content, name), name);
  if (isDeeper(value, maxDepth)) {
    throw refusal(
      `${name} is nested more than ${maxDepth} levels deep, which is more than is read.`,
      "Plans of Terraform stay far below that: look at the value that is nested, or at what made this file",
    );
  }
  refuseOtherDocuments(value, name);
  // Compiling the schema costs more than it saves, even with a thousand resources.
  const { success, data, error } = terraformPlan.safeParse(value, { jitless: true, ...inEnglish });
  if (!success) {
    const [issue] = error.issues;
    throw refusal(`${name} is not a plan that Terraform wrote: ${issue?.message} at ${issue?.path.join(".")}.`);
  }
  refuseUnreadable(data, name);
  return data;
};

/** What reads a value calls itself for each level of it; modules within modules take three levels each. */
const maxDepth = 200;

const isDeeper = (value: Json, levels: number): boolean => {
  if (value === null || typeof value !== "object") return false;
  return levels === 0 || Object.values(value).some((inner) => isDeeper(inner, levels - 1));
};

const makeOne = "Make one with `terraform plan -out=tfplan`, then `terraform show -json tfplan`.";

const refusal = (message: string, suggestion: string = makeOne): UserError => new UserError({ message, suggestion });

const parseOrRefuse = (text: string, name: string): Json => {
  try {
    return parseJson(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    if (isLineByLine(text)) throw refusal(`${name} is the log of \`terraform plan -json\`, not a plan.`);
    // The parser's own message quotes the plan, which may hold secrets.
    if (/^\s*\{/.test(text)) throw refusal(`${name} begins like JSON, but is cut off or damaged.`);
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
