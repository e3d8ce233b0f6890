import { grouped } from "../../common/grouped.ts";
import { mergeRemedies } from "../../review/deployability/merge-remedies.ts";
import type { CallReview, OperationReview, Review } from "../../review/model.ts";
import { type Block, code, heading, join, type Line, line, lineBreak, paragraph, text } from "../blocks.ts";
import { counted } from "../words/counts.ts";
import { prose } from "../words/prose.ts";
import type { Reading } from "../words/reading.ts";
import { statementWords } from "../words/witness.ts";
import { alikeDoubts, doubtLine } from "./doubts.ts";
import { failingCalls, sideNames, verdictWords } from "./verdicts.ts";

/** The table of all operations, before and after; what works or fails alike is one row. */
export const deployabilityBlocks = ({ deployability }: Review, { sides }: Reading): readonly Block[] => {
  if (deployability.length === 0) return [];
  const tableOf = (operations: readonly OperationReview[]): Block => ({
    kind: "table",
    head: [
      line`Operation`,
      line`${text(sides[0])}`,
      line`${text(sides[1])}`,
      line`What fails, and the smallest statement that would allow it`,
    ],
    rows: [...grouped(operations, rowKey).values()].map(row),
  });
  const pressing = deployability.filter(isPressing);
  const doubts = alikeDoubts(pressing);
  const inTable = pressing.filter((operation) => !doubts.flat().includes(operation));
  const all = tableOf(deployability);
  const statements = statementBlocks(deployability);
  if (inTable.length === deployability.length) return [heading(4, line`Will it deploy?`), all, ...statements];
  const others = counted(
    deployability.length - pressing.length,
    "other operation or variant",
    "other operations and variants",
  );
  return [
    heading(4, line`Will it deploy?`),
    {
      kind: "long",
      what: `every operation of MLflow${statements.length === 0 ? "" : " and the statements that would allow it"}`,
      blocks: [all, ...statements],
      short: [
        ...(inTable.length === 0 ? [] : [tableOf(inTable)]),
        ...(doubts.length === 0 ? [] : [{ kind: "list", items: doubts.map(doubtLine) } as const]),
        ...(pressing.length === deployability.length
          ? []
          : [paragraph(line`The row DEPLOY at the top has ${text(others)}.`)]),
      ],
    },
  ];
};

/** Whether somebody has to look at an operation: it does not work in its plain form, or no longer. */
const isPressing = ({ variant, before, after }: OperationReview): boolean =>
  after !== "allowed" && (variant === undefined || before === "allowed");

/**
 * The statements that the rows of operations which fail in many places do not hold: each would have most of those of its
 * neighbours.
 */
const statementBlocks = (operations: readonly OperationReview[]): readonly Block[] => {
  const calls = operations.map(failingCalls).filter(isLong).flat();
  const statements = remedyLines(calls);
  if (statements.length === 0) return [];
  return [
    {
      kind: "fold",
      summary: line`The smallest statements that would allow what fails in more than ${mostPlaces} places (${statements.length})`,
      blocks: [{ kind: "list", items: statements }],
    },
  ];
};

/** An operation that works has a row of its own, with its variants; those that fail by the same calls share one. */
const rowKey = (operation: OperationReview): string => {
  const { side, before, after } = operation;
  const calls = failingCalls(operation).map(({ action, resource }) => [action, resource]);
  return JSON.stringify([side, before, after, after === "allowed" ? operation.operation : calls]);
};

const row = (operations: readonly OperationReview[]): readonly Line[] => {
  const [first] = operations;
  if (first === undefined) return [];
  return [
    operationNames(operations),
    line`${text(verdictWords[first.before])}`,
    line`${text(verdictWords[first.after])}`,
    failures(operations.flatMap(failingCalls)),
  ];
};

/** Operations with the same variant stand together: `create, update with assume_role_arn`. */
const operationNames = (operations: readonly OperationReview[]): Line => {
  const lines = [...grouped(operations, ({ variant }) => variant)].map(([variant, group]) => {
    const names = [...new Set(group.map(({ operation }) => operation))];
    return line`${join(names.map(prose), text(", "))}${variant === undefined ? [] : line` ${prose(variant)}`}`;
  });
  const side = operations[0]?.side ?? "mlflow";
  return [...join(lines, lineBreak), ...(side === "mlflow" ? [] : line` (${text(sideNames[side])})`)];
};

