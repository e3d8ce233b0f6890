import { type Json, ownMember } from "../../common/json.ts";
import { isEqual } from "../raw/attributes.ts";
import { isConfigured, type RawChange, readText, readValue } from "../raw/raw-change.ts";
import type { References } from "../raw/references.ts";

const shutAll: Readonly<Record<string, Json>> = {
  block_public_acls: true,
  block_public_policy: true,
  ignore_public_acls: true,
  restrict_public_buckets: true,
};

/**
 * What lets nobody else into a bucket, as S3 makes one by itself; null for what is not set.
 * Source: https://docs.aws.amazon.com/AmazonS3/latest/userguide/create-bucket-faq.html
 */
const SHUT: Readonly<Record<string, Readonly<Record<string, Json>>>> = {
  aws_s3_bucket_acl: { acl: "private", access_control_policy: null },
  aws_s3_bucket_ownership_controls: { rule: [{ object_ownership: "BucketOwnerEnforced" }] },
  aws_s3_bucket_public_access_block: shutAll,
};

/** Whether a new resource only shuts a bucket that the plan makes too: nobody has had access, and nobody gets any. */
export const shutsNewBucket = (change: RawChange, references: References): boolean => {
  const shut = change.action === "create" ? ownMember(SHUT, change.type) : undefined;
  if (shut === undefined) return false;
  const isShut = Object.entries(shut).every(([attribute, wanted]) => {
    if (wanted === null) return !isConfigured(change, attribute);
    const value = readValue(change.after, [attribute]);
    return value.state === "known" && isEqual(value.value, wanted);
  });
  const bucket = isShut ? bucketOf(change, references) : undefined;
  return bucket?.type === "aws_s3_bucket" && bucket.action === "create";
};

/** A name that is known tells the bucket by itself: nothing is taken for what it refers to. */
const bucketOf = (change: RawChange, { of, only }: References): RawChange | undefined => {
  const expression = change.expressions?.["bucket"];
  const name = readText(change.after, ["bucket"]);
  if (name === undefined) return only(change, expression)?.change;
  return of(change, expression).find((referred) => readText(referred?.change.after, ["bucket"]) === name)?.change;
};
