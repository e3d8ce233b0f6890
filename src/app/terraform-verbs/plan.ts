import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { UserError } from "../../common/errors.ts";
import { orUserError } from "../../common/file-work.ts";
import type { Deployment } from "../../config/schema.ts";
import type { CanonicalPlan } from "../../plan/fingerprint/canonical.ts";
import { readTerraformPlan } from "../../plan/from-terraform.ts";
import type { Plan } from "../../plan/model.ts";
import type { RoleReading } from "../../plan/principals/existing-role.ts";
import type { Review } from "../../review/model.ts";
import { requireLockFile, type TerraformProgram } from "../../terraform/find.ts";
import { copyLockFile, lockFileName } from "../../terraform/lock.ts";
import { createQueue, inParallel, type Queue } from "../../terraform/parallel.ts";
import type { TerraformPlan } from "../../terraform/plan-json.ts";
import { init, plan } from "../../terraform/run.ts";
import type { TerraformSession } from "../../terraform/session.ts";
import { withWorkingFolder, writePrivateFile } from "../../terraform/working-folder.ts";
import { createReviewer, type Reviewer } from "../reviewer.ts";
import { readRoleByImport } from "./read-role.ts";
import { destroyFirst, replacesUnderSameName } from "./replacement-order.ts";
import type { Run } from "./run.ts";
import { findProgram, stackFile, startSession } from "./session.ts";
import { workspaceWarnings } from "./workspace-warning.ts";

/** A deployment that was planned: what the plan means, and the session that can apply that very plan. */
export interface PlannedDeployment {
  readonly kind: "planned";
  readonly deployment: Deployment;
  readonly session: TerraformSession;
  /** Whether it was planned to remove everything. */
  readonly destroy: boolean;
  /** What came of reading the deploy role, where it is somebody else's. */
  readonly reading?: RoleReading;
  readonly plan: Plan;
  /** What is compared with what was reviewed. */
  readonly canonical: CanonicalPlan;
  readonly review: Review;
  /** What a reader has to know before believing the plan. Sentences. */
  readonly notices: readonly string[];
}

/** A deployment that could not be planned, and why; the others go on. */
export interface FailedDeployment {
  readonly kind: "failed";
  readonly deployment: Deployment;
  readonly error: UserError;
}

/** What came of planning one deployment: its plan, or why there is none. */
export type PlanOutcome = PlannedDeployment | FailedDeployment;

/** Whether to plan what the configuration says or the removal of all of it, and by which providers. */
export interface PlanOptions {
  /** Plan to remove everything. */
  readonly destroy: boolean;
  /** By deployment: the text of the lock file that its providers must be installed by. */
  readonly lockFiles?: ReadonlyMap<string, string>;
}

/**
 * Plans every deployment, each in a working folder of its own, gives the outcomes in the deployments' order to `use`,
 * and removes the folders with their plan files when that is done. UserError when there is no Terraform that may run.
 */
export const withPlans = async <T>(
  run: Run,
  deployments: readonly Deployment[],
  options: PlanOptions,
  use: (outcomes: readonly PlanOutcome[]) => Promise<T>,
): Promise<T> => {
  const { temporaryFolder, parallelism } = run;
  return withWorkingFolder(temporaryFolder, async (folder) => {
    // Terraform needs its time to say its version: the code that comes next is loaded meanwhile.
    const [program, review, stackText] = await Promise.all([findProgram(run), createReviewer(), loadStack()]);
    const initQueue = createQueue();
    const planning = { run, program, review, stackText, initQueue, options };
    const results = await inParallel(deployments, parallelism, (deployment) =>
      planOne(planning, deployment, join(folder, deployment.name)),
    );
    return use(results.map((result, index) => outcomeOf(result, deployments[index])));
  });
};

interface Planning {
  readonly run: Run;
  readonly program: TerraformProgram;
  readonly review: Reviewer;
  readonly stackText: StackText;
  readonly initQueue: Queue;
  readonly options: PlanOptions;
}

