import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { runProgram } from "./processes.ts";
import { databricksProvider, packageFolder } from "./providers.ts";

const sources = fileURLToPath(new URL("../providers", import.meta.url));

/** What is built from test/providers. */
export interface GoProviders {
  /** A mirror that has the stand-in for the Databricks provider. */
  readonly databricks: string;
  /** The program that serves the AWS provider, and tells Terraform of fewer types. */
  readonly aws: string;
}

/** Builds test/providers into `cache`. Equal sources give equal bytes, so that a run at the same time is not disturbed. */
export const buildGoProviders = async (cache: string): Promise<GoProviders> => {
  const built = mkdtempSync(join(cache, "go-"));
  await runProgram("go", ["build", "-trimpath", "-buildvcs=false", "-ldflags=-s -w", "-o", built, "./..."], sources);
  const databricks = join(cache, "stand-in");
  const { version } = databricksProvider;
  const standIn = `terraform-provider-databricks_v${version}`;
  keep(join(built, "databricks"), join(packageFolder(databricks, databricksProvider, version), standIn));
  const aws = join(cache, "narrowed/aws");
  keep(join(built, "aws"), aws);
  rmSync(built, { recursive: true });
  return { databricks, aws };
};

const keep = (built: string, path: string): void => {
  mkdirSync(dirname(path), { recursive: true });
  if (!existsSync(path) || !readFileSync(path).equals(readFileSync(built))) renameSync(built, path);
};

/** The command that serves `program`, an AWS provider, with the types alone that the tests use. */
export const narrowed = async ({ aws }: GoProviders, program: string): Promise<readonly string[]> => {
  const { size, mtimeMs } = statSync(program);
  const digest = createHash("sha256").update(readFileSync(aws)).update(`${program} ${size} ${mtimeMs}`).digest("hex");
  const description = join(dirname(aws), `${basename(program)}-${digest.slice(0, 12)}`);
  if (!existsSync(description)) {
    const made = `${description}.${process.pid}`;
    await runProgram(aws, ["write", program, made], dirname(aws));
    renameSync(made, description);
  }
  return [aws, "serve", program, description];
};
