import type { Condition, PolicyVersion } from "../model.ts";
import { canonicalCondition } from "../normalize/canonical.ts";
import type { Budget } from "./budget.ts";
import { type Dimension, type Predicate, Predicates, remembering, type Wanted } from "./dimension.ts";
import { type KeyTest, type KeyTestContext, keyTest, type ValueTest, valueLanguage } from "./key-tests.ts";
import type { KeyValues } from "./key-values.ts";
import { anything, without } from "./pattern.ts";
import { fillings, keySamples } from "./samples.ts";
import { findMember, fits, type Membership, type TextUniverse } from "./strings.ts";
import { fillWildcards } from "./universe.ts";

/** A key's values in a request; undefined for an absent key. */
export type KeyValue = readonly string[] | undefined;

/** One key, as the conditions of a class of requests use it. */
export interface KeyUse {
  /** As a policy writes it. */
  readonly key: string;
  readonly values: KeyValues;
  /** Whether a request can carry several values. */
  readonly multivalued: boolean;
}

/** The dimension of one context key: absent, or one value, or for a multivalued key several. */
export class KeyDimension implements Dimension {
  /** As a policy writes it. */
  readonly key: string;
  readonly satisfiable: (wanted: readonly Wanted[]) => boolean;
  private readonly use: KeyUse;
  private readonly context: KeyTestContext;
  private readonly budget: Budget;
  private readonly universe: TextUniverse;
  private readonly bound: boolean;
  private readonly predicates: Predicates<KeyTest> = new Predicates(this);

  constructor(use: KeyUse, context: KeyTestContext, budget: Budget) {
    this.key = use.key;
    this.use = use;
    this.context = context;
    this.budget = budget;
    const value = context.bindings?.get(use.key.toLowerCase());
    this.bound = value !== undefined;
    this.universe = universeOf(use, context, value);
    this.satisfiable = remembering(
      (wanted) => this.canBeAbsent(wanted) || this.present(wanted, () => []) !== undefined,
    );
  }

  predicate(condition: Condition, version: PolicyVersion): Predicate {
    const name = `${version} ${canonicalCondition(condition)}`;
    return this.predicates.add(name, () => keyTest(condition, version, this.use.values, this.context));
  }

  /** Values that are all that is wanted, likely ones first; throws when `satisfiable` says that there are none. */
  pick(wanted: readonly Wanted[]): KeyValue {
    const likely = this.present(wanted, (memberships) => this.likely(memberships), true);
    if (likely) return likely;
    if (this.canBeAbsent(wanted)) return undefined;
    const values = this.present(wanted, () => []);
    if (values === undefined) throw new Error(`No value of ${this.key} is what is wanted`);
    return values;
  }

  private canBeAbsent(wanted: readonly Wanted[]): boolean {
    return !this.bound && wanted.every(({ predicate, holds }) => this.predicates.test(predicate).whenAbsent === holds);
  }

  /** One value for everything that some value must be, if it can be, while every value is what every value must be. */
  private present(
    wanted: readonly Wanted[],
    likely: (memberships: readonly Membership[]) => Iterable<string>,
    onlyLikely = false,
  ): readonly string[] | undefined {
    const some: ValueTest[] = [];
    const every: ValueTest[] = [];
    for (const { predicate, holds } of wanted) {
      const { whenPresent } = this.predicates.test(predicate);
      if (whenPresent === undefined) continue;
      if (typeof whenPresent === "boolean") {
        if (whenPresent !== holds) return undefined;
        continue;
      }
      const test = holds ? whenPresent : opposite(whenPresent);
      (test.of === "every" || !this.use.multivalued ? every : some).push(test);
    }
    const values = new Set<string>();
    for (const one of some.length === 0 ? [[]] : some.map((test) => [test])) {
      const memberships = [...every, ...one];
      const value = first(likely(memberships), (text) => fits(text, this.universe, memberships));
      const found = value ?? (onlyLikely ? undefined : findMember(this.universe, memberships, this.budget));
      if (found === undefined) return undefined;
      values.add(found);
    }
    return [...values];
  }

  private *likely(memberships: readonly Membership[]): Generator<string> {
    if (this.use.values.kind === "listed") yield* this.use.values.values;
    yield* keySamples(this.key.toLowerCase());
    for (const { languages, inside } of memberships) {
      if (!inside) continue;
      for (const filling of fillings) yield* languages.map(({ hint }) => fillWildcards(hint, filling));
    }
  }
}

/** To a quantifier an empty value is none, so a multivalued key's values are not empty. */
const universeOf = (
  { values, multivalued }: KeyUse,
  { automata }: KeyTestContext,
  bound: string | undefined,
): TextUniverse => {
  const listed = bound !== undefined ? [bound] : values.kind === "listed" ? values.values : undefined;
  if (listed) return { languages: listed.map(valueLanguage(automata)), except: [] };
  const language = multivalued
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
