import type { AccessRequest } from "../../iam/model.ts";
import type { OperationReview } from "../model.ts";
import { type AccessSides, reviewCall, reviewOperation } from "./operation.ts";
import { type DeploymentPlace, sessionContext } from "./place.ts";

const INSTANCE_PROFILES = "https://docs.databricks.com/aws/en/connect/storage/tutorial-s3-instance-profile";
const REGISTER = "https://docs.databricks.com/api/workspace/instanceprofiles/add";
const EC2_TRUST = "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/iam-roles-for-amazon-ec2.html";

/**
 * Decides what the workspace does with the deploy role: Databricks' own role passes it to EC2, tries that out when the
 * instance profile is registered, and EC2 hands it to the cluster's instances.
 */
export const workspaceOperations = (
  place: DeploymentPlace,
  workspaceRole: AccessSides,
  trust: AccessSides,
): readonly OperationReview[] => [
  reviewOperation({ operation: "pass the role to EC2", side: "workspace" }, [
    reviewCall({ request: passToEc2(place), source: INSTANCE_PROFILES }, workspaceRole),
  ]),
  reviewOperation({ operation: "register the instance profile (EC2 dry run)", side: "workspace" }, [
    reviewCall({ request: passToEc2(place), source: INSTANCE_PROFILES }, workspaceRole),
    reviewCall({ request: runInstances(place), source: REGISTER }, workspaceRole),
  ]),
  reviewOperation({ operation: "hand the role to the cluster's instances", side: "workspace" }, [
    reviewCall({ request: assumeAsEc2(place.roleArn), source: EC2_TRUST }, trust),
  ]),
];

const passToEc2 = (place: DeploymentPlace): AccessRequest => ({
  action: "iam:PassRole",
  resource: place.roleArn,
  context: {
    ...sessionContext(place, place.workspaceRoleArn, place.roleArn, "iam"),
    "iam:PassedToService": [EC2_SERVICE],
  },
});

/** Any instance stands for those of a cluster. */
const runInstances = (place: DeploymentPlace): AccessRequest => {
  const resource = `arn:${place.partition}:ec2:${place.region}:${place.accountId}:instance/i-00000000000000000`;
  return {
    action: "ec2:RunInstances",
    resource,
    context: sessionContext(place, place.workspaceRoleArn, resource, "ec2"),
  };
};

/** The request with which EC2 gets the credentials of a role for an instance. */
export const assumeAsEc2 = (roleArn: string): AccessRequest => ({
  action: "sts:AssumeRole",
  resource: roleArn,
  principal: { type: "Service", value: EC2_SERVICE },
  context: {},
});

/** The service that EC2 instances get roles through, in every partition that Databricks runs in. */
const EC2_SERVICE = "ec2.amazonaws.com";
