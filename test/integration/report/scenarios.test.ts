import { expect, it } from "vitest";
import { renderDriftIssue } from "../../../src/report/drift.ts";
import { renderComment } from "../../../src/report/markdown/comment.ts";
import { context, report } from "./builders.ts";
import { scenarios } from "./scenarios/all.ts";
import { hugeReview } from "./scenarios/limits.ts";
import { driftReport } from "./scenarios/states.ts";

it.each(scenarios)("$name", async ({ name, reports, context }) => {
  const { body } = renderComment(reports, context);
  await expect(`${body}\n`).toMatchFileSnapshot(`../../scenarios/${name}.md`);
});

it("too-long", async () => {
  const { body } = renderComment([report(hugeReview(40))], context, { size: 16_000, unit: "characters" });
  await expect(`${body}\n`).toMatchFileSnapshot("../../scenarios/too-long.md");
});

it("drift", async () => {
  const { title, body } = renderDriftIssue(driftReport, context);
  await expect(`# ${title}\n\n${body}\n`).toMatchFileSnapshot("../../scenarios/drift.md");
});
