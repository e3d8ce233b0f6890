/** The policies that Databricks' document tells people to paste, to the letter, with its blanks filled in. */
export interface DocumentedPolicies {
  readonly inline: object;
  readonly trust: object;
  readonly passRole: object;
}

/** https://docs.databricks.com/aws/en/admin/cloud-configurations/aws/sagemaker, steps 2, 3 and 4. */
export const documentedPolicies = (accountId: string, roleName: string): DocumentedPolicies => ({
  inline: {
    Version: "2012-10-17",
    Statement: [
      {
        Action: ["s3:PutObjectAcl", "s3:PutObjectTagging"],
        Resource: [`arn:aws:s3:::mlflow-sagemaker-*-${accountId}`, `arn:aws:s3:::mlflow-sagemaker-*-${accountId}/*`],
        Effect: "Allow",
      },
      { Action: ["iam:GetRole"], Resource: [`arn:aws:iam::${accountId}:role/${roleName}`], Effect: "Allow" },
      {
        Action: ["ecr:DescribeGitRepositories"],
        Resource: [`arn:aws:ecr:*:${accountId}:repository/*`],
        Effect: "Allow",
      },
    ],
  },
  trust: {
    Version: "2012-10-17",
    Statement: [
      { Effect: "Allow", Principal: { Service: "ec2.amazonaws.com" }, Action: "sts:AssumeRole" },
      { Effect: "Allow", Principal: { Service: "sagemaker.amazonaws.com" }, Action: "sts:AssumeRole" },
    ],
  },
  passRole: {
    Version: "2012-10-17",
    Statement: [
      { Action: ["iam:PassRole"], Resource: [`arn:aws:iam::${accountId}:role/${roleName}`], Effect: "Allow" },
    ],
  },
});
