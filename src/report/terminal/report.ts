import { type Block, line, listing, paragraph, strong, text } from "../blocks.ts";
import type { DeploymentReport, ReportContext } from "../context.ts";
import { nextStepSection } from "../sections/extras.ts";
import { overviewTable } from "../sections/overview.ts";
import { type DeploymentSections, deploymentSections, type SectionKind } from "../sections/report.ts";
import { noticeBlocks } from "../sections/state.ts";
import { type TerminalOptions, terminalBlocks } from "./print.ts";

/** What a reader of a terminal asks for seldom, and what it is called. */
const leftOut: ReadonlyMap<SectionKind, string> = new Map([
  ["calls", "the AWS calls one by one"],
  ["unchanged detail", "what stays as it is"],
  ["plan text", "the plan attribute by attribute"],
]);

/**
 * The same report for a terminal, ending in a line end. Unless `verbose` asks for all, what is long is told in short, some sections are
 * left out, and the end says of both what they are and how to read them. After more than a screen the headline comes again.
 */
export const renderTerminal = (
  reports: readonly DeploymentReport[],
  context: ReportContext,
  options: TerminalOptions,
): string => {
  const isShown = ({ kind }: { readonly kind: SectionKind }): boolean => options.verbose === true || !leftOut.has(kind);
  const parts = reports
    .map((report) => deploymentSections(report, context))
    .filter(({ isQuiet }) => !isQuiet || reports.length === 1);
  const sections = parts.map((part) => part.sections.filter(isShown).flatMap(({ blocks }) => blocks));
  const top = [...noticeBlocks(context.notices), ...(reports.length > 1 ? overviewTable(reports) : [])];
  const body = terminalBlocks(
    [
      ...top,
      ...parts.flatMap(({ headline }, index) => [...headline, ...(sections[index] ?? [])]),
      ...(options.verbose ? [] : shortenedNote(parts)),
    ],
    options,
  );
  const isLong = body.split("\n").length > screenLines;
  const again = isLong && sections.some((blocks) => blocks.length > 0) ? headlineAgain(top, parts, reports) : [];
  return `${[body, ...(again.length === 0 ? [] : [terminalBlocks(again, options)])].join("\n\n")}\n`;
};

/** A window of this height still shows the head of what is not longer. */
const screenLines = 40;

/**
 * What the whole comes to, for those from whom the top has scrolled away: of one deployment its head and what to do next,
 * of several a row each.
 */
const headlineAgain = (
  top: readonly Block[],
  parts: readonly DeploymentSections[],
  reports: readonly DeploymentReport[],
): readonly Block[] => [
  paragraph(line`${strong("Again in short")}`),
  ...top,
  ...(reports.length === 1
    ? [...parts.flatMap(({ headline }) => headline.map(withoutReference)), ...reports.flatMap(nextStepSection)]
    : []),
];

/** Rows that change nothing of what somebody decides about access. */
const referenceRows = ["DEPLOY", "NOT CHECKED"];

const withoutReference = (block: Block): Block =>
  block.kind === "answers"
    ? { ...block, rows: block.rows.filter(([question]) => !referenceRows.includes(question)) }
    : block;

const shortenedNote = (parts: readonly DeploymentSections[]): readonly Block[] => {
  const sections = parts.flatMap((part) => part.sections);
  const names = new Set([
    ...sections.filter(({ kind }) => !leftOut.has(kind)).flatMap(({ blocks }) => blocks.flatMap(longNames)),
    ...[...leftOut].flatMap(([kind, name]) => (sections.some((section) => section.kind === kind) ? [name] : [])),
  ]);
  if (names.size === 0) return [];
  return [
    paragraph(
      line`Not shown here: ${listing([...names].map((name) => [text(name)]))}. The same command with --verbose prints all of it.`,
    ),
  ];
};

const longNames = (block: Block): readonly string[] => (block.kind === "long" ? [block.what] : []);
