import type { Block } from "../blocks.ts";
import type { DeploymentReport, ReportContext } from "../context.ts";
import { outcomeCounts, outcomeNames, overviewTable } from "../sections/overview.ts";
import { deploymentSections, outcomeLine, type Section, sectionKinds } from "../sections/report.ts";
import { noticeBlocks } from "../sections/state.ts";
import { byUrgency } from "../words/relation.ts";
import { type Cut, cutNote, cutsAccess } from "./cut.ts";
import { commentLimit, type Limit, sizeOf } from "./limit.ts";
import { markdownBlocks, markdownFold } from "./print.ts";

export interface RenderedComment {
  readonly body: string;
  /** What the body does not hold because there was no room; empty where it holds everything. */
  readonly cut: readonly Cut[];
}

interface PrintedSection extends Pick<Section, "kind"> {
  readonly markdown: string;
}

interface PrintedDeployment {
  readonly report: DeploymentReport;
  readonly isQuiet: boolean;
  readonly headline: string;
  readonly sections: readonly PrintedSection[];
}

/**
 * A report as Markdown for a comment or a job summary, never larger than `limit`. What does not fit goes in this
 * order: the raw plan, pictures, unchanged detail, other detail. Only then changes of access, of the least urgent
 * deployment first, and then the body says so at its top. Every headline stays, at last as one line or one number.
 */
export const renderComment = (
  reports: readonly DeploymentReport[],
  context: ReportContext,
  limit: Limit = commentLimit,
): RenderedComment => {
  const head = [...noticeBlocks(context.notices), ...(reports.length > 1 ? overviewTable(reports) : [])];
  const deployments = reports.map((report) => print(report, context));
  const sections = deployments.flatMap((deployment) => deployment.sections);
  for (const kept of keptSections(head, deployments, limit)) {
    const cut = cutOf(sections.filter((section) => !kept.has(section)));
    const body = withNote(
      [markdownBlocks(head), ...deployments.map((each) => assemble(each, kept, reports.length > 1))],
      cut,
      context,
    );
    if (sizeOf(body, limit) <= limit.size) return { body, cut };
  }
  return headlinesOnly(reports, deployments, context, limit);
};

const print = (report: DeploymentReport, context: ReportContext): PrintedDeployment => {
  const { headline, sections, isQuiet } = deploymentSections(report, context);
  return {
    report,
    isQuiet,
    headline: markdownBlocks(headline),
    sections: sections.map(({ kind, blocks }) => ({ kind, markdown: markdownBlocks(blocks) })),
  };
};

/** One deployment; where there are several it is folded, and one where nothing happens is a row of the overview only. */
const assemble = (
  { report, isQuiet, headline, sections }: PrintedDeployment,
  kept: Kept,
  isOneOfMany: boolean,
): string => {
  if (isOneOfMany && isQuiet) return "";
  const body = [headline, ...sections.filter((section) => kept.has(section)).map(({ markdown }) => markdown)].join(
    "\n\n",
  );
  return isOneOfMany ? markdownFold(outcomeLine(report), body) : body;
};

const withNote = (parts: readonly string[], cut: readonly Cut[], context: ReportContext): string => {
  const note = markdownBlocks(cutNote(cut, context));
  const all = cutsAccess(cut) ? [note, ...parts] : [...parts, note];
  return all.filter((part) => part !== "").join("\n\n");
};

const cutOf = (sections: readonly PrintedSection[]): readonly Cut[] =>
  sectionKinds
    .map((kind) => sections.filter((section) => section.kind === kind))
    .flatMap((group): readonly Cut[] => {
      const [first] = group;
      if (first === undefined) return [];
      const characters = group.reduce((sum, { markdown }) => sum + markdown.length, 0);
      return [{ kind: first.kind, sections: group.length, characters }];
    });

type Kept = ReadonlySet<PrintedSection>;

/** What is kept, in tries from everything to little: kind after kind goes, and then as much access as there is room for. */
function* keptSections(
  head: readonly Block[],
  deployments: readonly PrintedDeployment[],
  limit: Limit,
): Generator<Kept> {
  const sections = deployments.flatMap((deployment) => deployment.sections);
  for (const dropped of [0, 1, 2, 3, 4]) {
    const gone = sectionKinds.slice(0, dropped);
    yield new Set(sections.filter(({ kind }) => !gone.includes(kind)));
  }
  yield accessThatFits(head, deployments, limit);
}

/** Room for the paragraph that says what was cut and where it is. */
const noteSize = 2_000;

const accessThatFits = (head: readonly Block[], deployments: readonly PrintedDeployment[], limit: Limit): Kept => {
  const none = new Set<PrintedSection>();
  const shells = deployments.map((each) => assemble(each, none, deployments.length > 1));
  let room = limit.size - noteSize - sizeOf([markdownBlocks(head), ...shells].join("\n\n"), limit);
  const urgent = byUrgency(deployments, ({ report }) => report.review?.relation ?? "unknown");
  const fitting = urgent.flatMap((deployment) =>
    deployment.sections.filter(({ kind, markdown }) => {
      const size = sizeOf(markdown, limit) + 2;
      if (kind !== "access" || size > room) return false;
      room -= size;
      return true;
    }),
  );
  return new Set(fitting);
};

/** The last resorts: a row for each deployment, then their names, then their number. */
const headlinesOnly = (
  reports: readonly DeploymentReport[],
  deployments: readonly PrintedDeployment[],
  context: ReportContext,
  limit: Limit,
): RenderedComment => {
  const characters = deployments.reduce((sum, { headline }) => sum + headline.length, 0);
  const sections = deployments.flatMap((deployment) => deployment.sections);
  const cut: readonly Cut[] = [...cutOf(sections), { kind: "headline", sections: deployments.length, characters }];
  const notices = noticeBlocks(context.notices);
  const tries = [
    [...notices, ...overviewTable(reports)],
    [...notices, ...outcomeNames(reports)],
    [...notices, ...outcomeCounts(reports)],
  ].map((blocks) => withNote([markdownBlocks(blocks)], cut, context));
  const last = withNote([markdownBlocks(outcomeCounts(reports))], cut, context);
  return { body: tries.find((body) => sizeOf(body, limit) <= limit.size) ?? last, cut };
};
