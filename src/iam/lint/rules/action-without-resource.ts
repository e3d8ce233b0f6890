import type { CatalogueAction } from "../../catalogue/model.ts";
import type { Rule, Subject } from "../model.ts";
import { patternPlace } from "../places.ts";

/** Actions whose requests are never on any of the statement's resources. */
export const actionWithoutResource: Rule = {
  code: "action-without-resource",
  *check(subject) {
    for (const statement of subject.policy.statements) {
      const { actions, resources } = statement;
      if (actions.negated || resources === undefined || resources.negated || resources.patterns.includes("*")) continue;
      for (const [index, pattern] of actions.patterns.entries()) {
        const found = details(pattern, subject);
        const fits = found.some((action) => resources.patterns.some((text) => subject.resources.mayFit(text, action)));
        const [first] = found;
        if (first === undefined || fits) continue;
        yield {
          severity: "warning",
          ...patternPlace(statement, "actions", index),
          message: `${sentence(pattern, found)}, so this statement says nothing about it.`,
          suggestion: first.resourceTypes.length === 0 ? ON_EVERYTHING : `Name a resource such as ${example(first)}.`,
        };
      }
    }
  },
};

const ON_EVERYTHING = 'Put it into a statement of its own with "Resource": "*".';

/** An action of no service in particular, `*`, fits whatever the resource is. */
const details = (pattern: string, { actions }: Subject): readonly CatalogueAction[] =>
  pattern === "*" ? [] : actions.matchingActions(pattern);

const sentence = (pattern: string, actions: readonly CatalogueAction[]): string => {
  const what =
    actions.length === 1 ? `"${pattern}"` : `Each of the ${actions.length} actions that "${pattern}" matches`;
  if (actions.every((action) => action.resourceTypes.length === 0)) return `${what} takes no resource but "*"`;
  return `${what} takes other resources than those named here`;
};

const example = (action: CatalogueAction): string =>
  [...new Set(action.resourceTypes.flatMap(({ type }) => type.arns.map((arn) => arn.template)))]
    .slice(0, 3)
    .join(" or ");
