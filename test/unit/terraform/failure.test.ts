import { describe, expect, it } from "vitest";
import { diagnosticsOfText, TerraformFailure } from "../../../src/terraform/failure.ts";
import type { Diagnostic } from "../../../src/terraform/messages.ts";

const failure = (...diagnostics: readonly Diagnostic[]): TerraformFailure =>
  new TerraformFailure({ deployment: "prod", step: "apply", diagnostics, logFile: "/tmp/prod.log" });

const error = (summary: string, detail = "", address?: string): Diagnostic => ({
  severity: "error",
  summary,
  detail,
  ...(address === undefined ? {} : { address }),
});

describe("a failure of Terraform", () => {
  it("names deployment, resource and cause, what to do, and where the log is", () => {
    const summary =
      "creating IAM Role (r): operation error IAM: CreateRole, https response error StatusCode: 409, EntityAlreadyExists: Role with name r already exists.";
    expect(failure(error(summary, "", "aws_iam_role.deploy")).problems).toEqual([
      {
        message: `prod: aws_iam_role.deploy: ${summary}`,
        suggestion:
          "It exists already, made by hand or by a run that died: take it over with `adopt: true`, or with a list of what is there, or choose another name. After a change of the backend move the state instead, as docs/configuration.md tells.",
      },
      { message: "prod: terraform apply failed. The full log is in /tmp/prod.log." },
    ]);
  });

  it("puts many lines into one, and cuts what no person reads", () => {
    const { problems } = failure(error("no", `line\n\n  line\n${"x".repeat(5_000)}`));
    expect(problems[0]?.message).toMatch(/^prod: no: line line x+ …$/);
    expect(problems[0]?.message.length).toBeLessThan(1_100);
  });

  it("gives every error a problem of its own", () => {
    expect(failure(error("one"), error("two")).problems.map(({ message }) => message)).toEqual([
      "prod: one",
      "prod: two",
      "prod: terraform apply failed. The full log is in /tmp/prod.log.",
    ]);
  });

  it.each([
    ["AWS account ID not allowed: 123456789012", "The credentials belong to that account"],
    ["No valid credential sources found", "aws-actions/configure-aws-credentials"],
    [
      "No valid credential sources found: failed to refresh cached credentials, failed to read cached SSO token file, open x.json",
      "aws sso login",
    ],
    [
      "No valid credential sources found: failed to refresh cached credentials, the SSO session has expired or is invalid",
      "aws sso login",
    ],
    ["failed to get shared config profile, prod", "AWS_PROFILE names that profile"],
    [
      "Error acquiring the state lock: Error message: PreconditionFailed\nLock Info:\n  ID:        1-2\n  Path:      x",
      "Another run holds the lock",
    ],
    ["Error acquiring the state lock: operation error S3: PutObject, AccessDenied: no", "lack that permission"],
    ["Error releasing the state lock: ExpiredToken", "The next run will find the state locked"],
    ["operation error IAM: CreateRole, api error ExpiredToken: expired", "get new ones and run again"],
    ["Failed to install provider: write terraform-provider-aws: no space left on device", "The disk is full"],
    [
      "The state file uses format version 5, which is not supported by Terraform 1.11.4",
      "A newer Terraform wrote the state",
    ],
    ["Unsupported state file format: The state file could not be parsed as JSON", "put its last good version back"],
    ["cannot read group: cannot find group: ml-engineers", "correct grant_to"],
    ["cannot read user: cannot find user ml@example.com", "correct grant_to"],
    ["cannot read service principal: cannot find SP with application_id x: there are 0", "by its application id"],
    ["Plugin did not respond", "run again"],
    ["terraform apply was ended by signal 9", "run again"],
    ["operation error S3: ListObjectsV2, exceeded maximum number of attempts, 5", "run again later"],
    ["cannot create instance profile: x is registered already", "take it over with `adopt: true`"],
    [
      'Cannot import non-existent remote object: an existing object to "aws_iam_role.deploy_role"',
      "name what is, such as",
    ],
    ["reading IAM Role (nosuch): couldn't find resource", "the role and an instance profile of its name must be there"],
    ["reading IAM Policy (arn:aws:iam::aws:policy/Nope): couldn't find resource", "deploy_role.managed_policies"],
    [
      "creating IAM Role (r): NoSuchEntity: Scope ARN: arn:aws:iam::123456789012:policy/b does not exist or is not attachable.",
      "deploy_role.permissions_boundary",
    ],
    [
      "putting IAM Role (cross) Policy (pass-r): operation error IAM: PutRolePolicy, api error NoSuchEntity: Role cross not found",
      "correct workspace.aws_role",
    ],
    [
      "cannot read instance profile: failed during request visitor: default auth: cannot configure default credentials",
      "DATABRICKS_TOKEN",
    ],
    ["cannot read instance profile: Invalid access token.", "have not expired: DATABRICKS_TOKEN"],
    [
      "cannot read cluster: Credential was not sent or was of an unsupported type for this API.",
      "have not expired: DATABRICKS_TOKEN",
    ],
    [
      'cannot read instance profile: Get "https://dbc-nosuch.cloud.databricks.com/api": dial tcp: lookup dbc-nosuch.cloud.databricks.com on 10.0.0.2:53: no such host',
      "correct workspace.host",
    ],
    ["Saved plan is stale", "plan again"],
    ["Error refreshing state: state data in S3 does not have the expected content.", "Wait a minute"],
    ['Failed to get existing workspaces: S3 bucket "nope" does not exist.', "Make the state bucket first"],
    ["cannot create instance profile: Verification of the instance profile failed.", "allowed to pass the deploy role"],
    [
      "cannot create instance profile: Verification of the instance profile failed. AWS error: You are not authorized to perform this operation.",
      "the output pass_role_policy",
    ],
    [
      "cannot create cluster: failed to reach RUNNING, got TERMINATED: You are not authorized to perform this operation. User: arn:aws:sts::123456789012:assumed-role/databricks-cross-account/databricks is not authorized to perform: iam:PassRole",
      "the output pass_role_policy",
    ],
    [
      "Failed to query available provider packages: dial tcp: lookup registry.terraform.io: no such host",
      "Let this machine reach the provider registry",
    ],
  ])("knows a way on from: %s", (summary, remedy) => {
    expect(failure(error(summary)).problems[0]?.suggestion).toContain(remedy);
  });

  it("knows a way on from what summary and detail say together", () => {
    const died = error("Request cancelled", "The plugin.(*GRPCProvider).ApplyResourceChange request was cancelled.");
    expect(failure(died).problems[0]?.suggestion).toContain("run again");
  });

  it("knows a way on wherever the text's lines end", () => {
    const newer = error(
      "Error refreshing state: Unsupported state file format",
      "The state file uses format version 5, which is not\nsupported by OpenTofu 1.12.6.",
    );
    expect(failure(newer).problems[0]?.suggestion).toContain("A newer Terraform wrote the state");
  });

  it("reads the error out of a text for people", () => {
    const text = `Initializing...\n
Error: Failed to get existing workspaces: S3 bucket "nope" does not exist.

The referenced S3 bucket must have been previously created.

Error: operation error S3: ListObjectsV2, NoSuchBucket:
`;
    expect(diagnosticsOfText(text)).toEqual([
      {
        severity: "error",
        summary: 'Failed to get existing workspaces: S3 bucket "nope" does not exist.',
        detail:
          "The referenced S3 bucket must have been previously created.\n\nError: operation error S3: ListObjectsV2, NoSuchBucket:",
      },
    ]);
    expect(diagnosticsOfText("all is well")).toEqual([]);
  });

  it("reads an error that an older Terraform has no sign before", () => {
    const words = "Error refreshing state: state data in S3 does not have the expected content.";
    const detail = "The checksum does not match the checksum\nstored in DynamoDB.\n\nPlease wait.";
    const expected = [{ severity: "error", summary: words, detail }];
    expect(diagnosticsOfText(`\nInitializing the backend...\n${words}\n\n${detail}\n`)).toEqual(expected);
    expect(diagnosticsOfText(`\nError: ${words}\n\n${detail}\n\n`)).toEqual(expected);
  });

  it("finds each of several errors of one kind", () => {
    const error = (provider: string) => `Error: Failed to query available provider packages\n\nNo ${provider}.\n`;
    expect(diagnosticsOfText(`Initializing…\n\n${error("aws")}\n${error("databricks")}`)).toEqual([
      { severity: "error", summary: "Failed to query available provider packages", detail: "No aws." },
      { severity: "error", summary: "Failed to query available provider packages", detail: "No databricks." },
    ]);
  });
});
