import type { ResourceChange } from "../../plan/model.ts";

/** One line about all of these; none about nobody. */
export const sayAll = (what: string, names: readonly string[]): readonly string[] =>
  names.length === 0 ? [] : [`${what}: ${names.join(", ")}`];

/** How many names a line has before it counts the rest. */
const SHOWN = 5;

/** The first of these, and how many there are more. */
export const shortened = (names: readonly string[]): readonly string[] =>
  names.length > SHOWN ? [...names.slice(0, SHOWN), `${names.length - SHOWN} more`] : names;

/** One line about the first of these, which counts the rest; none about nobody. */
export const sayFirst = (what: string, names: readonly string[]): readonly string[] => sayAll(what, shortened(names));

/** The addresses of resources, as the names of a line. */
export const addressesOf = (changes: readonly ResourceChange[]): readonly string[] =>
  changes.map(({ address }) => address);
