import { expect, it } from "vitest";
import { renderComment } from "../../../src/report/markdown/comment.ts";
import { accessScenarios } from "./scenarios/access.ts";

it.each([...accessScenarios])("$name", async ({ name, reports, context }) => {
  const { body } = renderComment(reports, context);
  await expect(`${body}\n`).toMatchFileSnapshot(`../../scenarios/${name}.md`);
});
