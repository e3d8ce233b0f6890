/**
 * Makes ready what the end-to-end tests need beside node_modules: moto's server, and Terraform's providers. What is
 * missing goes to .cache/. Vitest calls `setup` once before the tests; `npx tsx test/harness/prepare.ts` does the same.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import * as z from "zod";
import { buildGoProviders, narrowed } from "./go-providers.ts";
import { makeLaunchers } from "./launchers.ts";
import { findProgram, runProgram } from "./processes.ts";
import {
  awsProvider,
  cliConfiguration,
  databricksProvider,
  mirrorFolders,
  packageFolder,
  type RequiredProvider,
  versionsIn,
} from "./providers.ts";
import { replaceFile } from "./replace-file.ts";
import { findTofu } from "./tofu.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const cache = join(root, ".cache");
const toolsFile = join(cache, "test-tools.json");

const toolsSchema = z.object({
  motoServer: z.string(),
  /** The path of the file for TF_CLI_CONFIG_FILE; it leads to launchers of the providers. */
  cliConfigFile: z.string(),
  databricksProvider: z.enum(["real", "stand-in"]),
  /** The filesystem mirrors that have the providers themselves. */
  mirrors: z.object({ aws: z.string(), databricks: z.string() }),
  /** The path of OpenTofu; absent where it cannot be had. */
  tofu: z.string().exactOptional(),
});

export type Tools = Readonly<z.output<typeof toolsSchema>>;

/** What `setup` has made ready; sets it up where that has not been done yet. */
export const tools = async (): Promise<Tools> => {
  if (!existsSync(toolsFile)) await setup();
  return toolsSchema.parse(JSON.parse(readFileSync(toolsFile, "utf8")));
};

/** Makes everything ready, and prints where it comes from. */
export const setup = async (): Promise<void> => {
  mkdirSync(cache, { recursive: true });
  if (findProgram("terraform") === undefined) throw new Error("The end-to-end tests need terraform on the PATH.");
  const motoServer = findProgram("moto_server") ?? (await installMoto());
  const aws = fromMirror(awsProvider) ?? (await fromRegistry(awsProvider));
  if (aws === undefined) throw new Error(`No mirror has ${awsProvider.source}, and the registry cannot be reached.`);
  const real = fromMirror(databricksProvider) ?? (await fromRegistry(databricksProvider));
  const built = await buildGoProviders(cache);
  const databricks = real ?? built.databricks;
  const tofu = await findTofu(cache);
  const found: Tools = {
    motoServer,
    cliConfigFile: join(cache, "terraform.rc"),
    databricksProvider: real === undefined ? "stand-in" : "real",
    mirrors: { aws, databricks },
    ...(tofu === undefined ? {} : { tofu }),
  };
  const mirrors = [
    { provider: awsProvider, mirror: aws, kind: "real" },
    { provider: databricksProvider, mirror: databricks, kind: found.databricksProvider },
  ];
  const launchers = join(cache, "launchers");
  const launched = [
    {
      provider: awsProvider,
      mirror: await makeLaunchers(launchers, aws, awsProvider, (program) => narrowed(built, program)),
    },
    { provider: databricksProvider, mirror: await makeLaunchers(launchers, databricks, databricksProvider) },
  ];
  replaceFile(found.cliConfigFile, cliConfiguration(launched));
  replaceFile(toolsFile, JSON.stringify(found));
  console.log(`moto: ${motoServer}`);
  console.log(`OpenTofu: ${tofu ?? "not to be had, so the tests with it do not run"}`);
  for (const { provider, mirror, kind } of mirrors) {
    console.log(`${provider.source} ${versionsIn(mirror, provider).join(", ")}: the ${kind} provider, from ${mirror}`);
  }
};

const fromMirror = (provider: RequiredProvider): string | undefined =>
  mirrorFolders().find((mirror) => versionsIn(mirror, provider).length > 0);

/** Lets Terraform install the provider once; what it leaves in .terraform/providers is an unpacked mirror. */
const fromRegistry = async (provider: RequiredProvider): Promise<string | undefined> => {
  const { source, version } = provider;
  const folder = join(cache, "registry", source);
  const mirror = join(folder, ".terraform/providers");
  if (existsSync(packageFolder(mirror, provider, version))) return mirror;
  if (!(await registryAnswers())) return undefined;
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, "main.tf.json"),
    JSON.stringify({ terraform: { required_providers: { wanted: { source, version } } } }),
  );
  await runProgram("terraform", ["init", "-no-color", "-input=false", "-backend=false"], folder);
  return mirror;
};

const registryAnswers = async (): Promise<boolean> => {
  try {
    const wellKnown = "https://registry.terraform.io/.well-known/terraform.json";
    return (await fetch(wellKnown, { signal: AbortSignal.timeout(5_000) })).ok;
  } catch {
    return false;
  }
};

const installMoto = async (): Promise<string> => {
  const folder = join(cache, "moto");
  const server = join(folder, "bin/moto_server");
  if (existsSync(server)) return server;
  await runProgram("python3", ["-m", "venv", folder], root);
  await runProgram(join(folder, "bin/pip"), ["install", "--quiet", "--requirement", "test/requirements.txt"], root);
  return server;
};

if (process.argv[1] === fileURLToPath(import.meta.url)) await setup();
