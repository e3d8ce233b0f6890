import { readAddressRange } from "../../language/literals.ts";
import { anyOf, type ConditionValues, type ValueTest } from "./test.ts";

/** IpAddress, for IPv4 and IPv6; a value that is no address matches nothing. */
export const ipTest = (_base: string, { texts }: ConditionValues): ValueTest =>
  anyOf(texts.map(readAddressRange), (range, value) => {
    const address = readAddressRange(value);
    return (
      address !== undefined &&
      address.version === range.version &&
      range.first <= address.first &&
      address.last <= range.last
    );
  });