const planOne = async (planning: Planning, deployment: Deployment, folder: string): Promise<PlannedDeployment> => {
  const { run, program, review, stackText, initQueue, options } = planning;
  if (deployment.backend.type === "s3" && deployment.backend.use_lockfile) requireLockFile(program);
  const text = stackText(deployment);
  const session = await startSession(run, program, { name: deployment.name, folder, text });
  const lockedProviders = await lockProviders(run, options.lockFiles?.get(deployment.name), folder);
  const [warningsOf] = await Promise.all([
    workspaceWarnings(run.outside, deployment),
    initQueue(() => init(session, { lockedProviders })),
  ]);
  const terraformPlan = await planInPossibleOrder(session, deployment, planning);
  const isToBeRead = deployment.deploy_role.existing && !options.destroy;
  const reading = isToBeRead ? await readRoleByImport(session, deployment, initQueue) : undefined;
  const { plan: planned, canonical } = readTerraformPlan(terraformPlan, reading);
  return {
    kind: "planned",
    deployment,
    session,
    destroy: options.destroy,
    ...(reading && { reading }),
    plan: planned,
    canonical,
    review: review(planned, deployment),
    notices: warningsOf(planned),
  };
};

/** Plans again, with the old role removed first, where AWS would refuse to have the new one beside it. */
const planInPossibleOrder = async (
  session: TerraformSession,
  deployment: Deployment,
  { options: { destroy }, stackText }: Planning,
): Promise<TerraformPlan> => {
  const terraformPlan = await plan(session, { destroy });
  if (!replacesUnderSameName(readTerraformPlan(terraformPlan).plan)) return terraformPlan;
  session.outside.log.warning(
    `${deployment.name}: the role or instance profile is replaced under the same name, so the old one has to go first: the cluster is without it meanwhile. Planning again in that order.`,
  );
  const file = join(session.folder, stackFile);
  await orUserError(file, () => writeFile(file, stackText(destroyFirst(deployment))));
  return plan(session, { destroy });
};

/** Gives a deployment's Terraform JSON, held against the allow-list. */
type StackText = (deployment: Deployment) => string;

const loadStack = async (): Promise<StackText> => {
  const [{ synthesize }, { requireAllowed }] = await Promise.all([
    import("../../stack/synthesize.ts"),
    import("../../stack/allow-list.ts"),
  ]);
  return (deployment) => requireAllowed(synthesize(deployment));
};

/** The reviewed plan's own lock file comes before the committed one; without either Terraform chooses. */
const lockProviders = async ({ lockFile }: Run, reviewed: string | undefined, folder: string): Promise<boolean> => {
  if (reviewed !== undefined) await writePrivateFile(join(folder, lockFileName), reviewed);
  else if (lockFile !== undefined) await copyLockFile(lockFile, folder);
  return reviewed !== undefined || lockFile !== undefined;
};

/** The dependency lock file that a plan was made with: the providers' versions and hashes. */
export const readLockFile = ({ session }: PlannedDeployment): Promise<string> =>
  readFile(join(session.folder, lockFileName), "utf8");

/** The fingerprints of plans, by deployment. */
export const fingerprintsOf = (planned: readonly PlannedDeployment[]): ReadonlyMap<string, string> =>
  new Map(planned.flatMap(({ deployment, plan }) => (plan.fingerprint ? [[deployment.name, plan.fingerprint]] : [])));

/** A UserError is the deployment's; anything else is a bug and ends the run. */
const outcomeOf = (
  result: PromiseSettledResult<PlannedDeployment>,
  deployment: Deployment | undefined,
): PlanOutcome => {
  if (result.status === "fulfilled") return result.value;
  if (deployment !== undefined && result.reason instanceof UserError) {
    return { kind: "failed", deployment, error: result.reason };
  }
  throw result.reason;
};
