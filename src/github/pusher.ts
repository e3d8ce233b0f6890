import * as z from "zod/mini";
import type { GitHub } from "./client.ts";
import type { Commitish } from "./events.ts";
import { isRefused } from "./failure.ts";

const activity = z.object({ after: z.string(), actor: z.nullish(z.object({ login: z.string() })) });

/**
 * Who has last brought a branch to a commit, whoever is named in that; undefined where GitHub does not say, as an
 * enterprise server before 3.10.
 * Source: https://docs.github.com/en/rest/repos/repos#list-repository-activities
 */
export const readPusher = async (github: GitHub, { ref, sha }: Commitish): Promise<string | undefined> => {
  const route = "GET /repos/{owner}/{repo}/activity";
  const newestFirst = { ref: `refs/heads/${ref}`, direction: "desc", per_page: 100 };
  try {
    const activities = await github.request(route, newestFirst, z.array(activity));
    return activities.find(({ after }) => after === sha)?.actor?.login;
  } catch (error) {
    if (isRefused(error)) return undefined;
    throw error;
  }
};
