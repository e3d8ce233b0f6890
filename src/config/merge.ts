/** A deployment as its own map and the defaults together say it. */
import { backendTypes } from "./backend.ts";
import { clusterAlternatives, logStorages } from "./cluster.ts";

type Data = Readonly<Record<string, unknown>>;

/**
 * Keys that exclude one another, and the maps that may hold them: where a deployment names one, the defaults' others do
 * not count. Elsewhere the same words are tags, variables and other names of the user's.
 */
interface Alternatives {
  readonly of: readonly (readonly string[])[];
  readonly within: ReadonlyMap<string, Alternatives>;
}

const alternativesOf = (
  of: readonly (readonly string[])[],
  within: Readonly<Record<string, Alternatives>> = {},
): Alternatives => ({ of, within: new Map(Object.entries(within)) });

const none = alternativesOf([]);

const alternatives = alternativesOf([], {
  backend: alternativesOf([backendTypes]),
  cluster: alternativesOf(clusterAlternatives, { cluster_log_conf: alternativesOf([logStorages]) }),
});

/** `true` for a map of a YAML file. */
export const isData = (value: unknown): value is Data =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Whether a map has a key and does not say with it that it goes without, as `false` does. */
export const says = (map: Data, key: string): boolean => Object.hasOwn(map, key) && map[key] !== false;

/**
 * A deployment's own map with what the defaults add to it. Maps are merged key by key; a list or a single value of the
 * deployment takes the place of the defaults'.
 */
export const withDefaults = (own: unknown, defaults: unknown): unknown => merged(own, defaults, alternatives);

const merged = (own: unknown, defaults: unknown, { of, within }: Alternatives): unknown => {
  if (!isData(own) || !isData(defaults)) return own;
  const excluded = of.filter((keys) => keys.some((key) => says(own, key))).flat();
  const inherited = Object.entries(defaults).filter(([key]) => !Object.hasOwn(own, key) && !excluded.includes(key));
  const shared = Object.entries(own).map(([key, value]) => [
    key,
    Object.hasOwn(defaults, key) ? merged(value, defaults[key], within.get(key) ?? none) : value,
  ]);
  return Object.fromEntries([...inherited, ...shared]);
};
