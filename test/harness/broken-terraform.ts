import { mkdtempSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";

/** What happens to Terraform: it dies with whoever started it, its providers die, or the disk is full when it plans. */
export type Harm = "killed" | "providers-killed" | "disk-full";

export interface BrokenTerraform {
  /** A PATH on which it is the first terraform. */
  readonly path: string;
  /** Kills, if an apply is at work. */
  strike(): void;
}

/**
 * Puts a `terraform` into a new folder below `parent`: the real one of `path`, which comes to harm. SIGKILL comes by the
 * process's id; the full disk is Linux's /dev/full.
 */
export const breakTerraform = (parent: string, path: string, harm: Harm): BrokenTerraform => {
  const folder = mkdtempSync(join(parent, "terraform-"));
  const struck = join(folder, "struck");
  const script = `#!${process.execPath}
const { spawn, spawnSync } = require("node:child_process");
const { existsSync, symlinkSync } = require("node:fs");
const [command, ...rest] = process.argv.slice(2);
if (${harm === "disk-full"} && command === "plan") symlinkSync("/dev/full", "plan.tfplan");
const env = { ...process.env, PATH: ${JSON.stringify(path)} };
const child = spawn("terraform", [command, ...rest], { env, stdio: "inherit" });
child.on("close", (code) => process.exit(code ?? 1));
const kill = (pids) => pids.forEach((pid) => process.kill(pid, "SIGKILL"));
const strike = setInterval(() => {
  if (command !== "apply" || !existsSync(${JSON.stringify(struck)})) return;
  clearInterval(strike);
  const providers = spawnSync("pgrep", ["-P", String(child.pid)]).stdout.toString().trim().split("\\n").map(Number);
  kill(${harm === "killed"} ? [child.pid, ...providers, process.pid] : providers);
}, 20);
`;
  writeFileSync(join(folder, "terraform"), script, { mode: 0o700 });
  return { path: [folder, path].join(delimiter), strike: () => writeFileSync(struck, "") };
};
