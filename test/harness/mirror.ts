import { mkdirSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { tools } from "./prepare.ts";
import { awsProvider, databricksProvider, versionsIn } from "./providers.ts";

/** A filesystem mirror of one's own, to change. */
export interface Mirror {
  readonly path: string;
  /** The folder of a provider's versions in it. */
  readonly databricks: string;
  /** The path of the file for TF_CLI_CONFIG_FILE that takes providers from it alone. */
  readonly cliConfigFile: string;
}

/** Makes a mirror in an empty folder, with links to the providers that the tests use, as of a registry's host. */
export const makeMirror = async (folder: string, host = "registry.terraform.io"): Promise<Mirror> => {
  const { mirrors } = await tools();
  const path = join(folder, "mirror");
  for (const [mirror, provider] of [
    [mirrors.aws, awsProvider],
    [mirrors.databricks, databricksProvider],
  ] as const) {
    for (const version of versionsIn(mirror, provider)) {
      // Terraform follows a link to a platform's folder or to an archive, and none above.
      const from = join(mirror, "registry.terraform.io", provider.source);
      const to = join(path, host, provider.source);
      const entries = readdirSync(from).filter((entry) => entry === version || entry.includes(`_${version}_`));
      for (const entry of entries) linkPackage(join(from, entry), join(to, entry), entry.endsWith(".zip"));
    }
  }
  const cliConfigFile = join(folder, "terraform.rc");
  writeFileSync(cliConfigFile, mirrorConfiguration(path));
  return { path, databricks: join(path, host, databricksProvider.source), cliConfigFile };
};

const linkPackage = (from: string, to: string, isArchive: boolean): void => {
  mkdirSync(isArchive ? join(to, "..") : to, { recursive: true });
  if (isArchive) symlinkSync(from, to);
  else for (const platform of readdirSync(from)) symlinkSync(join(from, platform), join(to, platform));
};

const mirrorConfiguration = (path: string): string =>
  `disable_checkpoint = true\nprovider_installation {\n  filesystem_mirror {\n    path = ${JSON.stringify(path)}\n  }\n}\n`;
