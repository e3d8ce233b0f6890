import type { CallReview, OperationReview, OperationVerdict, Review } from "../../review/model.ts";
import { type Block, code, heading, join, type Line, line, lineBreak, text } from "../blocks.ts";
import { grouped } from "../words/grouped.ts";
import { prose } from "../words/prose.ts";
import type { Reading } from "../words/reading.ts";
import { statementWords } from "../words/witness.ts";

const symbols: Record<OperationVerdict, string> = { allowed: "✓", denied: "✗", unknown: "?", absent: "–" };
const verdictWords: Record<OperationVerdict, string> = {
  allowed: "✓ allowed",
  denied: "✗ denied",
  unknown: "? unknown",
  absent: "– no role",
};

const sideNames: Record<OperationReview["side"], string> = {
  mlflow: "MLflow on the cluster",
  sagemaker: "SageMaker with the deploy role",
  workspace: "the workspace",
};

/** Every operation with its verdict; where it is not allowed, the first call that fails. */
export const deployLine = ({ deployability }: Review): Line => {
  const mlflow = grouped(
    deployability.filter(({ side }) => side === "mlflow"),
    ({ operation }) => operation,
  );
  const others = grouped(
    deployability.filter(({ side }) => side !== "mlflow"),
    ({ side }) => side,
  );
  const lines = [
    join([...mlflow.values()].map(operationSummary), text(" · ")),
    join(
      [...others].map(([side, operations]) => sideSummary(side, operations)),
      text(" · "),
    ),
  ];
  return join(
    lines.filter((each) => each.length > 0),
    lineBreak,
  );
};

/** The plain form of an operation first, then its variants where they fail and the plain form does not. */
const operationSummary = (operations: readonly OperationReview[]): Line => {
  const first = operations.find(({ variant }) => variant === undefined) ?? operations[0];
  if (first === undefined) return [];
  const failing = operations.filter((each) => each !== first && each.after !== "allowed" && first.after === "allowed");
  const variants = failing.map((each) => line`${prose(each.variant ?? "")} ${verdict(each)}`);
  const rest = variants.length === 0 ? [] : line` (${join(variants, text("; "))})`;
  return line`${prose(first.operation)} ${verdict(first)}${rest}`;
};

const sideSummary = (side: OperationReview["side"], operations: readonly OperationReview[]): Line => {
  const failing = operations.filter(({ after }) => after !== "allowed");
  if (failing.length === 0) return line`${text(sideNames[side])} ✓`;
  return line`${text(sideNames[side])}: ${join(
    failing.map((each) => line`${prose(each.operation)} ${verdict(each)}`),
    text("; "),
  )}`;
};

const verdict = (operation: OperationReview): Line => {
  const { before, after } = operation;
  const signs = before === after || before === "absent" ? symbols[after] : `${symbols[before]} → ${symbols[after]}`;
  const call = after === "allowed" ? undefined : failingCalls(operation)[0];
  return call === undefined ? line`${text(signs)}` : line`${text(signs)} ${call.action}`;
};

const failingCalls = ({ calls }: OperationReview): readonly CallReview[] =>
  calls.filter(({ after }) => after !== "allowed");

/** The table of all operations, before and after. */
export const deployabilityBlocks = ({ deployability }: Review, { sides }: Reading): readonly Block[] => {
  if (deployability.length === 0) return [];
  return [
    heading(4, line`Will it deploy?`),
    {
      kind: "table",
      head: [
        line`Operation`,
        line`${text(sides[0])}`,
        line`${text(sides[1])}`,
        line`What fails, and the smallest statement that would allow it`,
      ],
      rows: deployability.map((operation) => [
        operationName(operation),
        line`${text(verdictWords[operation.before])}`,
        line`${text(verdictWords[operation.after])}`,
        join(failingCalls(operation).map(failure), lineBreak),
      ]),
    },
  ];
};

const operationName = ({ operation, variant, side }: OperationReview): Line =>
  line`${prose(operation)}${variant === undefined ? [] : line` ${prose(variant)}`}${side === "mlflow" ? [] : line` (${text(sideNames[side])})`}`;

const failure = ({ action, resource, after, reason, remedy }: CallReview): Line => {
  const why = after === "unknown" && reason !== undefined ? line` — ${prose(reason)}` : [];
  const allow = remedy === undefined ? [] : line` — ${compactJson(remedy)}`;
  return line`${text(verdictWords[after])}: ${action} on ${resource}${why}${allow}`;
};

/** JSON text on one line; anything else as it is. */
const compactJson = (json: string): string => {
  try {
    return JSON.stringify(JSON.parse(json));
  } catch {
    return json;
  }
};

/** Every call of every operation, with the statement that decided it and where the fact comes from. */
export const callBlocks = ({ deployability }: Review, { sides }: Reading): readonly Block[] => {
  const rows = deployability.flatMap((operation) =>
    operation.calls.map((call) => [
      operationName(operation),
      [code(call.action)],
      [code(call.resource)],
      line`${text(verdictWords[call.before])}`,
      line`${text(verdictWords[call.after])}${call.by === undefined ? [] : line` by ${statementWords(call.by)}`}${call.reason === undefined ? [] : line`: ${prose(call.reason)}`}`,
      prose(call.source),
    ]),
  );
  if (rows.length === 0) return [];
  const head = [
    line`Operation`,
    line`Call`,
    line`Resource`,
    line`${text(sides[0])}`,
    line`${text(sides[1])}`,
    line`Source`,
  ];
  return [
    {
      kind: "fold",
      summary: line`Every AWS call that was decided (${rows.length})`,
      blocks: [{ kind: "table", head, rows }],
    },
  ];
};
