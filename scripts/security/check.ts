/**
 * What can be checked without running the program: known vulnerabilities and the licences of what the bundle holds, and
 * the workflows by zizmor and actionlint, which are installed into .cache/.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import * as z from "zod";
import { bundledLicences, licenceProblems } from "./licences.ts";

const actionlintVersion = "v1.7.12";
const cache = resolve(".cache");

const run = (file: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): void => {
  const { status } = spawnSync(file, args, { stdio: "inherit", env: { ...process.env, ...env } });
  if (status !== 0) throw new Error(`${[file, ...args].join(" ")} ended with ${status}.`);
};

const auditAnswer = z.union([
  z.object({ statusCode: z.number(), message: z.string() }),
  z.object({ vulnerabilities: z.record(z.string(), z.unknown()) }),
]);

const bundled = bundledLicences(readFileSync("dist/licenses.txt", "utf8"));

/** What is bundled is nowhere installed, so npm knows it as of development. Some mirrors of the registry have no audit. */
const audit = (): void => {
  const { stdout } = spawnSync("npm", ["audit", "--json"], { encoding: "utf8", maxBuffer: 2 ** 26 });
  const answer = auditAnswer.parse(JSON.parse(stdout));
  if ("statusCode" in answer) {
    console.log(`npm audit: NOT CHECKED, the registry answers ${answer.message}`);
    return;
  }
  const known = bundled.map(({ name }) => name).filter((name) => Object.hasOwn(answer.vulnerabilities, name));
  if (known.length > 0) throw new Error(`npm audit knows vulnerabilities of what is bundled: ${known.join(", ")}`);
  console.log("npm audit: nothing known of what is bundled");
};

const licences = (): void => {
  const problems = licenceProblems(bundled);
  if (problems.length > 0) throw new Error(problems.join("\n"));
  console.log(`licences: ${bundled.length} packages`);
};

const workflows = (): void => {
  const files = [".github/workflows", "examples/workflows"].flatMap((folder) =>
    readdirSync(folder).map((file) => join(folder, file)),
  );
  run(zizmor(), ["--offline", "--no-progress", "--config", ".github/zizmor.yml", ...files]);
  run(actionlint(), files);
  console.log(`workflows: ${files.length} files`);
};

const zizmor = (): string => {
  const folder = join(cache, "zizmor");
  if (!existsSync(join(folder, "bin/pip"))) run("python3", ["-m", "venv", folder]);
  run(join(folder, "bin/pip"), ["install", "--quiet", "--requirement", "scripts/security/requirements.txt"]);
  return join(folder, "bin/zizmor");
};

const actionlint = (): string => {
  const folder = join(cache, `actionlint-${actionlintVersion}`);
  const binary = join(folder, "actionlint");
  if (!existsSync(binary)) {
    run("go", ["install", `github.com/rhysd/actionlint/cmd/actionlint@${actionlintVersion}`], { GOBIN: folder });
  }
  return binary;
};

audit();
licences();
workflows();
