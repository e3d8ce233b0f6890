import type { Plan, ResourceChange, Side } from "../../plan/model.ts";
import { isMade } from "../../plan/raw/attributes.ts";
import { policyIn } from "../documents/state.ts";
import { inBackticks } from "../in-backticks.ts";
import { textOf } from "../values.ts";
import type { FindDeciding } from "./model.ts";

/**
 * Gives the id of a role or a user that is made anew under the same ARN, by its own resource or another one, where a policy names
 * that as a principal and is not written again. AWS has the id of the old one in the place of the ARN, so the policy is about
 * nobody any more.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html#principal-roles
 */
export const readIds = ({ changes }: Plan): FindDeciding => {
  const named = new Set(changes.flatMap(principalsKept));
  const gone = new Map(
    changes.filter(goes).flatMap((change) => {
      const [key, arn] = [keyOf(change, "before"), textOf(change, "arn", "before")];
      return key === undefined || arn === undefined ? [] : [[key, arn] as const];
    }),
  );
  return (change) => {
    const arn = isMade(change) ? gone.get(keyOf(change, "after") ?? "") : undefined;
    if (arn === undefined || !named.has(arn)) return undefined;
    return {
      attribute: "unique_id",
      reason: `It is made anew under the same ARN, and a policy that stays as it is names ${inBackticks(arn)}: to AWS that is the old one.`,
    };
  };
};

const goes = ({ action }: ResourceChange): boolean => action === "destroy" || action === "replace";

/** What an ARN is made of. */
const keyOf = (change: ResourceChange, side: Side): string | undefined => {
  const name = textOf(change, "name", side);
  if (name === undefined || !["aws_iam_role", "aws_iam_user"].includes(change.type)) return undefined;
  return [change.type, change.account, textOf(change, "path", side) ?? "/", name].join(" ");
};

/** The principals of documents that the plan does not write. */
const principalsKept = (change: ResourceChange): readonly string[] =>
  isMade(change)
    ? []
    : change.documents.flatMap(({ before, after }) => {
        const policy = policyIn(before);
        return policy === undefined || policy !== policyIn(after)
          ? []
          : policy.statements.flatMap(({ principals }) =>
              (principals?.principals ?? []).flatMap((one) => ("value" in one ? [one.value] : [])),
            );
      });
