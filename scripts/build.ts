/**
 * Builds dist/: one readable ncc bundle, and two launchers that start it as the action or as the command line. One
 * bundle, because two would carry every shared module twice. docs/benchmarks.md has what each step saves.
 */
import { chmodSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { loadQuickly } from "./build/load-quickly.ts";
import type { Bundle } from "./build/unused-modules.ts";

type Ncc = (entry: string, options: object) => Promise<{ readonly code: string; readonly assets: Assets }>;
type Assets = Readonly<Record<string, { readonly source: string | Buffer }>>;

const ncc: Ncc = createRequire(import.meta.url)("@vercel/ncc");
const out = process.argv[2] ?? "dist";

const { code, assets } = await ncc(resolve("src/bundle.ts"), {
  // Node loads CommonJS faster than ES modules, the more so the more files there are.
  esm: false,
  target: "es2023",
  license: "licenses.txt",
  cache: false,
  transpileOnly: true,
  quiet: true,
});
const files = Object.entries(assets).map(([name, { source }]) => [name, source.toString()] as const);
const bundle: Bundle = new Map([["index.js", code], ...files.filter(([name]) => name.endsWith(".js"))]);
const licenses = files.find(([name]) => name === "licenses.txt")?.[1] ?? "";

rmSync(out, { recursive: true, force: true });
mkdirSync(join(out, "bundle"), { recursive: true });
for (const [name, text] of loadQuickly(bundle)) writeFileSync(join(out, "bundle", name), text);
writeFileSync(join(out, "licenses.txt"), licenses.replaceAll("\r\n", "\n"));
writeFileSync(join(out, "package.json"), '{ "type": "commonjs" }\n');
writeFileSync(join(out, "index.js"), 'require("./bundle/index.js").action();\n');
writeFileSync(join(out, "cli.js"), '#!/usr/bin/env node\nrequire("./bundle/index.js").cli();\n');
chmodSync(join(out, "cli.js"), 0o755);
