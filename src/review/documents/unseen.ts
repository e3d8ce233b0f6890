import { grouped } from "../../common/grouped.ts";
import { isNobodyKnown, isPrincipal } from "../../plan/context.ts";
import { inAws } from "../../plan/documents/access-types.ts";
import type { FindOwners } from "../../plan/documents/owners.ts";
import type { DocumentChange, Plan, ResourceChange } from "../../plan/model.ts";
import { isMade } from "../../plan/raw/attributes.ts";
import { hasSeveralPolicies, isPutOnSomething } from "./put-on.ts";

/**
 * Gives whether a policy that comes may replace one that the plan does not show: a bucket, a key or a repository has one
 * policy at most, and this one is put on something that the plan neither makes nor reads.
 * Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketPolicy.html, and so for the other services
 */
export const replacingUnseen = (
  plan: Plan,
  ownersOf: FindOwners,
): ((change: ResourceChange, document: DocumentChange) => boolean) => {
  const made = grouped(
    plan.changes
      .filter((change) => isMade(change) && !isPutOnSomething(change))
      .flatMap((change) => textsAfter(change).map((name) => ({ change, name }))),
    ({ name }) => name,
  );
  const shown = new Set(
    plan.changes.flatMap((change) =>
      change.documents.flatMap((document) => (document.before.state === "absent" ? [] : placeOf(change, document))),
    ),
  );
  return (change, document) => {
    const { before, after, subject, isNoPolicy } = document;
    if (before.state !== "absent" || after.state === "absent" || isNoPolicy) return false;
    if (!isPutOnSomething(change) || hasSeveralPolicies(change)) return false;
    if (isPrincipal(subject.type)) return false;
    const { one, possible } = ownersOf(change, document);
    // What the plan makes is what is meant most often.
    if (isNobodyKnown(change.address, subject)) return !possible.some(isMade);
    const { name } = subject;
    if (name === undefined) return false;
    const isShown = one !== undefined || possible.length > 0 || shown.has(placeOf(change, document));
    return !isShown && !made.get(name)?.some((other) => isOwner(other.change, change));
  };
};

/** Whether a new resource is what a policy is put on, by their types: a bucket's other settings name the bucket as well. */
const isOwner = (of: ResourceChange, { type }: ResourceChange): boolean =>
  type.startsWith(`${inAws(of.type)}_`) || (type === "aws_s3_bucket_policy" && of.type === "aws_s3_directory_bucket");

const placeOf = ({ type }: ResourceChange, { subject }: DocumentChange): string => `${type} ${subject.label}`;

/** What something may be called by after the plan. */
const textsAfter = ({ attributes, unchanged }: ResourceChange): readonly string[] =>
  [
    ...attributes.flatMap(({ after }) => (after.state === "known" ? after.value : [])),
    ...Object.values(unchanged),
  ].filter((value) => typeof value === "string");
