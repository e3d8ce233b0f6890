import type { Catalogue } from "../../iam/catalogue/model.ts";
import type { AccessRequest } from "../../iam/model.ts";
import type { OperationReview } from "../model.ts";
import type { Parameters } from "./arns.ts";
import type { Authorisation } from "./implied.ts";
import { type AccessSides, reviewCall, reviewOperation } from "./operation.ts";
import type { DeploymentPlace } from "./place.ts";
import { requestsFor } from "./requests.ts";

const EXECUTION_ROLE =
  "https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createmodel-perms";
const CONFUSED_DEPUTY = "https://docs.aws.amazon.com/sagemaker/latest/dg/security-confused-deputy-prevention.html";
const MODEL = "mlflow-endpoint-model-00000000000000000000";
const LOG_GROUP = "/aws/sagemaker/Endpoints/mlflow-endpoint";

/** For what SageMaker says that it assumes the role: for an endpoint it sends the asterisk itself, in place of a name. */
const ASSUMPTIONS: readonly { readonly variant?: string; readonly from: string }[] = [
  { from: "*" },
  { variant: "for a batch transform", from: "transform-job/mlflow-job" },
];

/** What SageMaker itself does with the role that MLflow passes to it. */
interface Task {
  readonly operation: string;
  readonly variant?: string;
  readonly authorisations: readonly Authorisation[];
  readonly parameters: Parameters;
}

const tasksAt = ({ partition, region, accountId }: DeploymentPlace): readonly Task[] => [
  {
    operation: "pull the image",
    authorisations: [
      { action: "ecr:GetAuthorizationToken" },
      { action: "ecr:BatchCheckLayerAvailability" },
      { action: "ecr:GetDownloadUrlForLayer" },
      { action: "ecr:BatchGetImage" },
    ],
    parameters: { repositoryName: "mlflow-pyfunc" },
  },
  { operation: "read the model", ...readModel(`mlflow-sagemaker-${region}-${accountId}`) },
  { operation: "read the model", variant: "with bucket", ...readModel("example-models") },
  {
    operation: "write logs",
    authorisations: [
      { action: "logs:CreateLogGroup", arnParameter: "streamsOfGroup" },
      { action: "logs:CreateLogStream" },
      { action: "logs:DescribeLogStreams", arnParameter: "streamsOfGroup" },
      { action: "logs:PutLogEvents" },
    ],
    parameters: {
      LogGroupName: LOG_GROUP,
      LogStreamName: "AllTraffic/i-0",
      // CloudWatch Logs asks about a group by the ARN of its streams, without a name: what an AccessDeniedException says,
      // and why a policy names a group with `:*` at its end.
      // https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/iam-access-control-overview-cwl.html
      streamsOfGroup: `arn:${partition}:logs:${region}:${accountId}:log-group:${LOG_GROUP}:log-stream:`,
    },
  },
  { operation: "write metrics", authorisations: [{ action: "cloudwatch:PutMetricData" }], parameters: {} },
];

/** MLflow tags the model that it uploads, which is what opens it to a role with AmazonSageMakerFullAccess. */
const readModel = (bucket: string): Pick<Task, "authorisations" | "parameters"> => ({
  authorisations: [{ action: "s3:GetObject", context: { "s3:ExistingObjectTag/SageMaker": ["true"] } }],
  parameters: { Bucket: bucket, Key: `${MODEL}/model.tar.gz` },
});

/** Decides whether SageMaker can assume the execution role, and do as that role what running a model takes. */
export const sagemakerOperations = (
  place: DeploymentPlace,
  access: AccessSides,
  trust: AccessSides,
  catalogue: Catalogue,
): readonly OperationReview[] => [
  ...ASSUMPTIONS.map(({ variant, from }) =>
    reviewOperation({ operation: "assume the execution role", side: "sagemaker", ...(variant && { variant }) }, [
      reviewCall({ request: assumeAsSageMaker(place, from), source: CONFUSED_DEPUTY }, trust),
    ]),
  ),
  ...tasksAt(place).map(({ operation, variant, authorisations, parameters }) =>
    reviewOperation(
      { operation, side: "sagemaker", ...(variant && { variant }) },
      authorisations
        .flatMap((authorisation) => requestsFor(authorisation, parameters, place, catalogue))
        .map((request) => reviewCall({ request, source: EXECUTION_ROLE }, access)),
    ),
  ),
];

const assumeAsSageMaker = (
  { partition, region, accountId, roleArn }: DeploymentPlace,
  from: string,
): AccessRequest => ({
  action: "sts:AssumeRole",
  resource: roleArn,
  principal: { type: "Service", value: "sagemaker.amazonaws.com" },
  context: {
    "aws:SourceAccount": [accountId],
    "aws:SourceArn": [`arn:${partition}:sagemaker:${region}:${accountId}:${from}`],
  },
});
