import { type AddressRange, readAddressRange, readBoolean, readDate, readNumber } from "../language/literals.ts";
import { lacksQuantifier, type Operator, operatorOf } from "../language/operators.ts";
import { readTemplate, type TemplatePart } from "../language/template.ts";
import type { Condition, PolicyVersion } from "../model.ts";
import type { Automata, Language } from "./automaton.ts";
import { ascending, compareBigints, type KeyValues } from "./key-values.ts";
import { arnTokens, type Bindings, caselessTokens, globTokens, literalTokens } from "./pattern.ts";
import type { Token } from "./tokens.ts";
import { isUnreadable } from "./unreadable.ts";

/** For which values of its key a condition holds. */
export interface KeyTest {
  /** `undefined`: not known. */
  readonly whenAbsent: boolean | undefined;
  /** For a multivalued key that is there with nothing but an empty value, which a quantifier takes for no value. */
  readonly whenEmpty: boolean | undefined;
  /**
   * `undefined`: not known; then the condition counts as one that may hold or not. "unreadable": nor does `decide` know, so
   * that no request with the key shows whether it holds.
   */
  readonly whenPresent: boolean | ValueTest | "unreadable" | undefined;
}

/** Some or every value of the key is inside of one of the languages, or outside of all. */
export interface ValueTest {
  readonly languages: readonly Language[];
  readonly inside: boolean;
  readonly of: "some" | "every";
}

/** What makes a condition of a policy into a test. */
export interface KeyTestContext {
  readonly automata: Automata;
  /**
   * Where given, variables have these values, and ForAllValues and what lacks a quantifier are tested as `decide` reads
   * them; otherwise all of these are not known.
   */
  readonly bindings: Bindings | undefined;
}

/** What a key's values are. */
export interface KeyShape {
  readonly values: KeyValues;
  /** Whether AWS lists the key as one of several values, so that what `lacksQuantifier` tells is not known. */
  readonly needsQuantifier: boolean;
}

/** Gives the test of a condition on a key of this shape. */
export const keyTest = (
  condition: Condition,
  version: PolicyVersion,
  { values, needsQuantifier }: KeyShape,
  context: KeyTestContext,
): KeyTest => {
  const operator = operatorOf(condition);
  const { quantifier } = condition;
  if (operator.family === "null") return nullTest(condition, version);
  const every = quantifier === "ForAllValues";
  const negatedAlone = quantifier === undefined && operator.negated;
  const whenAbsent = condition.ifExists || every || negatedAlone;
  if (isUnreadable(condition, version))
    return { whenAbsent, whenEmpty: quantifier && every, whenPresent: "unreadable" };
  const languages = languagesOf(operator, condition, version, values, context);
  const isOpen = every || (needsQuantifier && lacksQuantifier(condition));
  if (languages === undefined || (isOpen && context.bindings === undefined)) {
    return { whenAbsent, whenEmpty: quantifier && every, whenPresent: undefined };
  }
  const inside = !operator.negated;
  const whenEmpty = quantifier ? every : languages.some((language) => language.has("")) === inside;
  return { whenAbsent, whenEmpty, whenPresent: { languages, inside, of: every || negatedAlone ? "every" : "some" } };
};

/** Whether a condition is one that has to be equal on both sides to be understood. */
export const isOpaque = (
  condition: Condition,
  version: PolicyVersion,
  shape: KeyShape,
  automata: Automata,
): boolean => {
  const { whenPresent } = keyTest(condition, version, shape, { automata, bindings: undefined });
  return whenPresent === undefined || whenPresent === "unreadable";
};

const nullTest = (condition: Condition, version: PolicyVersion): KeyTest => {
  if (isUnreadable(condition, version))
    return { whenAbsent: undefined, whenEmpty: undefined, whenPresent: "unreadable" };
  const wanted = condition.values.map(readBoolean);
  const whenPresent = wanted.includes(false);
  return { whenAbsent: wanted.includes(true), whenEmpty: whenPresent, whenPresent };
};

/** The languages of the values that match, before any negation; undefined where they are not known. */
const languagesOf = (
  operator: Operator,
  { values: texts }: Condition,
  version: PolicyVersion,
  values: KeyValues,
  { automata, bindings }: KeyTestContext,
): readonly Language[] | undefined => {
  switch (operator.family) {
    case "string":
    case "arn": {
      const read = tokenReaders[operator.base];
      if (read === undefined || values.kind === "mixed") return undefined;
      return all(texts, (text) => {
        const tokens = read(readTemplate(text, version), bindings);
        return tokens && automata.language(nameOf(operator.base, tokens), () => tokens);
      });
    }
    case "bool":
      if (values.kind === "text") return all(texts, (text) => wordLanguage(text, automata));
      return listedLanguages(operator, texts, values);
    case "numeric":
    case "date":
    case "ip":
      return listedLanguages(operator, texts, values);
    default:
      return undefined;
  }
};

