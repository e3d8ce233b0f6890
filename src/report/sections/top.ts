import { type Block, line, paragraph } from "../blocks.ts";
import type { DeploymentReport, ReportContext } from "../context.ts";
import { overviewTable } from "./overview.ts";
import { noticeBlocks } from "./state.ts";

/** What stands above the deployments: the configuration, what concerns them all, and of several a row each. */
export const topBlocks = (reports: readonly DeploymentReport[], context: ReportContext): readonly Block[] => [
  ...wholeReportBlocks(reports, context),
  ...(reports.length > 1 ? overviewTable(reports) : []),
];

/**
 * The configuration's name, since a pull request has a comment of each, and the notices; nothing for a report that says
 * nothing.
 */
export const wholeReportBlocks = (
  reports: readonly DeploymentReport[],
  { configuration, notices = [] }: ReportContext,
): readonly Block[] => [
  ...(configuration === undefined || reports.length + notices.length === 0
    ? []
    : [paragraph(line`Configuration: ${configuration}`)]),
  ...noticeBlocks(notices),
];
