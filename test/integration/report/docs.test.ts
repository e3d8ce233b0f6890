import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { withExamples } from "../../../scripts/comment-examples.ts";

it("docs/comment.md shows what is rendered now; `npm run docs` writes it", () => {
  const text = readFileSync("docs/comment.md", "utf8");
  expect(withExamples(text)).toBe(text);
  expect(text.match(/: begin -->/g)?.length).toBeGreaterThan(5);
});
