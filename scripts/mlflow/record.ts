/** `npm run data:mlflow`: records the AWS calls of MLflow's SageMaker client anew and writes data/mlflow-calls.json. */
import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);
const folder = fileURLToPath(new URL(".", import.meta.url));

/** Where the recording is kept. */
export const RECORDING = "data/mlflow-calls.json";

/** Runs record.py in a virtual environment of its own, made once for each requirements.txt; gives the file's text. */
export const recordMlflowCalls = async (): Promise<string> => {
  const environment = await pythonEnvironment();
  const { stdout } = await run(join(environment, "bin", "python"), [join(folder, "record.py")], {
    maxBuffer: 16 * 1024 * 1024,
    env: { PATH: process.env["PATH"], PYTHONDONTWRITEBYTECODE: "1" },
  });
  return stdout;
};

const pythonEnvironment = async (): Promise<string> => {
  const requirements = join(folder, "requirements.txt");
  const digest = createHash("sha256").update(readFileSync(requirements)).digest("hex").slice(0, 12);
  const environment = join(".cache", `mlflow-${digest}`);
  const complete = join(environment, "complete");
  if (!existsSync(complete)) {
    await run("python3", ["-m", "venv", "--clear", environment]);
    // A recording imports a small part of what is installed, so that compiling all of it takes longer than it saves.
    await run(join(environment, "bin", "pip"), ["install", "--quiet", "--no-compile", "--requirement", requirements]);
    writeFileSync(complete, "");
  }
  return environment;
};

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(RECORDING, await recordMlflowCalls());
