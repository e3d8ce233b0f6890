import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { orUserError } from "../../common/file-work.ts";
import type { TerraformProgram } from "../../terraform/find.ts";
import { describeProgress } from "../../terraform/progress.ts";
import type { TerraformSession } from "../../terraform/session.ts";
import { writePrivateFile } from "../../terraform/working-folder.ts";
import type { Run } from "./run.ts";

/** Finds the run's Terraform and says its version. UserError when there is none. */
export const findProgram = async ({ findTerraform, outside }: Run): Promise<TerraformProgram> => {
  const program = await findTerraform();
  outside.log.info(`${program.product} ${program.version} (${program.file})`);
  return program;
};

/** The name of the file in a session's folder that holds the Terraform JSON. */
export const stackFile = "cdk.tf.json";

/**
 * Makes the folder with its Terraform JSON; `name` is what progress and errors call it. UserError where it cannot be
 * written.
 */
export const startSession = async (
  run: Run,
  program: TerraformProgram,
  { name, folder, text }: { readonly name: string; readonly folder: string; readonly text: string },
): Promise<TerraformSession> => {
  await orUserError(folder, () => mkdir(folder, { mode: 0o700 }));
  await writePrivateFile(join(folder, stackFile), text);
  const { log } = run.outside;
  return {
    deployment: name,
    program,
    folder,
    outside: run.outside,
    logFile: join(run.logFolder, `sagemaker-auth-${name}.log`),
    lockTimeoutSeconds: run.lockTimeoutSeconds,
    onProgress: (event) => {
      const line = describeProgress(event);
      if (line !== undefined) log.info(`${name}: ${line}`);
    },
    signal: run.signal,
  };
};
