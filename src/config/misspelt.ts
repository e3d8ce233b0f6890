/** Keys that are misspelt, and the file as it is meant: what they hold is judged too, and is not missing. */
import type * as z from "zod/mini";
import { knownKeys } from "./introspect.ts";
import { isData } from "./merge.ts";
import { at } from "./rule.ts";
import { nearest } from "./suggest.ts";
import { type ConfigPath, pathKey, toConfigPath, type YamlFile } from "./yaml.ts";

/** The names that misspelt keys are meant to have, by the path of their map and the key. */
export type Meant = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** Of unknown keys those that are near to one which the map does not have; `data` is the file before its defaults are merged. */
export const meantKeys = (issues: readonly z.core.$ZodIssue[], schema: z.ZodMiniType, data: unknown): Meant =>
  new Map(
    issues.flatMap((issue) => {
      const path = toConfigPath(issue.path);
      const map = at(data, ...path);
      if (issue.code !== "unrecognized_keys" || !isData(map)) return [];
      const absent = knownKeys(schema, path).filter((key) => !Object.hasOwn(map, key));
      const there = issue.keys.filter((key) => Object.hasOwn(map, key));
      // Of two that are near to one key the first has its name.
      const keys = new Map(there.toReversed().map((key) => [nearest(key, absent), key]));
      const names = [...keys].flatMap(([name, key]) => (name === undefined ? [] : [[key, name] as const]));
      return names.length === 0 ? [] : [[pathKey(path), new Map(names)] as const];
    }),
  );

/** The data with every misspelt key under the name that is meant. */
export const asMeant = (data: unknown, meant: Meant, path: ConfigPath = []): unknown => {
  if (Array.isArray(data)) return data.map((item, index) => asMeant(item, meant, [...path, index]));
  if (!isData(data)) return data;
  const names = meant.get(pathKey(path));
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [names?.get(key) ?? key, asMeant(value, meant, [...path, key])]),
  );
};

/** The same file, whose places are found by the names that are meant. */
export const locatedAsMeant = (file: YamlFile, meant: Meant): YamlFile => {
  const original = (path: ConfigPath): ConfigPath => {
    const name = path.at(-1);
    if (name === undefined) return path;
    const parent = original(path.slice(0, -1));
    const [key = name] = [...(meant.get(pathKey(parent)) ?? [])].find(([, each]) => each === name) ?? [];
    return [...parent, key];
  };
  return { ...file, locate: (path, part) => file.locate(original(path), part) };
};
