import { describe, expect, it } from "vitest";
import { outcomeReport } from "../../../src/app/deployment-report.ts";
import { answer, reportsJson } from "../../../src/cli/answer.ts";
import type { CommandLine } from "../../../src/cli/io.ts";
import { terminalLog } from "../../../src/cli/log.ts";
import { UserError } from "../../../src/common/errors.ts";
import { nodeOutside } from "../../../src/node-outside.ts";
import { TerraformFailure } from "../../../src/terraform/failure.ts";
import { deployment } from "../../fixtures/sample.ts";

const commandLineThatPrints = (print: CommandLine["print"]): CommandLine => ({
  outside: nodeOutside(terminalLog({ write: () => true })),
  workingDirectory: ".",
  version: "1.2.3",
  print,
  readStandardInput: async () => new Uint8Array(),
  color: false,
  width: 100,
  terminal: () => undefined,
  signal: new AbortController().signal,
});

const jsonOf = (...errors: readonly UserError[]): unknown =>
  JSON.parse(
    reportsJson(
      errors.map((error) => outcomeReport({ kind: "failed", deployment: deployment(), error })),
      {},
    ),
  );

describe("the JSON of plans that failed", () => {
  const place = { file: "a.yaml", line: 3, column: 5 };

  it("has every problem with its place and what to do, as that of a verb that did not begin", () => {
    const first = new UserError({ message: "This is wrong.", location: place, suggestion: "Correct it" });
    const second = new TerraformFailure({
      deployment: "prod",
      step: "plan",
      diagnostics: [{ severity: "error", summary: "No bucket", detail: "" }],
      logFile: "plan.log",
    });
    expect(jsonOf(first, second)).toMatchObject({
      error: {
        message: `${first.message}\n${second.message}`,
        problems: [
          { message: "This is wrong.", location: place, suggestion: "Correct it" },
          { message: "prod: No bucket" },
          { message: "prod: terraform plan failed. The full log is in plan.log." },
        ],
      },
      deployments: [{ state: { kind: "plan-failed", message: first.message, problems: first.problems } }, {}],
    });
  });
});

describe("the answer", () => {
  it("is printed where its files cannot be written any longer, each of which is told", async () => {
    const printed: string[] = [];
    const reports = [outcomeReport({ kind: "failed", deployment: deployment(), error: new UserError("No.") })];
    const written = answer(
      commandLineThatPrints((text) => void printed.push(text)),
      reports,
      {},
      {
        json: true,
        markdown: "/dev/full",
        html: "/nowhere/review.html",
      },
    );
    await expect(written).rejects.toThrow(
      "Cannot write to /dev/full: the disk is full.\nCannot write to /nowhere/review.html: there is no such folder.",
    );
    expect(printed).toEqual([reportsJson(reports, {})]);
  });
});
