/** The examples in docs/comment.md and README.md: real renderings, taken from test/scenarios/, which the tests keep true. */
import { readFileSync } from "node:fs";
import { scenarios } from "../test/integration/report/scenarios/all.ts";

const region = /<!-- example (.+?): begin -->[\s\S]*?<!-- example \1: end -->/g;

/** The document with its examples replaced. An unknown name in a mark is an error. */
export const withExamples = (text: string): string =>
  text.replace(
    region,
    (_, name: string) => `<!-- example ${name}: begin -->\n\n${example(name)}\n\n<!-- example ${name}: end -->`,
  );

/** `list` is the table of all; `NAME` one of them; `NAME, first screen` that down to its first heading of level four. */
const example = (name: string): string => {
  if (name === "list") return list();
  const [scenario = "", part] = name.split(", ");
  const comment = readFileSync(`test/scenarios/${scenario}.md`, "utf8").trimEnd();
  return quote(part === "first screen" ? (comment.split("\n\n#### ")[0] ?? comment) : comment);
};

const quote = (comment: string): string =>
  comment
    .split("\n")
    .map((line) => (line === "" ? ">" : `> ${line}`))
    .join("\n");

const list = (): string =>
  [
    "| Example | What it shows |",
    "| --- | --- |",
    ...scenarios.map(({ name, title, shows }) => `| [${title}](../test/scenarios/${name}.md) | ${shows} |`),
  ].join("\n");
