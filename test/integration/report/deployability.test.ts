import { describe, expect, it } from "vitest";
import { renderComment } from "../../../src/report/markdown/comment.ts";
import { renderTerminal } from "../../../src/report/terminal/report.ts";
import { call, context, operation, report, review } from "./builders.ts";

const denied = (action: string, resource: string) =>
  call(action, {
    resource,
    after: "denied",
    remedy: JSON.stringify({ Effect: "Allow", Action: action, Resource: resource }),
  });

const many = ["s3:PutObject", "s3:GetObject", "iam:GetRole"].flatMap((action) =>
  ["one", "two", "three", "four"].map((resource) => denied(action, `arn:${resource}`)),
);
const fails = { before: "denied", after: "denied" } as const;
const deployability = [
  operation("create", fails, { calls: many }),
  operation("get", fails, { calls: [denied("sagemaker:DescribeEndpoint", "arn:endpoint")] }),
  operation("list", { before: "allowed", after: "allowed" }),
];
const reports = [report(review({ relation: "broader", deployability }))];

describe("an operation that fails in many places", () => {
  const { body } = renderComment(reports, context);
  const rowOf = (name: string) => body.split("\n").find((each) => each.startsWith(`| ${name} |`));

  it("tells in its row what fails by service, and below the table what would allow it, for its neighbours have the same", () => {
    expect(rowOf("create")).toContain("| ✗ denied: `s3:PutObject` `s3:GetObject`<br>✗ denied: `iam:GetRole` |");
    expect(body).toContain("allow what fails in more than 3 places (1)");
    expect(body).toContain(
      '{"Effect":"Allow","Action":["s3:PutObject","s3:GetObject","iam:GetRole"],"Resource":["arn:one","arn:two","arn:three","arn:four"]}',
    );
  });

  it.each([
    ["boundary", "in the permissions boundary: "],
    ["policy and boundary", "in a policy and in the permissions boundary: "],
  ] as const)("says where a statement has to stand that is missing in the %s", (remedyIn, words) => {
    const bounded = [{ ...denied("s3:GetObject", "arn:one"), remedyIn }, denied("s3:PutObject", "arn:one")];
    const of = (calls: typeof bounded) =>
      renderComment(
        [report(review({ relation: "broader", deployability: [operation("get", fails, { calls })] }))],
        context,
      ).body;
    const statement = (action: string) => `\`{"Effect":"Allow","Action":"${action}","Resource":"arn:one"}\``;
    expect(of(bounded)).toContain(`<br>${words}${statement("s3:GetObject")}<br>${statement("s3:PutObject")}`);
    const long = of(many.map((one) => ({ ...one, remedyIn })));
    expect(long).toContain(`- ${words}\`{"Effect":"Allow","Action":["s3:PutObject"`);
  });

  it("leaves the rows of the others as they are", () => {
    expect(rowOf("get")).toContain(
      '✗ denied: `sagemaker:DescribeEndpoint` on `arn:endpoint`<br>`{"Effect":"Allow","Action":"sagemaker:DescribeEndpoint","Resource":"arn:endpoint"}`',
    );
  });

  it("tells a terminal what is not shown there", () => {
    const shown = renderTerminal(reports, context, { width: 100, color: false });
    expect(shown).toContain("every operation of MLflow and the statements that would allow it");
    expect(shown).not.toContain("arn:three");
    expect(renderTerminal(reports, context, { width: 100, color: false, verbose: true })).toContain("arn:three");
  });
});

describe("a role that is gone", () => {
  const gone = { before: "allowed", after: "absent" } as const;
  const calls = ["sagemaker:ListEndpoints", "iam:GetRole"].map((action) => call(action, gone));
  const { body } = renderComment(
    [
      report(
        review({
          relation: "gone",
          deployability: [
            operation("create", gone, { calls }),
            operation("create", { before: "denied", after: "absent" }, { calls, variant: "with bucket" }),
            operation("list", gone, { calls: calls.slice(0, 1) }),
          ],
        }),
      ),
    ],
    context,
  );

  it("has no calls that fail, and what it did alike is one row", () => {
    expect(body).toContain("| **DEPLOY** | create ✓ → – · list ✓ → – |");
    expect(body).toContain("| create, list | ✓ allowed | – no role |  |");
  });
});
