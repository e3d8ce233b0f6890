import { describe, expect, it } from "vitest";
import { outcomeReport } from "../../../src/app/deployment-report.ts";
import { reportsJson } from "../../../src/cli/answer.ts";
import { UserError } from "../../../src/errors.ts";
import { TerraformFailure } from "../../../src/terraform/failure.ts";
import { deployment } from "../app/sample.ts";

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
