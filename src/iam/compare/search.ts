import type { Budget } from "../budget.ts";
import type { Conjunction, Dimension, Wanted } from "./dimension.ts";

/** What is wanted of each dimension, by predicate; a dimension that is not there can be anything. */
export type Wants = ReadonlyMap<Dimension, ReadonlyMap<number, Wanted>>;

/** What is wanted of one dimension. */
export const wantedOf = (wants: Wants, dimension: Dimension): readonly Wanted[] => [
  ...(wants.get(dimension)?.values() ?? []),
];

/**
 * Finds wants that can all be had, under which `holds` holds and none of `fails` does; or proves that there are none.
 * Backtracks over which part of each conjunction is to fail, the most constrained conjunction first.
 * Throws BudgetSpent.
 */
export const search = (holds: Conjunction, fails: readonly Conjunction[], budget: Budget): Wants | undefined => {
  if (fails.some((conjunction) => conjunction.length === 0)) return undefined;
  const single = fails.flatMap((conjunction) => (conjunction.length === 1 ? conjunction.map(opposite) : []));
  const start = extend(new Map(), [...holds, ...single]);
  const open = fails.filter((conjunction) => conjunction.length > 1);
  return start && branch(start, open, budget);
};

const branch = (wants: Wants, fails: readonly Conjunction[], budget: Budget): Wants | undefined => {
  budget.spend(1 + fails.length);
  const open: { readonly conjunction: Conjunction; readonly ways: readonly Wanted[] }[] = [];
  for (const conjunction of fails) {
    if (!isPossible(wants, conjunction)) continue;
    const ways = conjunction.map(opposite).filter((way) => fits(wants, way, isSatisfiable));
    if (ways.length === 0) return undefined;
    open.push({ conjunction, ways });
  }
  const onward = (more: readonly Wanted[], left: typeof open): Wants | undefined => {
    const extended = extend(wants, more);
    const rest = left.map(({ conjunction }) => conjunction);
    return extended && branch(extended, rest, budget);
  };
  // What must be had in any case is had at once: one after the other, each would go through all that is left anew.
  const forced = open.flatMap(({ ways }) => (ways.length === 1 ? ways : []));
  if (forced.length > 0) {
    const free = open.filter(({ ways }) => ways.length > 1);
    return onward(forced, free);
  }
  const [tightest] = open.toSorted((a, b) => a.ways.length - b.ways.length);
  if (tightest === undefined) return wants;
  const others = open.filter((other) => other !== tightest);
  for (const way of tightest.ways) {
    const found = onward([way], others);
    if (found) return found;
  }
  return undefined;
};

/** Whether a conjunction could still hold; one dimension that rules it out, whatever is left open, is enough. */
const isPossible = (wants: Wants, conjunction: Conjunction): boolean =>
  conjunction.every((wanted) => fits(wants, wanted, isConceivable));

/** Whether one thing can be had with what is wanted of its dimension. */
const fits = (wants: Wants, wanted: Wanted, test: Test): boolean => {
  const { dimension, index } = wanted.predicate;
  const list = wants.get(dimension);
  const same = list?.get(index);
  return same ? same.holds === wanted.holds : test(dimension, [...(list?.values() ?? []), wanted]);
};

type Test = (dimension: Dimension, wanted: readonly Wanted[]) => boolean;

const isSatisfiable: Test = (dimension, wanted) => dimension.satisfiable(wanted);

const isConceivable: Test = (dimension, wanted) => (dimension.conceivable ?? dimension.satisfiable)(wanted);

const opposite = ({ predicate, holds }: Wanted): Wanted => ({ predicate, holds: !holds });

/** The wants with more of them; undefined when they cannot be had together. */
const extend = (wants: Wants, more: readonly Wanted[]): Wants | undefined => {
  const changed = new Map<Dimension, Map<number, Wanted>>();
  for (const wanted of more) {
    const { dimension, index } = wanted.predicate;
    const same = (changed.get(dimension) ?? wants.get(dimension))?.get(index);
    if (same && same.holds !== wanted.holds) return undefined;
    if (same) continue;
    const list = changed.get(dimension) ?? new Map(wants.get(dimension));
    changed.set(dimension, list.set(index, wanted));
  }
  for (const [dimension, list] of changed) if (!isSatisfiable(dimension, [...list.values()])) return undefined;
  return new Map([...wants, ...changed]);
};
