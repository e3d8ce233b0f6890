import { createHash } from "node:crypto";
import { existsSync, mkdirSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readEntry } from "../../src/github/zip.ts";
import { releaseOf, sumOf } from "../../src/terraform/releases.ts";
import { findProgram } from "./processes.ts";
import { platform } from "./providers.ts";

const version = "1.12.6";

/**
 * Gives the path of an OpenTofu: the one on the PATH, or that of its releases, kept in `cache`. Undefined where neither
 * is to be had: building it from its sources takes minutes.
 */
export const findTofu = async (cache: string): Promise<string | undefined> => {
  const kept = join(cache, "tofu", version, "tofu");
  const present = findProgram("tofu") ?? (existsSync(kept) ? kept : undefined);
  if (present !== undefined) return present;
  const release = releaseOf("OpenTofu", version, platform, process.env["TOFU_MIRROR"]);
  const sums = await get(release.sums, 5_000);
  const archive = sums === undefined ? undefined : await get(release.archive, 120_000);
  if (sums === undefined || archive === undefined) return undefined;
  const sum = createHash("sha256").update(archive).digest("hex");
  if (sum !== sumOf(sums.toString(), release.archiveName)) throw new Error(`${release.archive} has the sum ${sum}.`);
  const program = readEntry(archive, "tofu", 1024 ** 3);
  if (program === undefined) throw new Error(`${release.archive} holds no tofu.`);
  mkdirSync(join(kept, ".."), { recursive: true });
  writeFileSync(`${kept}.${process.pid}`, program, { mode: 0o755 });
  renameSync(`${kept}.${process.pid}`, kept);
  return kept;
};

/** Undefined where nobody answers: the tests then go without. */
const get = async (url: string, milliseconds: number): Promise<Buffer | undefined> => {
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(milliseconds) });
    return answer.ok ? Buffer.from(await answer.arrayBuffer()) : undefined;
  } catch {
    return undefined;
  }
};
