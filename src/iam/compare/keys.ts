import type { Budget } from "../budget.ts";
import type { Condition, PolicyVersion } from "../model.ts";
import { canonicalCondition } from "../normalize/canonical.ts";
import { type Dimension, type Predicate, Predicates, remembering, type Wanted } from "./dimension.ts";
import { type KeyShape, type KeyTest, type KeyTestContext, keyTest, type ValueTest } from "./key-tests.ts";
import { anything, without } from "./pattern.ts";
import { fillings, keySamples } from "./samples.ts";
import { findMember, fits, type Membership, type TextUniverse } from "./strings.ts";
import { fillPattern, fillWildcards } from "./universe.ts";

/** A key's values in a request; undefined for an absent key. */
export type KeyValue = readonly string[] | undefined;

/** One key, as the conditions of a class of requests use it. */
export interface KeyUse extends KeyShape {
  /** As a policy writes it. */
  readonly key: string;
  /** Whether a request can carry several values. */
  readonly multivalued: boolean;
  /** Whether a quantifier asks about it, to which an empty value is none. */
  readonly isQuantified: boolean;
  /** Whether every request has it, or every signed one, so that it is absent only where nothing else will do. */
  readonly sent: "always" | "when signed" | "sometimes";
}

/** The dimension of one context key: absent, or one value, or for a multivalued key several. */
export class KeyDimension implements Dimension {
  /** As a policy writes it. */
  readonly key: string;
  readonly satisfiable: (wanted: readonly Wanted[]) => boolean;
  readonly conceivable: (wanted: readonly Wanted[]) => boolean;
  private readonly use: KeyUse;
  private readonly context: KeyTestContext;
  private readonly budget: Budget;
  private readonly universe: TextUniverse;
  /** All values there are, where they can be listed. */
  private readonly listed: readonly string[] | undefined;
  private readonly bound: boolean;
  private readonly predicates: Predicates<KeyTest> = new Predicates(this);

  constructor(use: KeyUse, context: KeyTestContext, budget: Budget) {
    this.key = use.key;
    this.use = use;
    this.context = context;
    this.budget = budget;
    const value = context.bindings?.get(use.key.toLowerCase())?.value;
    this.bound = value !== undefined;
    this.listed = value !== undefined ? [value] : use.values.kind === "listed" ? use.values.values : undefined;
    this.universe = universeOf(use, context);
    this.conceivable = remembering(
      (wanted) => this.canBeAbsent(wanted) || this.canBeEmpty(wanted) || this.present(wanted) !== undefined,
    );
    this.satisfiable =
      context.bindings === undefined
        ? this.conceivable
        : (wanted) => (this.isUnreadable(wanted) ? this.canBeAbsent(wanted) : this.conceivable(wanted));
  }

  predicate(condition: Condition, version: PolicyVersion): Predicate {
    const name = `${version} ${canonicalCondition(condition)}`;
    return this.predicates.add(name, () => keyTest(condition, version, this.use, this.context));
  }

  /** Values that are all that is wanted, likely ones first, and none where nothing is; throws where `satisfiable` says no. */
  pick(wanted: readonly Wanted[]): KeyValue {
    if ((wanted.length === 0 || this.isUnreadable(wanted)) && this.canBeAbsent(wanted)) return undefined;
    const likely = this.present(wanted, "likely");
    if (likely) return likely;
    if (this.use.sent === "sometimes" && this.canBeAbsent(wanted)) return undefined;
    const values = this.present(wanted);
    if (values) return values;
    if (this.canBeEmpty(wanted)) return [""];
    if (this.canBeAbsent(wanted)) return undefined;
    throw new Error(`No value of ${this.key} is what is wanted`);
  }

  /** Whether no value shows that it is what is wanted, for AWS may read a condition on it in another way than `decide`. */
  private isUnreadable(wanted: readonly Wanted[]): boolean {
    return wanted.some(({ predicate }) => this.predicates.test(predicate).whenPresent === "unreadable");
  }

