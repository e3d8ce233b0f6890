import type { Catalogue } from "../catalogue/model.ts";
import { ActionIndex, isExact, serviceOf } from "./actions.ts";
import { holds } from "./automaton.ts";
import type { Guard } from "./guard.ts";
import { actionLanguage, type Workshop } from "./problem.ts";
import { type ResourceUniverse, resourcesOf } from "./universe.ts";

/** Actions that match statements with the same terms on both sides; what is allowed for one is allowed for all. */
export interface ActionClass {
  readonly before: readonly Guard[];
  readonly after: readonly Guard[];
  /** The actions of the class that have the same resources, as the catalogue spells them. */
  readonly parts: readonly ActionPart[];
  /** Actions that only the policies name. */
  readonly unknown: readonly string[];
}

export interface ActionPart {
  readonly resources: ResourceUniverse;
  readonly actions: readonly string[];
}

/** What the statements of both sides are about. */
export interface Changed {
  readonly before: readonly Guard[];
  readonly after: readonly Guard[];
  /** The statements that only one side has. */
  readonly changed: readonly Guard[];
}

/**
 * Groups the actions for which the two sides differ in some statement. An action that matches no changed statement is
 * left out: for it both sides are the same.
 */
export const actionClasses = ({ before, after, changed }: Changed, workshop: Workshop): readonly ActionClass[] => {
  const indexes = {
    before: new ActionIndex(before, workshop.automata),
    after: new ActionIndex(after, workshop.automata),
  };
  const classes = new Map<string, ClassBuilder>();
  for (const action of changedActions(changed, workshop)) {
    const lower = action.toLowerCase();
    const matching = { before: [...indexes.before.matching(lower)], after: [...indexes.after.matching(lower)] };
    const name = { before: termsOf(matching.before), after: termsOf(matching.after) };
    if (name.before === name.after) continue;
    const key = `${name.before}\n\n${name.after}`;
    const builder = classes.get(key) ?? new ClassBuilder(matching.before, matching.after);
    classes.set(key, builder);
    builder.add(action, workshop.catalogue);
  }
  return [...classes.values()].map((builder) => builder.build());
};

/** The terms that an action is under; the same statement for another action does not count. */
const termsOf = (guards: readonly Guard[]): string => [...new Set(guards.map(({ terms }) => terms))].sort().join("\n");

class ClassBuilder {
  private readonly before: readonly Guard[];
  private readonly after: readonly Guard[];
  private readonly parts = new Map<string, { readonly resources: ResourceUniverse; readonly actions: string[] }>();
  private readonly unknown: string[] = [];

  constructor(before: readonly Guard[], after: readonly Guard[]) {
    this.before = uniqueTerms(before);
    this.after = uniqueTerms(after);
  }

  add(action: string, catalogue: Catalogue): void {
    const known = catalogue.action(action);
    if (known === undefined) {
      this.unknown.push(action);
      return;
    }
    const resources = resourcesOf(known);
    const part = this.parts.get(resources.name) ?? { resources, actions: [] };
    this.parts.set(resources.name, part);
    part.actions.push(known.id);
  }

  build(): ActionClass {
    return { before: this.before, after: this.after, parts: [...this.parts.values()], unknown: this.unknown };
  }
}

const uniqueTerms = (guards: readonly Guard[]): readonly Guard[] => [
  ...new Map(guards.map((guard) => [guard.terms, guard])).values(),
];

/** Every catalogue action that a changed statement could match, and every other action that one names; sorted. */
const changedActions = (changed: readonly Guard[], { catalogue, automata }: Workshop): readonly string[] => {
  if (changed.some(({ statement }) => statement.actions.negated)) {
    return [...new Set([...catalogue.actions(), ...unknownNames(changed, catalogue)])].sort();
  }
  const found = new Set<string>();
  for (const pattern of new Set(changed.flatMap(({ statement }) => statement.actions.patterns))) {
    if (isExact(pattern)) {
      found.add(catalogue.action(pattern)?.id ?? pattern);
      continue;
    }
    const language = actionLanguage(pattern, automata);
    const service = serviceOf(pattern.toLowerCase());
    const candidates = service === "*" ? catalogue.actions() : (catalogue.actionsOf(service) ?? []);
    for (const action of candidates) if (holds(language, action.toLowerCase())) found.add(action);
  }
  return [...found].sort();
};

const unknownNames = (guards: readonly Guard[], catalogue: Catalogue): readonly string[] =>
  guards
    .flatMap(({ statement }) => statement.actions.patterns)
    .filter((pattern) => isExact(pattern) && catalogue.action(pattern) === undefined);
