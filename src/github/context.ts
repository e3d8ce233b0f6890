import { UserError } from "../common/errors.ts";

/** A repository on GitHub, `acme/infrastructure`: `acme` is its owner, a user or an organization. */
export interface Repository {
  readonly owner: string;
  readonly name: string;
}

/** What the runner says about this run. */
export interface RunContext {
  readonly repository: Repository;
  readonly eventName: string;
  /** The file with the event's payload. */
  readonly eventPath: string;
  /** The login of the account that the run is for; on a re-run still the one of the first attempt. */
  readonly actor: string;
  /** Counts from 1. */
  readonly runAttempt: number;
  /** What the run is for, `refs/heads/main`, and its commit when the run was started; on a re-run still the same. */
  readonly ref: string;
  readonly commit: string;
  /** `.github/workflows/sagemaker-auth.yml`; absent where the runner does not say, or the workflow is another repository's. */
  readonly workflowPath?: string;
  readonly apiUrl: string;
  /** Where this run's log and summary are to be read. */
  readonly runUrl: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads the runner's variables. UserError when one is missing: then this is no GitHub Actions job.
 * Source: https://docs.github.com/en/actions/reference/workflows-and-actions/variables
 */
export const readRunContext = (env: Environment): RunContext => {
  const fullName = required(env, "GITHUB_REPOSITORY");
  const [owner, name, ...rest] = fullName.split("/");
  if (!owner || !name || rest.length > 0) throw new UserError(`GITHUB_REPOSITORY is "${fullName}", not OWNER/NAME.`);
  const runId = positive(env, "GITHUB_RUN_ID");
  const workflowPath = workflowPathOf(env["GITHUB_WORKFLOW_REF"], fullName);
  const serverUrl = env["GITHUB_SERVER_URL"] ?? "https://github.com";
  return {
    repository: { owner, name },
    eventName: required(env, "GITHUB_EVENT_NAME"),
    eventPath: required(env, "GITHUB_EVENT_PATH"),
    actor: required(env, "GITHUB_ACTOR"),
    ref: required(env, "GITHUB_REF"),
    commit: required(env, "GITHUB_SHA"),
    runAttempt: env["GITHUB_RUN_ATTEMPT"] === undefined ? 1 : positive(env, "GITHUB_RUN_ATTEMPT"),
    ...(workflowPath === undefined ? {} : { workflowPath }),
    apiUrl: env["GITHUB_API_URL"] ?? "https://api.github.com",
    runUrl: `${serverUrl}/${fullName}/actions/runs/${runId}`,
  };
};

/** `acme/infrastructure`. */
export const fullName = ({ owner, name }: Repository): string => `${owner}/${name}`;

/**
 * The path of a workflow's file in this repository, from `PATH`, `PATH@REF` or `OWNER/NAME/PATH@REF`: GitHub writes it in
 * all three ways. Undefined for a workflow of another repository.
 */
export const workflowPathOf = (reference: string | undefined, repository: string): string | undefined => {
  const path = reference?.replace(/@.*$/s, "");
  if (path?.startsWith(".github/workflows/")) return path;
  const prefix = `${repository}/`.toLowerCase();
  return path?.toLowerCase().startsWith(prefix) ? path.slice(prefix.length) : undefined;
};

const required = (env: Environment, name: string): string => {
  const value = env[name];
  if (value) return value;
  throw new UserError({
    message: `The variable ${name} is not set, so this is no GitHub Actions job.`,
    suggestion: "Outside of GitHub Actions use the command line: sagemaker-auth --help.",
  });
};

const positive = (env: Environment, name: string): number => {
  const value = Number(required(env, name));
  if (Number.isSafeInteger(value) && value > 0) return value;
  throw new UserError(`The variable ${name} is "${env[name]}", not a positive number.`);
};
