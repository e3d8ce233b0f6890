/** Workflow runs, their artifacts, check runs, teams. */
import { createHash } from "node:crypto";
import * as z from "zod";
import { artifactAnswer, checkRunAnswer, runAnswer, userAnswer } from "./answers.ts";
import { example } from "./openapi.ts";
import { notFound, numberOf, ok, type Route, repo } from "./route.ts";

const newCheck = z.object({
  name: z.string(),
  head_sha: z.string(),
  conclusion: z.string(),
  output: z.object({ title: z.string(), summary: z.string() }),
});

const actions: readonly Route[] = [
  {
    method: "GET",
    path: `${repo}/actions/runs`,
    permissions: ["actions=read"],
    answer: ({ world, query }) => {
      const asked = world.runs.filter(
        (run) =>
          (query.get("head_sha") ?? run.headSha) === run.headSha && (query.get("event") ?? run.event) === run.event,
      );
      return {
        status: 200,
        items: asked.toReversed().map((run) => runAnswer(world, run)),
        wrap: (workflow_runs, total_count) => ({ total_count, workflow_runs }),
      };
    },
  },
  {
    method: "GET",
    path: `${repo}/actions/runs/{run_id}/artifacts`,
    permissions: ["actions=read"],
    answer: (call) => {
      const own = call.world.artifacts.filter(({ run }) => run === numberOf(call, "run_id"));
      return {
        status: 200,
        items: own.map((each) =>
          artifactAnswer(each, `sha256:${createHash("sha256").update(each.content).digest("hex")}`),
        ),
        wrap: (artifacts, total_count) => ({ total_count, artifacts }),
      };
    },
  },
  {
    method: "GET",
    path: `${repo}/actions/artifacts/{artifact_id}/{archive_format}`,
    permissions: ["actions=read"],
    answer: (call) => {
      const artifact = call.world.artifacts.find(({ id }) => id === numberOf(call, "artifact_id"));
      if (artifact === undefined) return notFound;
      if (artifact.expired) return { status: 410, body: { message: "Artifact has expired" } };
      return { status: 302, headers: { location: `${call.origin}/blobs/${artifact.id}?sig=signed%2Baddress` } };
    },
  },
  {
    method: "POST",
    path: `${repo}/check-runs`,
    permissions: ["checks=write"],
    answer: ({ world, body }) => {
      const { name, head_sha, conclusion, output } = newCheck.parse(body);
      const check = { id: world.nextId(), name, headSha: head_sha, conclusion, ...output };
      world.checkRuns.push(check);
      return { status: 201, body: checkRunAnswer(check) };
    },
  },
];

/** GitHub's own example lacks what its description asks for. */
const teamAnswer = () => {
  const team = example("team-full");
  const organization = z.record(z.string(), z.unknown()).parse(team["organization"]);
  return { ...team, type: "organization", organization: { ...organization, archived_at: null } };
};

const teams: readonly Route[] = [
  {
    method: "GET",
    path: "/orgs/{org}/teams/{team_slug}",
    permissions: ["members=read"],
    answer: ({ world, path }) => (world.teams.has(`${path["org"]}/${path["team_slug"]}`) ? ok(teamAnswer()) : notFound),
  },
  {
    method: "GET",
    path: "/orgs/{org}/teams/{team_slug}/memberships/{username}",
    permissions: ["members=read"],
    answer: ({ world, path }) => {
      const team = `${path["org"]}/${path["team_slug"]}`;
      const isAmong = (logins: readonly string[] = []): boolean =>
        logins.some((login) => login.toLowerCase() === path["username"]?.toLowerCase());
      const state = isAmong(world.teams.get(team)) ? "active" : isAmong(world.invitations.get(team)) ? "pending" : "";
      return state === ""
        ? notFound
        : ok({ ...example("team-membership-response-if-user-is-a-team-maintainer"), state });
    },
  },
  {
    method: "GET",
    path: "/user",
    permissions: [],
    answer: ({ login, isApp }) =>
      isApp
        ? { status: 403, body: { message: "Resource not accessible by integration" } }
        : ok({ ...example("public-user-default-response"), ...userAnswer(login), user_view_type: "public" }),
  },
];

export const actionRoutes = [...actions, ...teams];
