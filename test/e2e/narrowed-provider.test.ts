import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Ground, startGround } from "../harness/ground.ts";
import { makeLaunchers } from "../harness/launchers.ts";
import { tools } from "../harness/prepare.ts";
import { awsProvider, cliConfiguration, databricksProvider } from "../harness/providers.ts";
import { synthesized } from "../harness/synthesized.ts";
import { type TerraformFolder, terraformIn } from "../harness/terraform.ts";

const deployment = (host: string, state: string): string => `
version: 1
deployments:
  prod:
    aws: { account_id: "123456789012", region: us-east-1, tags: { team: ml } }
    deploy_role: { name: databricks-sagemaker, policy: hardened }
    workspace: { host: ${host}, aws_role: databricks-cross-account }
    backend: { local: { path: ${state} } }
`;

/** test/providers/aws, which is between Terraform and the AWS provider in nearly all of the other tests. */
describe("the AWS provider that tells Terraform of fewer types", () => {
  let ground: Ground;
  beforeAll(async () => {
    ground = await startGround();
  });
  afterAll(() => ground.dispose());

  /** A plan as `terraform show -json` has it, without the time at which it was made. */
  const planned = async (terraform: TerraformFolder): Promise<unknown> => {
    await terraform.plan();
    const { timestamp: _timestamp, ...plan } = JSON.parse(await terraform.run("show", "-json", "plan"));
    return plan;
  };

  it("plans what the whole one plans, before and after an apply", async () => {
    const { mirrors } = await tools();
    const configuration = cliConfiguration([
      { provider: awsProvider, mirror: await makeLaunchers(ground.folder(), mirrors.aws, awsProvider) },
      { provider: databricksProvider, mirror: mirrors.databricks },
    ]);
    const cliConfigFile = join(ground.folder(), "terraform.rc");
    writeFileSync(cliConfigFile, configuration);
    const cdkTfJson = synthesized(deployment(ground.workspace.url, join(ground.folder(), "tfstate")), "prod");
    const narrowed = terraformIn(ground.folder(), ground.env);
    const whole = terraformIn(ground.folder(), { ...ground.env, TF_CLI_CONFIG_FILE: cliConfigFile });
    await narrowed.configure(cdkTfJson);
    await whole.configure(cdkTfJson);

    expect(await planned(narrowed)).toEqual(await planned(whole));
    await narrowed.run("apply", "-no-color", "plan");
    expect(await planned(narrowed)).toEqual(await planned(whole));
  });

  it("has no other types, so that a test that needs one is told so", async () => {
    const terraform = terraformIn(ground.folder(), ground.env);
    await terraform.configure(
      JSON.stringify({
        terraform: { required_providers: { aws: { source: "hashicorp/aws" } } },
        resource: { aws_sqs_queue: { one: { name: "one" } } },
      }),
    );
    await expect(terraform.plan()).rejects.toThrow('does not support resource type "aws_sqs_queue"');
  });
});
