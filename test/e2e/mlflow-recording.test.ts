import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { RECORDING, recordMlflowCalls } from "../../scripts/mlflow/record.ts";

it("MLflow still makes the AWS calls that the review decides about", async () => {
  const recorded = await recordMlflowCalls();
  expect(recorded, "run `npm run data:mlflow`, and look at what changed").toBe(readFileSync(RECORDING, "utf8"));
});