const failures = (calls: readonly CallReview[]): Line => {
  if (isLong(calls)) return join(placesByService(calls), lineBreak);
  return join([...places(calls).map(failure), ...remedyLines(calls)], lineBreak);
};

/** The smallest statements, with where they have to stand if that is not a policy alone. */
const remedyLines = (calls: readonly CallReview[]): readonly Line[] =>
  [...grouped(calls, ({ remedyIn }) => remedyIn)].flatMap(([place, group]) =>
    mergeRemedies(group.flatMap(({ remedy }) => remedy ?? [])).map((remedy) =>
      place === undefined ? line`${remedy}` : line`${text(PLACES[place])}: ${remedy}`,
    ),
  );

const PLACES = {
  boundary: "in the permissions boundary",
  "policy and boundary": "in a policy and in the permissions boundary",
} as const;

/** The calls that fail alike on one resource. */
const places = (calls: readonly CallReview[]): readonly (readonly CallReview[])[] => [
  ...grouped(calls, ({ after, resource, reason }) =>
    JSON.stringify([after, resource, after === "unknown" ? reason : ""]),
  ).values(),
];

/** An operation that fails in more places tells in its row only what fails, by service. */
const mostPlaces = 3;

const isLong = (calls: readonly CallReview[]): boolean => places(calls).length > mostPlaces;

const placesByService = (calls: readonly CallReview[]): readonly Line[] =>
  [
    ...grouped(calls, ({ after, action, reason }) =>
      JSON.stringify([after, action.split(":")[0], after === "unknown" ? reason : ""]),
    ).values(),
  ].map((group) => line`${failing(group)}${whyOf(group)}`);

const failure = (calls: readonly CallReview[]): Line =>
  line`${failing(calls)} on ${calls[0]?.resource ?? []}${whyOf(calls)}`;

/** `✗ denied: s3:CreateBucket s3:PutObject`. */
const failing = (calls: readonly CallReview[]): Line => {
  const [first] = calls;
  if (first === undefined) return [];
  const actions = [...new Set(calls.map(({ action }) => action))].map((action) => [code(action)]);
  return line`${text(verdictWords[first.after])}: ${join(actions, text(" "))}`;
};

const whyOf = ([first]: readonly CallReview[]): Line =>
  first?.after === "unknown" && first.reason !== undefined ? line` — ${prose(first.reason)}` : [];

/** Every call with the statement that decided it, the operations that make it, and where that fact comes from. */
export const callBlocks = ({ deployability }: Review, { sides }: Reading): readonly Block[] => {
  const made = deployability.flatMap(({ operation, calls }) => calls.map((call) => ({ operation, call })));
  const rows = [...grouped(made, ({ call }) => JSON.stringify(call)).values()].map(callRow);
  if (rows.length === 0) return [];
  return [
    {
      kind: "fold",
      summary: line`Every AWS call that was decided (${rows.length})`,
      blocks: [
        {
          kind: "table",
          head: [
            line`Call`,
            line`Resource`,
            line`${text(sides[0])}`,
            line`${text(sides[1])}`,
            line`Made by`,
            line`Source`,
          ],
          rows,
        },
      ],
    },
  ];
};

const callRow = (made: readonly { readonly operation: string; readonly call: CallReview }[]): readonly Line[] => {
  const [first] = made;
  if (first === undefined) return [];
  const { action, resource, before, after, by, reason, source } = first.call;
  const decided = by === undefined ? [] : line` by ${statementWords(by)}`;
  const operations = [...new Set(made.map(({ operation }) => operation))];
  return [
    [code(action)],
    [code(resource)],
    line`${text(verdictWords[before])}`,
    line`${text(verdictWords[after])}${decided}${reason === undefined ? [] : line`: ${prose(reason)}`}`,
    join(operations.map(prose), text(", ")),
    prose(source),
  ];
};
