import { type Budget, BudgetSpent } from "../budget.ts";
import type { Catalogue } from "../catalogue/model.ts";
import { isExact } from "./actions.ts";
import type { Automata } from "./automaton.ts";
import { catalogueLanguage } from "./catalogue-language.ts";
import { type Gain, gains, type Statements } from "./direction.ts";
import type { Guard } from "./guard.ts";
import { literal, without } from "./pattern.ts";
import { actionLanguage, Problem } from "./problem.ts";
import { wantedOf } from "./search.ts";
import type { Shared } from "./shared.ts";
import { anyResource } from "./universe.ts";

/**
 * Looks for actions that the catalogue does not know, today's or tomorrow's, that `gainer` allows and `loser` does not.
 * Only statements with wildcards or NotAction that one side alone has can bring that about. `gainer` must grant something.
 * Gives the reasons why there may be such actions; none when there are none.
 */
export const unknownActions = (
  gainer: Statements,
  loser: Statements,
  changed: readonly Guard[],
  shared: Shared,
  budget: Budget,
): readonly string[] => {
  const open = changed.filter(
    ({ statement }) => statement.actions.negated || !statement.actions.patterns.every(isExact),
  );
  if (open.length === 0) return [];
  const isNear = overlapsWith(open);
  const near = (side: Statements): Statements => ({ ...side, guards: side.guards.filter(isNear) });
  const { catalogue, automata } = shared;
  const scope = {
    resources: anyResource(automata),
    likelyResources: () => ["*"],
    actions: unknownTo(catalogue, automata),
  };
  const spent = ["budget: comparing actions that are not in the catalogue takes more steps than were given."];
  if (budget.isSpent) return spent;
  try {
    return budget.part((share) => {
      const sides = [near(gainer), near(loser)] as const;
      const problem = new Problem(
        sides.flatMap(({ guards }) => guards),
        scope,
        shared,
        share,
      );
      const reasons = new Set<string>();
      for (const gain of gains(problem, ...sides, ({ whole }) => whole, share)) {
        reasons.add(reasonFor(gain, problem, shared));
      }
      return [...reasons];
    });
  } catch (error) {
    if (!(error instanceof BudgetSpent)) throw error;
    return spent;
  }
};

const reasonFor = ({ wants, by }: Gain, problem: Problem, { catalogue, automata }: Shared): string => {
  const action = problem.action?.pick(wantedOf(wants, problem.action)) ?? "";
  const patterns = by.flatMap(({ statement }) => (statement.actions.negated ? [] : statement.actions.patterns));
  const covers = (text: string) => text !== "*" && !isExact(text) && actionLanguage(text, automata).has(action);
  const pattern = patterns.find(covers) ?? "*";
  return `"${pattern}" also covers actions that are not in the catalogue of ${catalogue.source.date}.`;
};

/** Whether a statement could match the same action as one of some others, by what their patterns begin with. */
const overlapsWith = (others: readonly Guard[]): ((guard: Guard) => boolean) => {
  const isAny = others.some(({ statement }) => statement.actions.negated);
  const starts = new Set(others.flatMap(({ statement }) => statement.actions.patterns.map(literalStart)));
  const meets = (start: string) => [...starts].some((other) => start.startsWith(other) || other.startsWith(start));
  return ({ statement: { actions } }) =>
    isAny || actions.negated || actions.patterns.some((pattern) => meets(literalStart(pattern)));
};

const literalStart = (pattern: string): string => pattern.toLowerCase().replace(/[*?].*$/s, "");

/** Everything that looks like an action and is none of the catalogue's. */
const unknownTo = (catalogue: Catalogue, automata: Automata) => ({
  languages: [automata.language("any action", () => [...without(":"), ...literal(":"), ...without(":")])],
  except: [automata.remember("the catalogue's actions", () => catalogueLanguage(catalogue, automata))],
});
