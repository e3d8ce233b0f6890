import { type Block, line, paragraph } from "../blocks.ts";
import type { DeploymentReport, ReportContext } from "../context.ts";
import { overviewTable } from "../sections/overview.ts";
import { deploymentSections, type SectionKind } from "../sections/report.ts";
import { noticeBlocks } from "../sections/state.ts";
import { type TerminalOptions, terminalBlocks } from "./print.ts";

/** What a reader of a terminal asks for seldom; Markdown and HTML have it. */
const leftOut: readonly SectionKind[] = ["calls", "unchanged detail", "plan text"];

/**
 * The same report for a terminal, ending in a line end. Unchanged detail, the list of calls and Terraform's own plan are left out, and the
 * last line says so.
 */
export const renderTerminal = (
  reports: readonly DeploymentReport[],
  context: ReportContext,
  options: TerminalOptions,
): string => {
  const parts = reports.map((report) => deploymentSections(report, context));
  const isCut = parts.some(({ sections }) => sections.some(({ kind }) => leftOut.includes(kind)));
  const blocks: readonly Block[] = [
    ...noticeBlocks(context.notices),
    ...(reports.length > 1 ? overviewTable(reports) : []),
    ...parts
      .filter(({ isQuiet }) => !isQuiet || reports.length === 1)
      .flatMap(({ headline, sections }) => [
        ...headline,
        ...sections.filter(({ kind }) => !leftOut.includes(kind)).flatMap((section) => section.blocks),
      ]),
    ...(isCut
      ? [
          paragraph(
            line`Not shown here: what stays as it is, the AWS calls one by one, and Terraform's own plan. The HTML report has them.`,
          ),
        ]
      : []),
  ];
  return `${terminalBlocks(blocks, options)}\n`;
};
