/** Pull requests, and what lies in the repository. */
import * as z from "zod";
import { activityAnswer, pullAnswer, reviewAnswer } from "./answers.ts";
import { example } from "./openapi.ts";
import { list, notFound, numberOf, ok, type Route, repo } from "./route.ts";
import { mergeBase, objectAt, ownCommits } from "./world.ts";

const pulls: readonly Route[] = [
  {
    method: "GET",
    path: `${repo}/pulls`,
    permissions: ["pull_requests=read"],
    answer: ({ world, query }) => {
      const [state, head, base] = [query.get("state") ?? "open", query.get("head"), query.get("base")];
      const asked = world.pulls.filter(
        (each) =>
          (state === "all" || each.state === state) &&
          (head === null || head === `${each.head.repository.split("/")[0]}:${each.head.ref}`) &&
          (base === null || base === each.base),
      );
      return list(asked.map((each) => pullAnswer(world, each, "pull-request-simple")));
    },
  },
  {
    method: "GET",
    path: `${repo}/pulls/{pull_number}`,
    permissions: ["pull_requests=read"],
    answer: (call) => {
      const pull = call.world.pulls.find(({ number }) => number === numberOf(call, "pull_number"));
      return pull === undefined ? notFound : ok(pullAnswer(call.world, pull, "pull-request"));
    },
  },
  {
    method: "GET",
    path: `${repo}/pulls/{pull_number}/reviews`,
    permissions: ["pull_requests=read"],
    answer: (call) =>
      list(call.world.reviews.filter(({ pull }) => pull === numberOf(call, "pull_number")).map(reviewAnswer)),
  },
  {
    method: "GET",
    path: `${repo}/commits/{commit_sha}/pulls`,
    permissions: ["pull_requests=read"],
    answer: ({ world, path }) => {
      const sha = path["commit_sha"] ?? "";
      const asked = world.pulls.filter((pull) => pull.mergeCommit === sha || ownCommits(world, pull).includes(sha));
      return list(asked.map((each) => pullAnswer(world, each, "pull-request-simple")));
    },
  },
];

/** https://docs.github.com/en/rest/repos/contents#get-repository-content: a file of more than 1 MB comes without its text. */
const fileAnswer = (path: string, text: string) => {
  const size = Buffer.byteLength(text);
  return {
    ...example("content-file-response-if-content-is-a-file"),
    path,
    name: path.split("/").at(-1),
    size,
    ...(size > 1024 * 1024
      ? { encoding: "none", content: "" }
      : { encoding: "base64", content: Buffer.from(text).toString("base64") }),
  };
};

/** https://docs.github.com/en/rest/repos/contents#get-repository-content: more of a folder is left out without a word. */
const longestFolder = 1_000;

const contents: readonly Route[] = [
  {
    method: "GET",
    path: `${repo}/commits`,
    permissions: ["contents=read"],
    answer: ({ world }) => list([...world.commits.values()].map(({ sha }) => ({ ...example("commit-items"), sha }))),
  },
  {
    method: "GET",
    path: `${repo}/activity`,
    permissions: ["contents=read"],
    answer: ({ world, query }) => {
      const branch = query.get("ref")?.replace(/^refs\/heads\//, "");
      const asked = world.activities.filter((each) => branch === undefined || each.branch === branch);
      // The real list has cursors instead of pages.
      return ok(
        asked
          .toReversed()
          .slice(0, Number(query.get("per_page") ?? 30))
          .map(activityAnswer),
      );
    },
  },
  {
    method: "GET",
    path: `${repo}/git/ref/{ref}`,
    permissions: ["contents=read"],
    answer: ({ world, path }) => {
      const ref = path["ref"] ?? "";
      const sha = world.branches.get(ref.replace(/^heads\//, ""));
      if (sha === undefined) return notFound;
      const answer = example("git-ref");
      const object = z.record(z.string(), z.unknown()).parse(answer["object"]);
      return ok({ ...answer, ref: `refs/${ref}`, object: { ...object, sha } });
    },
  },
  {
    method: "GET",
    path: `${repo}/compare/{basehead}`,
    permissions: ["contents=read"],
    answer: ({ world, path }) => {
      const [base = "", head = ""] = path["basehead"]?.split("...") ?? [];
      const shared = mergeBase(world, base, head);
      if (shared === undefined) return notFound;
      const comparison = example("commit-comparison");
      const commit = z.record(z.string(), z.unknown()).parse(comparison["merge_base_commit"]);
      return ok({ ...comparison, merge_base_commit: { ...commit, sha: shared } });
    },
  },
  {
    method: "GET",
    path: `${repo}/contents/{path}`,
    permissions: ["contents=read"],
    answer: ({ world, path, query }) => {
      const ref = query.get("ref") ?? world.branches.get(world.defaultBranch) ?? "";
      const commit = world.commits.get(ref);
      const folder = path["path"] ?? "";
      if (commit === undefined) return { status: 404, body: { message: `No commit found for the ref ${ref}` } };
      if (objectAt(commit, folder) === undefined) return notFound;
      const text = commit.files[folder];
      if (text !== undefined) return ok(fileAnswer(folder, text));
      const within = Object.keys(commit.files).filter((name) => name.startsWith(`${folder}/`));
      const names = [...new Set(within.map((name) => name.slice(folder.length + 1).split("/")[0] ?? ""))];
      return ok(
        names.slice(0, longestFolder).map((name) => ({
          ...example("content-file-response-if-content-is-a-directory"),
          name,
          path: `${folder}/${name}`,
          sha: objectAt(commit, `${folder}/${name}`),
        })),
      );
    },
  },
];

export const pullRoutes = [...pulls, ...contents];
