import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { loadCatalogue } from "../../src/data.ts";
import { compare } from "../../src/iam/compare/compare.ts";
import { compileDecider } from "../../src/iam/decide/decide.ts";
import { parsePolicy } from "../../src/iam/language/parse.ts";
import type { NamedPolicy, PolicySet } from "../../src/iam/model.ts";
import { inlinePolicy, manyStatements, sageMakerFullAccess, typicalRequests } from "../inputs/policies.ts";
import { changePlan, templates } from "../inputs/policy-change.ts";
import { milliseconds, pairedLoops } from "../measure/loop.ts";
import { pairedProcesses } from "../measure/process.ts";
import type { Part, PartInput } from "../part.ts";
import { buildProgram, installPeers } from "../prepare.ts";
import { duration, pairedRow, processRow, type Row } from "../table.ts";

/** The policy engine: warm in this process, and cold beside other programs. */
export const policies: Part = async (input) => {
  installPeers();
  input.print("Policies, cold: whole processes", await coldRows(input));
  input.print("Deciding 20 typical requests, warm", await decideRows());
  input.print("Comparing, parsing included, warm", await compareRows());
};

const coldRows = async ({ folder, pairs = 11 }: PartInput): Promise<readonly Row[]> => {
  const { cli } = buildProgram();
  const write = (name: string, text: string): string => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const files = [write("managed.json", sageMakerFullAccess), write("inline.json", inlinePolicy)];
  const [action, resource] = ["s3:PutObjectTagging", "arn:aws:s3:::mlflow-sagemaker-us-east-1-123456789012/model"];
  const check = ["check", ...files.flatMap((file) => ["--policy", file]), "--action", action, "--resource", resource];
  const plan = write("plan.json", changePlan);
  const before = write("before.json", templates.before);
  const after = write("after.json", templates.after);
  return [
    processRow(
      "check, one request",
      "iam-simulate",
      await pairedProcesses(
        { args: [cli, ...check], cwd: folder },
        { args: [resolve("bench/peers/iam-simulate-cold.mjs"), action, resource, ...files], cwd: folder },
        pairs,
      ),
      "0.5 ×",
    ),
    processRow(
      "review --markdown, one policy changed",
      "cloudformation-diff",
      await pairedProcesses(
        { args: [cli, "review", plan, "--markdown"], cwd: folder },
        { args: [resolve("bench/peers/cloudformation-diff.mjs"), before, after], cwd: folder },
        pairs,
      ),
      "0.25 ×",
    ),
  ];
};

const decideRows = async (): Promise<readonly Row[]> => {
  const { prepare } = await import("../peers/iam-simulate.mjs");
  const texts = [sageMakerFullAccess, inlinePolicy];
  const theirs = prepare(texts, typicalRequests);
  const decider = compileDecider(identity(...texts));
  const decideAll = (): unknown => typicalRequests.map((request) => decider.decide(request).decision);
  const decisions = typicalRequests.map((request) => decider.decide(request).decision);
  const theirDecisions = await Promise.all(theirs.map(({ checked }) => checked()));
  const agreeing = decisions.filter((decision, index) => decision === theirDecisions[index]).length;
  const checked = await pairedLoops(decideAll, () => inOrder(theirs.map((each) => each.checked)));
  const unchecked = await pairedLoops(decideAll, () => inOrder(theirs.map((each) => each.unchecked)));
  const perSecond = (time: number): string => `${Math.round(20_000 / time).toLocaleString("en-US")} a second`;
  return [
    pairedRow(
      `compiled once, ${perSecond(checked.ours)}`,
      `iam-simulate, ${perSecond(checked.theirs)}`,
      checked,
      "0.02 ×",
    ),
    pairedRow("the same", `its unchecked form, ${perSecond(unchecked.theirs)}`, unchecked),
    {
      what: "parsed and compiled each time",
      ours: duration(
        await milliseconds(() => typicalRequests.map((each) => compileDecider(identity(...texts)).decide(each))),
      ),
    },
    { what: `the same decision as iam-simulate in ${agreeing} of ${decisions.length}`, ours: "" },
  ];
};

const inOrder = async (calls: readonly (() => Promise<unknown>)[]): Promise<void> => {
  for (const call of calls) await call();
};

const compareRows = async (): Promise<readonly Row[]> => {
  const catalogue = await loadCatalogue();
  const row = async (what: string, before: readonly string[], after: readonly string[], aim?: string): Promise<Row> => {
    const run = () => compare(identity(...before), identity(...after), { catalogue });
    const { relation } = run();
    const ours = duration(await milliseconds(run));
    return { what: `${what}: ${relation}`, ours, ...(aim === undefined ? {} : { aim }) };
  };
  const rows = [
    await row("AmazonSageMakerFullAccess with itself", [sageMakerFullAccess], [sageMakerFullAccess], "1 ms"),
    await row("… plus the inline policy", [sageMakerFullAccess], [sageMakerFullAccess, inlinePolicy], "10 ms"),
    await row("nothing with AmazonSageMakerFullAccess", [], [sageMakerFullAccess]),
  ];
  for (const count of [10, 100, 1000]) {
    const many = manyStatements(count);
    rows.push(await row(`${count} statements with themselves`, [many], [many]));
    rows.push(await row(`${count} statements plus the inline policy`, [many], [many, inlinePolicy]));
  }
  return rows;
};

const identity = (...texts: readonly string[]): PolicySet => ({
  kind: "identity",
  policies: texts.map((text, index): NamedPolicy => {
    const result = parsePolicy(text, "identity");
    if (!result.ok) throw new Error("A policy of the benchmark does not parse.");
    return { name: `policy ${index}`, policy: result.policy };
  }),
});
