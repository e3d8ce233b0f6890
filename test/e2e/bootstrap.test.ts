import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { recordedConfiguration } from "../../scripts/ci/configuration.ts";
import { readRole } from "../harness/account.ts";
import { commandLine } from "../harness/command-line.ts";
import { type Ground, startGround } from "../harness/ground.ts";
import { terraformIn } from "../harness/terraform.ts";

let ground: Ground;
beforeAll(async () => {
  ground = await startGround();
});
afterAll(() => ground.dispose());

it("what bootstrap prints makes the two roles and the OIDC provider, and a second plan changes nothing", async () => {
  const folder = ground.folder();
  writeFileSync(join(folder, "sagemaker-auth.yaml"), recordedConfiguration("https://dbc-a1b2.cloud.databricks.com"));
  const printed = await commandLine(["bootstrap", "prod"], { cwd: folder, env: ground.env });
  expect(printed.stderr).toBe("");
  const terraform = terraformIn(ground.folder(), ground.env);
  await terraform.configure(printed.stdout);
  expect(await terraform.apply()).toMatchObject({
    "aws_iam_openid_connect_provider.github": "create",
    "aws_iam_role.plan": "create",
    "aws_iam_role.apply": "create",
  });
  expect(await terraform.plan()).toEqual({});
  for (const role of ["plan", "apply"]) {
    expect(await readRole(ground.aws.iam, `sagemaker-auth-prod-${role}`)).toMatchObject({
      trust: { Statement: [{ Action: "sts:AssumeRoleWithWebIdentity" }] },
      inline: { "sagemaker-auth": { Version: "2012-10-17" } },
      attached: [],
    });
  }
});
