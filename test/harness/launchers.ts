import { existsSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { packageFolder, type RequiredProvider, versionsIn } from "./providers.ts";
import { replaceFile } from "./replace-file.ts";

/**
 * Makes a mirror in `folder` whose packages of a provider are two lines that become the program of the package in
 * `mirror`, or the command that `commandFor` gives for that program; gives the mirror's path. Before every command
 * Terraform hashes the packages of its providers: with AWS's of 700 MB that is a fifth of what a plan takes. A packed
 * mirror is given as it is.
 */
export const makeLaunchers = async (
  folder: string,
  mirror: string,
  provider: RequiredProvider,
  commandFor: (program: string) => Promise<readonly string[]> = async (program) => [program],
): Promise<string> => {
  const versions = versionsIn(mirror, provider);
  if (!versions.every((version) => existsSync(packageFolder(mirror, provider, version)))) return mirror;
  for (const gone of versionsIn(folder, provider).filter((version) => !versions.includes(version))) {
    rmSync(packageFolder(folder, provider, gone), { recursive: true });
  }
  for (const version of versions) {
    const from = packageFolder(mirror, provider, version);
    const to = packageFolder(folder, provider, version);
    mkdirSync(to, { recursive: true });
    const program = readdirSync(from).find((name) => name.startsWith("terraform-provider-"));
    if (program === undefined) throw new Error(`${from} holds no provider.`);
    const command = await commandFor(join(from, program));
    replaceFile(join(to, program), `#!/bin/sh\nexec ${command.map(quoted).join(" ")} "$@"\n`, 0o755);
  }
  return folder;
};

/** A word for a shell that is taken as it stands. */
const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;
