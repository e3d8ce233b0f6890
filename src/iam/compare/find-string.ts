import type { Budget } from "../budget.ts";
import type { Language, State } from "./automaton.ts";

/** What a text must be: in at least one language of every group of `all`, and in none of `none`. */
export interface Search {
  readonly all: readonly (readonly Language[])[];
  readonly none: readonly Language[];
}

/**
 * Finds a text, a short one, or proves that there is none: a breadth-first search over the product of the automata. A
 * part that can no longer fail or succeed is dropped, and so is a state from which nothing can be reached that an
 * earlier one does not reach too. Throws BudgetSpent.
 */
export const findString = (search: Search, budget: Budget): string | undefined => {
  const start = begin(search, budget);
  const queue: Node[] = [];
  const frontier = new Frontier(budget);
  if (start && frontier.adds(start)) queue.push({ product: start });
  for (const node of queue) {
    if (accepts(node.product)) return spell(node);
    for (const code of codesFrom(node.product, budget)) {
      const product = advance(node.product, code, budget);
      if (product && frontier.adds(product)) queue.push({ product, from: node, code });
    }
  }
  return undefined;
};

/** The states that have been reached, without those that another one makes needless. */
class Frontier {
  private readonly reached = new Map<string, (readonly State[])[]>();
  private readonly budget: Budget;

  constructor(budget: Budget) {
    this.budget = budget;
  }

  /** Whether a product is not made needless by one before it: one that has as far to go and has less to avoid. */
  adds({ all, none }: Product): boolean {
    const key = all.map((group) => group.map(({ id }) => id).join()).join(";");
    const others = this.reached.get(key);
    // Naming what has been reached goes through every automaton.
    this.budget.spend(all.length + none.length + (others?.length ?? 0));
    if (others === undefined) {
      this.reached.set(key, [none]);
      return true;
    }
    if (others.some((other) => avoidsLess(other, none))) return false;
    others.push(none);
    return true;
  }
}

/** Whether every state is within the other list's state of the same automaton; both lists have the same order. */
const avoidsLess = (states: readonly State[], others: readonly State[]): boolean => {
  let at = 0;
  return states.every((state) => {
    while (at < others.length && others[at]?.automaton !== state.automaton) at++;
    const other = others[at];
    return other !== undefined && state.within(other);
  });
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
const begin = ({ all, none }: Search, budget: Budget): Product | undefined => {
  budget.spend(none.length);
  const prefixes = all.flatMap(([language, ...others]) => (language && others.length === 0 ? [language.prefix] : []));
  const fits = ({ prefix }: Language) =>
    prefixes.every((other) => prefix.startsWith(other) || other.startsWith(prefix));
  return settle(
    all.map((group) => group.filter(fits).map(({ start }) => start)),
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

/** The characters worth trying: those that some part names and, if all parts could go on with it, one that none names. */
const codesFrom = ({ all, none }: Product, budget: Budget): Iterable<number> => {
  const strict = all.find((group) => group.every(({ other }) => other.dead));
  if (strict) return new Set(strict.flatMap(({ explicit }) => explicit));
  const named = new Set<number>();
  for (const state of [...all.flat(), ...none]) {
    budget.spend(1);
    for (const code of state.explicit) named.add(code);
  }
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
