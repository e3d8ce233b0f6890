import type { Finding } from "../../iam/lint/model.ts";
import type { Severity } from "../../iam/model.ts";
import { type Block, heading, type Line, line, paragraph, strong, text } from "../blocks.ts";
import { prose } from "../words/prose.ts";
import type { LintResult } from "./model.ts";

/** What `lint` says: how much it found, then every finding with its place and what to do, and where the pages are. */
export const lintBlocks = ({ file, kind, findings, catalogue }: LintResult): readonly Block[] => [
  heading(2, findings.length === 0 ? line`✓ Nothing found in ${file}` : line`${countWords(findings)} in ${file}`),
  ...findings.flatMap((finding) => findingBlocks(finding, file)),
  ...pagesBlocks(findings),
  paragraph(
    line`Read as ${text(KINDS[kind])}. What AWS has is taken from ${catalogue.package} ${catalogue.version} of ${catalogue.date}.`,
  ),
];

const KINDS: Readonly<Record<LintResult["kind"], string>> = {
  identity: "an identity-based policy (--kind identity)",
  trust: "a role's trust policy (--kind trust)",
  resource: "a resource-based policy (--kind resource)",
  boundary: "a permissions boundary (--kind boundary)",
};

const SIGNS: Readonly<Record<Severity, string>> = { error: "✗ error", warning: "⚠ warning", info: "ℹ info" };

const countWords = (findings: readonly Finding[]): Line => {
  const counts = (["error", "warning", "info"] as const)
    .map((severity) => ({ severity, count: findings.filter((finding) => finding.severity === severity).length }))
    .filter(({ count }) => count > 0);
  return [text(counts.map(({ severity, count }) => `${count} ${plural(severity, count)}`).join(", "))];
};

const plural = (severity: Severity, count: number): string => {
  if (severity === "info") return count === 1 ? "remark" : "remarks";
  return count === 1 ? severity : `${severity}s`;
};

/** `file:line` stands first, so that editors make it a link. */
const findingBlocks = (finding: Finding, file: string): readonly Block[] => [
  paragraph(
    line`${strong(SIGNS[finding.severity])} ${finding.code} ${`${file}:${finding.line}`}${finding.pointer === "" ? [] : line` at ${finding.pointer}`}`,
  ),
  { kind: "list", items: [prose(finding.message), prose(finding.suggestion)] },
];

/** Once, and with where it is: who runs the bundle alone has no such file. */
const pagesBlocks = ([first]: readonly Finding[]): readonly Block[] =>
  first === undefined
    ? []
    : [
        paragraph(
          line`Why, and what to write instead, is told on the page of each code, such as ${first.docs} in the repository of sagemaker-auth.`,
        ),
      ];
