import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { recordCalls } from "../../scripts/ci/record.ts";

it("data/ci-calls.json is what the provider and the state's backend call", async () => {
  expect(await recordCalls()).toEqual(JSON.parse(readFileSync("data/ci-calls.json", "utf8")));
});
