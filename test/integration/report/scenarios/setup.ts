import type { Statement } from "../../../../src/iam/model.ts";
import type { OperationReview, OperationVerdict } from "../../../../src/review/model.ts";
import { account, call, deployRole, equals, operation, roleArn, statement } from "../builders.ts";

/** The statements of the source document, and the operations as they are with them. */

export const bucketStatement: Statement = statement({
  actions: ["s3:PutObjectAcl", "s3:PutObjectTagging"],
  resources: [`arn:aws:s3:::mlflow-sagemaker-*-${account}`, `arn:aws:s3:::mlflow-sagemaker-*-${account}/*`],
});
export const getRoleStatement = statement({ actions: ["iam:GetRole"], resources: [roleArn(deployRole)] });
export const ecrStatement = statement({
  actions: ["ecr:DescribeRepositories"],
  resources: [`arn:aws:ecr:*:${account}:repository/*`],
});

export const assumeBy = (...services: readonly string[]): Statement =>
  statement({ services, actions: ["sts:AssumeRole"] });

export const passAny = statement({ actions: ["iam:PassRole"], resources: [roleArn(deployRole)] });
export const passToEc2 = statement({
  actions: ["iam:PassRole"],
  resources: [roleArn(deployRole)],
  conditions: [equals("iam:PassedToService", "ec2.amazonaws.com")],
});

const bucketWrites = ["s3:PutObject", "s3:PutObjectTagging"];
const pushes = ["ecr:InitiateLayerUpload", "ecr:UploadLayerPart", "ecr:CompleteLayerUpload", "ecr:PutImage"];

/**
 * Everything that works with the six steps in place, and what does not; `before` is what held before the change.
 * `handsOver` is what becomes of EC2's part where that is another thing.
 */
export const operations = (
  before: OperationVerdict,
  handsOver: Partial<OperationReview> = {},
): readonly OperationReview[] => {
  const works = (name: string, parts: Partial<OperationReview> = {}): OperationReview =>
    operation(name, { before, after: "allowed" }, parts);
  const denied = { before: before === "absent" ? before : "denied", after: "denied" } as const;
  const fails = (name: string, resource: string, actions: readonly string[], variant?: string): OperationReview =>
    operation(name, denied, {
      ...(variant !== undefined && { variant }),
      calls: actions.map((action) =>
        call(action, {
          ...denied,
          resource,
          remedy: JSON.stringify({ Effect: "Allow", Action: action, Resource: resource }, undefined, 2),
        }),
      ),
    });
  return [
    works("create", {
      calls: [
        call("sagemaker:CreateModel", { before, by: { policy: "AmazonSageMakerFullAccess", statement: 0 } }),
        call("iam:GetRole", {
          before,
          resource: roleArn(deployRole),
          by: { policy: "inline policy sagemaker-deployment", statement: 1 },
        }),
      ],
    }),
    fails("create", "arn:aws:s3:::example-models/model.tar.gz", bucketWrites, "with bucket"),
    fails("create", "arn:aws:iam::210987654321:role/example-deployer", ["sts:AssumeRole"], "with assume_role_arn"),
    fails("create", "arn:aws:s3:::example-models/model.tar.gz", ["s3:GetObject"], "with model_uri in S3"),
    ...["update", "delete", "list", "get", "predict"].map((name) => works(name)),
    ...["deploy-transform-job", "terminate-transform-job", "push-model"].map((name) => works(name)),
    fails("build-and-push-container", `arn:aws:ecr:us-east-1:${account}:repository/mlflow-pyfunc`, pushes),
    ...["assume the execution role", "pull the image", "read the model", "write logs", "write metrics"].map((name) =>
      works(name, { side: "sagemaker" }),
    ),
    works("pass the role to EC2", { side: "workspace", ...(before === "absent" && { before: "unknown" }) }),
    operation(
      "register the instance profile (EC2 dry run)",
      { before: "unknown", after: "unknown" },
      {
        side: "workspace",
        calls: [
          call("ec2:RunInstances", {
            before: "unknown",
            after: "unknown",
            resource: `arn:aws:ec2:us-east-1:${account}:instance/i-00000000000000000`,
            reason: "This plan does not show all of the role's policies.",
          }),
        ],
      },
    ),
    works("hand the role to the cluster's instances", { side: "workspace", ...handsOver }),
  ];
};
