import { createHash } from "node:crypto";
import * as z from "zod/mini";
import { UserError } from "../../common/errors.ts";
import { attemptOf } from "../artifact.ts";
import type { GitHub } from "../client.ts";
import { fullName } from "../context.ts";
import { type DeploymentEvidence, type Evidence, evidenceFileName, parseEvidence } from "../evidence.ts";
import { readOnlyEntry } from "../zip.ts";
import { ReviewRefusal } from "./refusal.ts";
import type { WorkflowRun } from "./runs.ts";

/** An artifact of ours that a run has kept. */
export interface KeptArtifact {
  readonly id: number;
  readonly name: string;
  /** The attempt of the run that made it. */
  readonly attempt: number;
  readonly digest: string | undefined;
}

/** What the evidence must be about, besides its run. */
export interface EvidenceSubject {
  readonly configuration: string;
  readonly head: string;
  readonly baseBranch: string;
  /** The pull request; absent for a merge group, whose evidence says itself which ones it holds. */
  readonly pullRequest?: number;
  /** When it was merged, by GitHub's clock: of what was shown only after that, nothing counts but what was approved. */
  readonly mergedAt?: Date | undefined;
}

/** The evidence of a run about each deployment, and what the files that hold it say of the run. */
export interface RunEvidence {
  readonly files: readonly Evidence[];
  readonly deployments: ReadonlyMap<string, { readonly file: Evidence; readonly evidence: DeploymentEvidence }>;
}

const artifact = z.object({
  id: z.int(),
  name: z.string(),
  size_in_bytes: z.int(),
  expired: z.boolean(),
  digest: z.nullish(z.string()),
});
const artifacts = z.pipe(
  z.object({ artifacts: z.array(artifact) }),
  z.transform((answer) => answer.artifacts),
);

/** A plan of 1,000 changes has half a megabyte of digests, which do not compress. */
const longestArchive = 8 * 1024 * 1024;
const longestFile = 32 * 1024 * 1024;
const mostArtifacts = 200;

/** The artifacts about a configuration that a run has kept, of all its attempts up to the present one. */
export const listEvidence = async (
  github: GitHub,
  run: Pick<WorkflowRun, "id" | "attempt">,
  configuration: string,
): Promise<readonly KeptArtifact[]> => {
  const found: KeptArtifact[] = [];
  const route = "GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts";
  for await (const each of github.list(route, { run_id: run.id }, artifacts)) {
    const attempt = attemptOf(each.name, configuration);
    if (attempt === undefined || attempt > run.attempt || each.expired) continue;
    if (each.size_in_bytes > longestArchive) throw unreadable(each.name, `It has ${each.size_in_bytes} bytes.`);
    found.push({ id: each.id, name: each.name, attempt, digest: each.digest ?? undefined });
  }
  if (found.length > mostArtifacts) throw unreadable("It", `There are ${found.length} of them.`);
  return found;
};

/**
 * Reads artifacts of one run, and keeps for each deployment what the newest attempt says that counts. ReviewRefusal where
 * one cannot be read, is about something else, or where two jobs of one attempt say different things of a deployment.
 */
export const readEvidence = async (
  github: GitHub,
  kept: readonly KeptArtifact[],
  subject: EvidenceSubject,
): Promise<RunEvidence> => {
  const newest = new Map<
    string,
    { readonly attempt: number; readonly file: Evidence; readonly evidence: DeploymentEvidence }
  >();
  const files: Evidence[] = [];
  for (const each of kept.toSorted((one, other) => one.attempt - other.attempt)) {
    const file = await readOne(github, each, subject);
    files.push(file);
    for (const evidence of file.deployments.filter((evidence) => isInTime(evidence, subject))) {
      const known = newest.get(evidence.deployment);
      if (known?.attempt === each.attempt && !saysTheSame(known.evidence, evidence)) {
        throw new ReviewRefusal(
          "several-plans",
          `Two jobs of one run planned ${evidence.deployment}, and their plans or verdicts differ.`,
          "Plan each deployment in one job alone.",
        );
      }
      newest.set(evidence.deployment, { attempt: each.attempt, file, evidence });
    }
  }
  return { files, deployments: newest };
};

/** The check of a pull request that was merged can be run again, and whoever merged it has not seen what that shows. */
const isInTime = ({ since, approvedBy }: DeploymentEvidence, { mergedAt }: EvidenceSubject): boolean =>
  mergedAt === undefined || approvedBy !== undefined || new Date(since) <= mergedAt;

const saysTheSame = (one: DeploymentEvidence, other: DeploymentEvidence): boolean =>
  one.digests.fingerprint === other.digests.fingerprint && one.passed === other.passed;

const readOne = async (github: GitHub, kept: KeptArtifact, subject: EvidenceSubject): Promise<Evidence> => {
  const url = await github.locate("GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}", {
    artifact_id: kept.id,
    archive_format: "zip",
  });
  const archive = await github.download(url, longestArchive);
  try {
    requireDigest(kept, archive);
    const evidence = parseEvidence(readOnlyEntry(archive, evidenceFileName, longestFile));
    requireSubject(evidence, fullName(github.repository), subject);
    return evidence;
  } catch (error) {
    if (error instanceof UserError) throw unreadable(kept.name, error.message, error);
    throw error;
  }
};

const requireDigest = ({ digest }: KeptArtifact, archive: Uint8Array): void => {
  if (digest === undefined) return;
  const actual = `sha256:${createHash("sha256").update(archive).digest("hex")}`;
  if (actual !== digest) throw new UserError(`GitHub announced ${digest}, and what came is ${actual}.`);
};

const requireSubject = (evidence: Evidence, repository: string, subject: EvidenceSubject): void => {
  const expected: readonly (readonly [string, string, string])[] = [
    ["repository", repository, evidence.repository],
    ["configuration", subject.configuration, evidence.configuration],
    ["head", subject.head, evidence.head],
    ["base branch", subject.baseBranch, evidence.baseBranch],
  ];
  const wrong = expected.filter(([, wanted, found]) => wanted !== found);
  if (subject.pullRequest !== undefined && evidence.pullRequests.join() !== String(subject.pullRequest)) {
    wrong.push(["pull request", `#${subject.pullRequest}`, evidence.pullRequests.map((each) => `#${each}`).join(", ")]);
  }
  if (wrong.length === 0) return;
  throw new UserError(wrong.map(([what, wanted, found]) => `Its ${what} is ${found}, not ${wanted}.`).join(" "));
};

const unreadable = (name: string, problem: string, cause?: UserError): ReviewRefusal =>
  new ReviewRefusal(
    "unreadable-evidence",
    `${name}, the evidence of what was reviewed, cannot be used. ${problem}`,
    "Let the pull request be planned again by this version before it is merged.",
    { cause },
  );
