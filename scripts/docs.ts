/** Writes what docs/comment.md and README.md take from the tests' scenarios, and the generated parts of README.md. */
import { readFileSync, writeFileSync } from "node:fs";
import { withExamples } from "./comment-examples.ts";
import { withGeneratedParts } from "./readme.ts";

const documentation = "docs/comment.md";
writeFileSync(documentation, withExamples(readFileSync(documentation, "utf8")));

const readme = "README.md";
writeFileSync(readme, withGeneratedParts(withExamples(readFileSync(readme, "utf8"))));
