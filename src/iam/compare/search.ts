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
  const open: { readonly conjunction: Conjunction; readonly ways: readonly Wants[] }[] = [];
  for (const conjunction of fails) {
    if (!isPossible(wants, conjunction)) continue;
    const ways = conjunction.flatMap((wanted) => extend(wants, [opposite(wanted)]) ?? []);
    if (ways.length === 0) return undefined;
    open.push({ conjunction, ways });
  }
  const [tightest] = open.toSorted((a, b) => a.ways.length - b.ways.length);
  if (tightest === undefined) return wants;
  const rest = open.filter((other) => other !== tightest).map(({ conjunction }) => conjunction);
  for (const way of tightest.ways) {
    const found = branch(way, rest, budget);
    if (found) return found;
  }
  return undefined;
};

/** Whether a conjunction could still hold; one dimension that rules it out, whatever is left open, is enough. */
const isPossible = (wants: Wants, conjunction: Conjunction): boolean =>
  conjunction.every((wanted) => extend(wants, [wanted], isConceivable) !== undefined);

type Test = (dimension: Dimension, wanted: readonly Wanted[]) => boolean;

const isSatisfiable: Test = (dimension, wanted) => dimension.satisfiable(wanted);

const isConceivable: Test = (dimension, wanted) => (dimension.conceivable ?? dimension.satisfiable)(wanted);

const opposite = ({ predicate, holds }: Wanted): Wanted => ({ predicate, holds: !holds });

/** The wants with more of them; undefined when they cannot be had together. */
const extend = (wants: Wants, more: readonly Wanted[], test = isSatisfiable): Wants | undefined => {
  const changed = new Map<Dimension, Map<number, Wanted>>();
  for (const wanted of more) {
    const { dimension, index } = wanted.predicate;
    const same = (changed.get(dimension) ?? wants.get(dimension))?.get(index);
    if (same && same.holds !== wanted.holds) return undefined;
    if (same) continue;
    const list = changed.get(dimension) ?? new Map(wants.get(dimension));
    changed.set(dimension, list.set(index, wanted));
  }
  for (const [dimension, list] of changed) if (!test(dimension, [...list.values()])) return undefined;
  return new Map([...wants, ...changed]);
};
