/** Any JSON value. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;

export interface JsonObject {
  readonly [key: string]: Json;
}

/** Throws SyntaxError when the text is no JSON. */
export const parseJson = (text: string): Json => JSON.parse(text);

export const isJsonObject = (value: Json | undefined): value is JsonObject =>
  typeof value === "object" && value !== null && !isJsonArray(value);

/** Array.isArray does not narrow a read-only array. */
export const isJsonArray = (value: Json | undefined): value is readonly Json[] => Array.isArray(value);
