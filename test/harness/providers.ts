import { existsSync, readdirSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { platformName } from "../../src/terraform/platform.ts";

/** A Terraform provider that the tests need. */
export interface RequiredProvider {
  /** `hashicorp/aws`, of the public registry. */
  readonly source: string;
  /** The oldest version that the deployments accept, and the first major version that they do not. */
  readonly minimum: readonly [major: number, minor: number];
  readonly below: number;
  /** The version to take from the registry. */
  readonly version: string;
}

export const awsProvider: RequiredProvider = {
  source: "hashicorp/aws",
  minimum: [5, 100],
  below: 7,
  version: "5.100.0",
};
export const databricksProvider: RequiredProvider = {
  source: "databricks/databricks",
  minimum: [1, 99],
  below: 2,
  version: "1.99.0",
};

/** `linux_amd64`: this machine in the words of Terraform's packages. */
export const platform = platformName();

const registryFolder = "registry.terraform.io";

/**
 * The folders that may hold a filesystem mirror: TF_PROVIDER_MIRROR, those that Terraform itself looks into, and what
 * lies below /opt. Terraform's: https://developer.hashicorp.com/terraform/cli/config/config-file#implied-local-mirror-directories
 */
export const mirrorFolders = (): readonly string[] => {
  const named = process.env["TF_PROVIDER_MIRROR"];
  const data = (process.env["XDG_DATA_DIRS"] ?? "/usr/local/share:/usr/share").split(":");
  const implied = [
    join(homedir(), ".terraform.d/plugins"),
    join(process.env["XDG_DATA_HOME"] ?? join(homedir(), ".local/share"), "terraform/plugins"),
    ...data.map((folder) => join(folder, "terraform/plugins")),
  ];
  const optional = foldersIn("/opt").flatMap((folder) => [folder, ...foldersIn(folder)]);
  return [...(named ? [named] : []), ...implied, ...optional].filter((folder) =>
    existsSync(join(folder, registryFolder)),
  );
};

const foldersIn = (folder: string): string[] => {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    return entries.filter((entry) => entry.isDirectory()).map((entry) => join(folder, entry.name));
  } catch {
    return [];
  }
};

/** Where a mirror of the unpacked layout has a version of a provider for this machine. */
export const packageFolder = (mirror: string, { source }: RequiredProvider, version: string): string =>
  join(mirror, registryFolder, source, version, platform);

/** The versions of a provider in a mirror that fit the deployments and this machine; unpacked and packed layout. */
export const versionsIn = (mirror: string, provider: RequiredProvider): readonly string[] => {
  const folder = join(mirror, registryFolder, provider.source);
  if (!existsSync(folder)) return [];
  const type = provider.source.split("/")[1];
  const packed = new RegExp(`^terraform-provider-${type}_(.+)_${platform}\\.zip$`);
  return readdirSync(folder)
    .flatMap((entry) => (existsSync(join(folder, entry, platform)) ? [entry] : (packed.exec(entry)?.slice(1) ?? [])))
    .filter((version) => fits(version, provider));
};

const fits = (version: string, { minimum, below }: RequiredProvider): boolean => {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return major < below && (major > minimum[0] || (major === minimum[0] && minor >= minimum[1]));
};

/** The text of a CLI configuration file that takes each provider from its mirror and nothing from anywhere else. */
export const cliConfiguration = (
  mirrors: readonly { readonly provider: RequiredProvider; readonly mirror: string }[],
): string => {
  const blocks = mirrors.map(
    ({ provider, mirror }) =>
      `  filesystem_mirror {\n    path    = ${JSON.stringify(mirror)}\n    include = ["${registryFolder}/${provider.source}"]\n  }\n`,
  );
  return `disable_checkpoint = true\nprovider_installation {\n${blocks.join("")}}\n`;
};
