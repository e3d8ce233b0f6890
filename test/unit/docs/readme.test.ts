import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { withGeneratedParts } from "../../../scripts/readme.ts";

it("README.md is what `npm run docs` makes of action.yml, the example and the help", () => {
  const readme = readFileSync("README.md", "utf8");
  expect(withGeneratedParts(readme)).toBe(readme);
});
