import { grouped } from "../../common/grouped.ts";
import { identityOf } from "../../plan/fingerprint/canonical.ts";
import type { Plan, ResourceChange } from "../../plan/model.ts";
import { valueOn } from "../../plan/raw/attributes.ts";
import { policiesIn } from "../values.ts";

/**
 * The plan with the managed policies marked as limits that somebody has as a boundary and nobody has in another way: those
 * that the plan makes, and those of which AWS counts no attachment before the plan.
 * Source: https://docs.aws.amazon.com/IAM/latest/APIReference/API_Policy.html, "AttachmentCount"
 */
export const withBoundaries = (plan: Plan): Plan => {
  if (!areHoldersSeen(plan)) return plan;
  const uses = grouped(
    plan.attachments.flatMap(({ use, before, after }) =>
      [before, after].flatMap(policiesIn).map(({ address }) => ({ address, use })),
    ),
    ({ address }) => address,
  );
  const isBoundaryAlone = (change: ResourceChange): boolean =>
    isNobodysBefore(change) && uses.get(identityOf(change))?.every(({ use }) => use === "boundary") === true;
  return {
    ...plan,
    changes: plan.changes.map((change) =>
      isBoundaryAlone(change)
        ? { ...change, documents: change.documents.map((document) => ({ ...document, onlyLimits: true })) }
        : change,
    ),
  };
};

/** Whether the plan shows of every attachment which policies it gives. */
export const areHoldersSeen = ({ changes, attachments }: Plan): boolean =>
  !changes.some(mayGiveUnseen) && attachments.every(({ after }) => after.state !== "unknown");

/** What gives a policy to others by its name or its ARN, which no attachment of the plan tells. */
const mayGiveUnseen = ({ type }: ResourceChange): boolean => /^(?:aws_ssoadmin|awscc)_/.test(type);

const isNobodysBefore = (change: ResourceChange): boolean => {
  if (change.type !== "aws_iam_policy") return false;
  const count = valueOn(change, "attachment_count", "before");
  return change.action === "create" || (count.state === "known" && count.value === 0);
};
