import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { RECORDING, recordMlflowCalls } from "../../scripts/mlflow/record.ts";

/** It installs MLflow first: a minute on a core of its own, and many on cores that have much else to do. */
const timeout = 900_000;

it(
  "MLflow still makes the AWS calls that the review decides about",
  async () => {
    const recorded = await recordMlflowCalls();
    expect(recorded, "run `npm run data:mlflow`, and look at what changed").toBe(readFileSync(RECORDING, "utf8"));
  },
  timeout,
);
