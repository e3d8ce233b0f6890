import { type Block, join, type Line, line, lineBreak, paragraph, strong, text } from "../blocks.ts";
import type { DeploymentReport, GateSummary, RunState } from "../context.ts";
import { prose } from "../words/prose.ts";

/** A shape and a word for every state but `planned`, which needs none. */
export const stateLabel = (state: RunState): string | undefined =>
  ({
    planned: undefined,
    preview: "◇ PREVIEW",
    "plan-failed": "✗ PLAN FAILED",
    applied: "✓ APPLIED",
    "apply-failed": "✗ APPLY FAILED",
    refused: "✗ NOT APPLIED",
    drift: "◈ DRIFT",
  })[state.kind];

/** What the run came to, in a line, with what Terraform or the comparison had to say; nothing for a plain plan. */
export const stateBlocks = (state: RunState): readonly Block[] => {
  const label = stateLabel(state);
  if (label === undefined) return [];
  return [paragraph(line`${strong(label)} — ${stateMeaning(state)}`), ...stateDetail(state)];
};

const stateMeaning = (state: RunState): Line => {
  switch (state.kind) {
    case "planned":
      return [];
    case "preview":
      return line`${prose(state.reason)} Nothing that exists was read, so what is shown is the difference of two configurations.`;
    case "plan-failed":
      return line`there is no plan, and so no review.`;
    case "applied":
      return line`what is shown below has been done.`;
    case "apply-failed":
      return line`some of what is shown below may have been done. Run it again: the next plan holds what is left.`;
    case "refused":
      return prose(state.reason);
    case "drift":
      return line`what exists is not what the code says. ${unplannedWords(state)}EXTRA exists though the code does not say so; MISSING is in the code and does not exist. An apply makes both go away; to keep what exists, write it into the code.`;
  }
};

/** What comes before the list of what no apply mends, if there is any. */
const unplannedWords = ({ unplanned = [] }: Extract<RunState, { kind: "drift" }>): Line =>
  unplanned.length === 0
    ? []
    : line`What is listed below no plan shows as a change, and no apply mends it. In the table, `;

const stateDetail = (state: RunState): readonly Block[] => {
  switch (state.kind) {
    case "plan-failed":
    case "apply-failed":
      return [{ kind: "code", language: "text", text: state.message }];
    case "refused":
      return sentences(state.lines);
    case "drift":
      return sentences(state.unplanned ?? []);
    default:
      return [];
  }
};

const sentences = (lines: readonly string[]): readonly Block[] =>
  lines.length === 0 ? [] : [{ kind: "list", items: lines.map(prose) }];

/** ✓ or ✗, and the gate's sentences. */
export const gateWords = ({ passed, lines }: GateSummary): Line => {
  const label = passed ? "✓ passes" : "✗ does not pass";
  if (lines.length === 0) return line`${text(label)}`;
  return line`${text(label)}: ${join(lines.map(prose), lineBreak)}`;
};

/** What makes this change more than it looks, each on a line of its own. */
export const noticeBlocks = (notices: DeploymentReport["notices"]): readonly Block[] =>
  (notices ?? []).map((notice) => paragraph(line`${strong("⚠ NOTE")} — ${prose(notice)}`));
