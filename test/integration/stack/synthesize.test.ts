import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { App } from "cdktf";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { parseConfiguration } from "../../../src/config/load.ts";
import type { Deployment } from "../../../src/config/schema.ts";
import { DeploymentStack } from "../../../src/stack/deployment-stack.ts";
import { synthesize } from "../../../src/stack/synthesize.ts";
import { deploymentOf, minimal } from "../../unit/config/sample.ts";
import { synthesized } from "./synthesized.ts";

const folder = mkdtempSync(join(tmpdir(), "synthesize-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** What CDKTF's own App writes; validation is left out, as it runs terraform for a cloud backend. */
const writtenByApp = (deployment: Deployment): string => {
  const outdir = mkdtempSync(join(folder, "out-"));
  const app = new App({ outdir, skipValidation: true });
  new DeploymentStack(app, deployment);
  app.synth();
  return readFileSync(join(outdir, "stacks", deployment.name, "cdk.tf.json"), "utf8");
};

const examples = readdirSync("examples")
  .filter((name) => name.endsWith(".yaml"))
  .flatMap((name) => {
    const { deployments } = parseConfiguration(readFileSync(join("examples", name), "utf8"), name).configuration;
    return deployments.map((deployment) => ({ title: `${name}, ${deployment.name}`, deployment }));
  });

describe("synthesize", () => {
  it.each(examples)("writes the bytes that CDKTF's App writes: $title", ({ deployment }) => {
    expect(synthesize(deployment)).toBe(writtenByApp(deployment));
  });

  it("writes nothing, and leaves stack traces as they were", () => {
    const { captureStackTrace } = Error;
    synthesize(deploymentOf(minimal));
    expect(existsSync("cdktf.out")).toBe(false);
    expect(Error.captureStackTrace).toBe(captureStackTrace);
  });
});

describe("text of the user's", () => {
  const hostile = fc.oneof(
    fc.string({ unit: fc.constantFrom("$", "{", "}", "%", "a", '"', "\\", ".", " ", "é", "~"), minLength: 1 }),
    fc.constantFrom(
      "${path.module}",
      "%{ if true }",
      "$${x}",
      "$$${x}",
      "${aws_iam_role.deploy_role.arn}",
      "a${b",
      "1e-5",
    ),
  );
  // Terraform's rule: a run of dollar or percent signs before a brace stands for one sign less.
  const asTerraformReadsIt = (text: string): string => text.replace(/([$%])\1\{/g, "$1{");

  it("reaches Terraform as text, whatever it holds", () => {
    const deployment = deploymentOf(minimal);
    fc.assert(
      fc.property(hostile, hostile, (key, value) => {
        const { resources } = synthesized({
          ...deployment,
          aws: { ...deployment.aws, tags: { [key]: value } },
          cluster: { name: value, spark_version: value, num_workers: 1, spark_conf: { [key]: value } },
        });
        const { tags } = resources["aws_iam_role.deploy_role"] ?? {};
        const cluster = resources["databricks_cluster.cluster"] ?? {};
        const read = JSON.parse(
          asTerraformReadsIt(JSON.stringify([tags, cluster["spark_conf"], cluster["cluster_name"]])),
        );
        expect(read).toEqual([{ [key]: value }, { [key]: value }, value]);
        expect(JSON.stringify([tags, cluster])).not.toMatch(/(?<!\$)\$\{|(?<!%)%\{/);
      }),
    );
  });
});
