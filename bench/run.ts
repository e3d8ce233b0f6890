/**
 * `npm run bench` measures this program beside others, all in one run: `npm run bench -- startup review` only these
 * parts, `--pairs 5` with so many pairs of runs. It prints what it has measured, and never fails for being slow.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { cpus, tmpdir, totalmem } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Part } from "./part.ts";
import { policies } from "./parts/policies.ts";
import { review } from "./parts/review.ts";
import { startup } from "./parts/startup.ts";
import { synth } from "./parts/synth.ts";
import { terraform } from "./parts/terraform.ts";
import { printTable } from "./table.ts";

const parts: Readonly<Record<string, Part>> = { startup, synth, policies, review, terraform };

const { values, positionals } = parseArgs({ allowPositionals: true, options: { pairs: { type: "string" } } });
const unknown = positionals.filter((name) => !(name in parts));
if (unknown.length > 0)
  throw new Error(`There is no part ${unknown.join(", ")}; there are ${Object.keys(parts).join(", ")}.`);

console.log(`Node ${process.versions.node}, ${cpus().length} processors, ${Math.round(totalmem() / 2 ** 30)} GiB.
Each line is measured in turn with what stands beside it, A B A B. Times are medians. The ratio is the median of the
ratios of the pairs, its spread in brackets: trust it more than the times, and less the wider the spread.`);

for (const [name, part] of Object.entries(parts)) {
  if (positionals.length > 0 && !positionals.includes(name)) continue;
  const folder = mkdtempSync(join(tmpdir(), `bench-${name}-`));
  try {
    const pairs = values.pairs === undefined ? undefined : Number(values.pairs);
    await part({ folder, pairs, print: (title, rows) => console.log(printTable(title, rows)) });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
