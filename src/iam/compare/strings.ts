import { holds, type Language } from "./automaton.ts";
import type { Budget } from "./budget.ts";
import { type Dimension, type Predicate, Predicates, remembering, type Wanted } from "./dimension.ts";
import { findString } from "./find-string.ts";

/** Whether a text is in one of some languages, or in none. */
export interface Membership {
  readonly languages: readonly Language[];
  readonly inside: boolean;
}

/** What a text must be, with the languages that it can come from. */
export interface TextUniverse {
  /** The text is in one of these. */
  readonly languages: readonly Language[];
  /** And in none of these. */
  readonly except: readonly Language[];
}

/** A dimension whose values are texts: actions and resources. */
export class TextDimension implements Dimension {
  readonly satisfiable: (wanted: readonly Wanted[]) => boolean;
  readonly predicates: Predicates<Membership> = new Predicates(this);
  private readonly universe: TextUniverse;
  private readonly find: (wanted: readonly Wanted[]) => string | undefined;

  constructor(universe: TextUniverse, budget: Budget) {
    this.universe = universe;
    this.find = remembering((wanted) => findMember(universe, this.memberships(wanted), budget));
    this.satisfiable = (wanted) => this.find(wanted) !== undefined;
  }

  /** A text that is all that is wanted: the first likely one, or else a shortest one. */
  pick(wanted: readonly Wanted[], likely: (wanted: readonly Membership[]) => Iterable<string>): string | undefined {
    const memberships = this.memberships(wanted);
    for (const text of likely(memberships)) if (fits(text, this.universe, memberships)) return text;
    return this.find(wanted);
  }

  private memberships(wanted: readonly Wanted[]): readonly Membership[] {
    return wanted.map(({ predicate, holds }) => asWanted(this.predicates.test(predicate), holds));
  }
}

/** The membership itself where it is to hold, or its opposite. */
export const asWanted = ({ languages, inside }: Membership, holds: boolean): Membership => ({
  languages,
  inside: inside === holds,
});

/** A shortest text of the universe with all the memberships. Throws BudgetSpent. */
export const findMember = (
  universe: TextUniverse,
  memberships: readonly Membership[],
  budget: Budget,
): string | undefined => {
  const all = memberships.filter(({ inside }) => inside).map(({ languages }) => languages);
  const none = [...universe.except, ...memberships.flatMap(({ inside, languages }) => (inside ? [] : languages))];
  if (all.some((group) => group.every((language) => none.includes(language)))) return undefined;
  for (const language of universe.languages) {
    const text = findString({ all: [[language], ...all], none }, budget);
    if (text !== undefined) return text;
  }
  return undefined;
};

/** Whether a text is of the universe and has all the memberships. */
export const fits = (text: string, universe: TextUniverse, memberships: readonly Membership[]): boolean =>
  memberships.every(({ languages, inside }) => languages.some((language) => holds(language, text)) === inside) &&
  universe.languages.some((language) => holds(language, text)) &&
  !universe.except.some((language) => holds(language, text));

/** The predicate of a dimension of texts. */
export const memberOf = (dimension: TextDimension, name: string, membership: () => Membership): Predicate =>
  dimension.predicates.add(name, membership);
