import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeConfiguration } from "../inputs/configuration.ts";
import { inlinePolicy, sageMakerFullAccess } from "../inputs/policies.ts";
import { type Command, pairedProcesses } from "../measure/process.ts";
import type { Part } from "../part.ts";
import { buildProgram } from "../prepare.ts";
import { processRow } from "../table.ts";

/** How long each short command takes from its start to its end, beside a Node that does nothing. */
export const startup: Part = async ({ folder, pairs, print }) => {
  const { action, cli } = buildProgram();
  const bare: Command = { args: ["-e", "0"], cwd: folder };
  const write = (name: string, text: string): string => {
    writeFileSync(join(folder, name), text);
    return name;
  };
  const managed = write("managed.json", sageMakerFullAccess);
  const inline = write("inline.json", inlinePolicy);
  writeConfiguration(folder, "one.yaml");
  writeConfiguration(folder, "before.yaml", { policy: "hardened" });

  const request = ["--action", "s3:PutObjectTagging", "--resource", "arn:aws:s3:::mlflow-sagemaker-a-123456789012/a"];
  const commands: readonly (readonly [string, Command, string?])[] = [
    ["action, inputs missing", { args: [action], cwd: folder, exitCode: 1 }, "2.2 ×"],
    ["--version", { args: [cli, "--version"], cwd: folder }],
    ["synth, one deployment", { args: [cli, "synth", "-c", "one.yaml", "-o", "out"], cwd: folder }, "2.5 ×"],
    ["preview, no change", { args: [cli, "preview", "-c", "one.yaml", "--base", "one.yaml"], cwd: folder }, "2.5 ×"],
    [
      "preview, a widening",
      { args: [cli, "preview", "-c", "one.yaml", "--base", "before.yaml"], cwd: folder },
      "2.5 ×",
    ],
    ["check", { args: [cli, "check", "--policy", managed, "--policy", inline, ...request], cwd: folder }, "2.5 ×"],
    ["compare, the same", { args: [cli, "compare", managed, managed], cwd: folder }, "2.5 ×"],
    ["compare, a widening", { args: [cli, "compare", managed, managed, "--after", inline], cwd: folder }, "2.5 ×"],
    ["lint, inline policy", { args: [cli, "lint", inline], cwd: folder }, "2.5 ×"],
    ["lint, managed policy", { args: [cli, "lint", managed], cwd: folder }, "2.5 ×"],
  ];
  const rows = [];
  for (const [what, command, aim] of commands) {
    rows.push(processRow(what, "node -e 0", await pairedProcesses(command, bare, pairs ?? 15), aim));
  }
  print("Cold starts: whole processes", rows);
};
