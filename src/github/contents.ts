import * as z from "zod/mini";
import type { GitHub } from "./client.ts";
import { isNoSuchPath } from "./failure.ts";

const file = z.object({ type: z.literal("file"), encoding: z.literal("base64"), content: z.string() });

/**
 * The bytes of a file at a commit, whatever is checked out; undefined where the commit has no such file. `path` is
 * relative to the repository's root. UserError when GitHub does not find the commit, or the path is a directory, or larger than
 * GitHub gives here (1 MB).
 * Source: https://docs.github.com/en/rest/repos/contents#get-repository-content
 */
export const readFileAt = async (github: GitHub, path: string, commit: string): Promise<Uint8Array | undefined> => {
  try {
    const { content } = await github.request("GET /repos/{owner}/{repo}/contents/{path}", { path, ref: commit }, file);
    return Buffer.from(content, "base64");
  } catch (error) {
    if (isNoSuchPath(error)) return undefined;
    throw error;
  }
};

const reference = z.object({ object: z.object({ sha: z.string() }) });

/** The commit that a branch is at now; a tag of the same name is another thing. GitHubError where there is no such branch. */
export const branchTip = async (github: GitHub, branch: string): Promise<string> => {
  const route = "GET /repos/{owner}/{repo}/git/ref/{ref}";
  return (await github.request(route, { ref: `heads/${branch}` }, reference)).object.sha;
};
