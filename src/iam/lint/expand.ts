import { oncePer } from "../../common/once.ts";
import type { Budget } from "../budget.ts";
import type { Catalogue, CatalogueAction } from "../catalogue/model.ts";
import type { PatternElement } from "../model.ts";
import { findWider, includes, isPattern, tokenize, type Wildcard, wildcardsOf } from "./glob.ts";

/** Longer than any action's id; a pattern that needs more characters matches none. */
const LONGEST_ID = 200;

/** Knows which actions patterns stand for; keeps what it found, for rules ask for the same patterns. */
export interface ActionExpander {
  /** The ids of the catalogue's actions that the pattern matches, in AWS's spelling. */
  matching(pattern: string): readonly string[];
  /** The same actions, with all that the catalogue says of them. */
  matchingActions(pattern: string): readonly CatalogueAction[];
  /** Whether an Action or NotAction element is about an action. */
  covers(element: PatternElement, action: string): boolean;
}

/** Gives an expander over the catalogue; every search is paid from the budget. */
export const createActionExpander = (catalogue: Catalogue, budget: Budget): ActionExpander => {
  const search = (pattern: string): readonly string[] => {
    const [service = "", name] = pattern.split(":", 2);
    const candidates = isPattern(service) ? catalogue.actions() : (catalogue.actionsOf(service) ?? []);
    if (pattern === "*" || (name === "*" && !isPattern(service))) return candidates;
    if (!isPattern(pattern)) return [catalogue.action(pattern)?.id ?? []].flat();
    const tokens = tokenize(pattern);
    if (tokens.filter((token) => token !== "*").length > LONGEST_ID) return [];
    return candidates.filter((id) => {
      budget.spend(tokens.length + id.length);
      return includes(tokens, id.toLowerCase());
    });
  };

  const matching = oncePer(search);
  const matchingActions = oncePer((pattern: string) => matching(pattern).flatMap((id) => catalogue.action(id) ?? []));
  const prepared = oncePer(prepare);

  return {
    matching: (pattern) => matching(pattern.toLowerCase()),
    matchingActions: (pattern) => matchingActions(pattern.toLowerCase()),
    covers: (element, action) => {
      const patterns = prepared(element);
      const id = action.toLowerCase();
      const isMatched = patterns.texts.has(id) || findWider(id, patterns.wildcards, budget) !== undefined;
      return isMatched !== element.negated;
    },
  };
};

interface PreparedPatterns {
  readonly texts: ReadonlySet<string>;
  readonly wildcards: readonly Wildcard[];
}

const prepare = (element: PatternElement): PreparedPatterns => {
  const texts = new Set(element.patterns.map((pattern) => pattern.toLowerCase()));
  return { texts, wildcards: wildcardsOf(texts) };
};
