import { readNumber } from "../../language/literals.ts";
import { compareWith, orderOf } from "./order.ts";
import { anyOf, type ConditionValues, type ValueTest } from "./test.ts";

/** The Numeric… operators; a value that is no number matches nothing. */
export const numericTest = (base: string, { texts }: ConditionValues): ValueTest => {
  const holds = orderOf(base.slice("Numeric".length));
  return anyOf(texts.map(readNumber), compareWith(readNumber, holds));
};
