import { grouped } from "../../common/grouped.ts";
import type { OperationReview } from "../../review/model.ts";
import { join, type Line, line, text } from "../blocks.ts";
import { prose } from "../words/prose.ts";
import { failingCalls, sideNames, verdictWords } from "./verdicts.ts";

/** Operations that are not known for one reason, and were alike before: many of them are read as one. */
export const alikeDoubts = (operations: readonly OperationReview[]): readonly (readonly OperationReview[])[] => {
  const doubtful = operations.filter(({ after }) => after === "unknown");
  const groups = grouped(doubtful, (operation) => JSON.stringify([doubtWords(operation), reasonsOf(operation)]));
  return [...groups.values()].filter((group) => group.length > 1);
};

const doubtWords = ({ before }: OperationReview): string =>
  before === "allowed" || before === "denied"
    ? `${verdictWords[before]} → ${verdictWords.unknown}`
    : verdictWords.unknown;

const reasonsOf = (operation: OperationReview): readonly string[] => [
  ...new Set(failingCalls(operation).flatMap(({ reason }) => reason ?? [])),
];

/** `✓ allowed → ? unknown: create, update; SageMaker with the deploy role: write logs — why`. */
export const doubtLine = (operations: readonly OperationReview[]): Line => {
  const [first] = operations;
  if (first === undefined) return [];
  const sides = [...grouped(operations, ({ side }) => side)].map(([side, group]) => {
    const who = side === "mlflow" ? [] : line`${text(sideNames[side])}: `;
    return line`${who}${join(doubtNames(group), text(", "))}`;
  });
  const reasons = reasonsOf(first);
  const why = reasons.length === 0 ? [] : line` — ${prose(reasons.join(" "))}`;
  return line`${text(doubtWords(first))}: ${join(sides, text("; "))}${why}`;
};

/** A variant says nothing new beside the plain form of its operation. */
const doubtNames = (operations: readonly OperationReview[]): readonly Line[] => {
  const plain = new Set(operations.flatMap(({ operation, variant }) => (variant === undefined ? [operation] : [])));
  return operations
    .filter(({ operation, variant }) => variant === undefined || !plain.has(operation))
    .map(({ operation, variant }) => prose(variant === undefined ? operation : `${operation} ${variant}`));
};
