import type { BothSides, Guard } from "./guard.ts";
import { couldMatch, type ResourceUniverse } from "./universe.ts";

/**
 * What a statement says about the resources of a universe, as far as the beginnings of its patterns tell: it is about
 * none of them, about all of them, or about some.
 */
type Concern = "none" | "some" | "all";

/** Gives what a statement says about a universe; "some" wherever that takes a closer look. */
const concernOf = ({ statement, resources }: Guard, universe: ResourceUniverse): Concern => {
  const { negated } = statement.resources ?? { negated: false };
  if (namesEverything(statement.resources)) return negated ? "none" : "all";
  if (resources.some((resource) => couldMatch(resource, universe))) return "some";
  return negated ? "all" : "none";
};

/** Whether a statement tells no resources apart, in whichever universe. */
export const tellsNothingApart = ({ statement: { resources } }: Guard): boolean => namesEverything(resources);

const namesEverything = (resources: Guard["statement"]["resources"]): boolean =>
  resources === undefined || resources.patterns.some((pattern) => /^\*+$/.test(pattern));

/** The statements of both sides that are about a universe. */
export interface Concerned extends BothSides {
  /** Whether each of them is about all of it. */
  readonly isOnAny: boolean;
}

/**
 * Gives the statements of both sides that are about a universe; undefined where these have the same terms on both, so that
 * nothing differs there. Most policies name resources of a few services and leave all the others together.
 */
export const concernedWith = (universe: ResourceUniverse, { before, after }: BothSides): Concerned | undefined => {
  let isOnAny = true;
  const concerns = (guard: Guard): boolean => {
    const concern = concernOf(guard, universe);
    if (concern === "some") isOnAny = false;
    return concern !== "none";
  };
  const concerned = { before: before.filter(concerns), after: after.filter(concerns) };
  return haveSameTerms(concerned.before, concerned.after) ? undefined : { ...concerned, isOnAny };
};

/** Within a class no side has the same terms twice. */
const haveSameTerms = (before: readonly Guard[], after: readonly Guard[]): boolean => {
  if (before.length !== after.length) return false;
  const terms = new Set(before.map((guard) => guard.terms));
  return after.every((guard) => terms.has(guard.terms));
};
