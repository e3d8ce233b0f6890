/** Runs the built action the way a runner does, and reads what it leaves behind the way a runner does. */
import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parse } from "yaml";
import * as z from "zod";
import { workflowPath } from "./people.ts";
import { actionsToken, type GitHubServer } from "./server.ts";
import type { WorkflowRun } from "./world.ts";

export interface ActionOptions {
  readonly github: GitHubServer;
  /** The checkout that the job works in. */
  readonly workspace: string;
  readonly event: { readonly name: string; readonly payload: unknown };
  /** What the step sets under `with:`; the rest has action.yml's defaults. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** The run whose job this is; without one the runner has no place for artifacts. */
  readonly run?: WorkflowRun;
  readonly actor?: string;
  /** Variables beside the runner's own: credentials, endpoints. */
  readonly env?: Readonly<Record<string, string>>;
  /** The program, `dist/index.js` if it is not said. */
  readonly entry?: string;
  /** What node gets before the program's name. */
  readonly nodeArguments?: readonly string[];
  /** Aborted to cancel the job: the program gets SIGINT. */
  readonly signal?: AbortSignal;
}

export interface Annotation {
  readonly level: "error" | "warning" | "notice";
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
}

export interface ActionResult {
  readonly exitCode: number | null;
  readonly outputs: Readonly<Record<string, string>>;
  readonly annotations: readonly Annotation[];
  readonly masks: readonly string[];
  /** The job summary's Markdown. */
  readonly summary: string;
  /** Standard output, its annotations as a person reads them and without the other workflow commands. */
  readonly log: string;
  readonly stderr: string;
}

const metadata = z.object({ inputs: z.record(z.string(), z.object({ default: z.string().default("") })) });

/** Gives the result whatever the exit code. */
export const runAction = async (options: ActionOptions): Promise<ActionResult> => {
  const temporary = await mkdtemp(join(tmpdir(), "runner-"));
  try {
    const files = {
      event: join(temporary, "event.json"),
      output: join(temporary, "output"),
      summary: join(temporary, "summary.md"),
    };
    await writeFile(files.event, JSON.stringify(options.event.payload));
    await Promise.all([files.output, files.summary].map((file) => writeFile(file, "")));
    const env = { ...(await runnerEnvironment(options, temporary, files)), ...options.env };
    const { exitCode, stdout, stderr } = await runNode(options, env);
    return {
      exitCode,
      stderr,
      ...readCommands(stdout),
      outputs: readOutputs(await readFile(files.output, "utf8")),
      summary: await readFile(files.summary, "utf8"),
    };
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
};

/** https://docs.github.com/en/actions/reference/workflows-and-actions/variables */
const runnerEnvironment = async (
  { github, workspace, event, inputs = {}, run, actor = "octocat" }: ActionOptions,
  temporary: string,
  files: { readonly event: string; readonly output: string; readonly summary: string },
): Promise<Record<string, string>> => {
  const defaults = metadata.parse(parse(await readFile(resolve("action.yml"), "utf8"))).inputs;
  const values = Object.fromEntries(Object.entries(defaults).map(([name, input]) => [name, input.default]));
  const all = { ...values, "github-token": actionsToken, ...inputs };
  const variables = Object.entries(all).map(([name, value]) => [
    `INPUT_${name.replaceAll(" ", "_").toUpperCase()}`,
    value,
  ]);
  return {
    ...Object.fromEntries(variables),
    PATH: process.env["PATH"] ?? "",
    HOME: temporary,
    CI: "true",
    GITHUB_ACTIONS: "true",
    GITHUB_ACTOR: actor,
    GITHUB_API_URL: github.url,
    GITHUB_EVENT_NAME: event.name,
    GITHUB_EVENT_PATH: files.event,
    GITHUB_OUTPUT: files.output,
    GITHUB_REF: `refs/heads/${run?.headBranch ?? github.world.defaultBranch}`,
    GITHUB_REPOSITORY: github.world.repository,
    GITHUB_RUN_ATTEMPT: String(run?.attempt ?? 1),
    GITHUB_RUN_ID: String(run?.id ?? 1),
    GITHUB_SERVER_URL: "https://github.com",
    GITHUB_SHA: run?.headSha ?? github.world.branches.get(github.world.defaultBranch) ?? "0".repeat(40),
    GITHUB_STEP_SUMMARY: files.summary,
    GITHUB_WORKFLOW_REF: `${github.world.repository}/${run?.path ?? workflowPath}@refs/heads/${github.world.defaultBranch}`,
    GITHUB_WORKSPACE: workspace,
    RUNNER_TEMP: temporary,
    ...(run === undefined
      ? {}
      : { ACTIONS_RESULTS_URL: `${github.url}/`, ACTIONS_RUNTIME_TOKEN: github.runtimeToken(run) }),
  };
};

const runNode = (
  { entry = resolve("dist/index.js"), nodeArguments = [], workspace, signal }: ActionOptions,
  env: Readonly<Record<string, string>>,
): Promise<{ exitCode: number | null; stdout: string; stderr: string }> =>
  new Promise((done, fail) => {
    const child = spawn(process.execPath, [...nodeArguments, entry], { cwd: workspace, env });
    signal?.addEventListener("abort", () => child.kill("SIGINT"), { once: true });
    let stdout = "";
    let stderr = "";
    child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
      stdout += chunk;
    });
    child.stderr.setEncoding("utf8").on("data", (chunk: string) => {
      stderr += chunk;
    });
    child.on("error", fail);
    child.on("close", (exitCode) => done({ exitCode, stdout, stderr }));
  });

