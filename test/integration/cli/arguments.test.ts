import { expect, it } from "vitest";
import { listOf } from "../../../src/cli/arguments.ts";

it("a list that is given twice has the words of both", () => {
  const read = listOf(["broader", "narrower", "unknown"]);
  expect(read("unknown, broader", read("narrower"))).toEqual(["narrower", "unknown", "broader"]);
});
