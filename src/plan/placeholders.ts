import { type ParsedPolicy, parsePolicy } from "../iam/language/parse.ts";
import type { PatternElement, Policy, PolicyKind, PrincipalPattern } from "../iam/model.ts";

/**
 * Parts of a policy text that are not known yet. Each stands in the text as an ARN of no service, which the grammar
 * takes wherever an ARN or a text may stand; in the policy that comes out it reads `${aws_s3_bucket.b.arn}`.
 */
export interface Placeholders {
  /** The text to put into the document for an expression. */
  readonly standIn: (expression: string) => string;
  readonly parse: (text: string, kind: PolicyKind) => ParsedPolicy;
}

/** Gives placeholders for the expressions of one document. */
export const createPlaceholders = (): Placeholders => {
  const expressions: string[] = [];
  return {
    standIn: (expression) => `arn:aws:unknown:::{${expressions.push(expression) - 1}}`,
    parse: (text, kind) => {
      const parsed = parsePolicy(text, kind);
      return parsed.ok ? { ok: true, policy: withExpressions(parsed.policy, expressions) } : parsed;
    },
  };
};

const withExpressions = (policy: Policy, expressions: readonly string[]): Policy => {
  const fill = (text: string): string =>
    text.replace(/arn:aws:unknown:::\{(\d+)\}/g, (_, index: string) => `\${${expressions[Number(index)]}}`);
  const fillPatterns = ({ negated, patterns }: PatternElement): PatternElement => ({
    negated,
    patterns: patterns.map(fill),
  });
  const fillPrincipal = (one: PrincipalPattern): PrincipalPattern =>
    one.type === "*" ? one : { ...one, value: fill(one.value) };
  return {
    ...policy,
    ...(policy.id !== undefined && { id: fill(policy.id) }),
    statements: policy.statements.map(({ sid, principals, actions, resources, conditions, ...rest }) => ({
      ...rest,
      ...(sid !== undefined && { sid: fill(sid) }),
      ...(principals && { principals: { ...principals, principals: principals.principals.map(fillPrincipal) } }),
      actions: fillPatterns(actions),
      ...(resources && { resources: fillPatterns(resources) }),
      conditions: conditions.map((one) => ({ ...one, key: fill(one.key), values: one.values.map(fill) })),
    })),
  };
};
