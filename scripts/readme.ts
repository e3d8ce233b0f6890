/** Fills the generated parts of README.md: the smallest configuration, the action's inputs and outputs, the help. */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { parse } from "yaml";
import * as z from "zod";

const described = z.object({ description: z.string(), default: z.string().optional() });
const action = z.object({ inputs: z.record(z.string(), described), outputs: z.record(z.string(), described) });

/** README's text with its generated parts made anew. */
export const withGeneratedParts = (readme: string): string => {
  const { inputs, outputs } = action.parse(parse(readFileSync("action.yml", "utf8")));
  const parts: Readonly<Record<string, string>> = {
    "examples/minimal.yaml": fence("yaml", readFileSync("examples/minimal.yaml", "utf8"), "   "),
    inputs: table(
      ["input", "default", "what it says"],
      Object.entries(inputs).map(([name, { description, default: value }]) => [
        `\`${name}\``,
        value === undefined || value === "" ? "" : `\`${value}\``,
        description,
      ]),
    ),
    outputs: table(
      ["output", "what it holds"],
      Object.entries(outputs).map(([name, { description }]) => [`\`${name}\``, description]),
    ),
    help: fence("", help()),
  };
  return readme.replace(
    /^( *)<!-- generated: (\S+) -->\n[\s\S]*?^ *<!-- end -->$/gm,
    (_all, indent: string, name: string) =>
      `${indent}<!-- generated: ${name} -->\n${parts[name] ?? ""}\n${indent}<!-- end -->`,
  );
};

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => "---"), ...rows]
    .map((cells) => `| ${cells.map((cell) => cell.trim().replaceAll("\n", " ").replaceAll("|", "\\|")).join(" | ")} |`)
    .join("\n");

const fence = (language: string, text: string, indent = ""): string =>
  [`\`\`\`${language}`, ...text.trimEnd().split("\n"), "```"].map((line) => `${indent}${line}`.trimEnd()).join("\n");

const help = (): string => {
  const { stdout, status } = spawnSync(process.execPath, ["dist/cli.js", "--help"], { encoding: "utf8" });
  if (status !== 0) throw new Error("dist/cli.js --help failed; run npm run build first");
  return stdout;
};
