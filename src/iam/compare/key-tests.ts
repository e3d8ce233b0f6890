import { readAddressRange, readBoolean, readDate, readNumber } from "../language/literals.ts";
import { type Operator, operatorOf } from "../language/operators.ts";
import { readTemplate, type TemplatePart } from "../language/template.ts";
import type { Condition, PolicyVersion } from "../model.ts";
import type { Automata, Language } from "./automaton.ts";
import type { KeyValues } from "./key-values.ts";
import { arnTokens, type Bindings, caselessTokens, globTokens, literal, literalTokens } from "./pattern.ts";
import type { Token } from "./tokens.ts";

/** For which values of its key a condition holds. */
export interface KeyTest {
  readonly whenAbsent: boolean;
  /** For a multivalued key that is there with nothing but an empty value, which a quantifier takes for no value. */
  readonly whenEmpty: boolean | undefined;
  /** `undefined`: not known; then the condition counts as one that may hold or not. */
  readonly whenPresent: boolean | ValueTest | undefined;
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
  /** Where given, variables have these values, and ForAllValues is tested as it reads; otherwise both are not known. */
  readonly bindings: Bindings | undefined;
}

/** Gives the test of a condition on a key with these values. */
export const keyTest = (
  condition: Condition,
  version: PolicyVersion,
  values: KeyValues,
  context: KeyTestContext,
): KeyTest => {
  const operator = operatorOf(condition);
  if (operator.family === "null") return nullTest(condition);
  const { quantifier } = condition;
  const every = quantifier === "ForAllValues";
  const negatedAlone = quantifier === undefined && operator.negated;
  const whenAbsent = condition.ifExists || every || negatedAlone;
  const languages = languagesOf(operator, condition, version, values, context);
  if (languages === undefined || (every && context.bindings === undefined)) {
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
  values: KeyValues,
  automata: Automata,
): boolean => keyTest(condition, version, values, { automata, bindings: undefined }).whenPresent === undefined;

const nullTest = ({ values }: Condition): KeyTest => {
  const wanted = values.map(readBoolean);
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
      return listedLanguages(operator, texts, values, automata);
    case "numeric":
    case "date":
    case "ip":
      return listedLanguages(operator, texts, values, automata);
    default:
      return undefined;
  }
};

/** The listed values that match. */
const listedLanguages = (
  operator: Operator,
  texts: readonly string[],
  values: KeyValues,
  automata: Automata,
): readonly Language[] | undefined => {
  if (values.kind !== "listed" || values.family !== operator.family) return undefined;
  const matches = all(texts, (text) => listedMatch(operator, text));
  return matches && values.values.filter((value) => matches.some((match) => match(value))).map(valueLanguage(automata));
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

/** The language of one listed value. */
export const valueLanguage =
  (automata: Automata) =>
  (value: string): Language =>
    automata.language(`value ${value}`, () => literal(value));

/** Whether a listed value matches one value of a condition; undefined for one that the operator cannot read. */
const listedMatch = (operator: Operator, text: string): ((value: string) => boolean) | undefined => {
  if (operator.family === "bool") {
    const wanted = readBoolean(text);
    return wanted === undefined ? undefined : (value) => value === String(wanted);
  }
  if (operator.family === "ip") {
    const range = readAddressRange(text);
    return range && ((value) => isWithin(readAddressRange(value), range));
  }
  const read = operator.family === "date" ? readDate : readNumber;
  const bound = read(text);
  if (bound === undefined || (operator.family === "numeric" && mayBeRounded(bound))) return undefined;
  const signs = signsOf(operator.base);
  return (value) => {
    const literal = read(value);
    return literal !== undefined && signs.includes(literal < bound ? -1 : literal > bound ? 1 : 0);
  };
};

/** AWS does not say how exact its numbers are; a double, the least that they can be, keeps 15 digits. */
const mayBeRounded = (number: bigint): boolean => String(number).replace(/0+$/, "").replace("-", "").length > 15;

type Range = NonNullable<ReturnType<typeof readAddressRange>>;

const isWithin = (inner: Range | undefined, outer: Range): boolean =>
  inner?.version === outer.version && inner.first >= outer.first && inner.first <= outer.last;

/** The signs that `value - bound` may have. */
const signsOf = (base: string): readonly number[] => {
  const equal = base.endsWith("Equals") ? [0] : [];
  if (base.includes("LessThan")) return [-1, ...equal];
  return base.includes("GreaterThan") ? [1, ...equal] : equal;
};

const all = <Item, Result>(items: readonly Item[], make: (item: Item) => Result | undefined): Result[] | undefined => {
  const made = items.map(make);
  return made.every((result) => result !== undefined) ? made : undefined;
};
