import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Nearly all that a run of a property or of the oracle makes is garbage at once. */
const execArgv = ["--max-semi-space-size=64"];

/** What keeps a core at work for minutes, while most of the other end-to-end tests wait for Terraform and AWS half of the time. */
const longComputing = [/oracle-[\w-]+\.test\.ts$/, /mlflow-recording\.test\.ts$/];

/** Begins with the long computing, which would be left over at the end. */
class LongComputingFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLong = ({ moduleId }: TestSpecification): boolean => longComputing.some((name) => name.test(moduleId));
    const sorted = await super.sort(files);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}

/** Tests of a folder that only compute, all in this process. */
const computing = (name: string) => ({
  test: {
    name,
    // They keep no state, and loading every module anew for each file takes as long as the tests themselves.
    isolate: false,
    // Without it Vitest leaves one of two cores to itself, which does next to nothing.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    execArgv,
    // For a machine that has much else to do.
    testTimeout: 60_000,
    sequence: { groupOrder: 0 },
    include: [`test/${name}/**/*.test.ts`],
  },
});

export default defineConfig({
  test: {
    sequence: { sequencer: LongComputingFirst },
    // Transforming the modules takes a tenth of a run's time, and they seldom change between two runs.
    experimental: { fsModuleCache: true },
    projects: [
      computing("unit"),
      computing("integration"),
      {
        test: {
          name: "e2e",
          // As above: AWS's SDK and the like take a second to load.
          isolate: false,
          sequence: { groupOrder: 1 },
          include: ["test/e2e/**/*.test.ts"],
          globalSetup: "test/harness/prepare.ts",
          // Nearly half of their time they wait for AWS's pauses and the like: five keep two cores at work.
          maxWorkers: 5,
          execArgv,
          // Several times what the longest takes, for a machine that has much else to do.
          testTimeout: 900_000,
          hookTimeout: 900_000,
        },
      },
    ],
  },
});
