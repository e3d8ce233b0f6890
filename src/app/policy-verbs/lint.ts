import { loadCatalogue } from "../../data.ts";
import { lintText } from "../../iam/lint/lint-text.ts";
import type { Finding } from "../../iam/lint/model.ts";
import type { PolicyKind } from "../../iam/model.ts";
import type { LintResult } from "../../report/verbs/model.ts";
import { oneOf, type PolicyFile } from "./policy-file.ts";

/** One policy as its file has it, and words that nobody has checked yet. */
export interface LintInput {
  readonly policy: PolicyFile;
  /** `identity`, `trust`, `resource` or `boundary`. */
  readonly kind: string;
  /** `error` or `warning`; a finding of one of them or worse is a failure. */
  readonly failOn: readonly string[];
}

/**
 * Lints one document; a malformed one is a finding, not an error. `exitCode` is 3 when the condition of `--fail-on` is
 * met. UserError for a kind or severity that there is not.
 */
export const lint = async ({
  policy,
  kind: word,
  failOn,
}: LintInput): Promise<{ result: LintResult; exitCode: 0 | 3 }> => {
  const kind = oneOf("--kind", KINDS, word);
  const limits = failOn.map((severity) => oneOf("--fail-on", ["error", "warning"] as const, severity));
  const catalogue = await loadCatalogue();
  const findings = lintText(policy.text, kind, { catalogue });
  const isMet = findings.some(({ severity }) => limits.some((limit) => isAtLeast(severity, limit)));
  return {
    result: { formatVersion: "1.0", file: policy.name, kind, findings, catalogue: catalogue.source },
    exitCode: isMet ? 3 : 0,
  };
};

const KINDS: readonly PolicyKind[] = ["identity", "trust", "resource", "boundary"];

const isAtLeast = (severity: Finding["severity"], limit: "error" | "warning"): boolean =>
  severity === "error" || severity === limit;
