/** One change of a role's inline policy, as a plan of Terraform and as two templates of CloudFormation. */
import { documentedPolicies } from "../../test/harness/document.ts";

const { inline, trust } = documentedPolicies("123456789012", "databricks-sagemaker");

const widened = {
  ...inline,
  Statement: [
    ...("Statement" in inline && Array.isArray(inline.Statement) ? inline.Statement : []),
    { Effect: "Allow", Action: "iam:PassRole", Resource: "arn:aws:iam::123456789012:role/databricks-sagemaker" },
  ],
};

const change = (type: string, name: string, before: object, after: object): object => ({
  address: `${type}.${name}`,
  mode: "managed",
  type,
  name,
  provider_name: "registry.terraform.io/hashicorp/aws",
  change: { actions: before === after ? ["no-op"] : ["update"], before, after, after_unknown: {} },
});

const role = {
  name: "databricks-sagemaker",
  arn: "arn:aws:iam::123456789012:role/databricks-sagemaker",
  assume_role_policy: JSON.stringify(trust),
};
const policy = (document: object): object => ({
  name: "mlflow-sagemaker",
  role: "databricks-sagemaker",
  policy: JSON.stringify(document),
});

export const changePlan = JSON.stringify({
  format_version: "1.2",
  terraform_version: "1.11.4",
  planned_values: {},
  resource_changes: [
    change("aws_iam_role", "deploy_role", role, role),
    change("aws_iam_role_policy", "inline", policy(inline), policy(widened)),
  ],
  configuration: {},
});

const template = (document: object): string =>
  JSON.stringify({
    Resources: {
      Role: { Type: "AWS::IAM::Role", Properties: { AssumeRolePolicyDocument: trust } },
      Inline: {
        Type: "AWS::IAM::Policy",
        Properties: { PolicyName: "mlflow-sagemaker", Roles: [{ Ref: "Role" }], PolicyDocument: document },
      },
    },
  });

export const templates = { before: template(inline), after: template(widened) };
