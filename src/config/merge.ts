/** A deployment as its own map and the defaults together say it. */
import { backendTypes } from "./backend.ts";
import { clusterAlternatives } from "./cluster.ts";

type Data = Readonly<Record<string, unknown>>;

/** Keys that exclude one another: where a deployment names one, the defaults' others do not count. */
const alternatives: readonly (readonly string[])[] = [backendTypes, ...clusterAlternatives];

/** `true` for a map of a YAML file. */
export const isData = (value: unknown): value is Data =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Maps are merged key by key; a list or a single value of the deployment takes the place of the defaults'. */
export const withDefaults = (own: unknown, defaults: unknown): unknown => {
  if (!isData(own) || !isData(defaults)) return own;
  const excluded = alternatives.filter((keys) => keys.some((key) => Object.hasOwn(own, key))).flat();
  const inherited = Object.entries(defaults).filter(([key]) => !Object.hasOwn(own, key) && !excluded.includes(key));
  const merged = Object.entries(own).map(([key, value]) => [
    key,
    Object.hasOwn(defaults, key) ? withDefaults(value, defaults[key]) : value,
  ]);
  return Object.fromEntries([...inherited, ...merged]);
};
