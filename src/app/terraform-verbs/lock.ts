import { existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as z from "zod/mini";
import { orUserError, replaceWhole } from "../../common/file-work.ts";
import type { Outside } from "../../common/outside.ts";
import type { Deployment } from "../../config/schema.ts";
import type { TerraformProgram } from "../../terraform/find.ts";
import { copyLockFile, type LockOptions, lockProviders } from "../../terraform/lock.ts";
import { withWorkingFolder, writePrivateFile } from "../../terraform/working-folder.ts";

/** Which lock file to write, by which program, and for the providers of which deployments. */
export interface LockRequest {
  readonly deployments: readonly Deployment[];
  readonly program: TerraformProgram;
  /** Where the lock file is, or will be. */
  readonly file: string;
  /** Take the newest versions that the deployments accept, instead of those that the file has. */
  readonly upgrade: boolean;
  readonly options: LockOptions;
}

/** Writes the dependency lock file that every plan and apply is then held to. UserError where that cannot be done. */
export const writeLockFile = async (
  { deployments, program, file, upgrade, options }: LockRequest,
  outside: Outside,
): Promise<void> =>
  withWorkingFolder(tmpdir(), async (folder) => {
    await writePrivateFile(join(folder, "providers.tf.json"), await requiredProviders(deployments));
    if (!upgrade && existsSync(file)) await copyLockFile(file, folder);
    const text = await lockProviders(program, folder, options, outside);
    await orUserError(file, () => replaceWhole(file, text));
  });

const synthesized = z.object({ terraform: z.object({ required_providers: z.record(z.string(), z.unknown()) }) });

/** What the synthesized configurations say of their providers, as one. They say the same of each. */
const requiredProviders = async (deployments: readonly Deployment[]): Promise<string> => {
  const { synthesize } = await import("../../stack/synthesize.ts");
  const required = deployments.map(
    (deployment) => synthesized.parse(JSON.parse(synthesize(deployment))).terraform.required_providers,
  );
  return JSON.stringify({ terraform: { required_providers: Object.assign({}, ...required) } });
};
