import { withoutTrailing } from "../../../common/without-trailing.ts";
import { anyOf, type ConditionValues, type ValueTest } from "./test.ts";

/** BinaryEquals: byte for byte, so base64 text with and without padding is the same value. */
export const binaryTest = (_base: string, { texts }: ConditionValues): ValueTest =>
  anyOf(texts.map(withoutPadding), (bytes, value) => bytes === withoutPadding(value));

const withoutPadding = (base64: string): string => withoutTrailing(base64, "=");