/** The listed values that match, as one language: a key can have thousands of them. */
const listedLanguages = (
  operator: Operator,
  texts: readonly string[],
  values: KeyValues,
): readonly Language[] | undefined => {
  if (values.kind !== "listed" || values.family !== operator.family) return undefined;
  const matches = listedMatch(operator, texts);
  return matches && [listLanguage(new Set(values.values.filter(matches)))];
};

/** `true` or `false`, in any case, of a key whose values are any text. */
const wordLanguage = (text: string, automata: Automata): Language | undefined => {
  const word = readBoolean(text);
  const tokens = word === undefined ? undefined : caselessTokens([{ kind: "text", text: String(word) }]);
  return tokens && automata.language(nameOf("Bool", tokens), () => tokens);
};

type ReadTokens = (parts: readonly TemplatePart[], bindings?: Bindings) => readonly Token[] | undefined;

const tokenReaders: Readonly<Record<string, ReadTokens>> = {
  StringEquals: literalTokens,
  StringEqualsIgnoreCase: caselessTokens,
  StringLike: globTokens,
  ArnEquals: arnTokens,
  ArnLike: arnTokens,
};

const nameOf = (base: string, tokens: readonly Token[]): string =>
  `${base} ${tokens.map(({ kind, codes }) => `${kind[0]}${codes.join("/")}`).join()}`;

/** A list is never searched: what is listed is tried one by one. */
const listLanguage = (values: ReadonlySet<string>): Language => ({
  get start(): never {
    throw new Error("A list of values has no automaton");
  },
  prefix: "",
  hint: "",
  has: (text) => values.has(text),
});

/** Which listed values match some value of a condition; undefined where one of these is not known. */
const listedMatch = (operator: Operator, texts: readonly string[]): ((value: string) => boolean) | undefined => {
  if (operator.family === "bool") {
    const wanted = all(texts, readBoolean);
    return wanted && ((value) => wanted.some((word) => value === String(word)));
  }
  if (operator.family === "ip") {
    const ranges = all(texts, readAddressRange);
    return ranges && withinAny(ranges);
  }
  const read = operator.family === "date" ? readDate : readNumber;
  const bounds = all(texts, read);
  return bounds && comparesWithAny(operator.base, read, bounds);
};

/** Of all bounds only the outermost matter, but to equality. */
const comparesWithAny = (
  base: string,
  read: (text: string) => bigint | undefined,
  bounds: readonly bigint[],
): ((value: string) => boolean) => {
  const equal = new Set(base.endsWith("Equals") ? bounds : []);
  const sorted = ascending(bounds);
  const below = base.includes("LessThan") ? sorted.at(-1) : undefined;
  const above = base.includes("GreaterThan") ? sorted[0] : undefined;
  return (value) => {
    const literal = read(value);
    if (literal === undefined) return false;
    return equal.has(literal) || (below !== undefined && literal < below) || (above !== undefined && literal > above);
  };
};

/** Ranges that overlap or touch are one, so that an address is looked for in an ordered list. */
const withinAny = (ranges: readonly AddressRange[]): ((value: string) => boolean) => {
  const merged = { 4: mergedRanges(ranges, 4), 6: mergedRanges(ranges, 6) };
  return (value) => {
    const address = readAddressRange(value);
    return address !== undefined && isWithin(address.first, merged[address.version]);
  };
};

const mergedRanges = (ranges: readonly AddressRange[], version: AddressRange["version"]): readonly AddressRange[] => {
  const merged: AddressRange[] = [];
  const ofVersion = ranges.filter((range) => range.version === version);
  for (const range of ofVersion.sort((a, b) => compareBigints(a.first, b.first))) {
    const last = merged.at(-1);
    if (last === undefined || range.first > last.last + 1n) merged.push(range);
    else if (range.last > last.last) merged[merged.length - 1] = { ...last, last: range.last };
  }
  return merged;
};

const isWithin = (address: bigint, ranges: readonly AddressRange[]): boolean => {
  let [low, high] = [0, ranges.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.last ?? 0n) < address) low = middle + 1;
    else high = middle;
  }
  const range = ranges[low];
  return range !== undefined && range.first <= address;
};

const all = <Item, Result>(items: readonly Item[], make: (item: Item) => Result | undefined): Result[] | undefined => {
  const made = items.map(make);
  return made.every((result) => result !== undefined) ? made : undefined;
};
