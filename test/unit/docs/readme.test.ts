import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { withExamples } from "../../../scripts/comment-examples.ts";
import { withGeneratedParts } from "../../../scripts/readme.ts";

it("README.md is what `npm run docs` makes of action.yml, the examples and the help", () => {
  const readme = readFileSync("README.md", "utf8");
  expect(withGeneratedParts(withExamples(readme))).toBe(readme);
});
