/** Writes what docs/ takes from the tests' scenarios. */
import { readFileSync, writeFileSync } from "node:fs";
import { withExamples } from "./comment-examples.ts";

const documentation = "docs/comment.md";
writeFileSync(documentation, withExamples(readFileSync(documentation, "utf8")));
