import { uploadEvidence } from "../../github/artifact.ts";
import { fullName } from "../../github/context.ts";
import type { DeploymentEvidence, Evidence } from "../../github/evidence.ts";
import { planDigests } from "../../plan/fingerprint/fingerprint.ts";
import { type PlannedDeployment, readLockFile } from "../terraform-verbs/plan.ts";
import type { ActionRun } from "./action-run.ts";
import type { Judgement } from "./gate.ts";
import { scopeOf } from "./scope.ts";

/** What was planned, in git's terms. */
export interface PlannedCommit {
  readonly pullRequests: readonly number[];
  /** Of a merge group: all that it brings in, in the queue's order. */
  readonly group?: readonly number[];
  readonly baseBranch: string;
  readonly head: string;
  readonly base: string;
}

/** Leaves the digests of the plans as an artifact of this run, for the run that will apply them. */
export const keepEvidence = async (
  run: ActionRun,
  commit: PlannedCommit,
  planned: readonly PlannedDeployment[],
  judgements: ReadonlyMap<string, Judgement>,
): Promise<void> => {
  const [first] = planned;
  if (first === undefined) return;
  const { context, configurationFile, temporaryFolder } = run;
  const { product, version } = first.session.program;
  const evidence: Evidence = {
    formatVersion: "1.0",
    program: run.version,
    repository: fullName(context.repository),
    ...commit,
    configuration: configurationFile.repositoryPath,
    terraform: { product: product === "OpenTofu" ? "tofu" : "terraform", version },
    deployments: await Promise.all(
      planned.map(async (each) => {
        const { name } = each.deployment;
        const judgement = judgements.get(name);
        if (judgement === undefined) throw new Error(`${name} was planned and not judged.`);
        return evidenceOf(each, judgement, await readLockFile(each));
      }),
    ),
  };
  await uploadEvidence({ scope: scopeOf(run), attempt: context.runAttempt }, evidence, temporaryFolder);
};

/** What is left about one deployment: what was planned, and what the gate said of it. */
export const evidenceOf = (
  { deployment, canonical }: Pick<PlannedDeployment, "deployment" | "canonical">,
  { since, changed, passed, approvedBy, approvers }: Judgement,
  lockFile: string,
): DeploymentEvidence => ({
  deployment: deployment.name,
  digests: planDigests(canonical),
  since,
  ...(changed ? { changed } : {}),
  passed,
  ...(approvedBy === undefined ? {} : { approvedBy, approvers }),
  lockFile,
});
