import { expect, it } from "vitest";
import { loadCatalogue } from "../../src/data.ts";
import { logLine } from "../../src/github/runner.ts";
import { variableSample } from "../../src/iam/compare/samples.ts";
import { binaryTest } from "../../src/iam/decide/conditions/binary.ts";
import { completeArn } from "../../src/iam/language/arn.ts";
import { lintText } from "../../src/iam/lint/lint-text.ts";
import { markdownFence } from "../../src/report/escape.ts";
import { prose } from "../../src/report/words/prose.ts";
import { remedyFor } from "../../src/terraform/remedies.ts";
import { transientCause } from "../../src/terraform/retry.ts";
import { parseConstraint } from "../../src/terraform/version.ts";

const catalogue = await loadCatalogue();
const megabyteOf = (unit: string): string => unit.repeat(1_000_000 / unit.length);
const trusting = (Federated: string): string =>
  JSON.stringify({
    Version: "2012-10-17",
    Statement: [{ Effect: "Allow", Principal: { Federated }, Action: "sts:AssumeRoleWithWebIdentity" }],
  });
const error = (summary: string) => ({ severity: "error", summary, detail: "" }) as const;

/** What took minutes to hours: time that grows with the square of the length is far beyond a test's at a megabyte. */
it.each<readonly [string, () => unknown]>([
  ["a line of the log", () => logLine(`${megabyteOf("\n")}x`)],
  ["an ARN", () => completeArn(`arn:${megabyteOf("${")}`, "2012-10-17")],
  ["a block of code", () => markdownFence(`${megabyteOf("\n")}x`, "text")],
  ["a word of a sentence", () => prose(`${megabyteOf(".")}x`)],
  ["a value in base64", () => binaryTest("BinaryEquals", { texts: [`${megabyteOf("=")}x`], templates: [] })],
  ["the key of a variable", () => variableSample(`${megabyteOf("a")}/`)],
  ["the ARN of a provider", () => lintText(trusting(`${megabyteOf(":oidc-provider/e")}\n`), "trust", { catalogue })],
  ["a constraint", () => parseConstraint(`${megabyteOf("\t")}!`)],
  ["an error about a role", () => remedyFor(error(megabyteOf("reading IAM Role ")))],
  ["an error about an instance profile", () => remedyFor(error(megabyteOf("cannot create instance profile: ")))],
  ["an error about a role that is assumed", () => transientCause(error(megabyteOf("role ")))],
])("%s that somebody made to be slow is read", (_, read) => {
  expect(read).not.toThrow();
});
