import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { createReviewer } from "../../src/app/reviewer.ts";
import { parseConfiguration } from "../../src/config/load.ts";
import { planFromSynthesized } from "../../src/plan/synthesized/from-synthesized.ts";
import { renderComment } from "../../src/report/markdown/comment.ts";
import { commentLimit } from "../../src/report/markdown/limit.ts";
import { synthesize } from "../../src/stack/synthesize.ts";
import { configuration } from "../inputs/configuration.ts";
import { planOf } from "../inputs/plans.ts";
import { milliseconds } from "../measure/loop.ts";
import { pairedProcesses } from "../measure/process.ts";
import type { Part } from "../part.ts";
import { buildProgram } from "../prepare.ts";
import { duration, processRow, type Row } from "../table.ts";

/** Reviewing plans: large ones that are not ours as whole processes, and our own warm. */
export const review: Part = async ({ folder, pairs, print }) => {
  const { cli } = buildProgram();
  const rows: Row[] = [];
  for (const count of [10, 100, 1000]) {
    const file = join(folder, `${count}.json`);
    writeFileSync(file, planOf(count));
    const measured = await pairedProcesses(
      { args: [cli, "review", file, "--markdown"], cwd: folder },
      { args: ["-e", "0"], cwd: folder },
      pairs ?? 7,
    );
    rows.push(processRow(`${count} IAM resources`, "node -e 0", measured, count === 1000 ? "2 s, 300 MiB" : undefined));
  }
  print("review of a plan: whole processes", rows);
  print("Our own plan of one deployment, warm", await ownRows());
};

const ownRows = async (): Promise<readonly Row[]> => {
  const reviewer = await createReviewer();
  const deploymentOf = (policy: "documented" | "hardened") => {
    const [deployment] = parseConfiguration(configuration({ policy }), "sagemaker-auth.yaml").configuration.deployments;
    if (deployment === undefined) throw new Error("The benchmark's configuration holds no deployment.");
    return { deployment, text: synthesize(deployment) };
  };
  const [before, after] = [deploymentOf("hardened"), deploymentOf("documented")];
  const reviewOf = (base: string | undefined) => reviewer(planFromSynthesized(base, after.text), after.deployment);
  const comment = (base: string | undefined): unknown =>
    renderComment([{ name: "prod", state: { kind: "planned" }, review: reviewOf(base) }], {}, commentLimit);
  const row = async (what: string, work: () => unknown, aim?: string): Promise<Row> => ({
    what,
    ours: duration(await milliseconds(work)),
    ...(aim === undefined ? {} : { aim }),
  });
  return [
    await row("reviewed, nothing changed", () => reviewOf(after.text), "100 ms"),
    await row("reviewed, a widening", () => reviewOf(before.text), "100 ms"),
    await row("reviewed, first creation", () => reviewOf(undefined), "100 ms"),
    await row("a widening, reviewed and written as a comment", () => comment(before.text)),
  ];
};
