import * as z from "zod/mini";
import type { PullRequestReview, Reviewers } from "../gate/approvals.ts";
import type { GitHub } from "./client.ts";
import { isNotFound, isNotPermitted } from "./failure.ts";

const review = z.object({
  user: z.nullable(z.object({ login: z.string() })),
  state: z.string(),
  commit_id: z.nullable(z.string()),
  submitted_at: z.optional(z.coerce.date()),
});

/** The reviews of a pull request, and whose word counts of these approvers, teams among them. */
export const readReviewers = async (
  github: GitHub,
  number: number,
  approvers: readonly string[],
): Promise<Reviewers & Pick<TeamMembers, "unreadable">> => {
  const reviews = await readReviews(github, number);
  const teams = approvers.filter((approver) => approver.includes("/"));
  const logins = [...new Set(reviews.map(({ login }) => login))];
  return { reviews, approvers, ...(await readTeamMembers(github, teams, logins)) };
};

/** The submitted reviews of a pull request, oldest first. */
export const readReviews = async (github: GitHub, number: number): Promise<readonly PullRequestReview[]> => {
  const route = "GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews";
  const reviews: PullRequestReview[] = [];
  for await (const each of github.list(route, { pull_number: number }, z.array(review))) {
    if (each.user === null || each.submitted_at === undefined) continue;
    reviews.push({
      login: each.user.login,
      state: each.state,
      commit: each.commit_id ?? undefined,
      submittedAt: each.submitted_at,
    });
  }
  return reviews.toSorted((one, other) => one.submittedAt.getTime() - other.submittedAt.getTime());
};

/** Who of some people is in which team, and which teams the token cannot see into. */
export interface TeamMembers {
  /** Logins by team, both as they were asked for. */
  readonly members: ReadonlyMap<string, readonly string[]>;
  /** A sentence for each team that could not be read. */
  readonly unreadable: readonly string[];
}

/** Asks for each team, `acme/cloud-security`, which of these logins are its members or a child team's. */
export const readTeamMembers = async (
  github: GitHub,
  teams: readonly string[],
  logins: readonly string[],
): Promise<TeamMembers> => {
  const members = new Map<string, readonly string[]>();
  const unreadable: string[] = [];
  for (const team of logins.length === 0 ? [] : teams) {
    const [org = "", team_slug = ""] = team.split("/");
    try {
      await github.request("GET /orgs/{org}/teams/{team_slug}", { org, team_slug }, z.unknown());
      members.set(team, await membersAmong(github, { org, team_slug }, logins));
    } catch (error) {
      if (!isNotPermitted(error)) throw error;
      unreadable.push(
        `The members of ${team} cannot be read with this token: give github-token a GitHub App's token with the organization permission members: read (GITHUB_TOKEN cannot have it), or name users in review.approvers.`,
      );
    }
  }
  return { members, unreadable };
};

const membership = z.object({ state: z.string() });

const membersAmong = async (
  github: GitHub,
  team: { readonly org: string; readonly team_slug: string },
  logins: readonly string[],
): Promise<readonly string[]> => {
  const found: string[] = [];
  for (const username of logins) {
    try {
      const route = "GET /orgs/{org}/teams/{team_slug}/memberships/{username}";
      const { state } = await github.request(route, { ...team, username }, membership);
      if (state === "active") found.push(username);
    } catch (error) {
      if (!isNotFound(error)) throw error;
    }
  }
  return found;
};
