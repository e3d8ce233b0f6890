import { isJsonArray, isJsonObject, type Json } from "../../common/json.ts";
import type { TerraformConfigModule, TerraformConfigResource, TerraformPlan } from "../../terraform/plan-json.ts";

/** The configurations of a provider by their keys, with what they say. */
export type Configurations = Readonly<Record<string, Readonly<Record<string, Json>>>>;

/** What the configuration in a plan says, by address. Values are not in it, only constants and what refers to what. */
export interface Configuration {
  /** Of a resource, by its module and its address in there without the key of an instance. */
  readonly resource: (module: string, address: string) => TerraformConfigResource | undefined;
  /** What a `var.…` or `module.…` reference in a module leads to, each with the module that it is in. */
  readonly follow: (module: string, reference: string) => readonly Target[];
  /** What the outputs of a module refer to, by output; nothing of one without a reference, which is a constant. */
  readonly outputs: (module: string) => readonly (readonly string[])[];
  /**
   * Whether all that an expression in a module refers to is one variable which is null. It may be more than the variable
   * (`coalesce(var.a, […])`): a plan shows what an expression refers to, not what it makes of it.
   */
  readonly isOfNull: (module: string, expression: Json | undefined) => boolean;
}

/** The variables of the root module. */
type Variables = NonNullable<TerraformPlan["variables"]>;

/** A reference as the configuration writes it, and the address of its module, which is empty for the root module. */
export interface Target {
  readonly module: string;
  readonly reference: string;
}

/** Reads the configuration of a plan; one without (older than 0.12, or cut out) says nothing of any resource. */
export const readConfiguration = (
  root: TerraformConfigModule | undefined,
  variables: Variables = {},
): Configuration => {
  const resources = new Map<string, TerraformConfigResource>();
  const visit = (module: TerraformConfigModule | undefined, names: readonly string[]): void => {
    for (const resource of module?.resources ?? []) resources.set([...names, resource.address].join(" "), resource);
    for (const [name, call] of Object.entries(module?.module_calls ?? {})) visit(call.module, [...names, name]);
  };
  visit(root, []);
  return {
    resource: (module, address) => resources.get([...moduleNames(module), address].join(" ")),
    follow: (module, reference) => followReference(root, module, reference),
    outputs: (module) =>
      Object.values(moduleAt(root, module)?.outputs ?? {})
        .map(({ expression }) => referencesOf(expression))
        .filter((references) => references.length > 0),
    isOfNull: (module, expression) => isOfNull(root, variables, module, expression),
  };
};

/** The references of an expression, without those that only lead to another: `a.b.c` comes with `a.b`. */
export const referencesOf = (expression: Json | undefined): readonly string[] => {
  const found = new Set(collect(expression));
  return [...found].filter(
    (one) => ![...found].some((other) => other.startsWith(`${one}.`) || other.startsWith(`${one}[`)),
  );
};

const collect = (expression: Json | undefined): readonly string[] => {
  if (isJsonArray(expression)) return expression.flatMap(collect);
  if (!isJsonObject(expression)) return [];
  const { references } = expression;
  if (isJsonArray(references)) return references.filter((reference) => typeof reference === "string");
  return Object.values(expression).flatMap(collect);
};

/** `module.a["k"].module.b` → `a`, `b`: the keys of instances do not tell modules of the configuration apart. */
const moduleNames = (module: string): readonly string[] =>
  [...module.matchAll(/module\.([^.[]+)(?:\[(?:"(?:[^"\\]|\\.)*"|\d+)\])?/g)].flatMap(([, name]) => name ?? []);

const moduleAt = (root: TerraformConfigModule | undefined, module: string): TerraformConfigModule | undefined => {
  let current = root;
  for (const name of moduleNames(module)) current = current?.module_calls?.[name]?.module;
  return current;
};

/** What the call of a module gives to a variable of it, and the module that calls. */
const argumentOf = (
  root: TerraformConfigModule | undefined,
  module: string,
  variable: string,
): { readonly parent: string; readonly expression: Json | undefined } => {
  const parent = module.replace(/\.?module\.[^.[]+(\[(?:"(?:[^"\\]|\\.)*"|\d+)\])?$/, "");
  const name = moduleNames(module).at(-1) ?? "";
  return { parent, expression: moduleAt(root, parent)?.module_calls?.[name]?.expressions?.[variable] };
};

/** A default that is not null may stand in the place of null. */
const isOfNull = (
  root: TerraformConfigModule | undefined,
  variables: Variables,
  module: string,
  expression: Json | undefined,
): boolean => {
  const [reference = "", ...others] = referencesOf(expression);
  const [, variable] = /^var\.([\w-]+)$/.exec(reference) ?? [];
  if (variable === undefined || others.length > 0) return false;
  const standard = moduleAt(root, module)?.variables?.[variable]?.default;
  if (standard !== undefined && standard !== null) return false;
  if (module === "") return variables[variable]?.value === null;
  const { parent, expression: given } = argumentOf(root, module, variable);
  if (given === undefined) return standard === null;
  return isNull(given) || isOfNull(root, variables, parent, given);
};

const isNull = (expression: Json): boolean => isJsonObject(expression) && expression["constant_value"] === null;

const followReference = (
  root: TerraformConfigModule | undefined,
  module: string,
  reference: string,
): readonly Target[] => {
  const [, variable] = /^var\.([\w-]+)/.exec(reference) ?? [];
  if (variable !== undefined) {
    const { parent, expression } = argumentOf(root, module, variable);
    return referencesOf(expression).map((target) => ({ module: parent, reference: target }));
  }
  const [, call, output] = /^module\.([\w-]+(?:\[[^\]]*\])?)\.([\w-]+)/.exec(reference) ?? [];
  if (call === undefined || output === undefined) return [];
  const inner = module === "" ? `module.${call}` : `${module}.module.${call}`;
  const expression = moduleAt(root, inner)?.outputs?.[output]?.expression;
  return referencesOf(expression).map((target) => ({ module: inner, reference: target }));
};
