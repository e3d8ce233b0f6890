/**
 * The policy documents of steps 2, 3 and 4, as data. `documented` is what Databricks' document shows, to the letter:
 * https://docs.databricks.com/aws/en/admin/cloud-configurations/aws/sagemaker
 */
import { deployRoleArn } from "../config/names.ts";
import type { Deployment } from "../config/schema.ts";

/** A statement as the JSON of a policy has it. */
export interface StatementJson {
  readonly Effect: "Allow";
  readonly Principal?: { readonly Service: string };
  readonly Action: string | readonly string[];
  readonly Resource?: readonly string[];
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** A policy document, ready for `JSON.stringify`. */
export interface PolicyJson {
  readonly Version: "2012-10-17";
  readonly Statement: readonly StatementJson[];
}

/** Step 2: what the cluster needs beside AmazonSageMakerFullAccess to deploy with MLflow. */
export const inlinePolicy = (deployment: Deployment): PolicyJson => {
  const { account_id, partition } = deployment.aws;
  const { policy } = deployment.deploy_role;
  const bucket = `arn:${partition}:s3:::mlflow-sagemaker-*-${account_id}`;
  return document([
    { Effect: "Allow", Action: ["s3:PutObjectAcl", "s3:PutObjectTagging"], Resource: [bucket, `${bucket}/*`] },
    { Effect: "Allow", Action: ["iam:GetRole"], Resource: [deployRoleArn(deployment)] },
    {
      Effect: "Allow",
      Action: [policy === "documented" ? "ecr:DescribeGitRepositories" : "ecr:DescribeRepositories"],
      Resource: [`arn:${partition}:ecr:*:${account_id}:repository/*`],
    },
    ...(policy === "hardened" ? [passRole(deployment, "sagemaker.amazonaws.com")] : []),
  ]);
};

/** Step 3: clusters run on EC2 with the role, and SageMaker runs the deployed model as it. */
export const trustPolicy = ({ aws, deploy_role }: Deployment): PolicyJson =>
  document([
    { Effect: "Allow", Principal: { Service: "ec2.amazonaws.com" }, Action: "sts:AssumeRole" },
    {
      Effect: "Allow",
      Principal: { Service: "sagemaker.amazonaws.com" },
      Action: "sts:AssumeRole",
      // Never on EC2's statement, which does not send this key.
      // https://docs.aws.amazon.com/sagemaker/latest/dg/security-confused-deputy-prevention.html
      ...(deploy_role.policy === "hardened" && {
        Condition: { StringEquals: { "aws:SourceAccount": aws.account_id } },
      }),
    },
  ]);

/** Step 4: lets the workspace's role start instances with the deploy role. */
export const passRolePolicy = (deployment: Deployment): PolicyJson =>
  document([passRole(deployment, deployment.deploy_role.policy === "hardened" ? "ec2.amazonaws.com" : undefined)]);

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html#ck_PassedToService */
const passRole = (deployment: Deployment, service: string | undefined): StatementJson => ({
  Effect: "Allow",
  Action: ["iam:PassRole"],
  Resource: [deployRoleArn(deployment)],
  ...(service && { Condition: { StringEquals: { "iam:PassedToService": service } } }),
});

const document = (Statement: readonly StatementJson[]): PolicyJson => ({ Version: "2012-10-17", Statement });
