import { strToU8, zipSync } from "fflate";
import { artifactName } from "../../src/github/artifact.ts";
import { type DeploymentEvidence, type Evidence, evidenceFileName, printEvidence } from "../../src/github/evidence.ts";
import { withFingerprint } from "../../src/plan/fingerprint/fingerprint.ts";
import type { GitHubServer } from "./server.ts";
import type { Artifact, PullRequest, WorkflowRun } from "./world.ts";

export const configuration = "sagemaker-auth.yaml";

/** Evidence about one deployment whose plan does one thing to a resource of that name. */
export const deploymentEvidence = (
  deployment: string,
  resource: string,
  more: Partial<DeploymentEvidence> = {},
): DeploymentEvidence => ({
  deployment,
  digests: withFingerprint({
    changes: [{ address: `aws_iam_role.${resource}`, action: "create", unknown: [], before: {}, after: {} }],
    policies: [],
    providers: [],
  }),
  since: "2026-11-24T10:00:00.000Z",
  passed: true,
  ...more,
});

export const evidenceFor = (server: GitHubServer, pull: PullRequest, more: Partial<Evidence> = {}): Evidence => ({
  formatVersion: "1.0",
  program: "0.1.0",
  repository: server.world.repository,
  pullRequests: [pull.number],
  baseBranch: pull.base,
  head: pull.head.sha,
  base: server.people.tipOf(pull.base),
  configuration,
  terraform: { product: "terraform", version: "1.11.4" },
  deployments: [deploymentEvidence("prod", "deploy")],
  ...more,
});

/** A zip archive with these files, which need not be what anybody expects. */
export const archive = (files: Readonly<Record<string, string>>): Buffer =>
  Buffer.from(zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]))));

/** Keeps evidence with a run, as the program does. */
export const keep = (
  server: GitHubServer,
  run: WorkflowRun,
  evidence: Evidence,
  { deployments = [], ...more }: { readonly deployments?: readonly string[] } & Partial<Artifact> = {},
): Artifact =>
  server.people.keepArtifact(
    run,
    artifactName({ configuration: evidence.configuration, deployments }, more.attempt ?? run.attempt),
    archive({ [evidenceFileName]: printEvidence(evidence) }),
    more,
  );
