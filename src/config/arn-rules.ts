/** The ARNs of a deployment: whether each can be one of its partition, its account and its bucket's region. */
import { partitionOf } from "./region-rules.ts";
import { at, type BrokenRule, list, text } from "./rule.ts";
import type { ConfigPath } from "./yaml.ts";

/** Gives the ARNs that AWS takes nowhere in this deployment. */
export const arnRules = (deployment: unknown): readonly BrokenRule[] => [
  ...arnsFitPartition(deployment),
  ...arnsFitAccount(deployment),
  ...keysAreOfTheBucketsRegion(deployment),
];

/** An ARN of another partition can never be one of the deployment's account. */
const arnsFitPartition = (deployment: unknown): readonly BrokenRule[] => {
  const region = text(deployment, "aws", "region");
  if (region === undefined) return [];
  const arns: readonly ConfigPath[] = [
    ["aws", "assume_role_arn"],
    ["deploy_role", "permissions_boundary"],
    ...managedPolicies(deployment),
    ["workspace", "aws_role"],
    ["backend", "s3", "assume_role_arn"],
    ...encryptedPlaces(deployment).map(([place, key]) => [...place, key]),
    ["ci", "oidc_provider_arn"],
    ["ci", "permissions_boundary"],
  ];
  const expected = partitionOf(region);
  return arns.flatMap((path): BrokenRule[] => {
    const [, partition] = /^arn:([^:]+):/.exec(String(at(deployment, ...path))) ?? [];
    return partition === undefined || partition === expected
      ? []
      : [{ path, message: `is an ARN of the partition ${partition}; in ${region} it must be one of ${expected}` }];
  });
};

const managedPolicies = (deployment: unknown): readonly ConfigPath[] =>
  list(deployment, "deploy_role", "managed_policies").map((_, index) => ["deploy_role", "managed_policies", index]);

/**
 * A role takes the policies of its own account and those of AWS alone, and a run as a role of another account stops at
 * `allowed_account_ids`. A role that is somebody else's gets no policy.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html
 */
const arnsFitAccount = (deployment: unknown): readonly BrokenRule[] => {
  const account = text(deployment, "aws", "account_id");
  if (account === undefined) return [];
  const ofAnother = (path: ConfigPath): string | undefined => {
    const [, other] = /^arn:[^:]+:iam::(\d{12}):/.exec(String(at(deployment, ...path))) ?? [];
    return other === account ? undefined : other;
  };
  const broken = (path: ConfigPath, message: (other: string) => string, suggestion: string): readonly BrokenRule[] => {
    const other = ofAnother(path);
    return other === undefined ? [] : [{ path, message: message(other), suggestion }];
  };
  const policies: readonly ConfigPath[] = [
    ...(at(deployment, "deploy_role", "existing") === true
      ? []
      : [["deploy_role", "permissions_boundary"], ...managedPolicies(deployment)]),
    ["ci", "permissions_boundary"],
  ];
  return [
    ...broken(
      ["aws", "assume_role_arn"],
      (other) => `is a role of account ${other}, in which Terraform would work then; it must be one of ${account}`,
      `Name a role of ${account}; the caller may be of any account that this role trusts`,
    ),
    ...policies.flatMap((path) =>
      broken(
        path,
        (other) => `is a policy of account ${other}, which no role of ${account} can have`,
        `Name a policy of ${account}, or one of AWS's own`,
      ),
    ),
    ...broken(
      ["ci", "oidc_provider_arn"],
      (other) => `is a provider of account ${other}, which the roles of ${account} cannot trust`,
      `Name the one of ${account}, or leave it out for one to be made`,
    ),
  ];
};

/** The places in S3 that a KMS key may encrypt, each with the name of its key for it. */
const encryptedPlaces = (deployment: unknown): readonly (readonly [ConfigPath, string])[] => [
  [["backend", "s3"], "kms_key_id"],
  [["cluster", "cluster_log_conf", "s3"], "kms_key"],
  ...list(deployment, "cluster", "init_scripts").map(
    (_, index) => [["cluster", "init_scripts", index, "s3"], "kms_key"] as const,
  ),
];

/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingKMSEncryption.html: the bucket's region is the key's. */
const keysAreOfTheBucketsRegion = (deployment: unknown): readonly BrokenRule[] =>
  encryptedPlaces(deployment).flatMap(([place, key]): BrokenRule[] => {
    const region = text(deployment, ...place, "region");
    const [, ofKey] = /^arn:[^:]+:kms:([^:]+):/.exec(text(deployment, ...place, key) ?? "") ?? [];
    return region === undefined || ofKey === undefined || ofKey === region
      ? []
      : [
          {
            path: [...place, key],
            message: `is a key of ${ofKey}; for a bucket in ${region} it must be a key of ${region}`,
          },
        ];
  });
