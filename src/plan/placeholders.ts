import { type ParsedPolicy, parsePolicy } from "../iam/language/parse.ts";
import type { PolicyKind } from "../iam/model.ts";

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

const withExpressions = <T>(policy: T, expressions: readonly string[]): T =>
  JSON.parse(
    JSON.stringify(policy).replace(/arn:aws:unknown:::\{(\d+)\}/g, (_, index: string) =>
      JSON.stringify(`\${${expressions[Number(index)]}}`).slice(1, -1),
    ),
  );
