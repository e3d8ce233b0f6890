import { namesAction } from "../../iam/decide/statement.ts";
import type { Statement } from "../../iam/model.ts";
import type { Side } from "../../plan/model.ts";
import type { DocumentReview } from "../../review/model.ts";
import { statementsOn } from "./statement.ts";

/**
 * The roles, as patterns, that a principal's documents let it pass to any service at all: by an Allow without
 * conditions, and with no Deny of iam:PassRole, no boundary and nothing unknown that could say otherwise.
 */
export const openPasses = (documents: readonly DocumentReview[], side: Side): readonly string[] => {
  const statements = documents.flatMap((document) => statementsOn(document.statements, side)).filter(isPass);
  const isLimited = documents.some(({ unknown, kind }) => unknown || kind === "boundary");
  if (isLimited || statements.some(({ effect }) => effect === "Deny")) return [];
  return statements
    .filter(({ conditions, resources }) => conditions.length === 0 && resources?.negated === false)
    .flatMap(({ resources }) => resources?.patterns ?? []);
};

const isPass = ({ actions }: Statement): boolean => namesAction(actions, "iam:PassRole");
