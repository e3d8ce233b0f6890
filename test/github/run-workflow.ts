/** Runs a workflow file as act reads it: https://github.com/nektos/act, a runner that shares no code with GitHub's or ours. */
import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { parse } from "yaml";
import * as z from "zod";
import { nodeExec } from "../../src/node-exec.ts";
import { actProgram } from "../harness/act.ts";
import { actionsToken, type GitHubServer } from "./server.ts";
import type { WorkflowRun } from "./world.ts";

export interface WorkflowOptions {
  readonly github: GitHubServer;
  /** An empty folder. */
  readonly folder: string;
  /** Its commit is checked out, and has the workflow at `run.path`. */
  readonly run: WorkflowRun;
  readonly payload: unknown;
  /** The repository's variables, `vars` in the workflow. */
  readonly variables: Readonly<Record<string, string>>;
  /** What the machine of the runner has: PATH, and where to find the servers. */
  readonly env: Readonly<Record<string, string>>;
}

export interface WorkflowResult {
  readonly exitCode: number;
  /** What the runner and all steps printed. */
  readonly log: string;
}

/**
 * Runs all jobs of `run`'s workflow on this machine, without containers and without the network. `actions/checkout` is
 * act's own copy of the commit's files; actions of others are the stand-ins in test/github/actions; this project's action
 * is what a release of it has: action.yml and dist/.
 */
export const runWorkflow = async (options: WorkflowOptions): Promise<WorkflowResult> => {
  const { github, folder, run, payload, variables, env } = options;
  const [checkout, release] = [join(folder, "checkout"), join(folder, "release")];
  const files = github.world.commits.get(run.headSha)?.files ?? {};
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(checkout, name)), { recursive: true });
    writeFileSync(join(checkout, name), content);
  }
  for (const part of ["action.yml", "dist"]) cpSync(resolve(part), join(release, part), { recursive: true });
  const event = join(folder, "event.json");
  writeFileSync(event, JSON.stringify(payload));
  const args = [
    run.event,
    ...["--directory", checkout, "--workflows", run.path, "--eventpath", event, "--actor", "octocat"],
    ...["--platform", "ubuntu-24.04=-self-hosted", "--action-cache-path", join(folder, "cache")],
    ...["--no-cache-server", "--action-offline-mode", "--secret", "GITHUB_TOKEN"],
    ...Object.entries(variables).flatMap(([name, value]) => ["--var", `${name}=${value}`]),
    ...Object.entries(runVariables(github, run)).flatMap(([name, value]) => ["--env", `${name}=${value}`]),
    ...usedActions(files[run.path] ?? "").flatMap((uses) => ["--local-repository", `${uses}=${place(uses, release)}`]),
  ];
  const machine = { ...env, GITHUB_TOKEN: actionsToken, ACT_DISABLE_VERSION_CHECK: "1" };
  const { exitCode, stdout, stderr } = await nodeExec(await actProgram(), args, { cwd: folder, env: machine });
  return { exitCode, log: stdout + stderr };
};

/** What act cannot know of the run. It takes the rest from the event, or makes it up. */
const runVariables = (github: GitHubServer, run: WorkflowRun): Readonly<Record<string, string>> => {
  const { repository } = github.world;
  const ref = `refs/heads/${run.headBranch}`;
  return {
    GITHUB_API_URL: github.url,
    GITHUB_REPOSITORY: repository,
    GITHUB_REPOSITORY_OWNER: repository.split("/")[0] ?? "",
    GITHUB_REF: ref,
    SHA_REF: run.headSha, // act's name for GITHUB_SHA
    GITHUB_RUN_ID: String(run.id),
    GITHUB_RUN_ATTEMPT: String(run.attempt),
    GITHUB_WORKFLOW_REF: `${repository}/${run.path}@${ref}`,
    ACTIONS_RESULTS_URL: `${github.url}/`,
    ACTIONS_RUNTIME_TOKEN: github.runtimeToken(run),
  };
};

const workflow = z.object({
  jobs: z.record(z.string(), z.object({ steps: z.array(z.object({ uses: z.string() })) })),
});

/** `actions/checkout@08c6903…`, each once. */
const usedActions = (text: string): readonly string[] => {
  const { jobs } = workflow.parse(parse(text));
  return [...new Set(Object.values(jobs).flatMap(({ steps }) => steps.map(({ uses }) => uses)))].filter(
    (uses) => !uses.startsWith("actions/checkout@"),
  );
};

const place = (uses: string, release: string): string => {
  const name = uses.replace(/^.*\/|@.*$/g, "");
  return name === "sagemaker-auth-action" ? release : resolve("test/github/actions", name);
};
