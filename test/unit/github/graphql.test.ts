import { validate } from "@octokit/graphql-schema";
import { describe, expect, it } from "vitest";
import { viewerQuery } from "../../../src/github/own-login.ts";
import { mergeQueueQuery } from "../../../src/github/reviewed/merge-queue.ts";

describe("what is asked of the GraphQL API", () => {
  it.each([
    ["our own login", viewerQuery],
    ["the merge queue", mergeQueueQuery],
  ])("about %s follows GitHub's published schema", (_name, query) => {
    expect(validate(query)).toEqual([]);
  });

  it("would not follow it with a field that GitHub does not have", () => {
    expect(validate(mergeQueueQuery.replace("number", "numero"))).toHaveLength(1);
  });
});
