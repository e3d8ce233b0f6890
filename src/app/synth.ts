import { existsSync, mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { systemErrorOf, UserError } from "../common/errors.ts";
import { orUserError, writeWhole } from "../common/file-work.ts";
import type { Deployment } from "../config/schema.ts";

/**
 * Writes `stacks/NAME/cdk.tf.json` below `folder` for every deployment, where `cdktf synth` writes the same bytes, and
 * gives the files' paths. UserError when one cannot be written, which says what is written by then.
 */
export const writeStacks = async (deployments: readonly Deployment[], folder: string): Promise<readonly string[]> => {
  const { synthesize } = await import("../stack/synthesize.ts");
  const stacks = deployments.map((deployment) => ({
    file: join(folder, "stacks", deployment.name, "cdk.tf.json"),
    text: synthesize(deployment),
  }));
  const written: string[] = [];
  for (const { file, text } of stacks) {
    try {
      await orUserError(file, () => {
        makeFolder(dirname(file));
        writeWhole(file, text);
      });
    } catch (error) {
      if (!(error instanceof UserError) || written.length === 0) throw error;
      const suggestion = `before it, this was written: ${written.join(", ")}`;
      throw new UserError({ message: error.message, suggestion }, { cause: error });
    }
    written.push(file);
  }
  return written;
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
