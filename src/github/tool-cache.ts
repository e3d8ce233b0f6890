/** The runner's tool cache, through GitHub's own client, which is loaded when it is first needed. */
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { UserError } from "../common/errors.ts";

type Variables = Readonly<Record<string, string | undefined>>;

/** A place for programs that outlives the job on a runner that is kept. */
export interface ToolCache {
  /** The versions of a tool that are in it for this machine. */
  versions(tool: string): readonly string[];
  /** The path of a tool's program; undefined where it is not in the cache. */
  find(tool: Tool): string | undefined;
  /** Puts a program in, executable, and gives its path. UserError where it cannot be written. */
  keep(tool: Tool, program: Uint8Array): Promise<string>;
  /** What is at an address. DownloadError where it cannot be had, after three attempts if another one may help. */
  download(url: string): Promise<Uint8Array>;
}

/** How often the client is asked for a download, where it stopped before its attempts were made. */
const turns = 3;

/** A program of one exact version, such as `terraform` 1.11.4. */
export interface Tool {
  readonly name: string;
  readonly version: string;
}

/** What is at an address cannot be had. */
export class DownloadError extends UserError {
  /** The server's answer; undefined where there was none. */
  readonly status: number | undefined;

  constructor(url: string, reason: string, status: number | undefined, options?: ErrorOptions) {
    super(`Cannot download ${url}: ${reason}.`, options);
    this.status = status;
  }
}

/**
 * Opens the runner's tool cache. Its client takes the places from the environment of the process, and a proxy too; it
 * follows redirects, and none from https to http. UserError where the runner has no such place.
 * Source: https://docs.github.com/en/actions/reference/workflows-and-actions/variables
 */
export const openToolCache = async (env: Variables): Promise<ToolCache> => {
  const temporary = env["RUNNER_TEMP"];
  if (!env["RUNNER_TOOL_CACHE"] || !temporary) {
    throw new UserError({
      message: "The runner names no place for tools (RUNNER_TOOL_CACHE and RUNNER_TEMP), so none can be downloaded.",
      suggestion: "Install the program before this step, and leave its version out here.",
    });
  }
  const client = await import("@actions/tool-cache");
  const fileName = ({ name }: Tool): string => (process.platform === "win32" ? `${name}.exe` : name);
  return {
    versions: (tool) => client.findAllVersions(tool),
    find: (tool) => {
      const folder = client.find(tool.name, tool.version);
      const file = join(folder, fileName(tool));
      return folder !== "" && existsSync(file) ? file : undefined;
    },
    keep: (tool, program) =>
      inFolder(temporary, async (folder) => {
        try {
          await writeFile(join(folder, fileName(tool)), program, { mode: 0o755 });
          return join(await client.cacheDir(folder, tool.name, tool.version), fileName(tool));
        } catch (cause) {
          const reason = cause instanceof Error ? cause.message : String(cause);
          throw new UserError(`${tool.name} ${tool.version} cannot be put into the tool cache: ${reason}`, { cause });
        }
      }),
    download: (url) =>
      inFolder(temporary, async (folder) => {
        for (let turn = 1; ; turn += 1) {
          const file = join(folder, `download-${turn}`);
          try {
            return await readFile(await client.downloadTool(url, file));
          } catch (cause) {
            // A connection that breaks at once lets the client open its file only after it has removed it, and then it
            // takes that file for somebody else's and refuses its next attempts.
            if (!existsSync(file) || turn === turns) throw downloadError(url, cause);
          }
        }
      }),
  };
};

const downloadError = (url: string, cause: unknown): DownloadError => {
  const status =
    cause instanceof Error && "httpStatusCode" in cause && typeof cause.httpStatusCode === "number"
      ? cause.httpStatusCode
      : undefined;
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new DownloadError(url, status === undefined ? reason : `the answer is ${status}`, status, { cause });
};

const inFolder = async <T>(parent: string, body: (folder: string) => Promise<T>): Promise<T> => {
  const folder = await mkdtemp(join(parent, "sagemaker-auth-tool-"));
  try {
    return await body(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
