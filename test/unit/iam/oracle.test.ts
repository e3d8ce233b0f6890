import { describe, expect, it } from "vitest";
import { checkCase } from "./oracle/check.ts";

/** The long run of 100,000 cases is in test/e2e/iam/. */
describe("compare and decide against brute force over every request of a tiny universe", () => {
  it.each([
    ["without conditions", { conditions: false, quantifiers: false, opaque: false }],
    ["with conditions", { conditions: true, quantifiers: false, opaque: false }],
    ["with quantifiers", { conditions: true, quantifiers: true, opaque: false }],
    ["with what may be unknown", { conditions: true, quantifiers: true, opaque: true }],
  ])("agrees on policies %s", (_, fragment) => {
    for (let seed = 0; seed < 25; seed++) expect(checkCase(seed, fragment)).toBeUndefined();
  });
});
