import type { Plan, ResourceChange } from "../plan/model.ts";
import type { Deciding } from "./by-tags.ts";
import { policyIn } from "./documents/state.ts";
import { inBackticks } from "./in-backticks.ts";
import { textOf } from "./values.ts";

/**
 * Gives the id of a role or a user that is made anew under the same ARN, where a policy names that as a principal and is not
 * written again. AWS has the id of the old one in the place of the ARN, so the policy is about nobody any more.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html#principal-roles
 */
export const readIds = ({ changes }: Plan): ((change: ResourceChange) => Deciding | undefined) => {
  const named = new Set(changes.flatMap(principalsKept));
  return (change) => {
    const arn = textOf(change, "arn", "before");
    if (arn === undefined || !named.has(arn) || !isMadeAnew(change)) return undefined;
    return {
      attribute: "unique_id",
      reason: `It is made anew under the same ARN, and a policy that stays as it is names ${inBackticks(arn)}: to AWS that is the old one.`,
    };
  };
};

const isMadeAnew = ({ type, action, attributes }: ResourceChange): boolean =>
  ["aws_iam_role", "aws_iam_user"].includes(type) &&
  action === "replace" &&
  !attributes.some(({ attribute }) => attribute === "name" || attribute === "path");

/** The principals of documents that the plan does not write. */
const principalsKept = ({ action, documents }: ResourceChange): readonly string[] =>
  WRITES_ALL.includes(action)
    ? []
    : documents.flatMap(({ before, after }) => {
        const policy = policyIn(before);
        return policy === undefined || policy !== policyIn(after)
          ? []
          : policy.statements.flatMap(({ principals }) =>
              (principals?.principals ?? []).flatMap((one) => ("value" in one ? [one.value] : [])),
            );
      });

const WRITES_ALL: readonly ResourceChange["action"][] = ["create", "replace"];
