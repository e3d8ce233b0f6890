import { createHash } from "node:crypto";
import { UserError } from "../../common/errors.ts";
import { DownloadError, openToolCache, type ToolCache } from "../../github/tool-cache.ts";
import { readEntry } from "../../github/zip.ts";
import { type Finding, findOnPath, findTerraform, namedProgram, type TerraformProgram } from "../../terraform/find.ts";
import { platformName } from "../../terraform/platform.ts";
import { programName } from "../../terraform/product.ts";
import { indexOf, type Release, releaseOf, sumOf, versionsIn } from "../../terraform/releases.ts";
import { newestAllowed } from "../../terraform/version.ts";
import type { ActionRun } from "./action-run.ts";
import type { ChosenTerraform } from "./inputs.ts";

type ChosenVersion = Extract<ChosenTerraform, { kind: "version" }>;

/**
 * Gives the program that the inputs choose. A version comes from the PATH if one that fits is there, else from the
 * runner's tool cache, else from where the product is published. UserError where it cannot be had, or is not what the
 * published sums say.
 */
export const findChosenTerraform = async (
  { outside, temporaryFolder }: Pick<ActionRun, "outside" | "temporaryFolder">,
  chosen: ChosenTerraform,
): Promise<TerraformProgram> => {
  const finding: Finding = { exec: outside.exec, env: outside.env, cwd: temporaryFolder };
  if (chosen.kind === "path") return findTerraform(finding);
  if (chosen.kind === "file") {
    const file = namedProgram(chosen.file, outside.env["GITHUB_WORKSPACE"] ?? ".");
    return findTerraform({ ...finding, ...(file === undefined ? {} : { file }) });
  }
  const onPath = await findOnPath(chosen.product, finding);
  if (onPath !== undefined && chosen.constraint.allows(onPath.version)) {
    return findTerraform({ ...finding, file: onPath.file });
  }
  const cache = await openToolCache(outside.env);
  const file = cached(cache, chosen) ?? (await install(cache, chosen, outside.log.info));
  return findTerraform({ ...finding, file });
};

const cached = (cache: ToolCache, { product, constraint }: ChosenVersion): string | undefined => {
  const name = programName(product);
  const version = newestAllowed(cache.versions(name), constraint);
  return version === undefined ? undefined : cache.find({ name, version });
};

const install = async (cache: ToolCache, chosen: ChosenVersion, say: (line: string) => void): Promise<string> => {
  const { product, mirror, constraint } = chosen;
  const version = constraint.exact ?? (await newestPublished(cache, chosen));
  const release = releaseOf(product, version, platformName(), mirror);
  const sum = await publishedSum(cache, release);
  const archive = await cache.download(release.archive);
  requireSum(release, sum, archive);
  say(`${product} ${version} was downloaded from ${release.archive}; its SHA-256 is the published ${sum}.`);
  const name = programName(product);
  const entry = process.platform === "win32" ? `${name}.exe` : name;
  const program = readEntry(archive, entry, longestProgram);
  if (program === undefined) throw new UserError(`${release.archive} holds no ${entry}.`);
  return cache.keep({ name, version }, program);
};

/** Terraform has about 100 MB. */
const longestProgram = 1024 * 1024 * 1024;

const newestPublished = async (cache: ToolCache, { product, constraint, mirror }: ChosenVersion): Promise<string> => {
  const index = indexOf(product, mirror);
  const versions = versionsIn(textOf(await cache.download(index)));
  if (versions === undefined) throw new UserError(`${index} is no list of versions of ${product}.`);
  const newest = newestAllowed(versions, constraint);
  if (newest === undefined) throw new UserError(`No version of ${product} in ${index} fits "${constraint.text}".`);
  return newest;
};

const publishedSum = async (cache: ToolCache, { product, version, sums, archiveName }: Release): Promise<string> => {
  const sum = sumOf(textOf(await downloadSums(cache, product, version, sums)), archiveName);
  if (sum !== undefined) return sum;
  throw new UserError({
    message: `${sums} names no ${archiveName}, so ${product} ${version} was not downloaded.`,
    suggestion: "This version may not be published for this machine; install it before this step.",
  });
};

const downloadSums = async (cache: ToolCache, product: string, version: string, sums: string): Promise<Uint8Array> => {
  try {
    return await cache.download(sums);
  } catch (error) {
    if (!(error instanceof DownloadError) || error.status !== 404) throw error;
    const message = `There is no ${product} ${version}: ${sums} does not exist.`;
    throw new UserError(
      { message, suggestion: "Correct the version, or the input terraform-mirror." },
      { cause: error },
    );
  }
};

const requireSum = ({ archive: address, sums }: Release, sum: string, archive: Uint8Array): void => {
  const actual = createHash("sha256").update(archive).digest("hex");
  if (actual === sum) return;
  throw new UserError({
    message: `${address} has the SHA-256 ${actual}, and ${sums} says ${sum}. It was not run.`,
    suggestion: "The file was damaged or exchanged on its way or in the mirror: find out which before you run again.",
  });
};

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
