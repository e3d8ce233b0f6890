/**
 * `npm run demo`: the whole story on this machine, against moto as AWS and a small workspace over HTTP. A first pull
 * request, its merge, and a second one that widens a policy; the rendered comments stay in demo-output/. Without
 * terraform it shows the offline half, and says what is missing.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { UserError } from "../src/common/errors.ts";
import { nodeExec } from "../src/node-exec.ts";
import { commandLine } from "../test/harness/command-line.ts";
import { configuration } from "../test/harness/configuration.ts";
import { type Ground, startGround } from "../test/harness/ground.ts";

const output = resolve("demo-output");

// The tests' clients of AWS are of this process, and say on Node 20 that their next versions will want a newer one.
process.env["AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED"] = "true";

const say = (line: string): void => console.log(`\n${line}`);

/** How many lines of a report are printed: its first screen, which sums it up. */
const firstScreen = 32;

/** Runs the command line in `cwd` and prints the beginning of what it prints; throws when it fails. */
const run = async (cwd: string, env: Ground["env"], ...args: readonly string[]): Promise<void> => {
  console.log(`$ sagemaker-auth ${args.join(" ")}`);
  const { exitCode, stdout, stderr } = await commandLine(args, { cwd, env });
  const lines = stdout.trimEnd().split("\n");
  const more = lines.length - firstScreen;
  const rest = more > 0 ? [`… and ${more} more lines, which the files below have too`] : [];
  console.log(`${stderr}${[...lines.slice(0, firstScreen), ...rest].join("\n")}`.replace(/^/gm, "  "));
  if (exitCode !== 0) throw new Error(`sagemaker-auth ${args[0]} ended with ${exitCode}`);
};

const hasTerraform = async (): Promise<boolean> => {
  try {
    return (await nodeExec("terraform", ["version"], { cwd: ".", env: process.env })).exitCode === 0;
  } catch (error) {
    if (error instanceof UserError) return false;
    throw error;
  }
};

const offline = async (): Promise<void> => {
  const host = "https://dbc-a1b2c3d4-e5f6.cloud.databricks.com";
  const env = { PATH: process.env["PATH"] ?? "" };
  write("before.yaml", configuration(host, { policy: "hardened", cluster: true }));
  write("sagemaker-auth.yaml", configuration(host, { policy: "documented", cluster: true }));
  say(
    "There is no terraform on the PATH, so this is the offline half: previews, with no credentials and no Terraform.",
  );
  await run(output, env, "preview", "--config", "before.yaml", "--base", "empty", ...report("1-first-pull-request"));
  await run(output, env, "preview", "--base", "before.yaml", ...report("3-second-pull-request"));
  say("Missing for the whole story: terraform 1.10 or newer (https://developer.hashicorp.com/terraform/install).");
};

const whole = async (ground: Ground): Promise<void> => {
  const { env } = ground;
  const cwd = ground.folder();
  const file = join(cwd, "sagemaker-auth.yaml");

  say("1. A first pull request adds sagemaker-auth.yaml. This is its comment:");
  writeFileSync(file, configuration(ground.workspace.url, { policy: "hardened", cluster: true }));
  await run(cwd, env, "plan", ...report("1-first-pull-request"));

  say("2. It is merged, and applied:");
  await run(cwd, env, "apply", "--yes", ...report("2-applied"));

  say("3. A second pull request changes `policy: hardened` to `documented`. What does that really allow?");
  writeFileSync(file, configuration(ground.workspace.url, { policy: "documented", cluster: true }));
  await run(cwd, env, "plan", ...report("3-second-pull-request"));
};

const report = (name: string): readonly string[] => [
  "--markdown",
  join(output, `${name}.md`),
  "--html",
  join(output, `${name}.html`),
];

const write = (name: string, text: string): void => writeFileSync(join(output, name), text);

rmSync(output, { recursive: true, force: true });
mkdirSync(output);
if (await hasTerraform()) {
  const ground = await startGround();
  try {
    await whole(ground);
  } finally {
    await ground.dispose();
  }
} else {
  await offline();
}
say(
  `The comments are in ${output}: the .md files in full, where a comment ends at 65,536 characters, the .html files to open in a browser.`,
);
console.log(readFileSync(join(output, "3-second-pull-request.md"), "utf8").split("\n").slice(0, 14).join("\n"));
