import type { ConditionKeyType } from "../catalogue/model.ts";
import { readAddressRange, readDate, readNumber } from "../language/literals.ts";
import { type OperatorFamily, operatorOf } from "../language/operators.ts";
import type { Condition } from "../model.ts";

/**
 * What a context key's values are, by the operators that are used on it. Numbers, dates and addresses only matter by
 * where they lie between the bounds that conditions name, so a few of them stand for all.
 */
export type KeyValues =
  | { readonly kind: "text" }
  | { readonly kind: "listed"; readonly family: OperatorFamily; readonly values: readonly string[] }
  /** The operators disagree about what the values are. */
  | { readonly kind: "mixed" };

/**
 * Finds out what the values of the key are that all these conditions are about. A key whose type is text, or not known,
 * as a tag is, can have values that are no number, date, address or boolean, whatever operators are used on it.
 */
export const valuesFor = (conditions: readonly Condition[], type: ConditionKeyType | undefined): KeyValues => {
  const families = new Set(conditions.map((condition) => operatorOf(condition).family));
  families.delete("null");
  const texts = conditions.flatMap(({ values }) => values);
  const [family] = families;
  const others = isText(type) ? ["example"] : [];
  if (families.size === 1) {
    if (family === "numeric") return { kind: "listed", family, values: [...numbersAround(texts), ...others] };
    if (family === "date") return { kind: "listed", family, values: [...datesAround(texts), ...others] };
    if (family === "ip") return { kind: "listed", family, values: [...addressesAround(texts), ...others] };
  }
  if (isAny(families, ["numeric", "date", "ip"])) return { kind: "mixed" };
  if (!families.has("bool")) return { kind: "text" };
  if (families.has("binary")) return { kind: "mixed" };
  return isText(type) ? { kind: "text" } : { kind: "listed", family: "bool", values: ["true", "false"] };
};

const isText = (type: ConditionKeyType | undefined): boolean =>
  type === undefined || type === "String" || type === "ARN";

const isAny = (families: ReadonlySet<OperatorFamily>, some: readonly OperatorFamily[]): boolean =>
  some.some((family) => families.has(family));

const defined = <Value>(value: Value | undefined): value is Value => value !== undefined;

const ascending = (numbers: readonly number[]): number[] => [...new Set(numbers)].sort((a, b) => a - b);

/** Every bound, something between each two, and something beyond both ends. */
const numbersAround = (texts: readonly string[]): readonly string[] => {
  const bounds = ascending(texts.map(readNumber).filter(defined));
  const [first = 0] = bounds;
  const between = bounds.flatMap((bound, index) => {
    const next = bounds[index + 1];
    return next === undefined ? [] : [Number(((bound + next) / 2).toPrecision(15))];
  });
  const all = ascending([below(first), ...bounds, ...between, above(bounds.at(-1) ?? 0)]);
  return all.map(String).filter((text) => readNumber(text) !== undefined);
};

const below = (number: number): number => number - Math.max(1, Math.abs(number) / 2);

const above = (number: number): number => number + Math.max(1, Math.abs(number) / 2);

const datesAround = (texts: readonly string[]): readonly string[] => {
  const bounds = ascending(texts.map(readDate).filter(defined));
  const second = 1000;
  const [first = 0] = bounds;
  const between = bounds.flatMap((bound, index) => {
    const next = bounds[index + 1];
    return next === undefined || next - bound < 2 ? [] : [Math.floor((bound + next) / 2)];
  });
  return ascending([first - second, ...bounds, ...between, (bounds.at(-1) ?? 0) + second]).map(printDate);
};

/** Years that ISO 8601 cannot write with four digits are written as epoch seconds. */
const printDate = (milliseconds: number): string => {
  const isShort = milliseconds >= -62_167_219_200_000 && milliseconds < 253_402_300_800_000;
  return isShort ? new Date(milliseconds).toISOString() : String(Math.floor(milliseconds / 1000));
};

const likelyAddresses = ["203.0.113.10", "198.51.100.20", "2001:db8::1"];

/** Where a range begins and what follows it; between these nothing changes. */
const addressesAround = (texts: readonly string[]): readonly string[] => {
  const ranges = texts.map(readAddressRange).filter(defined);
  const v4 = new Set([0n]);
  const v6 = new Set([0n]);
  for (const { version, first, last } of ranges) {
    const edges = version === 4 ? v4 : v6;
    edges.add(first);
    if (last + 1n < (version === 4 ? 1n << 32n : 1n << 128n)) edges.add(last + 1n);
  }
  return [...likelyAddresses, ...[...v4].map(printIpv4), ...[...v6].map(printIpv6)];
};

const printIpv4 = (address: bigint): string => [24n, 16n, 8n, 0n].map((shift) => (address >> shift) & 255n).join(".");

const printIpv6 = (address: bigint): string =>
  [112n, 96n, 80n, 64n, 48n, 32n, 16n, 0n].map((shift) => ((address >> shift) & 0xffffn).toString(16)).join(":");
