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

const putImage = JSON.stringify(
  { Effect: "Allow", Action: "ecr:PutImage", Resource: `arn:aws:ecr:us-east-1:${account}:repository/mlflow-pyfunc` },
  undefined,
  2,
);

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
  const denied = before === "absent" ? "absent" : "denied";
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
    operation(
      "create",
      { before: denied, after: "denied" },
      { variant: "with assume_role_arn", calls: [call("sts:AssumeRole", { before: denied, after: "denied" })] },
    ),
    works("update"),
    works("delete"),
    works("predict"),
    operation(
      "build-and-push-container",
      { before: denied, after: "denied" },
      {
        calls: [
          call("ecr:PutImage", {
            before: denied,
            after: "denied",
            resource: `arn:aws:ecr:us-east-1:${account}:repository/mlflow-pyfunc`,
            remedy: putImage,
          }),
        ],
      },
    ),
    works("pull the image", { side: "sagemaker" }),
    works("read the model", { side: "sagemaker" }),
    works("pass the role to EC2", { side: "workspace" }),
    works("register the instance profile (EC2 dry run)", { side: "workspace" }),
    works("hand the role to the cluster's instances", { side: "workspace", ...handsOver }),
  ];
};
