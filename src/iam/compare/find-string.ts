import type { Language, State } from "./automaton.ts";
import type { Budget } from "./budget.ts";

/** What a text must be: in at least one language of every group of `all`, and in none of `none`. */
export interface Search {
  readonly all: readonly (readonly Language[])[];
  readonly none: readonly Language[];
}

/**
 * Finds a shortest text, or proves that there is none: a breadth-first search over the product of the automata, in
 * which a part that can no longer fail or succeed is dropped. Throws BudgetSpent.
 */
export const findString = (search: Search, budget: Budget): string | undefined => {
  const start = begin(search);
  const queue: Node[] = start ? [{ product: start }] : [];
  const seen = new Set(start && [keyOf(start)]);
  for (const node of queue) {
    if (accepts(node.product)) return spell(node);
    for (const code of codesFrom(node.product)) {
      const product = advance(node.product, code, budget);
      if (product === undefined) continue;
      const key = keyOf(product);
      if (seen.has(key)) continue;
      seen.add(key);
      queue.push({ product, from: node, code });
    }
  }
  return undefined;
};

/** A state of every part that still matters. */
interface Product {
  readonly all: readonly (readonly State[])[];
  readonly none: readonly State[];
}

interface Node {
  readonly product: Product;
  readonly from?: Node;
  readonly code?: number;
}

/** Languages whose literal beginnings exclude each other are told apart without an automaton. */
const begin = ({ all, none }: Search): Product | undefined => {
  const prefixes = all.flatMap(([language, ...others]) => (language && others.length === 0 ? [language.prefix] : []));
  const fits = ({ prefix }: Language) =>
    prefixes.every((other) => prefix.startsWith(other) || other.startsWith(prefix));
  return settle(
    all.map((group) => (group.length === 1 ? group : group.filter(fits)).map(({ start }) => start)),
    none.filter(fits).map(({ start }) => start),
  );
};

/** Drops what is decided; undefined when the search cannot succeed from here. */
const settle = (all: readonly (readonly State[])[], none: readonly State[]): Product | undefined => {
  if (none.some(({ universal }) => universal)) return undefined;
  const open: (readonly State[])[] = [];
  for (const group of all) {
    if (group.some(({ universal }) => universal)) continue;
    const alive = group.filter(({ dead }) => !dead);
    if (alive.length === 0) return undefined;
    open.push(alive);
  }
  return { all: open, none: none.filter(({ dead }) => !dead) };
};

const advance = ({ all, none }: Product, code: number, budget: Budget): Product | undefined => {
  let cost = 1;
  const step = (state: State): State => {
    cost += state.weight;
    return state.step(code);
  };
  const product = settle(
    all.map((group) => group.map(step)),
    none.map(step),
  );
  budget.spend(cost);
  return product;
};

const accepts = ({ all, none }: Product): boolean =>
  all.every((group) => group.some((state) => state.accepts)) && !none.some((state) => state.accepts);

/** States of different patterns have different ids, and an id never moves between `all` and `none`. */
const keyOf = ({ all, none }: Product): string =>
  `${all.map((group) => group.map(({ id }) => id).join()).join(";")}|${none.map(({ id }) => id).join()}`;

/** The characters worth trying: those that some part names and, if all parts could go on with it, one that none names. */
const codesFrom = ({ all, none }: Product): Iterable<number> => {
  const strict = all.find((group) => group.every(({ other }) => other.dead));
  if (strict) return new Set(strict.flatMap(({ explicit }) => [...explicit]));
  const named = new Set<number>();
  for (const state of [...all.flat(), ...none]) for (const code of state.explicit) named.add(code);
  return named.add(unnamed(named));
};

const likely = "xeamplrtionsbcdfghjkuvwyzq0123456789-";

const unnamed = (named: ReadonlySet<number>): number => {
  for (let index = 0; index < likely.length; index++) {
    if (!named.has(likely.charCodeAt(index))) return likely.charCodeAt(index);
  }
  let code = "A".charCodeAt(0);
  while (named.has(code)) code++;
  return code;
};

const spell = (node: Node): string => {
  const codes: number[] = [];
  for (let at: Node | undefined = node; at?.code !== undefined; at = at.from) codes.push(at.code);
  return String.fromCharCode(...codes.reverse());
};
