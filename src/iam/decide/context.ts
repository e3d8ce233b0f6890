import type { AccessRequest } from "../model.ts";
import type { Variables } from "./glob.ts";

/** The context of one request, to be asked by keys in lower case. */
export interface RequestContext {
  /** Undefined for an absent key; never empty. */
  readonly valuesOf: (key: string) => readonly string[] | undefined;
  /** Only a key with exactly one value can stand for a variable. */
  readonly variable: Variables;
}

/** Makes a request's context ready to be asked. */
export const readContext = (context: AccessRequest["context"]): RequestContext => {
  const values = new Map<string, readonly string[]>();
  for (const key of Object.keys(context)) {
    const list = context[key];
    if (list !== undefined && list.length > 0) values.set(key.toLowerCase(), list);
  }
  return {
    valuesOf: (key) => values.get(key),
    variable: (key) => {
      const list = values.get(key);
      return list?.length === 1 ? list[0] : undefined;
    },
  };
};
