import { PassThrough } from "node:stream";
import { describe, expect, it } from "vitest";
import { ask } from "../../../src/cli/ask.ts";

/** A terminal at which somebody types `keys` once the question is there. */
const typed = async (keys: string, signal = new AbortController().signal): Promise<string> => {
  const input = new PassThrough();
  const output = Object.assign(new PassThrough(), { isTTY: true });
  const answer = ask("Go on? ", { input, output, signal });
  input.write(keys);
  return answer;
};

describe("a question at the terminal", () => {
  it("gives the line that is typed", async () => {
    expect(await typed("yes\r")).toBe("yes");
  });

  it.each([
    { name: "Ctrl-C", keys: "\u0003" },
    { name: "Ctrl-D", keys: "\u0004" },
    { name: "Ctrl-C after a word", keys: "yes\u0003" },
  ])("takes $name for no answer", async ({ keys }) => {
    expect(await typed(keys)).toBe("");
  });

  it("ends with the run", async () => {
    const interrupt = new AbortController();
    const answer = typed("", interrupt.signal);
    interrupt.abort();
    expect(await answer).toBe("");
  });
});
