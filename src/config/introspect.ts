/** What the schemas say about themselves, for suggestions, schema.json and docs/configuration.md. */
import * as z from "zod/mini";
import type { ConfigPath } from "./yaml.ts";

/** The schema of what is written in the file: without `optional`, defaults and transforms around it. */
export const unwrap = (schema: z.core.$ZodType): z.core.$ZodType => {
  if (schema instanceof z.ZodMiniOptional || schema instanceof z.ZodMiniExactOptional)
    return unwrap(schema.def.innerType);
  if (schema instanceof z.ZodMiniDefault || schema instanceof z.ZodMiniPrefault) return unwrap(schema.def.innerType);
  if (schema instanceof z.ZodMiniPipe) return unwrap(schema.def.in);
  if (schema instanceof z.ZodMiniLazy) return unwrap(schema.def.getter());
  return schema;
};

/** The schema at a path, or `undefined` where there is none. */
export const schemaAt = (schema: z.core.$ZodType, [key, ...rest]: ConfigPath): z.core.$ZodType | undefined => {
  const inner = unwrap(schema);
  if (key === undefined) return inner;
  const next = childSchema(inner, key);
  return next && schemaAt(next, rest);
};

/** The keys that a map may have, none where the schema has no such map. */
export const knownKeys = (schema: z.core.$ZodType, path: ConfigPath): readonly string[] => {
  const inner = schemaAt(schema, path);
  return inner instanceof z.ZodMiniObject ? Object.keys(inner.shape) : [];
};

const childSchema = (schema: z.core.$ZodType, key: string | number): z.core.$ZodType | undefined => {
  if (schema instanceof z.ZodMiniObject) return Object.hasOwn(schema.shape, key) ? schema.shape[key] : undefined;
  if (schema instanceof z.ZodMiniRecord) return schema.def.valueType;
  if (schema instanceof z.ZodMiniArray) return schema.def.element;
  return undefined;
};

/**
 * The same schema with every key of every object optional and no rule across keys: what `defaults` may hold. Default
 * values are kept as notes for editors and fill nothing in.
 */
export const allOptional = (schema: z.core.$ZodType): z.ZodMiniType => {
  const inner = unwrap(schema);
  if (!(inner instanceof z.ZodMiniObject)) return noted(inner, schema);
  const shape = Object.entries(inner.shape).map(([key, value]) => [key, z.exactOptional(allOptional(value))]);
  return noted(z.strictObject(Object.fromEntries(shape)), schema);
};

/** `inner` with the description and the default value of the schema that wraps it. */
const noted = (inner: z.core.$ZodType, outer: z.core.$ZodType): z.ZodMiniType => {
  if (!(inner instanceof z.ZodMiniType))
    throw new TypeError("a schema of another kind than those of the configuration");
  const description = descriptionOf(outer);
  return inner.check(
    z.meta({
      ...z.globalRegistry.get(inner),
      ...(description !== undefined && { description }),
      ...(outer instanceof z.ZodMiniDefault && { default: outer.def.defaultValue }),
    }),
  );
};

/**
 * The least that the file may hold for a schema: its own example, a map's required keys with their examples, or `…` where
 * there is no example.
 */
export const leastOf = (schema: z.core.$ZodType): unknown => {
  const inner = unwrap(schema);
  const examples = z.globalRegistry.get(inner)?.["examples"];
  if (Array.isArray(examples)) return examples[0];
  if (inner instanceof z.ZodMiniRecord) return { NAME: leastOf(inner.def.valueType) };
  if (!(inner instanceof z.ZodMiniObject)) return "…";
  const required = Object.entries(inner.shape).filter(([, value]) => !isOptional(value));
  return Object.fromEntries(required.map(([key, value]) => [key, leastOf(value)]));
};

const isOptional = (schema: z.core.$ZodType): boolean =>
  z.safeParse(schema, undefined).success || schema instanceof z.ZodMiniExactOptional;

/** A schema's description, on itself or on what it wraps. */
export const descriptionOf = (schema: z.core.$ZodType): string | undefined => {
  const own = z.globalRegistry.get(schema)?.description;
  if (own !== undefined) return own;
  const inner = unwrap(schema);
  return inner === schema ? undefined : descriptionOf(inner);
};
