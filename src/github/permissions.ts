import * as z from "zod/mini";
import { UserError } from "../common/errors.ts";
import type { GitHub } from "./client.ts";
import { isNotPermitted } from "./failure.ts";

/** What a mode needs of the job's token. */
export interface NeededPermissions {
  /** The job's `permissions:`, as a workflow has them; README has the same table. */
  readonly permissions: readonly string[];
  /** Those among them that are asked for before the run begins. */
  readonly essential: readonly (keyof typeof probes)[];
}

/** A call for each permission that is refused where it is missing, and changes nothing. */
const probes = {
  actions: "GET /repos/{owner}/{repo}/actions/runs",
  contents: "GET /repos/{owner}/{repo}/commits",
  issues: "GET /repos/{owner}/{repo}/issues",
  "pull-requests": "GET /repos/{owner}/{repo}/pulls",
} as const;

/** The least that each mode works with. */
export const neededPermissions = {
  preview: { permissions: ["contents: read", "pull-requests: write"], essential: ["contents"] },
  plan: {
    permissions: ["actions: read", "checks: write", "contents: read", "id-token: write", "pull-requests: write"],
    essential: ["actions", "contents", "pull-requests"],
  },
  apply: {
    permissions: ["actions: read", "contents: read", "id-token: write", "pull-requests: write"],
    essential: ["actions", "contents", "pull-requests"],
  },
  drift: {
    permissions: ["contents: read", "id-token: write", "issues: write"],
    essential: ["contents", "issues"],
  },
} as const satisfies Readonly<Record<string, NeededPermissions>>;

/**
 * Finds out before anything else whether the token may read what the run cannot do without; UserError names all that is
 * missing. Whether it may write cannot be asked without writing: that shows in the first write, and is a warning there, or a
 * failure where it is the issue about a drift.
 */
export const requirePermissions = async (
  github: GitHub,
  { permissions, essential }: NeededPermissions,
): Promise<void> => {
  const refused = await Promise.all(essential.map((name) => isRefused(github, probes[name])));
  const missing = essential.filter((_, index) => refused[index]);
  if (missing.length === 0) return;
  const { owner, name } = github.repository;
  throw new UserError({
    message: `The token may not read what this run needs of ${owner}/${name}: ${missing.join(", ")}.`,
    suggestion: `The job's permissions have to be ${permissions.join(", ")}.`,
  });
};

const isRefused = async (github: GitHub, route: string): Promise<boolean> => {
  try {
    await github.request(route, { per_page: 1 }, z.unknown());
    return false;
  } catch (error) {
    if (isNotPermitted(error)) return true;
    throw error;
  }
};
