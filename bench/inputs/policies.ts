/** Policies and requests as they come in practice. */
import { loadManagedPolicies } from "../../src/data.ts";
import { documentedPolicies } from "../../test/harness/document.ts";

const account = "123456789012";
const managed = (await loadManagedPolicies()).byArn("arn:aws:iam::aws:policy/AmazonSageMakerFullAccess");

/** The text of AmazonSageMakerFullAccess, in the bundled version. */
export const sageMakerFullAccess = managed?.document ?? "";

/** The text of the inline policy of Databricks' document. */
export const inlinePolicy = JSON.stringify(documentedPolicies(account, "databricks-sagemaker").inline);

export interface TypicalRequest {
  readonly action: string;
  readonly resource: string;
  readonly context: Readonly<Record<string, readonly string[]>>;
}

const sagemaker = `arn:aws:sagemaker:us-east-1:${account}`;
const bucket = `arn:aws:s3:::mlflow-sagemaker-us-east-1-${account}`;

const request = (action: string, resource: string, context: TypicalRequest["context"] = {}): TypicalRequest => ({
  action,
  resource,
  context,
});

/** Twenty requests that a deployed model and its deployer make, and some that the policies do not allow. */
export const typicalRequests: readonly TypicalRequest[] = [
  request("sagemaker:CreateModel", `${sagemaker}:model/churn`),
  request("sagemaker:CreateEndpointConfig", `${sagemaker}:endpoint-config/churn`),
  request("sagemaker:CreateEndpoint", `${sagemaker}:endpoint/churn`),
  request("sagemaker:DescribeEndpoint", `${sagemaker}:endpoint/churn`),
  request("sagemaker:UpdateEndpoint", `${sagemaker}:endpoint/churn`),
  request("sagemaker:DeleteEndpoint", `${sagemaker}:endpoint/churn`),
  request("sagemaker:InvokeEndpoint", `${sagemaker}:endpoint/churn`),
  request("sagemaker:CreateTransformJob", `${sagemaker}:transform-job/churn`),
  request("s3:GetObject", `${bucket}/churn/model.tar.gz`),
  request("s3:PutObject", `${bucket}/churn/model.tar.gz`),
  request("s3:PutObjectTagging", `${bucket}/churn/model.tar.gz`),
  request("s3:DeleteBucket", bucket),
  request("ecr:BatchGetImage", `arn:aws:ecr:us-east-1:${account}:repository/mlflow-pyfunc`),
  request("ecr:PutImage", `arn:aws:ecr:us-east-1:${account}:repository/mlflow-pyfunc`),
  request("iam:GetRole", `arn:aws:iam::${account}:role/databricks-sagemaker`),
  request("iam:PassRole", `arn:aws:iam::${account}:role/databricks-sagemaker`, {
    "iam:PassedToService": ["sagemaker.amazonaws.com"],
  }),
  request("iam:CreateUser", `arn:aws:iam::${account}:user/eve`),
  request(
    "logs:PutLogEvents",
    `arn:aws:logs:us-east-1:${account}:log-group:/aws/sagemaker/Endpoints/churn:log-stream:a`,
  ),
  request("secretsmanager:GetSecretValue", `arn:aws:secretsmanager:us-east-1:${account}:secret:churn-a1b2c3`),
  request("ec2:TerminateInstances", `arn:aws:ec2:us-east-1:${account}:instance/i-0123456789abcdef0`),
];

/** A policy of as many statements as wanted, no two alike and none with conditions. */
export const manyStatements = (count: number): string =>
  JSON.stringify({
    Version: "2012-10-17",
    Statement: Array.from({ length: count }, (_, index) => ({
      Effect: index % 10 === 9 ? "Deny" : "Allow",
      Action: [`s3:Get*`, "s3:PutObject", `dynamodb:${index % 2 === 0 ? "Query" : "PutItem"}`],
      Resource: [`arn:aws:s3:::team-${index}-*/*`, `arn:aws:dynamodb:*:${account}:table/team-${index}`],
    })),
  });
