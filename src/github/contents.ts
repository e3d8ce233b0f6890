import * as z from "zod/mini";
import { UserError } from "../common/errors.ts";
import type { GitHub } from "./client.ts";
import { isNoSuchPath } from "./failure.ts";

const file = z.object({ type: z.literal("file"), encoding: z.enum(["base64", "none"]), content: z.string() });

/**
 * The bytes of a file at a commit, whatever is checked out; undefined where the commit has no such file. `path` is
 * relative to the repository's root. UserError when GitHub does not find the commit, or the path is a directory, or larger than
 * GitHub gives here (1 MB).
 * Source: https://docs.github.com/en/rest/repos/contents#get-repository-content
 */
export const readFileAt = async (github: GitHub, path: string, commit: string): Promise<Uint8Array | undefined> => {
  try {
    const route = "GET /repos/{owner}/{repo}/contents/{path}";
    const { encoding, content } = await github.request(route, { path, ref: commit }, file);
    if (encoding === "base64") return Buffer.from(content, "base64");
  } catch (error) {
    if (isNoSuchPath(error)) return undefined;
    throw error;
  }
  throw new UserError({
    message: `${path} is larger than 1 MB at ${commit}, and GitHub gives no larger file.`,
    suggestion: "split it into several files",
  });
};

const reference = z.object({ object: z.object({ sha: z.string() }) });

/** The commit that a branch is at now; a tag of the same name is another thing. GitHubError where there is no such branch. */
export const branchTip = async (github: GitHub, branch: string): Promise<string> => {
  const route = "GET /repos/{owner}/{repo}/git/ref/{ref}";
  return (await github.request(route, { ref: `heads/${branch}` }, reference)).object.sha;
};
