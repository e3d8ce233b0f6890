import * as z from "zod";
import type { World } from "./world.ts";

const request = z.object({
  query: z.string(),
  variables: z.object({ branch: z.string() }).partial().default({}),
});

/** Answers the program's GraphQL queries by their names; a unit test holds them against GitHub's published schema. */
export const answerGraphql = (world: World, login: string, body: unknown): unknown => {
  const { query, variables } = request.parse(body);
  const name = /^query (\w+)/.exec(query.trim())?.[1];
  if (name === "Viewer") return { data: { viewer: { login } } };
  if (name === "MergeQueue") {
    const entries = world.queues.get(variables.branch ?? "");
    const nodes = entries?.map(({ pull, base, head }) => ({
      pullRequest: { number: pull },
      baseCommit: { oid: base },
      headCommit: { oid: head },
    }));
    return { data: { repository: { mergeQueue: nodes === undefined ? null : { entries: { nodes } } } } };
  }
  return { data: null, errors: [{ message: `unknown query ${name}`, type: "NOT_FOUND" }] };
};
