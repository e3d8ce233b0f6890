import * as z from "zod";
import { UserError } from "../errors.ts";
import type { GitHub } from "./client.ts";
import { isNotPermitted } from "./failure.ts";

/** What a job may need of its token, in the words of a workflow's `permissions:`. */
export type Permission =
  | "actions: read"
  | "checks: write"
  | "contents: read"
  | "id-token: write"
  | "issues: write"
  | "pull-requests: read"
  | "pull-requests: write";

/** The least that each mode works with; README has the same table. */
export const neededPermissions = {
  preview: ["contents: read", "pull-requests: write"],
  plan: ["actions: read", "checks: write", "contents: read", "id-token: write", "pull-requests: write"],
  apply: ["actions: read", "contents: read", "id-token: write", "pull-requests: write"],
  drift: ["contents: read", "id-token: write", "issues: write"],
  destroy: ["contents: read", "id-token: write"],
} as const satisfies Readonly<Record<string, readonly Permission[]>>;

/** A call that is refused where the permission is missing, and changes nothing. */
const probes: Partial<Record<Permission, string>> = {
  "actions: read": "GET /repos/{owner}/{repo}/actions/runs",
  "contents: read": "GET /repos/{owner}/{repo}/commits",
  "pull-requests: read": "GET /repos/{owner}/{repo}/pulls",
};

/**
 * Finds out before anything else whether the token may read what the run will need; UserError names all that is missing.
 * Whether it may write cannot be asked without writing: that shows in the first write, and is a warning there.
 */
export const requirePermissions = async (github: GitHub, needed: readonly Permission[]): Promise<void> => {
  const refused = await Promise.all(needed.map((permission) => isRefused(github, permission)));
  const missing = needed.filter((_, index) => refused[index]);
  if (missing.length === 0) return;
  const { owner, name } = github.repository;
  throw new UserError({
    message: `The token may not do what this run needs in ${owner}/${name}: ${missing.join(", ")} is missing.`,
    suggestion: `Add to the job's permissions: ${needed.join(", ")}.`,
  });
};

const isRefused = async (github: GitHub, permission: Permission): Promise<boolean> => {
  const route = probes[permission];
  if (route === undefined) return false;
  try {
    await github.request(route, { per_page: 1 }, z.unknown());
    return false;
  } catch (error) {
    if (isNotPermitted(error)) return true;
    throw error;
  }
};
