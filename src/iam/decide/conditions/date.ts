import { readDate } from "../../language/literals.ts";
import { compareWith, orderOf } from "./order.ts";
import { anyOf, type ConditionValues, type ValueTest } from "./test.ts";

/** The Date… operators, on ISO 8601 dates and epoch seconds; a value that is no date matches nothing. */
export const dateTest = (base: string, { texts }: ConditionValues): ValueTest => {
  const holds = orderOf(base.slice("Date".length));
  return anyOf(texts.map(readDate), compareWith(readDate, holds));
};
