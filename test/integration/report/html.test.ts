import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { line, paragraph } from "../../../src/report/blocks.ts";
import { htmlBlocks } from "../../../src/report/html/print.ts";
import { renderHtml } from "../../../src/report/html/report.ts";
import { anyText } from "./arbitraries.ts";
import { context, report } from "./builders.ts";
import { readBack } from "./read-markdown.ts";
import { hardenedPass } from "./scenarios/access.ts";
import { hostileNames, limitScenarios } from "./scenarios/limits.ts";

const readEntities = (html: string): string =>
  html.replace(/&#(\d+);/g, (_, codePoint: string) => String.fromCodePoint(Number(codePoint)));

const page = renderHtml([report(hardenedPass("added"))], context);

describe("the HTML report", () => {
  it("needs no network and runs no script", () => {
    expect(page).toContain(`default-src 'none'; style-src 'unsafe-inline'`);
    expect(page).not.toMatch(/<script|\ssrc=|url\(https?:|@import|\son\w+=/);
    expect([...page.matchAll(/href="([^"]*)"/g)].every(([, url]) => url?.startsWith("https://github.com/acme/"))).toBe(
      true,
    );
  });

  it("closes every element that it opens", () => {
    const open: string[] = [];
    for (const [, slash, name = ""] of page.matchAll(/<(\/?)([a-z][a-z0-9]*)[^>]*?(?<!\/)>/g)) {
      if (["meta", "br", "wbr"].includes(name)) continue;
      if (slash === "") open.push(name);
      else expect(open.pop()).toBe(name);
    }
    expect(open).toEqual([]);
  });

  it("leaves nothing out", () => {
    expect(page).toContain("What Terraform does, attribute by attribute");
    expect(page).toContain("Every AWS call that was decided");
    expect(page).toContain("Unchanged: 1 statement");
  });

  it("draws the graph, and says it in sentences for those who do not see it", () => {
    expect(page).toContain('<svg role="img"');
    expect(page).toMatch(/<path class="edge new"[^>]*arrow\)/);
    expect(page).toMatch(/<path class="edge removed"[^>]*cross\)/);
    expect(page).toMatch(
      /<desc[^>]*>[^<]*databricks-cross-account — NEW: may pass to any service — databricks-sagemaker\./,
    );
  });

  it("has an id only once", () => {
    const { reports, context: given } = limitScenarios[0] ?? { reports: [], context };
    const ids = [...renderHtml(reports, given).matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(ids.length).toBeGreaterThan(2);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("shows every hostile name as text", () => {
    const hostile = limitScenarios.find(({ name }) => name === "hostile-names");
    const shown = renderHtml(hostile?.reports ?? [], hostile?.context ?? {});
    const codes = new Set(
      [...shown.replaceAll("<wbr>", "").matchAll(/<code>([^<]*)<\/code>/g)].map(([, each = ""]) =>
        readBack(readEntities(each)),
      ),
    );
    expect(hostileNames.filter((name) => name !== "" && !codes.has(name))).toEqual([]);
    expect(shown).not.toMatch(/<img|<script|javascript:[^<]*"/);
  });

  it("breaks a name in a narrow column where its words end", () => {
    const cell = (name: string) => {
      const page = htmlBlocks([{ kind: "table", head: [line``], rows: [[line`${name}`]] }], "id");
      return /<td[^>]*><code>(.*)<\/code><\/td>/.exec(page)?.[1]?.split("<wbr>");
    };
    expect(cell("sagemaker:CreateTrainingJob")).toEqual(["sagemaker:", "CreateTrainingJob"]);
    expect(cell("arn:aws:s3:::mlflow-sagemaker-*/a")).toEqual([
      "arn:",
      "aws:",
      "s3:::",
      "mlflow-",
      "sagemaker-",
      "*/",
      "a",
    ]);
    expect(cell("s3:CreateBucketMetadataTableConfiguration")).toEqual([
      "s3:",
      "Create",
      "Bucket",
      "Metadata",
      "Table",
      "Configuration",
    ]);
    expect(cell("x".repeat(50))).toEqual(["x".repeat(24), "x".repeat(24), "xx"]);
    expect(page).toMatch(/td code \{ overflow-wrap: break-word; \}/);
  });

  it("shows any text as it is in a cell, too", () => {
    fc.assert(
      fc.property(anyText, (data) => {
        fc.pre(data !== "");
        const page = htmlBlocks([{ kind: "table", head: [line``], rows: [[line`${data}`]] }], "id");
        const [, shown = ""] = /<td[^>]*><code>((?:[^<>"']|<wbr>)*)<\/code><\/td>/s.exec(page) ?? [];
        expect(readBack(readEntities(shown.replaceAll("<wbr>", "")))).toBe(data);
      }),
    );
  });

  it("shows any text as it is", () => {
    fc.assert(
      fc.property(anyText, (data) => {
        fc.pre(data !== "");
        const [, shown = ""] =
          /^<p><code>([^<>"']*)<\/code><\/p>$/s.exec(htmlBlocks([paragraph(line`${data}`)], "id")) ?? [];
        expect(readBack(readEntities(shown))).toBe(data);
      }),
    );
  });
});
