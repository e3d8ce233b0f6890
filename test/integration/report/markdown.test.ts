import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Block, code, line, paragraph, text } from "../../../src/report/blocks.ts";
import { emptyText } from "../../../src/report/escape.ts";
import { renderComment } from "../../../src/report/markdown/comment.ts";
import { markdownBlocks } from "../../../src/report/markdown/print.ts";
import { prose } from "../../../src/report/words/prose.ts";
import { anyText } from "./arbitraries.ts";
import { allNodes, readBack, readMarkdown, shownText, tableRows } from "./read-markdown.ts";
import { hostileNames, limitScenarios } from "./scenarios/limits.ts";

const codeTexts = (markdown: string): readonly string[] =>
  allNodes(readMarkdown(markdown)).flatMap((node) => (node.type === "inlineCode" ? [node.value] : []));

describe("hostile names in a comment", () => {
  const hostile = limitScenarios.find(({ name }) => name === "hostile-names");
  const { body } = renderComment(hostile?.reports ?? [], hostile?.context ?? {});
  const nodes = allNodes(readMarkdown(body));

  it("make no HTML but ours", () => {
    const html = nodes.flatMap((node) => (node.type === "html" ? [node.value] : []));
    const ours = /^(?:<br>|<\/details>|<details><summary>(?:[^<]|<\/?code>)*<\/summary>)$/;
    expect(html.filter((value) => !ours.test(value))).toEqual([]);
    expect(html.length).toBeGreaterThan(0);
  });

  it("make no link, image, footnote, emphasis, strike or task", () => {
    const made = nodes.filter(
      (node) =>
        /^(?:link|linkReference|image|imageReference|definition|footnote.*|emphasis|delete)$/.test(node.type) ||
        (node.type === "listItem" && typeof node.checked === "boolean"),
    );
    expect(made).toEqual([]);
  });

  it("make no mention, reference, address, formula or emoji outside of code", () => {
    const texts = nodes.flatMap((node) => (node.type === "text" ? [node.value] : []));
    expect(texts.filter((value) => /@|#\d|GH-|https?:|www\.|\$|:\w+:/.test(value))).toEqual([]);
  });

  it("keep every table in shape", () => {
    const tables = nodes.flatMap((node) => (node.type === "table" ? [node] : []));
    for (const { children } of tables) {
      const width = children[0]?.children.length;
      expect(children.filter((row) => row.children.length !== width)).toEqual([]);
    }
    expect(tables.length).toBeGreaterThan(hostileNames.length);
  });

  it("stand there in full, each to be read back", () => {
    const shown = new Set(codeTexts(body).map(readBack));
    expect(hostileNames.filter((name) => name !== "" && !shown.has(name))).toEqual([]);
  });

  it("leave nothing that cannot be seen", () => {
    expect(body).not.toMatch(/[^\P{C}\n]|[\u00a0\u2028\u2029]/u);
  });

  it("cannot leave a Mermaid label", () => {
    const diagrams = nodes.flatMap((node) => (node.type === "code" && node.lang === "mermaid" ? [node.value] : []));
    const node =
      /^ {2}n\d+(?:\["[^"<>`]*<br\/>[^"<>`]*"\]|\(\["[^"<>`]*<br\/>[^"<>`]*"\]\)|\{\{"[^"<>`]*<br\/>[^"<>`]*"\}\})$/;
    const edge = /^ {2}n\d+ (?:==>|-->|-\.->|-\.-x)\|"[^"<>`]*"\| n\d+$/;
    expect(diagrams).toHaveLength(1);
    const [head, ...lines] = (diagrams[0] ?? "").split("\n");
    expect(head).toBe("flowchart LR");
    expect(lines.filter((each) => !node.test(each) && !edge.test(each))).toEqual([]);
  });
});

describe("any text", () => {
  it("in a table's cell keeps the row's cells, and can be read back", () => {
    fc.assert(
      fc.property(anyText, anyText, (one, two) => {
        const table: Block = {
          kind: "table",
          head: [line`a`, line`b`, line`c`],
          rows: [[[code(one)], [text("between")], [code(two)]]],
        };
        const [, row] = tableRows(readMarkdown(markdownBlocks([table])));
        const shown = row?.children.map(shownText) ?? [];
        expect(shown.map(readBack)).toEqual([one || emptyText, "between", two || emptyText]);
      }),
      { numRuns: 300 },
    );
  });

  it("as a sentence is one paragraph without markup, and can be read back but for backticks", () => {
    fc.assert(
      fc.property(anyText, (sentence) => {
        fc.pre(sentence !== "");
        const root = readMarkdown(markdownBlocks([paragraph(prose(sentence))]));
        const types = new Set(allNodes(root).map(({ type }) => type));
        expect([...types].filter((type) => !["root", "paragraph", "text", "inlineCode"].includes(type))).toEqual([]);
        expect(readBack(shownText(root)).replaceAll("`", "")).toBe(sentence.replaceAll("`", ""));
      }),
      { numRuns: 300 },
    );
  });

  it("in a fenced block stays inside of it", () => {
    fc.assert(
      fc.property(anyText, (plan) => {
        const root = readMarkdown(
          markdownBlocks([{ kind: "code", language: "text", text: plan }, paragraph(line`after`)]),
        );
        expect(root.children.map(({ type }) => type)).toEqual(["code", "paragraph"]);
        const kept = plan.replaceAll("\r\n", "\n").replace(/\n+$/, "");
        expect(readBack(shownText(root.children[0] ?? root))).toBe(kept);
      }),
    );
  });

  it("in the summary of a fold stays inside of it", () => {
    fc.assert(
      fc.property(anyText, (name) => {
        const root = readMarkdown(
          markdownBlocks([{ kind: "fold", summary: line`${name}`, blocks: [paragraph(line`in`)] }]),
        );
        expect(root.children.map(({ type }) => type)).toEqual(["html", "paragraph", "html"]);
      }),
    );
  });
});
