import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { cdktfCli } from "../../test/harness/cdktf-cli.ts";
import { writeConfiguration } from "../inputs/configuration.ts";
import { type Command, inTurn, pairedProcesses, timed } from "../measure/process.ts";
import { paired } from "../measure/statistics.ts";
import type { Part } from "../part.ts";
import { buildPlainApp, buildProgram } from "../prepare.ts";
import { pairedRow, processRow, type Row } from "../table.ts";

const sizes = [
  { count: 1, pairs: 11, cdktfPairs: 3 },
  { count: 10, pairs: 9, cdktfPairs: 2 },
  { count: 100, pairs: 7, cdktfPairs: 2 },
  { count: 1000, pairs: 3, cdktfPairs: 1 },
];

/** Synthesizing 1 to 1,000 deployments, beside the same constructs with CDKTF's own App, bundled or by `cdktf synth`. */
export const synth: Part = async ({ folder, pairs, print }) => {
  const { cli } = buildProgram();
  const plainApp = await buildPlainApp();
  const cdktf = await cdktfCli();
  const beside: Row[] = [];
  const besideCdktf: Row[] = [];
  for (const size of sizes) {
    const file = writeConfiguration(folder, `${size.count}.yaml`, { deployments: size.count });
    const out = (name: string): string => join(folder, `${name}-${size.count}`);
    const ours: Command = { args: [cli, "synth", "-c", file, "-o", out("ours")], cwd: folder };
    const plain: Command = { args: [plainApp, file, out("plain")], cwd: folder };
    const measured = await pairedProcesses(ours, plain, pairs ?? size.pairs);
    const same = isSame(out("ours"), out("plain")) ? "same bytes" : "OTHER BYTES";
    beside.push(
      processRow(
        deployments(size.count),
        `bundled CDKTF app, ${same}`,
        measured,
        size.count === 1000 ? "0.62 ×" : undefined,
      ),
    );
    const runs = await inTurn(
      () => timed(process.execPath, ours.args, { cwd: folder, env: process.env }),
      () => cdktfSynth(cdktf, file, out("cdktf")),
      pairs ?? size.cdktfPairs,
    );
    const sameAsCdktf = isSame(out("ours"), out("cdktf")) ? "same bytes" : "OTHER BYTES";
    besideCdktf.push(
      pairedRow(
        deployments(size.count),
        `cdktf synth, ${sameAsCdktf}`,
        paired(
          runs.map(([a]) => a),
          runs.map(([, b]) => b),
        ),
        size.count === 1 ? "0.05 ×" : undefined,
      ),
    );
  }
  print("synth beside CDKTF's own: whole processes", [...beside, ...besideCdktf]);
};

const deployments = (count: number): string =>
  `${count.toLocaleString("en-US")} deployments`.replace(/^1 (.*)s$/, "1 $1");

const cdktfSynth = (program: string, config: string, output: string): Promise<number> =>
  timed(process.execPath, [program, "synth", "--output", output], {
    cwd: resolve("."),
    env: { ...process.env, CI: "1", CHECKPOINT_DISABLE: "1", SAGEMAKER_AUTH_CONFIG: config },
  });

/** Whether both folders hold the same stacks, byte for byte. */
const isSame = (ours: string, theirs: string): boolean => {
  const names = readdirSync(join(ours, "stacks")).sort();
  const text = (folder: string, name: string): string =>
    readFileSync(join(folder, "stacks", name, "cdk.tf.json"), "utf8");
  return (
    readdirSync(join(theirs, "stacks")).length === names.length &&
    names.every((name) => text(ours, name) === text(theirs, name))
  );
};
