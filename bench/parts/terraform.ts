import { mkdtempSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Ground, startGround } from "../../test/harness/ground.ts";
import { makeMirror } from "../../test/harness/mirror.ts";
import { synthesized } from "../../test/harness/synthesized.ts";
import { configuration } from "../inputs/configuration.ts";
import { inTurn, timed } from "../measure/process.ts";
import { paired } from "../measure/statistics.ts";
import type { Part } from "../part.ts";
import { buildProgram } from "../prepare.ts";
import { pairedRow } from "../table.ts";

/** What `plan` adds to a bare Terraform, with the real AWS provider against moto; each run in a new folder. */
export const terraform: Part = async ({ folder, pairs, print }) => {
  const ground = await startGround();
  try {
    // The tests' launchers of the providers would leave out what Terraform does to the providers themselves, and their
    // GOGC what our program does for Terraform.
    const { cliConfigFile } = await makeMirror(ground.folder());
    const users = Object.entries(ground.env).filter(([name]) => name !== "GOGC");
    const real = { ...ground, env: { ...Object.fromEntries(users), TF_CLI_CONFIG_FILE: cliConfigFile } };
    const plan = ourPlan(real, folder);
    const bare = barePlan(real, folder);
    const beside = await inTurn(() => plan(1, 1), bare, pairs ?? 5);
    const parallel = await inTurn(
      () => plan(10, 2),
      () => plan(10, 1),
      pairs ?? 2,
    );
    const columns = (runs: readonly (readonly [number, number])[]) =>
      paired(
        runs.map(([a]) => a),
        runs.map(([, b]) => b),
      );
    print("plan, with Terraform and the real AWS provider: wall time", [
      pairedRow("one deployment", "bare init, plan and show", columns(beside), "1.03 ×"),
      pairedRow("ten deployments, two at a time", "one after the other", columns(parallel), "0.75 ×"),
    ]);
  } finally {
    await ground.dispose();
  }
};

const ourPlan = ({ env, workspace }: Ground, folder: string) => {
  const { cli } = buildProgram();
  return (deployments: number, parallelism: number): Promise<number> => {
    const cwd = mkdtempSync(join(folder, "ours-"));
    writeFileSync(join(cwd, "sagemaker-auth.yaml"), configuration({ deployments, host: workspace.url }));
    return timed(process.execPath, [cli, "plan", "--parallelism", `${parallelism}`], { cwd, env: { ...env } });
  };
};

/** The same steps as ours, without our program around them. */
const barePlan =
  ({ env, workspace }: Ground, folder: string) =>
  async (): Promise<number> => {
    const cwd = mkdtempSync(join(folder, "bare-"));
    writeFileSync(join(cwd, "cdk.tf.json"), synthesized(configuration({ host: workspace.url }), "prod-0"));
    const run = (...args: readonly string[]): Promise<number> => timed("terraform", args, { cwd, env: { ...env } });
    return (
      (await run("init", "-input=false", "-no-color")) +
      (await run("plan", "-input=false", "-json", "-out=plan.tfplan")) +
      (await run("show", "-json", "-no-color", "plan.tfplan"))
    );
  };
