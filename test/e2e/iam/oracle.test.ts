import { describe, expect, it } from "vitest";
import { checkCase } from "../../unit/iam/oracle/check.ts";

/** Three times as long as it takes on two slow cores. */
const timeout = 900_000;

describe("compare and decide against brute force over every request of a tiny universe", () => {
  it.each([
    ["without conditions", { conditions: false, quantifiers: false }, 20_000],
    ["with conditions", { conditions: true, quantifiers: false }, 40_000],
    ["with quantifiers", { conditions: true, quantifiers: true }, 40_000],
  ])(
    "agrees on policies %s",
    (_, fragment, cases) => {
      for (let seed = 1_000_000; seed < 1_000_000 + cases; seed++) expect(checkCase(seed, fragment)).toBeUndefined();
    },
    timeout,
  );
});
