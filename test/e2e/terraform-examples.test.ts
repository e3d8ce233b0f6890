import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseConfiguration } from "../../src/config/load.ts";
import { synthesize } from "../../src/stack/synthesize.ts";
import { type Ground, startGround } from "../harness/ground.ts";
import { type TerraformFolder, terraformIn } from "../harness/terraform.ts";

const examples = readdirSync("examples").filter((file) => file.endsWith(".yaml"));

const deployments = examples.flatMap((file) => {
  const { configuration } = parseConfiguration(readFileSync(join("examples", file), "utf8"), file);
  return configuration.deployments.map((deployment) => ({ file, name: deployment.name, json: synthesize(deployment) }));
});

describe("the examples", () => {
  let ground: Ground;
  let terraform: TerraformFolder;
  beforeAll(async () => {
    ground = await startGround();
    terraform = terraformIn(ground.folder(), ground.env);
  });
  afterAll(() => ground.dispose());

  it.each(deployments)("Terraform accepts $name of $file", async ({ json }) => {
    await terraform.configure(json, "-backend=false");
    expect(await terraform.run("validate", "-no-color")).toMatch(/^Success! The configuration is valid\.$/m);
  });
});
