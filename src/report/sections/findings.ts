import type { Severity } from "../../iam/model.ts";
import type { Review, ReviewFinding } from "../../review/model.ts";
import { type Block, code, heading, type Inline, type Line, line, lineBreak, strong, text } from "../blocks.ts";
import { prose } from "../words/prose.ts";

const severities: Record<Severity, { readonly label: string; readonly rank: number }> = {
  error: { label: "✖ error", rank: 0 },
  warning: { label: "⚠ warning", rank: 1 },
  info: { label: "ℹ info", rank: 2 },
};

/** The findings with their remedies, new ones first, then by severity; `pages` is where a code links to. */
export const findingBlocks = ({ findings }: Review, pages: string | undefined): readonly Block[] => {
  if (findings.length === 0) return [];
  const sorted = findings.toSorted(
    (a, b) => Number(b.isNew) - Number(a.isNew) || severities[a.severity].rank - severities[b.severity].rank,
  );
  return [
    heading(4, line`Findings`),
    {
      kind: "table",
      head: [line`Severity`, line`Finding`, line`What to do`],
      rows: sorted.map((finding) => [
        line`${strong(severities[finding.severity].label)}${lineBreak}${text(finding.isNew ? "new" : "was there before")}`,
        what(finding, pages),
        finding.remedy === undefined ? [] : prose(finding.remedy),
      ]),
    },
  ];
};

const what = (finding: ReviewFinding, pages: string | undefined): Line => {
  const { code: name, message, address, pointer } = finding;
  const where = [address, pointer].filter((each) => each !== undefined).join(" ");
  return line`${codeLink(name, pages)}: ${prose(message)}${where === "" ? [] : [lineBreak, code(where)]}`;
};

const codeLink = (name: string, pages: string | undefined): Inline =>
  pages !== undefined && /^[A-Za-z0-9-]+$/.test(name)
    ? { kind: "link", text: name, url: `${pages}/${name}.md` }
    : code(name);
