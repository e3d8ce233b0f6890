import { valueAfter, valueBefore } from "../../plan/attributes.ts";
import type { DocumentChange, Plan, ResourceChange } from "../../plan/model.ts";
import { type Claim, contestedObjects } from "../contested.ts";
import { isPutOnSomething } from "./put-on.ts";
import { stateAfter, textOfState } from "./state.ts";

/** Gives why it is not known what becomes of a policy that several resources put on one thing. */
export const contestedDocuments = ({
  changes,
}: Plan): ((change: ResourceChange, document: DocumentChange) => string | undefined) => {
  const contested = contestedObjects(
    changes.flatMap((change) => change.documents.flatMap((document) => claimOf(change, document))),
  );
  const overwritten = overwrittenPolicies(changes);
  return (change, document) => contested.get(objectOf(change, document) ?? "") ?? overwritten(change, document);
};

/**
 * Gives why it is not known what a policy that comes to a bucket changes: the bucket has one already, as its resource reads
 * back, which another attribute or somebody else put there and which is no document of the plan's.
 */
const overwrittenPolicies = (
  changes: readonly ResourceChange[],
): ((change: ResourceChange, document: DocumentChange) => string | undefined) => {
  const ofBuckets = changes.filter(({ type }) => type === "aws_s3_bucket_policy");
  const managed = ofBuckets.flatMap(({ documents }) =>
    documents.flatMap(({ subject, before }) => (before.state === "absent" ? [] : (subject.name ?? []))),
  );
  const buckets = changes.filter((change) => change.type === "aws_s3_bucket" && mayHavePolicy(change));
  return (change, { subject, before, after }) => {
    if (change.type !== "aws_s3_bucket_policy" || before.state !== "absent" || after.state === "absent") {
      return undefined;
    }
    if (subject.name !== undefined && managed.includes(subject.name)) return undefined;
    const isSecret = valueAfter(change, "bucket").state === "sensitive";
    const bucket = buckets.find((one) => isCalled(one, subject.name, isSecret));
    return bucket && `${bucket.address} has a policy already, which this one overwrites.`;
  };
};

const mayHavePolicy = (bucket: ResourceChange): boolean => {
  const policy = valueBefore(bucket, "policy");
  return policy.state === "sensitive" || (policy.state === "known" && policy.value !== "" && policy.value !== null);
};

/** A name that is sensitive is so wherever it is, and may be that of another which is. */
const isCalled = (bucket: ResourceChange, name: string | undefined, isSecret: boolean): boolean => {
  const own = valueBefore(bucket, "bucket");
  return own.state === "known" ? own.value === name : isSecret && own.state === "sensitive";
};

const claimOf = (change: ResourceChange, document: DocumentChange): readonly Claim[] => {
  const object = objectOf(change, document);
  if (object === undefined) return [];
  const { before } = document;
  const after = stateAfter(change, document);
  return [
    {
      object,
      address: change.address,
      ...(before.state !== "absent" && { before: () => textOfState(before) }),
      ...(after.state !== "absent" && { after: () => textOfState(after) }),
    },
  ];
};

/** Of which a thing has several, each with a name of its own. */
const SEVERAL: readonly string[] = ["aws_lambda_permission", "aws_ses_identity_policy"];

/** A name that is no bucket's, no ARN and no address is one of a region, which a plan does not tell of a resource. */
const objectOf = ({ type }: ResourceChange, { subject }: DocumentChange): string | undefined => {
  const { name } = subject;
  if (subject.type !== "resource" || name === undefined || !isPutOnSomething({ type })) return undefined;
  const isUnique = type === "aws_s3_bucket_policy" || /^(?:arn|https):/.test(name);
  return isUnique && !SEVERAL.includes(type) ? `the policy of ${name} (${type})` : undefined;
};
