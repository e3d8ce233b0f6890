/**
 * Builds dist/: one readable ncc bundle, and two launchers of three lines that start it as the action or as the
 * command line. One bundle, because two would carry every shared module twice.
 */
import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";

const out = process.argv[2] ?? "dist";
const bundle = mkdtempSync(join(tmpdir(), "build-"));

const ncc = spawnSync(
  process.execPath,
  [
    createRequire(import.meta.url).resolve("@vercel/ncc/dist/ncc/cli.js"),
    ...[
      "build",
      "src/bundle.ts",
      "--out",
      bundle,
      "--license",
      "licenses.txt",
      "--target",
      "es2023",
      "--no-cache",
      "--transpile-only",
    ],
  ],
  { stdio: ["ignore", "inherit", "inherit"] },
);
if (ncc.status !== 0) process.exit(ncc.status ?? 1);

rmSync(out, { recursive: true, force: true });
mkdirSync(join(out, "bundle"), { recursive: true });
cpSync(bundle, join(out, "bundle"), { recursive: true });
rmSync(bundle, { recursive: true });
writeFileSync(
  join(out, "licenses.txt"),
  readFileSync(join(out, "bundle", "licenses.txt"), "utf8").replaceAll("\r\n", "\n"),
);
rmSync(join(out, "bundle", "licenses.txt"));
writeFileSync(join(out, "package.json"), '{ "type": "module" }\n');
writeFileSync(join(out, "index.js"), 'import { action } from "./bundle/index.js";\n\nawait action();\n');
writeFileSync(join(out, "cli.js"), '#!/usr/bin/env node\nimport { cli } from "./bundle/index.js";\n\nawait cli();\n');
chmodSync(join(out, "cli.js"), 0o755);
