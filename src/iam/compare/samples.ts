/**
 * Likely values, so that a witness looks like a request that someone could make. They decide nothing: whatever is
 * picked has been found to fit first.
 */

/** What placeholders in ARNs stand for, in two ways, should one of them not fit. */
const placeholders: Readonly<Record<string, readonly [string, string]>> = {
  Partition: ["aws", "aws-us-gov"],
  Region: ["us-east-1", "eu-west-1"],
  Account: ["111122223333", "444455556666"],
  BucketName: ["example-bucket", "other-bucket"],
  ObjectName: ["example/object", "other"],
};

/** The likely value of a placeholder; `choice` is 0 or 1. */
export const placeholderSample = (name: string, choice: 0 | 1): string =>
  placeholders[name]?.[choice] ?? (choice === 0 ? "example" : "other");

/** The region of the partition in the place of a sample of another one's, for an ARN that has one: regions are of one partition. */
export const regionSample = (region: string, partition: string | undefined): string => {
  const own = regions.get(partition ?? "");
  if (own === undefined || region === "") return region;
  const isSecond = [...regions.values()].some(([, second]) => second === region);
  return own[isSecond ? 1 : 0];
};

const regions: ReadonlyMap<string, readonly [string, string]> = new Map([
  ["aws", ["us-east-1", "eu-west-1"]],
  ["aws-us-gov", ["us-gov-west-1", "us-gov-east-1"]],
  ["aws-cn", ["cn-north-1", "cn-northwest-1"]],
]);

/** What `*` may be filled with in a pattern, in the order of likelihood. */
export const fillings: readonly string[] = ["example", "", "example/example", "1", "111122223333"];

const services = ["ec2.amazonaws.com", "lambda.amazonaws.com", "ecs-tasks.amazonaws.com", "sagemaker.amazonaws.com"];

/** What the principals of a class are completed with, so that there is always somebody whom no policy names. */
export const strangers = {
  accounts: ["111122223333", "444455556666", "777788889999"],
  services,
  providers: [
    "arn:aws:iam::111122223333:saml-provider/example",
    "accounts.google.com",
    "cognito-identity.amazonaws.com",
  ],
} as const;

const accounts = ["111122223333", "444455556666"];

/** A map, for a policy's key may have the name of something that every object has, such as `constructor`. */
const byKey: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    "iam:passedtoservice": services,
    "iam:awsservicename": ["autoscaling.amazonaws.com", "sagemaker.application-autoscaling.amazonaws.com"],
    "aws:sourceaccount": accounts,
    "aws:principalaccount": accounts,
    "aws:resourceaccount": accounts,
    "aws:principalorgid": ["o-exampleorgid", "o-otherorgid"],
    "aws:requestedregion": ["us-east-1", "eu-west-1"],
    "aws:sourcearn": [
      "arn:aws:sns:us-east-1:111122223333:example",
      "arn:aws:s3:::example-bucket",
      "arn:aws:sqs:eu-west-1:444455556666:other",
    ],
    "aws:principalarn": ["arn:aws:iam::111122223333:role/example", "arn:aws:iam::444455556666:user/other"],
    "aws:username": ["alice", "bob"],
    "aws:sourceip": ["203.0.113.10", "198.51.100.20", "2001:db8::1"],
    "aws:currenttime": ["2030-01-01T00:00:00Z"],
    "sts:externalid": ["example", "other"],
  }),
);

/** Likely values of a context key, which is in lower case. */
export const keySamples = (key: string): readonly string[] => byKey.get(key) ?? ["example", "other"];

/** A value for a variable, the same whenever it is asked for, and different for most keys. */
export const variableSample = (key: string): string =>
  byKey.get(key)?.[0] ??
  `example-${key.slice(Math.max(key.lastIndexOf(":"), key.lastIndexOf("/")) + 1).replaceAll(/[^a-z0-9]+/g, "-")}`;
