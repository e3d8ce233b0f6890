import type { Review } from "../../review/model.ts";
import { type Block, heading, join, type Line, line, paragraph, strong, text } from "../blocks.ts";
import type { DeploymentReport, ReportContext } from "../context.ts";
import { planSigns } from "../words/counts.ts";
import { readingOf } from "../words/reading.ts";
import { changesAccess, relationWords } from "../words/relation.ts";
import { accessSections } from "./access.ts";
import { attachmentBlocks, changeBlocks } from "./changes.ts";
import { callBlocks, deployabilityBlocks } from "./deployability.ts";
import { driftNotices, leftDriftBlocks } from "./drift-notices.ts";
import {
  adoptedBlocks,
  handOverSection,
  nextStepSection,
  overrideBlocks,
  pictureBlocks,
  planTextBlocks,
} from "./extras.ts";
import { findingBlocks } from "./findings.ts";
import { findingsWords, firstScreen, provenance } from "./first-screen.ts";
import { noticeBlocks, stateBlocks, stateLabel } from "./state.ts";
import { statementSections, unchangedStatements } from "./statements.ts";

/**
 * What a section is, in the order in which sections go when there is no room: first `plan text`, last `access`, which
 * no reader may miss without being told.
 */
export const sectionKinds = ["plan text", "calls", "picture", "unchanged detail", "detail", "access"] as const;
/** One of `sectionKinds`; a report can have several sections of a kind. */
export type SectionKind = (typeof sectionKinds)[number];

/** Blocks that stay or go together. */
export interface Section {
  readonly kind: SectionKind;
  readonly blocks: readonly Block[];
}

/** One deployment's report: what is always shown, and the rest. */
export interface DeploymentSections {
  readonly headline: readonly Block[];
  readonly sections: readonly Section[];
  /** Nothing happens and nobody has to do anything: the headline is one line, and there is no more. */
  readonly isQuiet: boolean;
}

/** The content of one deployment's report. */
export const deploymentSections = (report: DeploymentReport, context: ReportContext): DeploymentSections => {
  const { review, state } = report;
  if (review === undefined) {
    return {
      headline: [heading(3, identity(report)), ...noticeBlocks(report.notices), ...stateBlocks(state)],
      sections: [],
      isQuiet: false,
    };
  }
  if (isQuiet(report, review)) {
    return { headline: [quietLine(report, review, context)], sections: [], isQuiet: true };
  }
  const headline = [
    heading(3, identity(report)),
    // The state of a drift tells them itself.
    ...noticeBlocks([...(report.notices ?? []), ...(state.kind === "drift" ? [] : driftNotices(review))]),
    ...stateBlocks(state),
    ...firstScreen(report, review, context),
  ];
  return { headline, sections: sectionsOf(report, review, context), isQuiet: false };
};

const sectionsOf = (report: DeploymentReport, review: Review, context: ReportContext): readonly Section[] => {
  const reading = readingOf(report.state);
  const of = (kind: SectionKind, ...groups: readonly (readonly Block[])[]): readonly Section[] =>
    groups.filter((blocks) => blocks.length > 0).map((blocks) => ({ kind, blocks }));
  return [
    ...of("access", nextStepSection(report), handOverSection(report)),
    ...of(
      "access",
      leftDriftBlocks(review),
      ...accessSections(review, reading),
      attachmentBlocks(review),
      ...statementSections(review, reading),
    ),
    ...of("detail", deployabilityBlocks(review, reading)),
    ...of("access", findingBlocks(review, context.findingPages)),
    ...of("detail", adoptedBlocks(review), changeBlocks(review, reading)),
    ...of("picture", reading.isReversed ? [] : pictureBlocks(review, report)),
    ...of("access", overrideBlocks(report)),
    ...of("unchanged detail", unchangedStatements(review, reading)),
    ...of("calls", callBlocks(review, reading)),
    ...of("plan text", planTextBlocks(review, reading)),
  ];
};

const isQuiet = ({ state, gate, notices = [] }: DeploymentReport, review: Review): boolean =>
  (state.kind === "planned" || state.kind === "applied" || state.kind === "preview") &&
  gate?.passed !== false &&
  notices.length === 0 &&
  review.changes.length === 0 &&
  !changesAccess(review.relation) &&
  review.invokes !== true &&
  review.leftDrift === undefined &&
  // What is left to a later plan may be anything.
  !review.findings.some(({ code }) => code === "plan-incomplete") &&
  // Which findings are accepted only the gate knows.
  (gate !== undefined || !review.findings.some(({ severity }) => severity === "error"));

const quietLine = (report: DeploymentReport, review: Review, context: ReportContext): Block => {
  const state = stateLabel(report.state);
  const findings = review.findings.length === 0 ? [] : [text(findingsWords(review))];
  const from = provenance({ ...review, managedPolicies: [] }, context);
  const parts: readonly Line[] = [
    line`${identity(report)}: ${strong(relationWords(review.relation).label)}, no resource and no access changes`,
    ...[...(state === undefined ? [] : [text(state)]), ...findings].map((each) => [each]),
    ...(from.length === 0 ? [] : [from]),
  ];
  return paragraph(join(parts, text(" · ")));
};

/** `prod · 123456789012 / us-east-1 · dbc-a1b2.cloud.databricks.com`. */
const identity = ({ name, review }: DeploymentReport): Line => {
  const deployment = review?.deployment;
  if (deployment === undefined) return line`${name}`;
  return line`${name} · ${deployment.accountId} / ${deployment.region} · ${deployment.workspaceHost}`;
};

/** `prod · ▲ BROADER · +1 ~1 −0`: what one deployment comes to. */
export const outcomeLine = ({ name, state, review }: DeploymentReport): Line => {
  const label = stateLabel(state);
  const relation =
    review === undefined ? [] : [readingOf(state).relation(review.relation).label, planSigns(review.counts)];
  return join(
    [line`${name}`, ...[...(label === undefined ? [] : [label]), ...relation].map((each) => [text(each)])],
    text(" · "),
  );
};
