import { isEverybody } from "../../decide/principal.ts";
import type { Condition, Statement } from "../../model.ts";
import type { Rule } from "../model.ts";
import { pinsKey } from "../pins.ts";
import { principalPlace } from "../places.ts";
import { isOnKey } from "../statements.ts";

/**
 * Keys that say who asks, or from where; AWS takes a policy that pins one of them for not public.
 * Sources: https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html,
 * https://docs.aws.amazon.com/efs/latest/ug/access-control-block-public-access.html
 */
const NARROWING = [
  "aws:principalaccount",
  "aws:principalarn",
  "aws:principalorgid",
  "aws:principalorgpaths",
  "aws:sourceaccount",
  "aws:sourcearn",
  "aws:sourceip",
  "aws:sourceorgid",
  "aws:sourceorgpaths",
  "aws:sourceowner",
  "aws:sourcevpc",
  "aws:sourcevpce",
  "aws:userid",
  "aws:vpceaccount",
  "aws:vpceorgid",
  "aws:vpceorgpaths",
  "aws:vpcsourceip",
  "kms:calleraccount",
  "s3:dataaccesspointaccount",
  "s3:dataaccesspointarn",
];

/** An Allow for everybody. */
export const publicPrincipal: Rule = {
  code: "public-principal",
  *check({ policy }) {
    for (const statement of policy.statements) {
      if (statement.effect !== "Allow" || !allowsEverybody(statement)) continue;
      if (statement.conditions.some(isNarrow)) continue;
      const conditioned = statement.conditions.length > 0;
      yield {
        severity: conditioned ? "warning" : "error",
        ...principalPlace(statement),
        message: conditioned
          ? "This statement allows everybody who meets its conditions, and none of these says who that is."
          : "This statement allows everybody, in every AWS account and outside of AWS.",
        suggestion:
          "Name the principals, or add a condition on aws:PrincipalOrgID or aws:PrincipalAccount, without a wildcard.",
      };
    }
  },
};

const isNarrow = (condition: Condition): boolean =>
  (isOnKey(condition, NARROWING) && pinsKey(condition)) || isViaMountTarget(condition);

/** Whether clients must come through a mount target, which is in a VPC: EFS's own policies have this condition. */
const isViaMountTarget = (condition: Condition): boolean =>
  isOnKey(condition, ["elasticfilesystem:accessedviamounttarget"]) &&
  condition.operator === "Bool" &&
  !condition.ifExists &&
  condition.quantifier !== "ForAllValues" &&
  condition.values.every((value) => value.toLowerCase() === "true");

const allowsEverybody = ({ principals }: Statement): boolean =>
  principals !== undefined && !principals.negated && principals.principals.some(isEverybody);
