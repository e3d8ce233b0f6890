/** A policy document as it is given to AWS. */
export interface Document {
  readonly Version: "2012-10-17";
  readonly Statement: readonly Readonly<Record<string, unknown>>[];
}

const of = (...statements: readonly Readonly<Record<string, unknown>>[]): Document => ({
  Version: "2012-10-17",
  Statement: statements,
});

const allow = (action: string | readonly string[], resource = "arn:aws:s3:::data/*") => ({
  Effect: "Allow",
  Action: action,
  Resource: resource,
});

const deny = (action: string, resource = "arn:aws:s3:::data/*") => ({
  Effect: "Deny",
  Action: action,
  Resource: resource,
});

/** Few enough that what one allows another often allows too, or denies. */
export const documents: readonly Document[] = [
  of(allow("s3:GetObject")),
  of(allow("s3:PutObject")),
  of(allow(["s3:GetObject", "s3:PutObject"])),
  of(allow("s3:PutObject"), allow("s3:GetObject")),
  of(allow("s3:GetObject", "arn:aws:s3:::data/a/*")),
  of(allow("s3:*", "*")),
  of(allow("s3:GetObject"), deny("s3:PutObject")),
  of(deny("s3:PutObject")),
  of(deny("s3:*", "*")),
  of(allow("sqs:SendMessage", "*")),
  of({ ...allow("s3:GetObject"), Condition: { StringEquals: { "aws:PrincipalTag/team": "ml" } } }),
];

const trusting = (principal: Readonly<Record<string, string>>): Document =>
  of({ Effect: "Allow", Principal: principal, Action: "sts:AssumeRole" });

/** Who may assume a role. */
export const trusts: readonly Document[] = [
  trusting({ Service: "ec2.amazonaws.com" }),
  trusting({ Service: "sagemaker.amazonaws.com" }),
  of(
    ...trusting({ Service: "ec2.amazonaws.com" }).Statement,
    ...trusting({ Service: "sagemaker.amazonaws.com" }).Statement,
  ),
  trusting({ AWS: "arn:aws:iam::210987654321:root" }),
];
