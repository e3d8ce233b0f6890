import { expect, it } from "vitest";
import { renderHtml } from "../../../src/report/html/report.ts";
import { renderComment } from "../../../src/report/markdown/comment.ts";
import { context, report, review } from "./builders.ts";
import { hugeReview } from "./scenarios/limits.ts";

const caption = "Configuration: `ml/sagemaker-auth.yaml`\n\n";

it.each([
  ["one deployment", [report(review())]],
  ["several", [report(review()), report(hugeReview(2))]],
  ["no deployment, where a mistake has stopped all", []],
])("a comment about %s says of which configuration it is, for a pull request may have several", (_, reports) => {
  const { body } = renderComment(reports, { ...context, notices: ["The base branch has moved on."] });
  expect(body.startsWith(caption)).toBe(true);
});

it("a comment with room for headlines alone says so, too", () => {
  const { body } = renderComment([report(hugeReview(40))], context, { size: 3_000, unit: "characters" });
  expect(body).toContain(caption);
  expect(body).toContain("NOT EVERYTHING IS SHOWN HERE");
});

it("the report file says so, too", () => {
  expect(renderHtml([report(review())], context)).toContain("Configuration: <code>ml/sagemaker-auth.yaml</code>");
});

it("a report of nothing is empty", () => {
  expect(renderComment([], context).body).toBe("");
});
