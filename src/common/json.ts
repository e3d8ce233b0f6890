/** Any JSON value. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;

/** An object as JSON.parse gives it. Its keys may be from outside: `ownMember` reads those. */
export interface JsonObject {
  readonly [key: string]: Json;
}

/** Throws SyntaxError when the text is no JSON. */
export const parseJson = (text: string): Json => JSON.parse(text);

/** The value of a text that is JSON; undefined for any other text. */
export const jsonIn = (text: string): Json | undefined => {
  try {
    return parseJson(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
};

/** Whether a value is an object in the sense of JSON: neither null nor an array. */
export const isJsonObject = (value: Json | undefined): value is JsonObject =>
  typeof value === "object" && value !== null && !isJsonArray(value);

/** The member of a record by a key from outside, such as a resource type: `constructor` is none of an empty record. */
export const ownMember = <T>(record: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;

/** Array.isArray does not narrow a read-only array. */
export const isJsonArray = (value: Json | undefined): value is readonly Json[] => Array.isArray(value);
