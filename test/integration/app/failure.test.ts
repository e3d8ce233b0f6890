import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { findConfigurationFile } from "../../../src/app/action/configuration-file.ts";
import { failureNotices, failureReason } from "../../../src/app/action/failure.ts";
import { stoppedBy, terraformFailure } from "../../../src/app/action/result.ts";
import { selectDeployments } from "../../../src/app/select.ts";
import { UserError } from "../../../src/common/errors.ts";
import { parseConfiguration } from "../../../src/config/load.ts";
import { refusalReasons } from "../../../src/github/reviewed/refusal.ts";
import { renderComment } from "../../../src/report/markdown/comment.ts";
import { deployment, inputs, loaded } from "../../fixtures/sample.ts";

/** The word for what a call throws. */
const reasonOf = (call: () => unknown): string => {
  try {
    call();
  } catch (error) {
    if (error instanceof UserError) return failureReason(error);
    throw error;
  }
  throw new Error("nothing was wrong");
};

describe("the reason of a failure", () => {
  it.each([
    ["a mode that there is not", () => inputs({ mode: "plann" })],
    ["two programs", () => inputs({ "terraform-version": "1.11.4", "tofu-version": "1.11.4" })],
    ["a deployment that there is not", () => selectDeployments([deployment()], ["prd"])],
    ["a configuration elsewhere", () => findConfigurationFile(".", ".", "../auth.yaml")],
  ])("is the input: %s", (_, call) => {
    expect(reasonOf(call)).toBe("input");
  });

  it("is the configuration where a mistake has its place there", () => {
    expect(reasonOf(() => parseConfiguration("version: 2", "auth.yaml"))).toBe("configuration");
  });

  it("is one of action.yml's words", () => {
    const documented = readFileSync("action.yml", "utf8").split("failure-reason:")[1] ?? "";
    for (const word of ["input", "configuration", "terraform", "github", "refused", "plan-changed", "bug"]) {
      expect(documented).toContain(`\`${word}\``);
    }
    for (const word of refusalReasons) expect(documented).toContain(`\`${word}\``);
  });
});

it.each([
  ["prd", "Did you mean `prod`?"],
  ["else", "the configuration has prod"],
])("a deployment that there is not, %s, has the way on", (name, suggestion) => {
  const error = expect.objectContaining({ problems: [expect.objectContaining({ suggestion })] });
  expect(() => selectDeployments([deployment()], [name])).toThrow(error);
});

describe("what goes wrong with a deployment", () => {
  const { locateDeployment } = loaded({ names: ["prod", "dev"] });
  const prod = { file: "sagemaker-auth.yaml", line: 3, column: 3 };
  const dev = { file: "sagemaker-auth.yaml", line: 9, column: 3 };

  it("is placed at its name in the file, where its plan or its apply fails", () => {
    const error = new UserError({ message: "dev: no credentials", suggestion: "set them" });
    expect(
      terraformFailure([{ kind: "failed", deployment: deployment({ names: ["dev"] }), error }], locateDeployment),
    ).toEqual({
      reason: "terraform",
      error: expect.objectContaining({ problems: [{ ...error.problems[0], location: dev }] }),
    });
  });

  it("keeps a place of its own", () => {
    const error = new UserError({
      message: "prod: the lock file is another one",
      location: { file: ".terraform.lock.hcl" },
    });
    const failure = terraformFailure([{ kind: "failed", deployment: deployment(), error }], locateDeployment);
    expect(failure?.error.problems).toEqual(error.problems);
  });

  it("is placed there where it is stopped, line by line", () => {
    const { problems } = stoppedBy(
      new Map([
        ["prod", ["one", "two"]],
        ["dev", []],
      ]),
      locateDeployment,
    );
    expect(problems).toEqual([
      { message: "prod: one", location: prod },
      { message: "prod: two", location: prod },
    ]);
  });

  it("has no place where the file does not name it", () => {
    expect(stoppedBy([["gone", ["one"]]], locateDeployment).problems).toEqual([{ message: "gone: one" }]);
  });
});

it("what a report says of hundreds of mistakes are the first, for else there is no room for any", () => {
  const mistakes = (count: number) =>
    new UserError(Array.from({ length: count }, (_, index) => ({ message: `${index}: ${"x".repeat(200)}` })));
  expect(failureNotices(mistakes(50))).toHaveLength(50);
  const notices = failureNotices(mistakes(500));
  expect(notices.at(-1)).toBe("And 450 more, which the log of this run tells.");
  expect(renderComment([], { notices }).body).toContain("NOTE** — 0: xxx");
});
