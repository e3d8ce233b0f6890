import { once, oncePer } from "../../common/once.ts";
import type { Budget } from "../budget.ts";
import { ActionIndex, isExact, serviceOf } from "./actions.ts";
import { concernedWith, tellsNothingApart } from "./concern.ts";
import type { BothSides, Guard } from "./guard.ts";
import { actionLanguage } from "./problem.ts";
import type { Shared } from "./shared.ts";
import type { ResourceUniverse } from "./universe.ts";

/** Actions that match statements with the same terms on both sides; what is allowed for one is allowed for all. */
export interface ActionClass extends BothSides {
  /** The actions of the class, as the catalogue spells them, by what resources they have. */
  readonly parts: readonly ActionPart[];
  /** All of these actions. */
  readonly known: readonly string[];
  /** Actions that only the policies name. */
  readonly unknown: readonly string[];
}

/** Actions of a class for which one answer holds, with the statements of the class that could match their resources. */
export interface ActionPart extends BothSides {
  /** The resources of the first action. */
  readonly resources: ResourceUniverse;
  readonly actions: readonly string[];
}

/** The statements of both sides, and those that only one of them has. */
export interface Changed extends BothSides {
  readonly changed: readonly Guard[];
}

/**
 * Groups the actions for which the two sides differ in some statement. An action that matches no changed statement is
 * left out: for it both sides are the same. Throws BudgetSpent.
 */
export const actionClasses = (
  { before, after, changed }: Changed,
  shared: Shared,
  budget: Budget,
): readonly ActionClass[] => {
  const { automata } = shared;
  const indexes = [new ActionIndex(before, automata), new ActionIndex(after, automata)] as const;
  const termIds = numberTerms([...before, ...after]);
  const classes = new Map<string, ClassBuilder>();
  const { known, unknown } = changedActions(changed, shared, budget);
  const classUnder = (old: ReadonlySet<Guard>, now: ReadonlySet<Guard>): ClassBuilder | undefined => {
    const names = [nameOf(old, termIds), nameOf(now, termIds)] as const;
    if (names[0] === names[1]) return undefined;
    const key = names.join("|");
    const builder = classes.get(key) ?? { before: uniqueTerms(old), after: uniqueTerms(now), known: [], unknown: [] };
    classes.set(key, builder);
    return builder;
  };
  const classOfMost = once(() => classUnder(indexes[0].everywhere, indexes[1].everywhere));
  const classOf = (action: string): ClassBuilder | undefined => {
    const service = serviceOf(action).toLowerCase();
    if (!indexes.some((index) => index.tellsApart(service))) return classOfMost();
    const lowerCase = action.toLowerCase();
    return classUnder(indexes[0].matching(lowerCase, budget), indexes[1].matching(lowerCase, budget));
  };
  for (const action of known) classOf(action)?.known.push(action);
  for (const action of unknown) classOf(action)?.unknown.push(action);
  return [...classes.values()].map((builder) => build(builder, shared));
};

interface ClassBuilder extends BothSides {
  readonly known: string[];
  readonly unknown: string[];
}

/**
 * Actions without a part are those for whose resources the two sides are the same. Where no statement tells resources
 * apart, it does not matter which resources the actions have.
 */
const build = ({ before, after, known, unknown }: ClassBuilder, shared: Shared): ActionClass => {
  const isForAll = [...before, ...after].every(tellsNothingApart);
  const parts = new Map<string, ActionPart & { readonly actions: string[] }>();
  const partOn = oncePer((resources: ResourceUniverse) => {
    const concerned = concernedWith(resources, { before, after });
    if (concerned === undefined) return undefined;
    const name = concerned.isOnAny ? termsOf(concerned) : resources.name;
    const part = parts.get(name) ?? { resources, actions: [], before: concerned.before, after: concerned.after };
    parts.set(name, part);
    return part;
  });
  for (const id of isForAll ? known.slice(0, 1) : known) partOn(universeOf(id, shared))?.actions.push(id);
  const rest = isForAll ? known.slice(1) : [];
  return {
    before,
    after,
    known,
    parts: [...parts.values()].map((part) => ({ ...part, actions: [...part.actions, ...rest] })),
    unknown,
  };
};

const universeOf = (id: string, shared: Shared): ResourceUniverse => {
  const action = shared.catalogue.action(id);
  if (action === undefined) throw new Error(`The catalogue lists ${id} but does not have it`);
  return shared.resourcesOf(action);
};

const termsOf = ({ before, after }: BothSides): string =>
  [before, after].map((guards) => guards.map(({ terms }) => terms).join("\n")).join("\n\n");

const numberTerms = (guards: readonly Guard[]): ReadonlyMap<Guard, number> => {
  const numbers = new Map<string, number>();
  return new Map(
    guards.map((guard) => {
      const number = numbers.get(guard.terms) ?? numbers.size;
      numbers.set(guard.terms, number);
      return [guard, number];
    }),
  );
};

/** The terms that an action is under; the same statement for another action does not count. */
const nameOf = (guards: ReadonlySet<Guard>, termIds: ReadonlyMap<Guard, number>): string => {
  const ids = new Set<number>();
  for (const guard of guards) ids.add(termIds.get(guard) ?? -1);
  return [...ids].sort((a, b) => a - b).join();
};

const uniqueTerms = (guards: ReadonlySet<Guard>): readonly Guard[] => [
  ...new Map([...guards].map((guard) => [guard.terms, guard])).values(),
];

/** Every catalogue action that a changed statement could match, and every other action that one names. */
const changedActions = (changed: readonly Guard[], { catalogue, automata }: Shared, budget: Budget) => {
  const patterns = [...new Set(changed.flatMap(({ statement }) => statement.actions.patterns))];
  const exact = patterns.filter(isExact);
  const unknown = exact.filter((pattern) => catalogue.action(pattern) === undefined).sort();
  if (patterns.includes("*") || changed.some(({ statement }) => statement.actions.negated)) {
    return { known: catalogue.actions(), unknown };
  }
  const known = new Set(exact.flatMap((pattern) => catalogue.action(pattern)?.id ?? []));
  for (const pattern of patterns.filter((pattern) => !isExact(pattern))) {
    const language = actionLanguage(pattern, automata);
    const service = serviceOf(pattern.toLowerCase());
    const candidates = service === "*" ? catalogue.actions() : (catalogue.actionsOf(service) ?? []);
    for (const action of candidates) if (language.has(action.toLowerCase(), budget)) known.add(action);
  }
  return { known: [...known].sort(), unknown };
};
