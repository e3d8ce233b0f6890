import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Deployment } from "../config/schema.ts";
import { orUserError } from "../terraform/working-folder.ts";

/**
 * Writes `stacks/NAME/cdk.tf.json` below `folder` for every deployment, where `cdktf synth` writes the same bytes, and
 * gives the files' paths. UserError when they cannot be written.
 */
export const writeStacks = async (deployments: readonly Deployment[], folder: string): Promise<readonly string[]> => {
  const { synthesize } = await import("../stack/synthesize.ts");
  const stacks = deployments.map((deployment) => ({
    folder: join(folder, "stacks", deployment.name),
    text: synthesize(deployment),
  }));
  return Promise.all(
    stacks.map(async ({ folder, text }) => {
      const file = join(folder, "cdk.tf.json");
      await orUserError(file, async () => {
        await mkdir(folder, { recursive: true });
        await writeFile(file, text);
      });
      return file;
    }),
  );
};
