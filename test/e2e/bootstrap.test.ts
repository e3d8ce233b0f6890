import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { ListObjectsV2Command } from "@aws-sdk/client-s3";
import { AssumeRoleWithWebIdentityCommand } from "@aws-sdk/client-sts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import * as z from "zod";
import { authorisationsOf } from "../../scripts/ci/authorisations.ts";
import { recordedConfiguration } from "../../scripts/ci/configuration.ts";
import { decide } from "../../src/iam/decide/decide.ts";
import { parsePolicy } from "../../src/iam/language/parse.ts";
import type { PolicyKind, PolicySet } from "../../src/iam/model.ts";
import { listAccount, readRole } from "../harness/account.ts";
import { commandLine, spawnOnTerminal } from "../harness/command-line.ts";
import { type Ground, startGround } from "../harness/ground.ts";

const call = z.object({ call: z.string(), resource: z.string() });
const recorded = z
  .object({ plan: z.array(call), apply: z.array(call) })
  .parse(JSON.parse(readFileSync("data/ci-calls.json", "utf8")));

const setOf = (kind: PolicyKind & ("identity" | "trust"), document: unknown): PolicySet => {
  const parsed = parsePolicy(JSON.stringify(document), kind);
  if (!parsed.ok) throw new Error("AWS has a document that is no policy.");
  return { kind, policies: [{ name: kind, policy: parsed.policy }] };
};

