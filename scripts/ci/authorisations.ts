import type { RecordedCall } from "./record.ts";

/**
 * The S3 API calls whose action has another name, and the one call that needs no permission.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-with-s3-policy-actions.html
 * https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html
 */
const actionOf: Readonly<Record<string, string>> = {
  "s3:HeadObject": "s3:GetObject",
  "s3:ListObjects": "s3:ListBucket",
};
const free = ["sts:GetCallerIdentity"];

/** What AWS checks besides the action that is called. */
interface Implied {
  readonly call: string;
  readonly action: string;
  /** Where it is about another resource than the call is. */
  readonly resource?: string;
  readonly source: string;
}

const implied: readonly Implied[] = [
  {
    call: "iam:AddRoleToInstanceProfile",
    action: "iam:PassRole",
    resource: "arn:aws:iam::123456789012:role/ml/databricks-sagemaker",
    source: "https://docs.aws.amazon.com/IAM/latest/APIReference/API_AddRoleToInstanceProfile.html",
  },
  {
    call: "iam:CreateRole",
    action: "iam:TagRole",
    source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_tags_roles.html",
  },
  {
    call: "iam:CreateRole",
    action: "iam:PutRolePermissionsBoundary",
    source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html",
  },
  {
    call: "iam:CreateInstanceProfile",
    action: "iam:TagInstanceProfile",
    source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_tags_instance-profiles.html",
  },
];

/** One authorisation that AWS asks for. */
export interface Authorisation {
  readonly action: string;
  readonly resource: string;
}

/** Everything that has to be allowed for a recorded call. */
export const authorisationsOf = ({ call, resource }: RecordedCall): readonly Authorisation[] =>
  free.includes(call)
    ? []
    : [
        { action: actionOf[call] ?? call, resource },
        ...implied
          .filter((each) => each.call === call)
          .map((each) => ({ action: each.action, resource: each.resource ?? resource })),
      ];
