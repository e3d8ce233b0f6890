import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { UserError } from "../common/errors.ts";
import { type Evidence, evidenceFileName, printEvidence } from "./evidence.ts";
import { type Scope, scopeKey } from "./marker.ts";

/** All evidence about one configuration begins with this, whatever deployments it is about. */
const artifactPrefix = (configuration: string): string =>
  `sagemaker-auth-evidence-${scopeKey({ configuration, deployments: [] })}-`;

/**
 * The name of the artifact of one attempt of one job: a name can be used only once in a run, and its attempts share
 * their artifacts.
 */
export const artifactName = (scope: Scope, attempt: number): string =>
  `${artifactPrefix(scope.configuration)}${scopeKey(scope)}-${attempt}`;

/** Whether an artifact of ours is that of a job for these deployments. */
export const isOfScope = (
  { name, attempt }: { readonly name: string; readonly attempt: number },
  scope: Scope,
): boolean => name === artifactName(scope, attempt);

/** The attempt that an artifact's name tells; undefined for a name that is none of ours. */
export const attemptOf = (name: string, configuration: string): number | undefined => {
  const prefix = artifactPrefix(configuration);
  const match = name.startsWith(prefix) ? /^[0-9a-f]{16}-([1-9]\d{0,4})$/.exec(name.slice(prefix.length)) : null;
  return match?.[1] === undefined ? undefined : Number(match[1]);
};

/**
 * Uploads the evidence as an artifact of this run, by GitHub's own client. It takes the runner's address and token from
 * the environment of the process, and says on standard output what it does. UserError where the runner has no place for
 * artifacts, or the name was used already in this attempt.
 */
export const uploadEvidence = async (
  { scope, attempt }: { readonly scope: Scope; readonly attempt: number },
  evidence: Evidence,
  temporaryFolder: string,
): Promise<void> => {
  const folder = await mkdtemp(join(temporaryFolder, "sagemaker-auth-evidence-"));
  try {
    const file = join(folder, evidenceFileName);
    await writeFile(file, printEvidence(evidence), { mode: 0o600 });
    const { DefaultArtifactClient } = await import("@actions/artifact");
    await new DefaultArtifactClient().uploadArtifact(artifactName(scope, attempt), [file], folder);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : "no reason given";
    throw new UserError(
      {
        message: `The evidence of this plan could not be kept as an artifact of the run: ${reason}`,
        suggestion: "Without it nothing is applied on merge; docs/reliability.md tells what to do.",
      },
      { cause },
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
