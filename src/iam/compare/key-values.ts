import type { ConditionKeyType } from "../catalogue/model.ts";
import { ONE, readAddressRange, readDate, readNumber, SECOND } from "../language/literals.ts";
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
  const isBool = families.has("bool") || (families.size === 0 && type === "Bool");
  if (!isBool) return { kind: "text" };
  if (families.has("binary")) return { kind: "mixed" };
  return isText(type) ? { kind: "text" } : { kind: "listed", family: "bool", values: ["true", "false"] };
};

const isText = (type: ConditionKeyType | undefined): boolean =>
  type === undefined || type === "String" || type === "ARN";

const isAny = (families: ReadonlySet<OperatorFamily>, some: readonly OperatorFamily[]): boolean =>
  some.some((family) => families.has(family));

const defined = <Value>(value: Value | undefined): value is Value => value !== undefined;

/** Says which of two comes first, for a sort. */
export const compareBigints = (a: bigint, b: bigint): number => (a < b ? -1 : a > b ? 1 : 0);

/** The numbers in their order, each once. */
export const ascending = (literals: readonly bigint[]): bigint[] => [...new Set(literals)].sort(compareBigints);

/** Every bound, something between each two, and something beyond both ends, a `unit` away and more. */
const around = (bounds: readonly bigint[], unit: bigint): readonly bigint[] => {
  const sorted = ascending(bounds);
  const between = sorted.slice(1).map((bound, index) => (bound + (sorted[index] ?? bound)) / 2n);
  const [first = 0n] = sorted;
  const last = sorted.at(-1) ?? 0n;
  return ascending([floor(first, unit) - unit, ...sorted, ...between, floor(last, unit) + 2n * unit]);
};

/** BigInt division leads towards zero. */
const floor = (literal: bigint, unit: bigint): bigint => {
  const rest = literal % unit;
  return literal - rest - (rest < 0n ? unit : 0n);
};

const numbersAround = (texts: readonly string[]): readonly string[] =>
  around(texts.map(readNumber).filter(defined), ONE).map(printNumber);

const printNumber = (number: bigint): string => {
  const [sign, size] = number < 0n ? ["-", -number] : ["", number];
  return `${sign}${size / ONE}${printFraction(size % ONE, ONE)}`;
};

/** What is less than a `unit`, with its point; nothing for 0. */
const printFraction = (rest: bigint, unit: bigint): string =>
  rest === 0n
    ? ""
    : `.${String(rest + unit)
        .slice(1)
        .replace(/0+$/, "")}`;

const datesAround = (texts: readonly string[]): readonly string[] =>
  around(texts.map(readDate).filter(defined), SECOND).map(printDate);

/** Years that ISO 8601 cannot write with four digits are written as epoch seconds, which are whole. */
const printDate = (nanoseconds: bigint): string => {
  const seconds = floor(nanoseconds, SECOND);
  if (seconds < -62_167_219_200n * SECOND || seconds >= 253_402_300_800n * SECOND) return String(seconds / SECOND);
  const whole = new Date(Number(seconds / SECOND) * 1000).toISOString().replace(".000Z", "");
  return `${whole}${printFraction(nanoseconds - seconds, SECOND)}Z`;
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
