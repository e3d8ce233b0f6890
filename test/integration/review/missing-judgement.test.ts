import { expect, it } from "vitest";
import { authorisationsOf } from "../../../src/review/deployability/implied.ts";
import { reviewOperation } from "../../../src/review/deployability/operation.ts";
import { loadMlflowRecording } from "../../../src/review/deployability/recording.ts";

it("a program that nobody has told what it asks of AWS is a bug, not one that asks nothing", () => {
  expect(authorisationsOf({ program: "docker tag a b", at: "x:1" })).toEqual([]);
  expect(() => authorisationsOf({ program: "podman push a", at: "x:1" })).toThrow("podman push a");
});

it("every program of the recording is known", async () => {
  const { operations } = await loadMlflowRecording();
  for (const call of operations.flatMap(({ calls }) => calls)) expect(() => authorisationsOf(call)).not.toThrow();
});

it("an operation without a call is a bug, not one that works", () => {
  expect(() => reviewOperation({ operation: "create", side: "mlflow" }, [])).toThrow("create has no call to judge");
});
