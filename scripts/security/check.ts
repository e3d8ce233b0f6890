/**
 * What can be checked without running the program: known vulnerabilities of the production dependencies, the licences
 * of the bundle, and the workflows by zizmor and actionlint, which are installed into .cache/.
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
  z.object({ metadata: z.object({ vulnerabilities: z.object({ total: z.number() }) }) }),
]);

/** Some mirrors of the registry have no audit; that is said, and is no failure. */
const audit = (): void => {
  const { stdout } = spawnSync("npm", ["audit", "--omit=dev", "--json"], { encoding: "utf8" });
  const answer = auditAnswer.parse(JSON.parse(stdout));
  if ("statusCode" in answer) console.log(`npm audit: NOT CHECKED, the registry answers ${answer.message}`);
  else if (answer.metadata.vulnerabilities.total === 0) console.log("npm audit: nothing known");
  else run("npm", ["audit", "--omit=dev"]);
};

const licences = (): void => {
  const found = bundledLicences(readFileSync("dist/licenses.txt", "utf8"));
  const problems = licenceProblems(found);
  if (problems.length > 0) throw new Error(problems.join("\n"));
  console.log(`licences: ${found.length} packages`);
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
