import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { UserError } from "../../common/errors.ts";
import { orUserError } from "../../common/file-work.ts";
import type { Deployment } from "../../config/schema.ts";
import type { RoleReading } from "../../plan/principals/existing-role.ts";
import { copyLockFile, lockFileName } from "../../terraform/lock.ts";
import type { Queue } from "../../terraform/parallel.ts";
import { init, plan } from "../../terraform/run.ts";
import type { TerraformSession } from "../../terraform/session.ts";
import { writePrivateFile } from "../../terraform/working-folder.ts";
import { stackFile } from "./session.ts";

/**
 * Reads the deploy role with all of its policies, where it is somebody else's: by a plan of its own that imports the
 * role and is never applied. A reading that fails is an answer too: what the role may do is then unknown.
 */
export const readRoleByImport = async (
  session: TerraformSession,
  deployment: Deployment,
  initQueue: Queue,
): Promise<RoleReading> => {
  const folder = join(session.folder, "existing-role");
  const reader = { ...session, folder, onProgress: () => undefined };
  const { synthesizeRoleReading } = await import("../../stack/role-reading.ts");
  await orUserError(folder, () => mkdir(folder, { mode: 0o700 }));
  await writePrivateFile(join(folder, stackFile), synthesizeRoleReading(deployment));
  // The same versions as the deployment's own plan. Not read-only: the lock names a provider that is not needed here.
  await copyLockFile(join(session.folder, lockFileName), folder);
  try {
    await initQueue(() => init(reader, { lockedProviders: false }));
    return { state: "read", plan: await plan(reader, { destroy: false }) };
  } catch (error) {
    if (!(error instanceof UserError) || session.signal?.aborted) throw error;
    const [problem] = error.problems;
    return { state: "failed", reason: `Its policies could not be read: ${problem?.message}` };
  }
};