/** https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#setting-an-output-parameter */
export const readOutputs = (text: string): Readonly<Record<string, string>> => {
  const outputs: Record<string, string> = {};
  let rest = text;
  while (rest !== "") {
    const head = /^([^\n=]+)<<([^\n]+)\n/.exec(rest);
    const [start, name, delimiter] = head ?? [];
    if (start === undefined || name === undefined || delimiter === undefined) throw new Error(`no output: ${rest}`);
    const end = rest.indexOf(`\n${delimiter}\n`, start.length - 1);
    if (end < 0) throw new Error(`the output ${name} does not end`);
    outputs[name] = rest.slice(start.length, end);
    rest = rest.slice(end + delimiter.length + 2);
  }
  return outputs;
};

/** Takes the workflow commands out of what was printed. */
export const readCommands = (stdout: string): Pick<ActionResult, "annotations" | "masks" | "log"> => {
  const annotations: Annotation[] = [];
  const masks: string[] = [];
  const log: string[] = [];
  for (const line of stdout.split("\n")) {
    const [, name, list = "", data = ""] = /^::([\w-]+)(?: ([^:]*))?::(.*)$/.exec(line) ?? [];
    if (name === undefined) log.push(line);
    if (name === "add-mask") masks.push(unescapeData(data));
    if (name === "error" || name === "warning" || name === "notice") {
      annotations.push({ level: name, message: unescapeData(data), ...place(list) });
      log.push(`${name}: ${unescapeData(data)}`);
    }
  }
  return { annotations, masks, log: log.join("\n") };
};

const place = (list: string): Pick<Annotation, "file" | "line" | "column"> => {
  const pairs = list.split(",").flatMap((each) => {
    const [key, value] = each.split("=");
    return key && value !== undefined ? [[key, unescapeData(value)] as const] : [];
  });
  const { file, line, col } = Object.fromEntries(pairs);
  return {
    ...(file === undefined ? {} : { file }),
    ...(line === undefined ? {} : { line: Number(line) }),
    ...(col === undefined ? {} : { column: Number(col) }),
  };
};

const unescapeData = (text: string): string =>
  text
    .replaceAll("%3A", ":")
    .replaceAll("%2C", ",")
    .replaceAll("%0D", "\r")
    .replaceAll("%0A", "\n")
    .replaceAll("%25", "%");
