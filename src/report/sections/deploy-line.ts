import { grouped } from "../../common/grouped.ts";
import type { OperationReview, Review } from "../../review/model.ts";
import { join, type Line, line, lineBreak, text } from "../blocks.ts";
import { prose } from "../words/prose.ts";
import { failingCalls, sideNames, verdictSigns } from "./verdicts.ts";

/**
 * Three lines: MLflow's operations in their plain form; by the call that fails, the variants that do not work; and what
 * SageMaker and the workspace have to do.
 */
export const deployLine = ({ deployability }: Review): Line => {
  const mlflow = deployability.filter(({ side }) => side === "mlflow");
  const plain = mlflow.filter(({ variant }) => variant === undefined);
  const failing = new Set(plain.map(plainFailure));
  const variants = mlflow.filter((operation) => isVariantFailure(operation) && !failing.has(plainFailure(operation)));
  const others = grouped(
    deployability.filter(({ side }) => side !== "mlflow"),
    ({ side }) => side,
  );
  const lines = [
    join(
      plain.map((operation) => line`${prose(operation.operation)} ${verdict(operation)}`),
      text(" · "),
    ),
    join([...grouped(variants, failureKey).values()].map(variantsLine), text(" · ")),
    join(
      [...others].map(([side, operations]) => sideLine(side, operations)),
      text(" · "),
    ),
  ];
  return join(
    lines.filter((each) => each.length > 0),
    lineBreak,
  );
};

const isVariantFailure = ({ variant, after }: OperationReview): boolean =>
  variant !== undefined && after !== "allowed" && after !== "absent";

/** A variant that fails by the same call as the plain form of its operation says nothing new. */
const plainFailure = (operation: OperationReview): string =>
  JSON.stringify([operation.operation, failureKey(operation)]);

const failureKey = (operation: OperationReview): string =>
  JSON.stringify([signs(operation), failingCalls(operation)[0]?.action]);

const variantsLine = (operations: readonly OperationReview[]): Line => {
  const [first] = operations;
  if (first === undefined) return [];
  const variants = [...new Set(operations.map(({ variant }) => variant ?? ""))];
  return line`${join(variants.map(prose), text("; "))} ${verdict(first)}`;
};

const sideLine = (side: OperationReview["side"], operations: readonly OperationReview[]): Line => {
  const failing = operations.filter(({ after }) => after !== "allowed");
  if (failing.length === 0) return line`${text(sideNames[side])} ✓`;
  const plain = new Set(failing.filter(({ variant }) => variant === undefined).map(plainFailure));
  const each = failing
    .filter((operation) => operation.variant === undefined || !plain.has(plainFailure(operation)))
    .map(
      (operation) =>
        line`${prose(operation.operation)}${operation.variant === undefined ? [] : line` ${prose(operation.variant)}`} ${verdict(operation)}`,
    );
  return line`${text(sideNames[side])}: ${join(each, text("; "))}`;
};

const verdict = (operation: OperationReview): Line => {
  const call = operation.after === "allowed" ? undefined : failingCalls(operation)[0];
  return call === undefined ? line`${text(signs(operation))}` : line`${text(signs(operation))} ${call.action}`;
};

const signs = ({ before, after }: OperationReview): string =>
  before === after || before === "absent" ? verdictSigns[after] : `${verdictSigns[before]} → ${verdictSigns[after]}`;
