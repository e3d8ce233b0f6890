import { existsSync, mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Deployment } from "../config/schema.ts";
import { systemErrorOf } from "../errors.ts";
import { orUserError, writeWhole } from "../terraform/file-work.ts";

/**
 * Writes `stacks/NAME/cdk.tf.json` below `folder` for every deployment, where `cdktf synth` writes the same bytes, and
 * gives the files' paths. UserError when they cannot be written.
 */
export const writeStacks = async (deployments: readonly Deployment[], folder: string): Promise<readonly string[]> => {
  const { synthesize } = await import("../stack/synthesize.ts");
  const stacks = deployments.map((deployment) => ({
    file: join(folder, "stacks", deployment.name, "cdk.tf.json"),
    text: synthesize(deployment),
  }));
  for (const { file, text } of stacks) {
    await orUserError(file, () => {
      makeFolder(dirname(file));
      writeWhole(file, text);
    });
  }
  return stacks.map(({ file }) => file);
};

/** Node's own `recursive` never ends below a folder in which nothing can be made, such as /proc. */
const makeFolder = (folder: string): void => {
  if (!existsSync(dirname(folder))) makeFolder(dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    if (systemErrorOf(error)?.code !== "EEXIST") throw error;
  }
};
