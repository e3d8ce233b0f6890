import { grouped } from "../../common/grouped.ts";
import type { Block } from "../blocks.ts";
import type { DeploymentReport, ReportContext } from "../context.ts";
import { outcomeCounts, outcomeNames, overviewTable } from "../sections/overview.ts";
import { deploymentSections, outcomeLine, type Section, sectionKinds } from "../sections/report.ts";
import { topBlocks, wholeReportBlocks } from "../sections/top.ts";
import { byUrgency } from "../words/relation.ts";
import { type Cut, cutNote, cutsAccess } from "./cut.ts";
import { commentLimit, type Limit, sizeOf } from "./limit.ts";
import { markdownBlocks, markdownFold } from "./print.ts";

/** A report within its limit. `body` is Markdown, without the marker line that comments and issues begin with. */
export interface RenderedComment {
  readonly body: string;
  /** What the body does not hold because there was no room; empty where it holds everything. */
  readonly cut: readonly Cut[];
}

interface PrintedSection extends Pick<Section, "kind"> {
  readonly markdown: string;
  /** With the empty line before it, in the limit's unit. */
  readonly size: number;
  /** The same with what is long told in short, where there is anything long in it. */
  readonly short?: PrintedSection;
}

interface PrintedDeployment {
  readonly report: DeploymentReport;
  /** The deployment's part of the body around the sections that are kept. */
  readonly wrap: (sections: string) => string;
  readonly sections: readonly PrintedSection[];
}

const gap = "\n\n";

/**
 * A report as Markdown for a comment or a job summary, never larger than `limit`. What does not fit goes in this
 * order: the text of the plan, the list of calls, pictures, unchanged detail, other detail. Only then changes of access,
 * which are first told in short, and then go of the least urgent deployment first; the body says so at its top. Every
 * headline stays, at last as one line or one number.
 */
export const renderComment = (
  reports: readonly DeploymentReport[],
  context: ReportContext,
  limit: Limit = commentLimit,
): RenderedComment => {
  const head = markdownBlocks(topBlocks(reports, context));
  const deployments = reports.map((report) => print(report, context, limit, reports.length > 1));
  const sections = deployments.flatMap((deployment) => deployment.sections);
  const shell = sizeOf(withNote([head, ...deployments.map(({ wrap }) => wrap(""))], []), limit);
  for (const kept of keptSections(deployments, limit.size - shell)) {
    const cut = cutOf(sections.filter((section) => !kept.has(section)));
    const note = cutNote(cut, context);
    if (shell + totalSize([...kept]) + noteSize(note, limit) > limit.size) continue;
    const parts = deployments.map((each) =>
      each.wrap(joined(each.sections.flatMap((section) => keptOf(section, kept)))),
    );
    return { body: withNote([head, ...parts], cut, note), cut };
  }
  return headlinesOnly(reports, deployments, context, limit);
};

/** Where there are several deployments each is folded, and one where nothing happens is a row of the overview only. */
const print = (
  report: DeploymentReport,
  context: ReportContext,
  limit: Limit,
  isOneOfMany: boolean,
): PrintedDeployment => {
  const { headline, sections, isQuiet } = deploymentSections(report, context);
  const top = markdownBlocks(headline);
  const wrap = (rest: string): string => {
    if (!isOneOfMany) return top + rest;
    return isQuiet ? "" : markdownFold(outcomeLine(report), top + rest);
  };
  return { report, wrap, sections: sections.map((section) => printSection(section, limit)) };
};

const printSection = ({ kind, blocks }: Section, limit: Limit): PrintedSection => {
  const printed = printBlocks(kind, blocks, limit);
  if (!blocks.some((block) => block.kind === "long")) return printed;
  const short = blocks.flatMap((block) => (block.kind === "long" ? block.short : [block]));
  return { ...printed, short: printBlocks(kind, short, limit) };
};

const printBlocks = (kind: Section["kind"], blocks: readonly Block[], limit: Limit): PrintedSection => {
  const markdown = markdownBlocks(blocks);
  return { kind, markdown, size: sizeOf(gap + markdown, limit) };
};

/** The section or what tells it in short, whichever is kept. */
const keptOf = (section: PrintedSection, kept: Kept): readonly PrintedSection[] =>
  [section, ...(section.short ? [section.short] : [])].filter((one) => kept.has(one));

const joined = (sections: readonly PrintedSection[]): string => sections.map(({ markdown }) => gap + markdown).join("");

const totalSize = (sections: readonly PrintedSection[]): number => sections.reduce((sum, { size }) => sum + size, 0);

const noteSize = (note: readonly Block[], limit: Limit): number =>
  note.length === 0 ? 0 : sizeOf(gap + markdownBlocks(note), limit);

const withNote = (parts: readonly string[], cut: readonly Cut[], note: readonly Block[] = []): string => {
  const printed = markdownBlocks(note);
  const all = cutsAccess(cut) ? [printed, ...parts] : [...parts, printed];
  return all.filter((part) => part !== "").join(gap);
};

const cutOf = (sections: readonly PrintedSection[]): readonly Cut[] =>
  [...grouped(sections, ({ kind }) => kind)]
    .map(([kind, group]) => ({
      kind,
      sections: group.length,
      characters: group.reduce((sum, { markdown }) => sum + markdown.length, 0),
    }))
    .toSorted((a, b) => sectionKinds.indexOf(a.kind) - sectionKinds.indexOf(b.kind));

type Kept = ReadonlySet<PrintedSection>;

/**
 * What is kept, in tries from everything to little: kind after kind goes, then what is long is told in short, and at last
 * there is as much access as there is room for.
 */
function* keptSections(deployments: readonly PrintedDeployment[], room: number): Generator<Kept> {
  const sections = deployments.flatMap((deployment) => deployment.sections);
  for (const all of [sections, sections.map((section) => section.short ?? section)]) {
    for (const [dropped] of sectionKinds.entries()) {
      const gone = sectionKinds.slice(0, dropped);
      yield new Set(all.filter(({ kind }) => !gone.includes(kind)));
    }
  }
  yield accessThatFits(deployments, room - noteRoom);
}

/** Room for the paragraph that says what was cut and where it is. */
const noteRoom = 2_000;

const accessThatFits = (deployments: readonly PrintedDeployment[], room: number): Kept => {
  let left = room;
  const urgent = byUrgency(deployments, ({ report }) => report.review?.relation ?? "unknown");
  const fitting = urgent.flatMap(({ sections }) =>
    sections.flatMap((section) => {
      const fits = [section, section.short].find((one) => one !== undefined && one.size <= left);
      if (section.kind !== "access" || fits === undefined) return [];
      left -= fits.size;
      return [fits];
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
  const headlines = {
    sections: deployments.length,
    characters: deployments.reduce((sum, { wrap }) => sum + wrap("").length, 0),
  };
  const cut: readonly Cut[] = [
    ...cutOf(deployments.flatMap((deployment) => deployment.sections)),
    { kind: "headline", ...headlines },
  ];
  const note = cutNote(cut, context);
  const top = wholeReportBlocks(reports, context);
  const tries = [
    [...top, ...overviewTable(reports)],
    [...top, ...outcomeNames(reports)],
    [...top, ...outcomeCounts(reports)],
    outcomeCounts(reports),
  ].map((blocks) => withNote([markdownBlocks(blocks)], cut, note));
  const body = tries.find((each) => sizeOf(each, limit) <= limit.size) ?? tries.at(-1) ?? "";
  return { body, cut };
};
