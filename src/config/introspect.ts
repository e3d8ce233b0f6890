/** What the schemas say about themselves, for suggestions, schema.json and docs/configuration.md. */
import * as z from "zod";
import type { ConfigPath } from "./yaml.ts";

/** The schema of what is written in the file: without `optional`, defaults and transforms around it. */
export const unwrap = (schema: z.core.$ZodType): z.core.$ZodType => {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodExactOptional) return unwrap(schema.unwrap());
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault) return unwrap(schema.unwrap());
  if (schema instanceof z.ZodPipe) return unwrap(schema.in);
  if (schema instanceof z.ZodLazy) return unwrap(schema.unwrap());
  return schema;
};

/** The schema at a path, or `undefined` where there is none. */
export const schemaAt = (schema: z.core.$ZodType, [key, ...rest]: ConfigPath): z.core.$ZodType | undefined => {
  const inner = unwrap(schema);
  if (key === undefined) return inner;
  const next = childSchema(inner, key);
  return next && schemaAt(next, rest);
};

const childSchema = (schema: z.core.$ZodType, key: string | number): z.core.$ZodType | undefined => {
  if (schema instanceof z.ZodObject) return Object.hasOwn(schema.shape, key) ? schema.shape[key] : undefined;
  if (schema instanceof z.ZodRecord) return schema.valueType;
  if (schema instanceof z.ZodArray) return schema.element;
  return undefined;
};

/**
 * The same schema with every key of every object optional and no rule across keys: what `defaults` may hold. Default
 * values are kept as notes for editors and fill nothing in.
 */
export const allOptional = (schema: z.core.$ZodType): z.ZodType => {
  const inner = unwrap(schema);
  if (!(inner instanceof z.ZodObject)) return noted(inner, schema);
  const shape = Object.entries(inner.shape).map(([key, value]) => [key, z.exactOptional(allOptional(value))]);
  return noted(z.strictObject(Object.fromEntries(shape)), schema);
};

/** `inner` with the description and the default value of the schema that wraps it. */
const noted = (inner: z.core.$ZodType, outer: z.core.$ZodType): z.ZodType => {
  if (!(inner instanceof z.ZodType)) throw new TypeError("a schema of another kind than those of the configuration");
  const description = descriptionOf(outer);
  return inner.meta({
    ...z.globalRegistry.get(inner),
    ...(description !== undefined && { description }),
    ...(outer instanceof z.ZodDefault && { default: outer.def.defaultValue }),
  });
};

/**
 * The least that the file may hold for a schema: its own example, a map's required keys with their examples, or `…` where
 * there is no example.
 */
export const leastOf = (schema: z.core.$ZodType): unknown => {
  const inner = unwrap(schema);
  const examples = z.globalRegistry.get(inner)?.["examples"];
  if (Array.isArray(examples)) return examples[0];
  if (inner instanceof z.ZodRecord) return { NAME: leastOf(inner.valueType) };
  if (!(inner instanceof z.ZodObject)) return "…";
  const required = Object.entries(inner.shape).filter(([, value]) => !isOptional(value));
  return Object.fromEntries(required.map(([key, value]) => [key, leastOf(value)]));
};

const isOptional = (schema: z.core.$ZodType): boolean =>
  z.safeParse(schema, undefined).success || schema instanceof z.ZodExactOptional;

/** A schema's description, on itself or on what it wraps. */
export const descriptionOf = (schema: z.core.$ZodType): string | undefined => {
  const own = z.globalRegistry.get(schema)?.description;
  if (own !== undefined) return own;
  const inner = unwrap(schema);
  return inner === schema ? undefined : descriptionOf(inner);
};
