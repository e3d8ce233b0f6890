/** What is measured, and what it is measured beside. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";

const folder = resolve(".cache/bench");

/** The launchers of the bundle, built anew from this checkout. */
export interface Program {
  readonly action: string;
  readonly cli: string;
}

let built: Program | undefined;

/** Builds the bundle as `npm run build` does, once. */
export const buildProgram = (): Program => {
  if (built === undefined) {
    const out = join(folder, "dist");
    run(process.execPath, ["--import", "tsx", "scripts/build.ts", out]);
    built = { action: join(out, "index.js"), cli: join(out, "cli.js") };
  }
  return built;
};

type Ncc = (entry: string, options: object) => Promise<{ readonly code: string }>;

/** Bundles bench/plain-app.ts with ncc and its defaults, and gives the bundle's path. */
export const buildPlainApp = async (): Promise<string> => {
  const ncc: Ncc = createRequire(import.meta.url)("@vercel/ncc");
  const { code } = await ncc(resolve("bench/plain-app.ts"), { cache: false, transpileOnly: true, quiet: true });
  mkdirSync(join(folder, "plain-app"), { recursive: true });
  writeFileSync(join(folder, "plain-app/package.json"), '{ "type": "module" }\n');
  const file = join(folder, "plain-app/index.js");
  writeFileSync(file, code);
  return file;
};

/** Installs the packages of bench/package.json where they are missing. */
export const installPeers = (): void => {
  if (!existsSync("bench/node_modules"))
    run("npm", ["ci", "--prefix", "bench", "--ignore-scripts", "--no-audit", "--no-fund"]);
};

const run = (file: string, args: readonly string[]): void => {
  const { status, stderr } = spawnSync(file, args, { encoding: "utf8" });
  if (status !== 0) throw new Error(`${file} ${args.join(" ")} failed:\n${stderr}`);
};
