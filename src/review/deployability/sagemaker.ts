import type { Catalogue } from "../../iam/catalogue.ts";
import type { AccessRequest } from "../../iam/index.ts";
import type { OperationReview } from "../model.ts";
import type { Parameters } from "./arns.ts";
import { type AccessSides, reviewCall, reviewOperation } from "./operation.ts";
import type { DeploymentPlace } from "./place.ts";
import { requestsFor } from "./requests.ts";

const EXECUTION_ROLE =
  "https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createmodel-perms";
const CONFUSED_DEPUTY = "https://docs.aws.amazon.com/sagemaker/latest/dg/security-confused-deputy-prevention.html";
const MODEL = "mlflow-endpoint-model-00000000000000000000";

/** What SageMaker itself does with the role that MLflow passes to it. */
interface Task {
  readonly operation: string;
  readonly variant?: string;
  readonly actions: readonly string[];
  readonly parameters: Parameters;
  readonly context?: AccessRequest["context"];
}

const tasksAt = ({ region, accountId }: DeploymentPlace): readonly Task[] => [
  {
    operation: "pull the image",
    actions: [
      "ecr:GetAuthorizationToken",
      "ecr:BatchCheckLayerAvailability",
      "ecr:GetDownloadUrlForLayer",
      "ecr:BatchGetImage",
    ],
    parameters: { repositoryName: "mlflow-pyfunc" },
  },
  { operation: "read the model", ...readModel(`mlflow-sagemaker-${region}-${accountId}`) },
  { operation: "read the model", variant: "with bucket", ...readModel("example-models") },
  {
    operation: "write logs",
    actions: ["logs:CreateLogGroup", "logs:CreateLogStream", "logs:DescribeLogStreams", "logs:PutLogEvents"],
    parameters: { LogGroupName: "/aws/sagemaker/Endpoints/mlflow-endpoint", LogStreamName: "AllTraffic/i-0" },
  },
  { operation: "write metrics", actions: ["cloudwatch:PutMetricData"], parameters: {} },
];

/** MLflow tags the model that it uploads, which is what opens it to a role with AmazonSageMakerFullAccess. */
const readModel = (bucket: string): Pick<Task, "actions" | "parameters" | "context"> => ({
  actions: ["s3:GetObject"],
  parameters: { Bucket: bucket, Key: `${MODEL}/model.tar.gz` },
  context: { "s3:ExistingObjectTag/SageMaker": ["true"] },
});

/** Decides whether SageMaker can assume the execution role, and do as that role what running a model takes. */
export const sagemakerOperations = (
  place: DeploymentPlace,
  access: AccessSides,
  trust: AccessSides,
  catalogue: Catalogue,
): readonly OperationReview[] => [
  reviewOperation({ operation: "assume the execution role", side: "sagemaker" }, [
    reviewCall({ request: assumeAsSageMaker(place), source: CONFUSED_DEPUTY }, trust),
  ]),
  ...tasksAt(place).map(({ operation, variant, actions, parameters, context }) =>
    reviewOperation(
      { operation, side: "sagemaker", ...(variant && { variant }) },
      actions
        .flatMap((action) => requestsFor({ action, ...(context && { context }) }, parameters, place, catalogue))
        .map((request) => reviewCall({ request, source: EXECUTION_ROLE }, access)),
    ),
  ),
];

const assumeAsSageMaker = ({ partition, region, accountId, roleArn }: DeploymentPlace): AccessRequest => ({
  action: "sts:AssumeRole",
  resource: roleArn,
  principal: { type: "Service", value: "sagemaker.amazonaws.com" },
  context: {
    "aws:SourceAccount": [accountId],
    "aws:SourceArn": [`arn:${partition}:sagemaker:${region}:${accountId}:model/${MODEL}`],
  },
});
