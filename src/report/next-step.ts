import { type Block, line, paragraph } from "./blocks.ts";

/** What the command that deploys a model needs to know of the set-up; plain data. */
export interface NextStep {
  readonly region: string;
  /** The deploy role: SageMaker runs the model with it. */
  readonly roleArn: string;
  /** `mlflow-sagemaker-REGION-ACCOUNT`, the bucket that MLflow uses unless it is told another. */
  readonly bucket: string;
  /** The cluster to run the command on, if the deployment makes one. */
  readonly clusterUrl?: string;
}

/**
 * The command that deploys a model with the set-up, with placeholders in capitals for what only its user knows.
 * `bucket` is not among its arguments: MLflow makes its own bucket where it is missing, but not one that it is told.
 * Without `execution_role_arn` MLflow asks AWS for its own role, and without a region it takes us-west-2.
 * Source: mlflow/deployments/cli.py and mlflow/sagemaker/__init__.py of MLflow 3.
 */
export const deployCommand = ({ region, roleArn }: NextStep): string =>
  [
    "mlflow deployments create",
    `--target ${shellWord(`sagemaker:/${region}`)}`,
    "--name DEPLOYMENT_NAME",
    "--model-uri models:/MODEL_NAME/MODEL_VERSION",
    `-C ${shellWord(`execution_role_arn=${roleArn}`)}`,
  ].join(" \\\n  ");

/** The next step after apply: the command, where to run it, and what it takes for granted. */
export const nextStepBlocks = (step: NextStep): readonly Block[] => [
  paragraph(
    step.clusterUrl === undefined
      ? line`Deploy a model from a cluster that runs with the instance profile:`
      : line`Deploy a model from the cluster, ${step.clusterUrl}:`,
  ),
  { kind: "code", language: "sh", text: deployCommand(step) },
  paragraph(
    line`MLflow uploads the model to ${step.bucket} and makes that bucket where it is missing. The image ${"mlflow-pyfunc"} has to be in ECR in ${step.region}; ${"mlflow sagemaker build-and-push-container"} puts it there, with credentials that may write to ECR.`,
  ),
];

/** A POSIX shell word that stands for exactly this text. */
const shellWord = (text: string): string =>
  /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
