import { isJsonArray, isJsonObject, type Json, type JsonObject } from "../../common/json.ts";
import type { RawSide } from "../raw/raw-change.ts";
import type { Synthesized, SynthesizedResource } from "./synthesized.ts";

/**
 * The arguments of a synthesized resource as a side of a change: texts with their expressions put in where those lead to
 * a literal argument of the same configuration, and marked as unknown, as they are written, where they do not.
 */
export const sideOf = (resource: SynthesizedResource, configuration: Synthesized): RawSide => {
  const [values, unknown] = resolveObject(resource.values, configuration, 0);
  return { values, unknown, sensitive: false };
};

/** A value and its marks. */
type Resolved<T extends Json = Json> = readonly [value: T, unknown: Json];

const resolve = (value: Json, configuration: Synthesized, depth: number): Resolved => {
  if (typeof value === "string") return resolveText(value, configuration, depth);
  if (isJsonObject(value)) return resolveObject(value, configuration, depth);
  if (!isJsonArray(value)) return [value, false];
  const items = value.map((item) => resolve(item, configuration, depth));
  return [items.map(([item]) => item), items.map(([, unknown]) => unknown)];
};

const resolveObject = (object: JsonObject, configuration: Synthesized, depth: number): Resolved<JsonObject> => {
  const members = Object.entries(object).map(([key, value]) => [key, resolve(value, configuration, depth)] as const);
  return [
    Object.fromEntries(members.map(([key, [value]]) => [key, value])),
    Object.fromEntries(
      members.filter(([, [, unknown]]) => unknown !== false).map(([key, [, unknown]]) => [key, unknown]),
    ),
  ];
};

/** What a template is made of: `$${` and `%%{` are the escaped `${` and `%{`. */
const template = /\$\$\{|%%\{|%\{|\$\{([^{}]*)\}|\$\{/g;

const resolveText = (text: string, configuration: Synthesized, depth: number): Resolved => {
  let isUnknown = false;
  const resolved = text.replace(template, (found: string, expression: string | undefined) => {
    if (found === "$${" || found === "%%{") return found.slice(1);
    const value = expression === undefined ? undefined : literal(expression, configuration, depth);
    isUnknown ||= value === undefined;
    return value ?? found;
  });
  return isUnknown ? [text, true] : [resolved, false];
};

/** References that lead in a circle are longer than any that do not. */
const deepest = 32;

/** The text that a reference to an argument of another resource leads to; the id of an IAM resource is its name. */
const literal = (expression: string, configuration: Synthesized, depth: number): string | undefined => {
  const [, address = "", attribute = ""] = /^([a-z]\w*\.[\w-]+)\.(\w+)$/.exec(expression.trim()) ?? [];
  const resource = configuration.resources.get(address);
  if (resource === undefined || depth >= deepest) return undefined;
  const isName =
    attribute === "id" && ["aws_iam_role", "aws_iam_user", "aws_iam_instance_profile"].includes(resource.type);
  const value = resource.values[isName ? "name" : attribute];
  if (typeof value !== "string") return undefined;
  const [text, unknown] = resolveText(value, configuration, depth + 1);
  return unknown === false && typeof text === "string" ? text : undefined;
};

/** Gives a template with what `fill` gives for each of its expressions. */
export const fillTemplate = (text: string, fill: (expression: string) => string): string =>
  text.replace(template, (found: string, expression: string | undefined) => {
    if (found === "$${" || found === "%%{") return found.slice(1);
    return expression === undefined ? found : fill(expression);
  });
