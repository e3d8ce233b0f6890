import { grouped } from "../../common/grouped.ts";
import { type Block, code, join, type Line, line, paragraph, strong, text } from "../blocks.ts";
import type { DeploymentReport } from "../context.ts";
import { counted, planSigns } from "../words/counts.ts";
import { readingOf } from "../words/reading.ts";
import { findingsWords } from "./first-screen.ts";
import { stateLabel } from "./state.ts";

/** All deployments, one a row. */
export const overviewTable = (reports: readonly DeploymentReport[]): readonly Block[] => [
  {
    kind: "table",
    head: [line`Deployment`, line`Access`, line`Plan`, line`MLflow operations`, line`Findings`, line`Gate`],
    rows: reports.map((report) => [
      [code(report.name)],
      line`${strong(outcomeLabel(report))}`,
      ...reviewCells(report),
      gateCell(report),
    ]),
  },
];

/** The state where it is not a plain plan, and the relation: `✗ PLAN FAILED`, `✓ APPLIED · ▲ BROADER`. */
const outcomeLabel = ({ state, review }: DeploymentReport): string =>
  [stateLabel(state), review && readingOf(state).relation(review.relation).label]
    .filter((each) => each !== undefined)
    .join(" · ");

const reviewCells = ({ review }: DeploymentReport): readonly Line[] => {
  if (review === undefined) return [[], [], []];
  const mlflow = review.deployability.filter(({ side }) => side === "mlflow");
  const allowed = mlflow.filter(({ after }) => after === "allowed").length;
  const unknown = mlflow.filter(({ after }) => after === "unknown").length;
  return [
    line`${text(planSigns(review.counts))}`,
    mlflow.length === 0
      ? []
      : line`${allowed} of ${mlflow.length} allowed${unknown === 0 ? [] : line`, ${unknown} unknown`}`,
    line`${text(review.findings.length === 0 ? "none" : findingsWords(review))}`,
  ];
};

const gateCell = ({ gate }: DeploymentReport): Line => {
  if (gate === undefined) return [];
  return line`${text(gate.passed ? "✓ passes" : "✗ does not pass")}`;
};

/** The deployments by outcome, by name. */
export const outcomeNames = (reports: readonly DeploymentReport[]): readonly Block[] =>
  [...grouped(reports, outcomeLabel)].map(([label, group]) =>
    paragraph(
      line`${strong(label)} (${group.length}): ${join(
        group.map(({ name }) => [code(name)]),
        text(" "),
      )}`,
    ),
  );

/** The deployments by outcome, counted. */
export const outcomeCounts = (reports: readonly DeploymentReport[]): readonly Block[] =>
  [...grouped(reports, outcomeLabel)].map(([label, group]) =>
    paragraph(line`${strong(label)}: ${text(counted(group.length, "deployment"))}`),
  );
