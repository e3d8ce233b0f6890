import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

/** Nearly all that a run of a property or of the oracle makes is garbage at once. */
const execArgv = ["--max-semi-space-size=64"];

export default defineConfig({
  test: {
    // Transforming the modules takes a tenth of a run's time, and they seldom change between two runs.
    experimental: { fsModuleCache: true },
    projects: [
      {
        test: {
          name: "unit",
          // They keep no state, and loading every module anew for each file takes as long as the tests themselves.
          isolate: false,
          // Without it Vitest leaves one of two cores to itself, which does next to nothing.
          maxWorkers: Math.max(2, availableParallelism() - 1),
          execArgv,
          // For a machine that has much else to do.
          testTimeout: 60_000,
          sequence: { groupOrder: 0 },
          include: ["test/unit/**/*.test.ts"],
        },
      },
      {
        test: {
          name: "e2e",
          sequence: { groupOrder: 1 },
          include: ["test/e2e/**/*.test.ts"],
          globalSetup: "test/harness/prepare.ts",
          // Nearly half of their time they wait for AWS's pauses and the like: four keep two cores at work.
          maxWorkers: 4,
          execArgv,
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
