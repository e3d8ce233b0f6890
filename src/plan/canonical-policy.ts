import { parsePolicy } from "../iam/index.ts";
import type { Condition, Policy, PrincipalElement, Statement } from "../iam/model.ts";

/**
 * Gives one text for all spellings of a policy document: order, a value alone or in a list, the case of actions and
 * condition keys, Sid and Id do not count. Nothing for a text that is no policy document.
 */
export const canonicalPolicyText = (text: string): string | undefined => {
  if (!text.includes('"Statement"')) return undefined;
  const kind = /"(Not)?Principal"/.test(text) ? "resource" : "identity";
  const parsed = parsePolicy(text, kind);
  return parsed.ok ? canonicalText(parsed.policy) : undefined;
};

/** The same for a policy that has been read. */
export const canonicalText = ({ version, statements }: Policy): string =>
  JSON.stringify([version, sorted(statements.map(statementText))]);

const statementText = ({ effect, principals, actions, resources, conditions }: Statement): string =>
  JSON.stringify([
    effect,
    principals === undefined ? null : principalText(principals),
    [actions.negated, sorted(actions.patterns.map((pattern) => pattern.toLowerCase()))],
    resources === undefined ? null : [resources.negated, sorted(resources.patterns)],
    sorted(conditions.map(conditionText)),
  ]);

const principalText = ({ negated, principals }: PrincipalElement) => [
  negated,
  sorted(
    principals.map((principal) => JSON.stringify(principal.type === "*" ? "*" : [principal.type, principal.value])),
  ),
];

const conditionText = ({ operator, quantifier, ifExists, key, values }: Condition): string =>
  JSON.stringify([operator, quantifier ?? "", ifExists, key.toLowerCase(), sorted(values)]);

const sorted = (texts: readonly string[]): readonly string[] => [...new Set(texts)].sort();
