import { stripVTControlCharacters } from "node:util";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Block, code, line, paragraph, text } from "../../../src/report/blocks.ts";
import { terminalBlocks } from "../../../src/report/terminal/print.ts";
import { renderTerminal } from "../../../src/report/terminal/report.ts";
import { columns } from "../../../src/report/terminal/width.ts";
import { prose } from "../../../src/report/words/prose.ts";
import { anyText } from "./arbitraries.ts";
import { context, report } from "./builders.ts";
import { readBack } from "./read-markdown.ts";
import { hardenedPass, planText } from "./scenarios/access.ts";
import { limitScenarios } from "./scenarios/limits.ts";
import { driftReport } from "./scenarios/states.ts";

const plain = { width: 80, color: false };
/** Text without its colours. */
const uncolored = (shown: string): string => stripVTControlCharacters(shown);

/** Without the marks that keep a line from being a command: they come after wrapping. */
const readCommands = (shown: string): string => shown.replaceAll("\\u{3A}", ":").replaceAll("\\u{5B}", "[");

const table = (...cells: readonly string[]): Block => ({
  kind: "table",
  head: [line`First`, line`Second`, line`Third`],
  rows: [cells.map((cell) => [code(cell)])],
});

describe("columns", () => {
  it.each([
    ["ascii", 5],
    ["日本語", 6],
    ["ﾊﾝｶｸ", 4],
    ["한국어", 6],
    ["e\u0301", 1],
    ["🙂", 2],
    ["▲ — →", 5],
  ])("of %s are %i", (shown, expected) => {
    expect(columns(shown)).toBe(expected);
  });
});

describe("the terminal", () => {
  it("shows a widening within 80 columns", async () => {
    const shown = renderTerminal([report(hardenedPass("added"), { planText })], context, plain);
    await expect(shown).toMatchFileSnapshot("../../scenarios/terminal-widening.txt");
  });

  it("shows drift within 60 columns, where tables become lists", async () => {
    const shown = renderTerminal([driftReport], context, { width: 48, color: false });
    await expect(shown).toMatchFileSnapshot("../../scenarios/terminal-drift.txt");
  });

  it("has no escape sequences and no line that a runner would obey, whatever the names are", () => {
    for (const { reports, context: given } of limitScenarios) {
      const shown = renderTerminal(reports, given, plain);
      expect(shown).not.toMatch(/[^\P{C}\n]/u);
      expect(shown).not.toMatch(/^\s*::/m);
      expect(shown).not.toContain("##[");
    }
  });

  it("has the same text with colour as without", () => {
    const reports = [report(hardenedPass("added"))];
    const colored = renderTerminal(reports, context, { width: 80, color: true });
    expect(colored).toContain("\u001b[1m");
    expect(uncolored(colored)).toBe(renderTerminal(reports, context, plain));
  });

  it("says that it leaves out the plan's text", () => {
    const shown = renderTerminal([report(hardenedPass("added"), { planText })], context, plain);
    expect(shown).not.toContain("Terraform will perform");
    expect(shown).toContain("Not shown here");
  });

  it("keeps any text within its width", () => {
    fc.assert(
      fc.property(anyText, anyText, fc.integer({ min: 20, max: 120 }), (one, two, width) => {
        const shown = terminalBlocks([table(one, "between", two), paragraph(prose(one))], { width, color: false });
        const lines = readCommands(shown).split("\n");
        expect(lines.filter((each) => columns(each) > width)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it("loses nothing of any text", () => {
    fc.assert(
      fc.property(anyText, (data) => {
        fc.pre(data !== "");
        const shown = terminalBlocks([paragraph([code(data)])], { width: 30, color: false });
        expect(readBack(shown.replace(/[ \n]/g, "")).replaceAll(" ", "")).toBe(data.replaceAll(" ", ""));
      }),
    );
  });

  it("never prints what a runner or a terminal would obey", () => {
    fc.assert(
      fc.property(anyText, fc.boolean(), (data, color) => {
        const blocks: readonly Block[] = [
          paragraph([code(data)]),
          paragraph(prose(data)),
          table(data, data, data),
          { kind: "code", language: "text", text: data },
        ];
        const shown = uncolored(terminalBlocks(blocks, { width: 40, color }));
        expect(shown).not.toMatch(/[^\P{C}\n]/u);
        expect(shown).not.toMatch(/^\s*::/m);
        expect(shown).not.toContain("##[");
      }),
      { numRuns: 300 },
    );
  });

  it("wraps at spaces", () => {
    const shown = terminalBlocks([paragraph([text("one two three four five six seven")])], { width: 20, color: false });
    expect(shown).toBe("one two three four\nfive six seven");
  });
});
