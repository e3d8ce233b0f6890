/** What the schemas say about themselves, for suggestions, schema.json and docs/configuration.md. */
import * as z from "zod";
import type { ConfigPath } from "./yaml.ts";

/** The schema of what is written in the file: without `optional`, defaults and transforms around it. */
export const unwrap = (schema: z.core.$ZodType): z.core.$ZodType => {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodExactOptional) return unwrap(schema.unwrap());
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault) return unwrap(schema.unwrap());
  if (schema instanceof z.ZodPipe) return unwrap(schema.in);
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

/** The same schema with every key of every object optional and no rule across keys: what `defaults` may hold. */
export const allOptional = (schema: z.core.$ZodType): z.core.$ZodType => {
  const inner = unwrap(schema);
  if (!(inner instanceof z.ZodObject)) return inner;
  const shape = Object.entries(inner.shape).map(([key, value]) => {
    const description = descriptionOf(value);
    const optional = z.exactOptional(allOptional(value));
    return [key, description === undefined ? optional : optional.describe(description)];
  });
  return z.strictObject(Object.fromEntries(shape));
};

/** A schema's description, on itself or on what it wraps. */
export const descriptionOf = (schema: z.core.$ZodType): string | undefined => {
  const own = z.globalRegistry.get(schema)?.description;
  if (own !== undefined) return own;
  const inner = unwrap(schema);
  return inner === schema ? undefined : descriptionOf(inner);
};
