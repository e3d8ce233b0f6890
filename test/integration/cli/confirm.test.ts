import { describe, expect, it } from "vitest";
import { requireAnswer } from "../../../src/cli/confirm.ts";

describe("without a terminal to ask on", () => {
  const alone = { terminal: () => undefined };

  it("says how the plan can be seen first: that of a removal is shown on a terminal alone", () => {
    expect(() => requireAnswer(alone, {}, "apply")).toThrow("nothing was applied. (look at the plan first");
    expect(() => requireAnswer(alone, {}, "destroy")).toThrow("nothing was destroyed. (run it on a terminal");
  });

  it("asks nothing where the answer is given", () => {
    expect(() => requireAnswer(alone, { yes: true }, "destroy")).not.toThrow();
  });
});
