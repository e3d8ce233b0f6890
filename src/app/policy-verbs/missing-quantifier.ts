import { UserError } from "../../common/errors.ts";
import type { Evaluation, RoledPolicy } from "../../iam/decide/evaluate.ts";
import { lacksQuantifier } from "../../iam/language/operators.ts";
import { printOperator } from "../../iam/language/print.ts";
import type { AccessRequest, Condition, Statement } from "../../iam/model.ts";

/**
 * UserError where the decision turns on what an operator without a quantifier makes of several values of a key, which AWS
 * leaves open; see `lacksQuantifier`.
 */
export const refuseMissingQuantifier = (
  documents: readonly RoledPolicy[],
  context: AccessRequest["context"],
  decide: (documents: readonly RoledPolicy[]) => Evaluation,
): void => {
  const several = Object.keys(context).flatMap((key) => ((context[key]?.length ?? 0) > 1 ? key.toLowerCase() : []));
  const isUnclear = (condition: Condition): boolean =>
    lacksQuantifier(condition) && several.includes(condition.key.toLowerCase());
  const unclear = documents.flatMap(({ name, policy }) =>
    policy.statements.flatMap(({ conditions }) =>
      conditions.filter(isUnclear).map((condition) => ({ name, condition })),
    ),
  );
  const [first] = unclear;
  if (first === undefined) return;
  const decisionIf = (favoured: Statement["effect"]) =>
    decide(documents.map((document) => withUnclear(document, isUnclear, favoured))).decision;
  if (decisionIf("Allow") === decisionIf("Deny")) return;
  const { name, condition } = first;
  throw new UserError({
    message: `${name} compares ${condition.key} by ${printOperator(condition)}, and AWS leaves open what that makes of several values`,
    suggestion: `write ForAnyValue:${printOperator(condition)} or ForAllValues:${printOperator(condition)} in the policy`,
  });
};

/** The document where the unclear conditions of one effect's statements hold, and those of the other's do not. */
const withUnclear = (
  document: RoledPolicy,
  isUnclear: (condition: Condition) => boolean,
  favoured: Statement["effect"],
): RoledPolicy => ({
  ...document,
  policy: {
    ...document.policy,
    statements: document.policy.statements.flatMap((statement) => {
      const conditions = statement.conditions.filter((condition) => !isUnclear(condition));
      const isFixed = conditions.length === statement.conditions.length;
      return isFixed || statement.effect === favoured ? [{ ...statement, conditions }] : [];
    }),
  },
});
