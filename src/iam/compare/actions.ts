import type { Budget } from "../budget.ts";
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
  /** The service prefixes of the patterns that do not match every action. */
  private readonly named = new Set<string>();
  /** The statements that match the actions of every service that no pattern names. */
  readonly everywhere: ReadonlySet<Guard>;

  constructor(guards: readonly Guard[], automata: Automata) {
    this.everywhere = new Set(guards.filter(({ statement: { actions } }) => isForMost(actions)));
    for (const guard of guards) {
      const { negated, patterns } = guard.statement.actions;
      const lower = [...new Set(patterns.map((pattern) => pattern.toLowerCase()))];
      for (const pattern of lower) if (pattern !== "*") this.named.add(serviceOf(pattern));
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

  /** Whether a pattern could tell the actions of a service apart. */
  tellsApart(service: string): boolean {
    return this.named.has(service) || this.named.has("*");
  }

  /** The statements that match an action, which is in lower case. Throws BudgetSpent. */
  matching(action: string, budget: Budget): ReadonlySet<Guard> {
    const found = new Set(this.exact.get(action));
    for (const service of [serviceOf(action), "*"]) {
      const wild = this.wild.get(service) ?? [];
      budget.spend(wild.length);
      for (const { language, guard } of wild) {
        if (!found.has(guard) && language.has(action, budget)) found.add(guard);
      }
    }
    for (const { languages, guard } of this.negated) {
      budget.spend(languages.length);
      if (!languages.some((language) => language.has(action, budget))) found.add(guard);
    }
    return found;
  }
}

const isForMost = ({ negated, patterns }: Guard["statement"]["actions"]): boolean => patterns.includes("*") !== negated;

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
