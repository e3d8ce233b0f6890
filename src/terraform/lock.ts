import { copyFile, readFile } from "node:fs/promises";
import { join } from "node:path";
import { UserError } from "../common/errors.ts";
import { orUserError } from "../common/file-work.ts";
import type { Outside } from "../common/outside.ts";
import { terraformEnvironment } from "./environment.ts";
import { diagnosticsOfText, problemOf } from "./failure.ts";
import type { TerraformProgram } from "./find.ts";
import { redact } from "./redact.ts";

/** The name that Terraform and OpenTofu give the dependency lock file. */
export const lockFileName = ".terraform.lock.hcl";

/** Puts a lock file into the folder where Terraform looks for it. UserError where it cannot be read or written. */
export const copyLockFile = (file: string, folder: string): Promise<void> =>
  orUserError(file, () => copyFile(file, join(folder, lockFileName)), "copy");

/** For which machines providers are locked, and where they come from: their registries where `mirror` is absent. */
export interface LockOptions {
  /** `linux_amd64`, `darwin_arm64`; at least one. */
  readonly platforms: readonly string[];
  /** Where the providers are read from instead of their registries: a folder, or an address. */
  readonly mirror?: { readonly kind: "fs" | "net"; readonly place: string };
}

/**
 * Writes the hashes of the providers that a folder's configuration needs into its lock file, and gives the file's text.
 * A version that the file has already stays. UserError where a provider cannot be had for one of the platforms.
 * Source: https://developer.hashicorp.com/terraform/cli/commands/providers/lock
 */
export const lockProviders = async (
  program: TerraformProgram,
  folder: string,
  { platforms, mirror }: LockOptions,
  { exec, env, log }: Pick<Outside, "exec" | "env" | "log">,
): Promise<string> => {
  const from = mirror === undefined ? [] : [`-${mirror.kind}-mirror=${mirror.place}`];
  const args = ["providers", "lock", "-no-color", ...from, ...platforms.map((platform) => `-platform=${platform}`)];
  const { exitCode, stdout, stderr } = await exec(program.file, args, {
    cwd: folder,
    env: terraformEnvironment(env, join(folder, ".terraform")).env,
    onLine: (line) => {
      if (line.startsWith("- ")) log.info(line.slice(2));
    },
  });
  if (exitCode === 0) return readFile(join(folder, lockFileName), "utf8");
  const said = redact(stderr || stdout, env);
  const errors = diagnosticsOfText(said);
  if (errors.length > 0) throw new UserError(errors.map((error) => problemOf("The providers were not locked", error)));
  throw new UserError(`${program.file} providers lock ended with ${exitCode}: ${said.trim()}`);
};
