/**
 * What AWS authorises when MLflow makes a call, beside or instead of an action of the call's own name. Written by hand,
 * each row with the document that says so. No call of MLflow's client makes AWS create a service-linked role, so
 * iam:CreateServiceLinkedRole has no row.
 */
import type { RecordedCall, RecordedProgram } from "./recording.ts";

/** One action that must be allowed for a call to succeed. */
export interface Authorisation {
  readonly action: string;
  /** The parameter that holds the resource's ARN. Without it the ARN is made from the action's resource types. */
  readonly arnParameter?: string;
  /** The one resource type that is meant where the action takes several. */
  readonly resourceType?: string;
  readonly context?: Readonly<Record<string, readonly string[]>>;
  /** The document that says so; absent for an action of the call's own name. */
  readonly source?: string;
}

const S3_OPERATIONS =
  "https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-with-s3-policy-actions.html#using-with-s3-policy-actions-related-to-objects";
const SAGEMAKER_ACTIONS = "https://docs.aws.amazon.com/sagemaker/latest/dg/api-permissions-reference.html";
const SAGEMAKER_TAGGING =
  "https://docs.aws.amazon.com/sagemaker/latest/dg/security_iam_id-based-policy-examples.html#grant-tagging-permissions";
const ECR_PUSH = "https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-push-iam.html";
const NO_PERMISSION_NEEDED = "https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html";

/** Calls that IAM knows under another name, or under none because everybody may make them. */
const OTHER_NAME: Readonly<Record<string, { readonly action?: string; readonly source: string }>> = {
  "s3:ListBuckets": { action: "s3:ListAllMyBuckets", source: S3_OPERATIONS },
  "s3:ListObjectsV2": { action: "s3:ListBucket", source: S3_OPERATIONS },
  "s3:HeadObject": { action: "s3:GetObject", source: S3_OPERATIONS },
  "sts:GetCallerIdentity": { source: NO_PERMISSION_NEEDED },
};

/** Creating something with tags is authorised as tagging it, too. */
const addTags = (operation: string, resourceType: string): Authorisation => ({
  action: "sagemaker:AddTags",
  resourceType,
  context: { "sagemaker:TaggingAction": [operation] },
  source: SAGEMAKER_TAGGING,
});

/**
 * What a call is authorised as besides. CreateBucket has no row: MLflow sends the canned ACL bucket-owner-full-control,
 * which S3 ignores on a bucket, so s3:PutBucketAcl is not asked for
 * (https://docs.aws.amazon.com/AmazonS3/latest/userguide/acl-overview.html#canned-acl).
 */
const BESIDES: Readonly<Record<string, readonly Authorisation[]>> = {
  "sagemaker:CreateModel": [
    {
      action: "iam:PassRole",
      arnParameter: "ExecutionRoleArn",
      context: { "iam:PassedToService": ["sagemaker.amazonaws.com"] },
      source: SAGEMAKER_ACTIONS,
    },
    addTags("CreateModel", "model"),
  ],
  "sagemaker:CreateEndpointConfig": [addTags("CreateEndpointConfig", "endpoint-config")],
  "sagemaker:CreateEndpoint": [addTags("CreateEndpoint", "endpoint")],
  "sagemaker:CreateTransformJob": [addTags("CreateTransformJob", "transform-job")],
};

/** What the programs that MLflow starts ask of AWS. */
const PROGRAMS: readonly { readonly beginning: string; readonly authorisations: readonly Authorisation[] }[] = [
  {
    beginning: "aws ecr get-login-password",
    authorisations: [{ action: "ecr:GetAuthorizationToken", source: ECR_PUSH }],
  },
  {
    beginning: "docker push ",
    authorisations: [
      "ecr:BatchCheckLayerAvailability",
      "ecr:BatchGetImage",
      "ecr:InitiateLayerUpload",
      "ecr:UploadLayerPart",
      "ecr:CompleteLayerUpload",
      "ecr:PutImage",
    ].map((action) => ({ action, source: ECR_PUSH })),
  },
  ...["build", "login", "tag", "version"].map((verb) => ({ beginning: `docker ${verb} `, authorisations: [] })),
];

/**
 * Gives everything that must be allowed for a call or a program to succeed, the call's own action first. Error for a
 * program that a new recording has and this table has not: it would pass for one that asks nothing.
 */
export const authorisationsOf = (call: RecordedCall | RecordedProgram): readonly Authorisation[] => {
  if ("program" in call) {
    const known = PROGRAMS.find(({ beginning }) => call.program.startsWith(beginning));
    if (known === undefined) throw new Error(`What ${call.program} asks of AWS is not known`);
    return known.authorisations;
  }
  const named = OTHER_NAME[call.call];
  if (named === undefined) return [ownAction(call), ...(BESIDES[call.call] ?? [])];
  return named.action === undefined ? [] : [{ action: named.action, source: named.source }];
};

/** The roles that a call names itself may lie in another account: their ARNs are taken as they are. */
const ownAction = ({ call, parameters }: RecordedCall): Authorisation =>
  "RoleArn" in parameters ? { action: call, arnParameter: "RoleArn" } : { action: call };