describe("bootstrap --apply", () => {
  let ground: Ground;
  let cwd: string;
  const run = (args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
    commandLine(args, { cwd, env: { ...ground.env, ...env } });
  /** What a terminal shows of a run whose questions get this answer. */
  const onTerminal = (args: readonly string[], answer: string): string => {
    const command = ["-c", spawnOnTerminal, process.execPath, resolve("dist/cli.js"), ...args];
    const env = { ...ground.env, TERM: "xterm", NO_COLOR: "1" };
    const { status, stdout, stderr } = spawnSync("python3", command, { cwd, env, input: answer, encoding: "utf8" });
    expect(status, stdout + stderr).toBe(0);
    return stdout;
  };

  beforeAll(async () => {
    ground = await startGround();
    cwd = ground.folder();
    writeFileSync(join(cwd, "sagemaker-auth.yaml"), recordedConfiguration(ground.workspace.url));
  });
  afterAll(() => ground.dispose());

  it("makes nothing without a terminal to ask on, unless told so", async () => {
    const { exitCode, stderr } = await run(["bootstrap", "prod", "--apply"]);
    expect(exitCode).toBe(1);
    expect(stderr).toContain("There is no terminal to ask on, so nothing was applied.");
    expect((await listAccount(ground.aws.iam)).roles).toEqual(["databricks-cross-account"]);
  });

  it.each([
    ["apply", "prod"],
    ["bootstrap", "prod", "--apply"],
  ])("answers a machine what was planned, where a person at the terminal says no to %s", async (...args) => {
    const file = join(ground.folder(), "answer.json");
    const toFile = ["sh", "-c", 'exec "$@" > "$0"', file, process.execPath, resolve("dist/cli.js"), ...args, "--json"];
    const command = ["-c", spawnOnTerminal, ...toFile];
    const temporary = ground.folder();
    const env = { ...ground.env, TMPDIR: temporary };
    const { status, stdout } = spawnSync("python3", command, { cwd, env, input: "no\n", encoding: "utf8" });
    expect(status, stdout).toBe(1);
    const answer: unknown = JSON.parse(readFileSync(file, "utf8"));
    expect(answer).toMatchObject({ deployments: [{ state: { kind: "planned" }, review: {} }] });
    expect((await listAccount(ground.aws.iam)).roles).toEqual(["databricks-cross-account"]);
    expect(readdirSync(temporary).filter((name) => name.startsWith("sagemaker-auth"))).toEqual([]);
  });

  it("shows what the two roles may do, asks, makes them, and says which variables the workflow needs", async () => {
    const shown = onTerminal(["bootstrap", "prod", "--apply"], "yes\n");
    expect(shown).toContain("✚ NEW");
    expect(shown).toContain('Type "yes" to apply prod: roles for GitHub Actions:');
    expect(shown).toContain("AWS_PLAN_ROLE   arn:aws:iam::123456789012:role/sagemaker-auth-prod-plan");
    expect(shown).toContain("AWS_APPLY_ROLE  arn:aws:iam::123456789012:role/sagemaker-auth-prod-apply");
  });

  it("leaves its state beside the deployment's own, so that a second time changes nothing", async () => {
    const { Contents = [] } = await ground.aws.s3.send(new ListObjectsV2Command({ Bucket: "tf-state" }));
    expect(Contents.map(({ Key }) => Key)).toEqual(["sagemaker-auth/prod.tfstate.bootstrap"]);
    const { exitCode, stdout } = await run(["bootstrap", "prod", "--apply", "--yes"]);
    expect(exitCode).toBe(0);
    expect(stdout).toContain("UNCHANGED");
    expect(stdout).toContain("AWS_PLAN_ROLE");
  });

  it("answers a machine in JSON, whether it prints or applies", async () => {
    const variables = {
      AWS_PLAN_ROLE: "arn:aws:iam::123456789012:role/sagemaker-auth-prod-plan",
      AWS_APPLY_ROLE: "arn:aws:iam::123456789012:role/sagemaker-auth-prod-apply",
    };
    expect(JSON.parse((await run(["bootstrap", "prod", "--json"])).stdout)).toMatchObject({
      formatVersion: "1.0",
      variables,
      terraform: { resource: { aws_iam_role: expect.anything() } },
    });
    expect(JSON.parse((await run(["bootstrap", "prod", "--apply", "--yes", "--json"])).stdout)).toMatchObject({
      formatVersion: "1.0",
      variables,
      deployments: [{ name: "prod: roles for GitHub Actions", review: { relation: "unchanged" } }],
    });
  });

  it.each([
    ["plan", "repo:acme/infrastructure:pull_request", recorded.plan],
    ["apply", "repo:acme/infrastructure:ref:refs/heads/main", recorded.apply],
  ])(
    "the %s role, as AWS has it, is open to its jobs alone and may make every recorded call",
    async (name, sub, calls) => {
      const role = await readRole(ground.aws.iam, `sagemaker-auth-prod-${name}`);
      const takenBy = (subject: string) =>
        decide(setOf("trust", role?.trust), {
          action: "sts:AssumeRoleWithWebIdentity",
          resource: role?.arn ?? "",
          principal: {
            type: "Federated",
            value: "arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com",
          },
          context: {
            "token.actions.githubusercontent.com:aud": ["sts.amazonaws.com"],
            "token.actions.githubusercontent.com:sub": [subject],
          },
        }).decision;
      expect(takenBy(sub)).toBe("allowed");
      expect(takenBy("repo:acme/other:pull_request")).toBe("implicitDeny");
      const policies = setOf("identity", role?.inline["sagemaker-auth"]);
      const denied = calls
        .flatMap(authorisationsOf)
        .filter((each) => decide(policies, { ...each, context: {} }).decision !== "allowed");
      expect(denied).toEqual([]);
    },
  );

  it("the plan role's credentials plan the deployment", async () => {
    const { Credentials } = await ground.aws.sts.send(
      new AssumeRoleWithWebIdentityCommand({
        RoleArn: "arn:aws:iam::123456789012:role/sagemaker-auth-prod-plan",
        RoleSessionName: "pull-request",
        WebIdentityToken: "header.claims.signature",
      }),
    );
    const { exitCode, stdout, stderr } = await run(["plan", "--json"], {
      AWS_ACCESS_KEY_ID: Credentials?.AccessKeyId ?? "",
      AWS_SECRET_ACCESS_KEY: Credentials?.SecretAccessKey ?? "",
      AWS_SESSION_TOKEN: Credentials?.SessionToken ?? "",
    });
    expect(exitCode, stderr).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      deployments: [{ state: { kind: "planned" }, review: { counts: { create: 7 } } }],
    });
  });
});
