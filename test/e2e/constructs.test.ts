import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, expect, it } from "vitest";

const project = mkdtempSync(join(tmpdir(), "constructs-"));
afterAll(() => rmSync(project, { recursive: true }));

const packageFolder = join(project, "node_modules/sagemaker-auth-action");
const tsc = (...args: string[]): void => {
  execFileSync(process.execPath, [createRequire(import.meta.url).resolve("typescript/bin/tsc"), ...args]);
};

/** A CDKTF app as somebody else would write it: both deployments in one stack of its own. */
const app = `
import { readFileSync } from "node:fs";
import { AwsProvider } from "@cdktf/provider-aws/lib/provider/index.js";
import { DatabricksProvider } from "@cdktf/provider-databricks/lib/provider/index.js";
import { App, TerraformStack } from "cdktf";
import { type Deployment, parseConfiguration, SagemakerAuth } from "sagemaker-auth-action/constructs";

const { configuration } = parseConfiguration(readFileSync("file.yaml", "utf8"), "file.yaml");
const app = new App({ outdir: "out" });
const stack = new TerraformStack(app, "mine");
new AwsProvider(stack, "aws", { region: "us-east-1" });
new DatabricksProvider(stack, "databricks", { host: "https://dbc-a1b2.cloud.databricks.com" });
configuration.deployments.forEach((deployment: Deployment) => new SagemakerAuth(stack, deployment.name, deployment));
app.synth();
`;

it("the constructs work, with their types, in a CDKTF app of one's own", () => {
  tsc("-p", "tsconfig.lib.json", "--outDir", join(packageFolder, "lib"));
  cpSync("package.json", join(packageFolder, "package.json"));
  const { dependencies, peerDependencies } = JSON.parse(readFileSync("package.json", "utf8"));
  for (const name of [...Object.keys({ ...dependencies, ...peerDependencies }), "@types/node", "undici-types"]) {
    mkdirSync(dirname(join(project, "node_modules", name)), { recursive: true });
    symlinkSync(resolve("node_modules", name), join(project, "node_modules", name));
  }
  writeFileSync(join(project, "package.json"), '{ "type": "module" }');
  writeFileSync(join(project, "app.ts"), app);
  cpSync("examples/two-workspaces.yaml", join(project, "file.yaml"));
  const options = ["--module", "nodenext", "--strict", "--types", "node", "--skipLibCheck", "--outDir", project];
  tsc(...options, join(project, "app.ts"), "--typeRoots", join(project, "node_modules/@types"));
  execFileSync(process.execPath, ["app.js"], { cwd: project });

  const { resource } = JSON.parse(readFileSync(join(project, "out/stacks/mine/cdk.tf.json"), "utf8"));
  expect(Object.keys(resource.aws_iam_role)).toHaveLength(1);
  expect(Object.keys(resource.databricks_instance_profile)).toHaveLength(2);

  // The settings that `cdktf init --template=typescript` writes, which know nothing of `exports`.
  const template = join(project, "template");
  mkdirSync(template);
  writeFileSync(join(template, "package.json"), '{ "type": "commonjs" }');
  writeFileSync(join(template, "app.ts"), app.replaceAll("/index.js", ""));
  cpSync("examples/two-workspaces.yaml", join(template, "file.yaml"));
  const settings = ["--target", "ES2018", "--lib", "es2018", "--module", "CommonJS", "--strict", "--types", "node"];
  const typeRoots = ["--typeRoots", join(project, "node_modules/@types")];
  tsc(...settings, "--skipLibCheck", "--outDir", template, join(template, "app.ts"), ...typeRoots);
  execFileSync(process.execPath, ["app.js"], { cwd: template });
  const again = JSON.parse(readFileSync(join(template, "out/stacks/mine/cdk.tf.json"), "utf8"));
  expect(again.resource).toEqual(resource);
});
