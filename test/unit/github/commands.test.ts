import * as core from "@actions/core";
import * as fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import { annotation, debug, groupStart, logLine, mask, outputEntry } from "../../../src/github/commands.ts";
import { readCommands, readOutputs } from "../../github/run-action.ts";

/** What GitHub's own toolkit prints. */
const printed = (print: () => void): string => {
  const lines: string[] = [];
  const spy = vi.spyOn(process.stdout, "write").mockImplementation((line) => lines.push(String(line)) > 0);
  try {
    print();
  } finally {
    spy.mockRestore();
  }
  return lines.join("");
};

afterEach(() => vi.restoreAllMocks());

const anyText = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom("%", "\r", "\n", ":", ",", "a", "ü", "::") }));

describe("a workflow command", () => {
  it("is what GitHub's toolkit prints, for any text", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(`${mask(text)}\n`).toBe(printed(() => core.setSecret(text)));
        expect(`${debug(text)}\n`).toBe(printed(() => core.debug(text)));
        expect(`${groupStart(text)}\n`).toBe(printed(() => core.startGroup(text)));
        expect(`${annotation("error", { message: text })}\n`).toBe(printed(() => core.error(text)));
        expect(`${annotation("notice", { message: text })}\n`).toBe(printed(() => core.notice(text)));
      }),
    );
  });

  it("carries the place, as the toolkit prints it", () => {
    const anyPlace = fc.record({ file: anyText.filter((text) => text !== ""), line: fc.nat(), column: fc.nat() });
    fc.assert(
      fc.property(anyText, anyPlace, (message, location) => {
        fc.pre(location.line > 0 && location.column > 0);
        const { file, line: startLine, column: startColumn } = location;
        const expected = printed(() => core.warning(message, { file, startLine, startColumn }));
        expect(`${annotation("warning", { message, location })}\n`).toBe(expected);
      }),
    );
  });

  it("ends with the suggestion, and is one line whatever stands in it", () => {
    const problem = {
      message: "unknown key\n::set-output name=x::y",
      suggestion: "remove it",
      location: { file: "a,b:c.yaml", line: 3 },
    };
    const line = annotation("error", problem);
    expect(line.split("\n")).toHaveLength(1);
    expect(readCommands(line).annotations).toEqual([
      { level: "error", message: `${problem.message} (remove it)`, file: "a,b:c.yaml", line: 3 },
    ]);
  });
});

describe("an output", () => {
  it("comes back as it was, and can neither end itself nor begin another", () => {
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 1, maxLength: 3 }), (values) => {
        const named = values.map((value, index) => [`output-${index}`, value] as const);
        const text = named.map(([name, value]) => outputEntry(name, value)).join("");
        expect(readOutputs(text)).toEqual(Object.fromEntries(named));
      }),
    );
    const attack = "x\nEOF\nmatrix<<EOF\nall\nEOF";
    expect(readOutputs(outputEntry("summary", attack))).toEqual({ summary: attack });
  });

  it("has a delimiter of its own each time, which its value cannot hold", () => {
    expect(outputEntry("a", "b")).not.toBe(outputEntry("a", "b"));
    expect(() => outputEntry("a", "x EOF y", "EOF")).toThrow("the delimiter is part of output a");
  });
});

it("leaves no command in a line of the log", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom("::", "error", "##[", " ", "\n", "a"), { maxLength: 12 }), (parts) => {
      for (const line of logLine(parts.join("")).split("\n")) expect(line).not.toMatch(/^\s*(::|##\[)/);
    }),
  );
  expect(logLine("std::string a::b")).toBe("std::string a::b");
});
