import type { Budget } from "../budget.ts";
import type { Language } from "./automaton.ts";
import { type Dimension, Predicates, remembering, type Wanted } from "./dimension.ts";
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
  /** Languages that hold all of these and more, which a search is through with sooner; and a text of one made one of these. */
  readonly wider?: { readonly languages: readonly Language[]; readonly narrowed: (text: string) => string };
  /** And in none of these. */
  readonly except: readonly Language[];
}

/** Texts that may have some memberships, the likeliest first. */
export type Likely = (wanted: readonly Membership[]) => Iterable<string>;

/** So many likely texts are tried before a search: mostly one fits, and where none does the search must prove it anyway. */
const triedFirst = 6;

interface Found {
  readonly text: string;
  readonly isLikely: boolean;
}

/** A dimension whose values are texts: actions and resources. */
export class TextDimension implements Dimension {
  readonly satisfiable: (wanted: readonly Wanted[]) => boolean;
  readonly predicates: Predicates<Membership> = new Predicates(this);
  private readonly universe: TextUniverse;
  private readonly likely: Likely;
  private readonly budget: Budget;
  private readonly find: (wanted: readonly Wanted[]) => Found | undefined;

  constructor(universe: TextUniverse, likely: Likely, budget: Budget) {
    this.universe = universe;
    this.likely = likely;
    this.budget = budget;
    this.find = remembering((wanted) => {
      const memberships = this.memberships(wanted);
      const likely = this.guess(memberships, triedFirst);
      if (likely !== undefined) return { text: likely, isLikely: true };
      const text = findMember(universe, memberships, budget);
      return text === undefined ? undefined : { text, isLikely: false };
    });
    this.satisfiable = (wanted) => this.find(wanted) !== undefined;
  }

  /** A text that is all that is wanted: the first likely one, or else a short one. */
  pick(wanted: readonly Wanted[]): string | undefined {
    const found = this.find(wanted);
    if (found === undefined || found.isLikely) return found?.text;
    return this.guess(this.memberships(wanted), Number.POSITIVE_INFINITY) ?? found.text;
  }

  private guess(memberships: readonly Membership[], tries: number): string | undefined {
    let left = tries;
    for (const text of this.likely(memberships)) {
      if (left-- <= 0) return undefined;
      if (fits(text, this.universe, memberships, this.budget)) return text;
    }
    return undefined;
  }

  private memberships(wanted: readonly Wanted[]): readonly Membership[] {
    return wanted.map(({ predicate, holds }) => asWanted(this.predicates.test(predicate), holds));
  }
}

/** The membership itself where it is to hold, or its opposite. */
const asWanted = ({ languages, inside }: Membership, holds: boolean): Membership => ({
  languages,
  inside: inside === holds,
});

/** A short text of the universe with all the memberships. Throws BudgetSpent. */
export const findMember = (
  universe: TextUniverse,
  memberships: readonly Membership[],
  budget: Budget,
): string | undefined => {
  const all = memberships.filter(({ inside }) => inside).map(({ languages }) => languages);
  const none = [...universe.except, ...memberships.flatMap(({ inside, languages }) => (inside ? [] : languages))];
  if (all.some((group) => group.every((language) => none.includes(language)))) return undefined;
  const findIn = (languages: readonly Language[]): string | undefined => {
    for (const language of languages) {
      for (const choice of choices(all)) {
        const text = findString({ all: [[language], ...choice], none }, budget);
        if (text !== undefined) return text;
      }
    }
    return undefined;
  };
  if (universe.wider === undefined) return findIn(universe.languages);
  const text = findIn(universe.wider.languages);
  if (text === undefined) return undefined;
  const likely = [text, universe.wider.narrowed(text)];
  return likely.find((one) => fits(one, universe, memberships, budget)) ?? findIn(universe.languages);
};

type Groups = readonly (readonly Language[])[];

/** The largest group one language at a time: many searches for one each are less than one search for all at once. */
const choices = (groups: Groups): readonly Groups[] => {
  const [largest, ...rest] = groups.toSorted((a, b) => b.length - a.length);
  return largest === undefined ? [[]] : largest.map((language) => [[language], ...rest]);
};

/** Whether a text is of the universe and has all the memberships. Throws BudgetSpent. */
export const fits = (
  text: string,
  universe: TextUniverse,
  memberships: readonly Membership[],
  budget: Budget,
): boolean => {
  const isIn = (languages: readonly Language[]): boolean => {
    budget.spend(languages.length);
    return languages.some((language) => language.has(text));
  };
  return (
    memberships.every(({ languages, inside }) => isIn(languages) === inside) &&
    isIn(universe.languages) &&
    !isIn(universe.except)
  );
};
