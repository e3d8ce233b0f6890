import { join } from "node:path";
import type { Deployment } from "../../config/schema.ts";
import { readTerraformPlan } from "../../plan/from-terraform.ts";
import type { Review } from "../../review/model.ts";
import { requireLockFile } from "../../terraform/find.ts";
import { copyLockFile } from "../../terraform/lock.ts";
import { init, plan } from "../../terraform/run.ts";
import { withWorkingFolder } from "../../terraform/working-folder.ts";
import { createReviewer } from "../reviewer.ts";
import type { AppliablePlan } from "./apply.ts";
import type { Run } from "./run.ts";
import { findProgram, startSession } from "./session.ts";

/** The plan of a deployment's roles for continuous integration, and what it means. */
export interface PlannedBootstrap extends AppliablePlan {
  readonly review: Review;
}

/**
 * Plans the roles that GitHub Actions plans and applies a deployment with, gives the plan to `use`, and removes the
 * folder when that is done. UserError for a deployment that `synthesizeBootstrap` refuses, and where the plan fails.
 */
export const withBootstrapPlan = async <T>(
  run: Run,
  deployment: Deployment,
  use: (planned: PlannedBootstrap) => Promise<T>,
): Promise<T> =>
  withWorkingFolder(run.temporaryFolder, async (parent) => {
    const { synthesizeBootstrap } = await import("../../stack/ci/synthesize.ts");
    const text = synthesizeBootstrap(deployment);
    const program = await findProgram(run);
    if (deployment.backend.type === "s3" && deployment.backend.use_lockfile) requireLockFile(program);
    const folder = join(parent, deployment.name);
    const session = await startSession(run, program, { name: `${deployment.name}.bootstrap`, folder, text });
    // Not read-only: the lock names a provider that is not needed here.
    if (run.lockFile !== undefined) await copyLockFile(run.lockFile, folder);
    await init(session, { lockedProviders: false });
    const { plan: planned, canonical } = readTerraformPlan(await plan(session, { destroy: false }));
    const review = (await createReviewer())(planned);
    return use({ session, canonical, review, destroy: false });
  });
