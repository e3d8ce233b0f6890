import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { commandLine } from "../harness/command-line.ts";
import { type Ground, startGround } from "../harness/ground.ts";
import { type FaultProxy, startProxy } from "../harness/proxy.ts";

let ground: Ground;
let proxy: FaultProxy;
beforeAll(async () => {
  ground = await startGround();
  proxy = await startProxy(ground.aws.endpoint);
});
afterAll(async () => {
  await proxy.stop();
  await ground.dispose();
});

it("a state that could not be saved at the end of an apply is saved later, and nothing that was made is forgotten", async () => {
  const cwd = ground.folder();
  const env = { ...ground.env, AWS_ENDPOINT_URL: proxy.url };
  writeFileSync(
    join(cwd, "sagemaker-auth.yaml"),
    `version: 1
deployments:
  prod:
    aws: { account_id: "123456789012", region: us-east-1 }
    deploy_role: { name: databricks-sagemaker }
    workspace: { host: ${ground.workspace.url}, aws_role: databricks-cross-account }
    backend: { s3: { bucket: tf-state, key: sagemaker-auth/prod.tfstate, region: us-east-1 } }
`,
  );
  // The locks of plan and apply are put first; the third object is the state.
  const denied = "<Error><Code>AccessDenied</Code><Message>Access Denied</Message></Error>";
  proxy.faults.add({ calls: "s3:PutObject", skip: 2, effect: { kind: "answer", status: 403, body: denied } });

  const applied = await commandLine(["apply", "--yes"], { cwd, env });
  expect(applied.exitCode).toBe(1);
  expect(applied.stderr).toContain("prod: the state could not be saved. Trying again in 5 s.");
  expect(applied.stdout).toContain("is saved now");
  expect(ground.workspace.instanceProfiles()).toHaveLength(1);

  const planned = await commandLine(["plan", "--detailed-exitcode"], { cwd, env });
  expect(planned.exitCode, planned.stdout).toBe(0);
});
