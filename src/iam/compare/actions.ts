import type { Automata, Language } from "./automaton.ts";
import type { Guard } from "./guard.ts";
import { actionLanguage } from "./problem.ts";

/** Whether an action pattern is the name of one action. */
export const isExact = (pattern: string): boolean => !/[*?]/.test(pattern);

/** Finds the statements that match an action without asking each of them. */
export class ActionIndex {
  private readonly exact = new Map<string, Guard[]>();
  /** By service prefix; under `*` those that are not about one service. */
  private readonly wild = new Map<string, { readonly language: Language; readonly guard: Guard }[]>();
  private readonly negated: { readonly languages: readonly Language[]; readonly guard: Guard }[] = [];

  constructor(guards: readonly Guard[], automata: Automata) {
    for (const guard of guards) {
      const { negated, patterns } = guard.statement.actions;
      const lower = [...new Set(patterns.map((pattern) => pattern.toLowerCase()))];
      if (negated) {
        this.negated.push({ languages: lower.map((pattern) => actionLanguage(pattern, automata)), guard });
        continue;
      }
      for (const pattern of lower) {
        if (isExact(pattern)) add(this.exact, pattern, guard);
        else add(this.wild, serviceOf(pattern), { language: actionLanguage(pattern, automata), guard });
      }
    }
  }

  /** The statements that match an action, which is in lower case. */
  matching(action: string): ReadonlySet<Guard> {
    const found = new Set(this.exact.get(action));
    for (const service of [serviceOf(action), "*"]) {
      for (const { language, guard } of this.wild.get(service) ?? []) {
        if (!found.has(guard) && language.has(action)) found.add(guard);
      }
    }
    for (const { languages, guard } of this.negated) {
      if (!languages.some((language) => language.has(action))) found.add(guard);
    }
    return found;
  }
}

/** The service prefix of an action or of a pattern; `*` for a pattern of all services. */
export const serviceOf = (action: string): string => {
  const colon = action.indexOf(":");
  return colon < 0 ? "*" : action.slice(0, colon);
};

const add = <Key, Item>(lists: Map<Key, Item[]>, key: Key, item: Item): void => {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
};
