import { describe, expect, it } from "vitest";
import { checkCase } from "../../unit/iam/oracle/check.ts";

/** Ten times as long as it takes on two cores: one that is busy with something else is no mismatch. */
const timeout = 3_600_000;

/** Half of the 100,000 cases; the other half runs beside it. */
describe("compare and decide against brute force over every request of a tiny universe", () => {
  it.each([
    ["without conditions", { conditions: false, quantifiers: false, opaque: false }, 15_000],
    ["with conditions", { conditions: true, quantifiers: false, opaque: false }, 35_000],
  ])(
    "agrees on policies %s",
    (_, fragment, cases) => {
      for (let seed = 1_000_000; seed < 1_000_000 + cases; seed++) expect(checkCase(seed, fragment)).toBeUndefined();
    },
    timeout,
  );
});
