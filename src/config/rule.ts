/** What a rule between keys gives, and how it looks at the raw data of a file that may be bad. */
import { isData } from "./merge.ts";
import type { ConfigPath } from "./yaml.ts";

/** A broken rule: the path that it is about, and a message that goes on from "`path` …". */
export interface BrokenRule {
  readonly path: ConfigPath;
  readonly message: string;
  readonly suggestion?: string;
}

/** The value at a path, or `undefined` where there is none. */
export const at = (data: unknown, ...path: ConfigPath): unknown =>
  path.reduce((value, key) => {
    if (Array.isArray(value)) return typeof key === "number" ? value[key] : undefined;
    return isData(value) && Object.hasOwn(value, key) ? value[key] : undefined;
  }, data);

/** The list at a path, empty where there is none. */
export const list = (data: unknown, ...path: ConfigPath): readonly unknown[] => {
  const value = at(data, ...path);
  return Array.isArray(value) ? value : [];
};

/** The text at a path, or `undefined` where there is none. */
export const text = (data: unknown, ...path: ConfigPath): string | undefined => {
  const value = at(data, ...path);
  return typeof value === "string" ? value : undefined;
};

/** The keys of the map at a path, none where there is no map. */
export const keys = (data: unknown, ...path: ConfigPath): readonly string[] => {
  const value = at(data, ...path);
  return isData(value) ? Object.keys(value) : [];
};