  private canBeAbsent(wanted: readonly Wanted[]): boolean {
    if (this.bound || this.use.sent === "always") return false;
    return wanted.every(({ predicate, holds }) => (this.predicates.test(predicate).whenAbsent ?? holds) === holds);
  }

  private canBeEmpty(wanted: readonly Wanted[]): boolean {
    if (this.bound || !setsEmptyApart(this.use) || this.use.values.kind === "listed") return false;
    return wanted.every(({ predicate, holds }) => (this.predicates.test(predicate).whenEmpty ?? holds) === holds);
  }

  /** A value for everything that some value must be, while every value is what every value must be; not all empty. */
  private present(wanted: readonly Wanted[], only?: "likely"): readonly string[] | undefined {
    const needs = this.needs(wanted);
    if (needs === undefined) return undefined;
    const values = new Set<string>();
    for (const test of needs.some) {
      const value = this.value([...needs.every, test], only) ?? this.emptyValue([...needs.every, test]);
      if (value === undefined) return undefined;
      values.add(value);
    }
    if ([...values].some((value) => value !== "")) return [...values];
    const value = this.value(needs.every, only);
    return value === undefined ? undefined : [...values, value];
  }

  /** What some and what every value must be; undefined when the key cannot be there. A single value is every value. */
  private needs(wanted: readonly Wanted[]): Record<"some" | "every", readonly Membership[]> | undefined {
    const some: Membership[] = [];
    const every: Membership[] = [];
    for (const { predicate, holds } of wanted) {
      const { whenPresent } = this.predicates.test(predicate);
      if (typeof whenPresent === "boolean" && whenPresent !== holds) return undefined;
      if (typeof whenPresent !== "object") continue;
      const test = holds ? whenPresent : opposite(whenPresent);
      (this.use.multivalued && test.of === "some" ? some : every).push(test);
    }
    return { some, every };
  }

  private value(memberships: readonly Membership[], only: "likely" | undefined): string | undefined {
    if (this.listed) return this.listed.find((text) => this.isMember(text, memberships));
    if (only === undefined) return findMember(this.universe, memberships, this.budget);
    return first(this.likely(memberships), (text) => fits(text, this.universe, memberships, this.budget));
  }

  /** One of several values may be empty. */
  private emptyValue(memberships: readonly Membership[]): "" | undefined {
    return this.isMember("", memberships) ? "" : undefined;
  }

  private isMember(text: string, memberships: readonly Membership[]): boolean {
    this.budget.spend(memberships.length);
    return memberships.every(({ languages, inside }) => languages.some((language) => language.has(text)) === inside);
  }

  private *likely(memberships: readonly Membership[]): Generator<string> {
    const samples = keySamples(this.key.toLowerCase());
    yield* samples;
    // An account or a region that an ARN leaves open is one that there may be.
    const arns = samples
      .map((sample) => sample.split(":"))
      .filter(([scheme, , , , account]) => scheme === "arn" && account);
    for (const { languages, inside } of memberships) {
      if (!inside) continue;
      for (const filling of fillings) {
        for (const { hint } of languages) for (const arn of arns) yield fillPattern(hint.split(":"), filling, arn);
        yield* languages.map(({ hint }) => fillWildcards(hint, filling));
      }
    }
  }
}

/** Whether nothing but an empty value is a case of its own. */
const setsEmptyApart = ({ multivalued, isQuantified }: KeyUse): boolean => multivalued || isQuantified;

/** What a value can be; of a key that a quantifier may ask about at least one is not empty, for to it that is none. */
const universeOf = (use: KeyUse, { automata }: KeyTestContext): TextUniverse => {
  const language = setsEmptyApart(use)
    ? automata.language("some text", () => without(""))
    : automata.language("any text", () => [anything]);
  return { languages: [language], except: [] };
};

const opposite = ({ languages, inside, of }: ValueTest): ValueTest => ({
  languages,
  inside: !inside,
  of: of === "some" ? "every" : "some",
});

const first = <Item>(items: Iterable<Item>, test: (item: Item) => boolean): Item | undefined => {
  for (const item of items) if (test(item)) return item;
  return undefined;
};
