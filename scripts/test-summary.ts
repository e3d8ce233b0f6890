/** Reads vitest's report of the last `npm test`, fails when a test was skipped, and names what cannot run here. */
import { readFileSync } from "node:fs";
import { z } from "zod";

const Report = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  testResults: z.array(
    z.object({
      name: z.string(),
      assertionResults: z.array(z.object({ status: z.string(), fullName: z.string() })),
    }),
  ),
});

const report = Report.parse(JSON.parse(readFileSync(".cache/test-report.json", "utf8")));
const skipped = report.testResults
  .flatMap(({ assertionResults }) => assertionResults)
  .filter(({ status }) => status !== "passed" && status !== "failed");

console.log("Not run, because they cannot be had without an account: the real Databricks provider, HCP Terraform.");
const names = report.testResults.flatMap(({ assertionResults }) => assertionResults.map(({ fullName }) => fullName));
if (!names.some((name) => name.includes("with OpenTofu"))) {
  console.log("Not run, because it is neither on the PATH nor to be downloaded: OpenTofu.");
}
for (const { fullName } of skipped) console.log(`skipped: ${fullName}`);
console.log(`${report.numPassedTests} passed, ${report.numFailedTests} failed`);
process.exitCode = skipped.length > 0 || report.numFailedTests > 0 || report.numPassedTests === 0 ? 1 : 0;
