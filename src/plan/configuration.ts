import { isJsonArray, isJsonObject, type Json } from "../terraform/json.ts";
import type { TerraformConfigModule, TerraformConfigResource } from "../terraform/plan-json.ts";

/** The configurations of a provider by their keys, with what they say. */
export type Configurations = Readonly<Record<string, Readonly<Record<string, Json>>>>;

/** What the configuration in a plan says, by address. Values are not in it, only constants and what refers to what. */
export interface Configuration {
  /** Of a resource, by its module and its address in there without the key of an instance. */
  readonly resource: (module: string, address: string) => TerraformConfigResource | undefined;
  /** What a `var.…` or `module.…` reference in a module leads to, each with the module that it is in. */
  readonly follow: (module: string, reference: string) => readonly Target[];
}

export interface Target {
  readonly module: string;
  readonly reference: string;
}

/** Reads the configuration of a plan; one without (older than 0.12, or cut out) says nothing of any resource. */
export const readConfiguration = (root: TerraformConfigModule | undefined): Configuration => {
  const resources = new Map<string, TerraformConfigResource>();
  const visit = (module: TerraformConfigModule | undefined, names: readonly string[]): void => {
    for (const resource of module?.resources ?? []) resources.set([...names, resource.address].join(" "), resource);
    for (const [name, call] of Object.entries(module?.module_calls ?? {})) visit(call.module, [...names, name]);
  };
  visit(root, []);
  return {
    resource: (module, address) => resources.get([...moduleNames(module), address].join(" ")),
    follow: (module, reference) => followReference(root, module, reference),
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

const followReference = (
  root: TerraformConfigModule | undefined,
  module: string,
  reference: string,
): readonly Target[] => {
  const [, variable] = /^var\.([\w-]+)/.exec(reference) ?? [];
  if (variable !== undefined) {
    const parent = module.replace(/\.?module\.[^.[]+(\[(?:"(?:[^"\\]|\\.)*"|\d+)\])?$/, "");
    const name = moduleNames(module).at(-1) ?? "";
    const expression = moduleAt(root, parent)?.module_calls?.[name]?.expressions?.[variable];
    return referencesOf(expression).map((target) => ({ module: parent, reference: target }));
  }
  const [, call, output] = /^module\.([\w-]+(?:\[[^\]]*\])?)\.([\w-]+)/.exec(reference) ?? [];
  if (call === undefined || output === undefined) return [];
  const inner = module === "" ? `module.${call}` : `${module}.module.${call}`;
  const expression = moduleAt(root, inner)?.outputs?.[output]?.expression;
  return referencesOf(expression).map((target) => ({ module: inner, reference: target }));
};
