import { grouped } from "../../common/grouped.ts";
import { IN_EVERY_REQUEST, IN_EVERY_SIGNED_REQUEST } from "../always-sent.ts";
import type { Budget } from "../budget.ts";
import type { Catalogue } from "../catalogue/model.ts";
import { mayHaveSeveralValues } from "../catalogue/several-values.ts";
import { printOperator } from "../language/print.ts";
import { readTemplate } from "../language/template.ts";
import type { Condition, PatternElement, Principal } from "../model.ts";
import { canonicalCondition } from "../normalize/canonical.ts";
import type { Automata, Language } from "./automaton.ts";
import { type Conjunction, type Dimension, type Predicate, Predicates, type Wanted } from "./dimension.ts";
import type { Guard, ResourcePattern } from "./guard.ts";
import { isOpaque } from "./key-tests.ts";
import { valuesFor } from "./key-values.ts";
import { KeyDimension, type KeyUse } from "./keys.ts";
import { anything, type Bindings, globTokens } from "./pattern.ts";
import { idsIn, isOpen, PrincipalDimension } from "./principals.ts";
import type { Shared } from "./shared.ts";
import { type Likely, TextDimension, type TextUniverse } from "./strings.ts";

/** The requests that a problem is about. */
export interface Scope {
  readonly resources: TextUniverse;
  readonly likelyResources: Likely;
  /** Absent where every guard of the problem matches the action. */
  readonly actions?: TextUniverse;
}

/** What one search for a difference takes for granted, where the policies and the catalogue leave it open. */
export interface ProblemOptions {
  readonly bindings?: Bindings;
  /** Whether a key whose number of values is not known has one, or can have several. */
  readonly unlisted?: "single" | "several";
  /** The only principals who count, and whom no policy of their own account lets in. */
  readonly withoutOwnPolicies?: readonly Principal[];
}

/** A part of a guard that has to be equal on both sides to be understood, in words. */
export interface Opaque {
  readonly name: string;
  readonly reason: string;
}

/**
 * The terms of some statements as conjunctions over dimensions. Without bindings, what is opaque may hold or not, so
 * whatever no search finds does not exist. With bindings, variables have values, so more of what is found is real.
 */
export class Problem {
  readonly resource: TextDimension;
  readonly action: TextDimension | undefined;
  readonly principal: PrincipalDimension;
  readonly keys: ReadonlyMap<string, KeyDimension>;
  /** The keys whose number of values is not known, as a policy writes them; they have one unless `unlisted` says more. */
  readonly unlistedKeys: readonly string[];
  readonly bindings: Bindings | undefined;
  /** What `decide` reads as well as it can, so that no request shows whether it holds. */
  readonly open: FreeDimension;
  private readonly free = new FreeDimension(true);
  private readonly shared: Shared;
  private readonly uses: ReadonlyMap<string, ListedUse>;

  constructor(
    guards: readonly Guard[],
    scope: Scope,
    shared: Shared,
    budget: Budget,
    { bindings, unlisted = "single", withoutOwnPolicies }: ProblemOptions = {},
  ) {
    this.shared = shared;
    this.bindings = bindings;
    this.open = new FreeDimension(bindings === undefined);
    this.resource = new TextDimension(scope.resources, scope.likelyResources, budget);
    this.action = scope.actions && new TextDimension(scope.actions, () => [], budget);
    const principals = guards.flatMap(({ statement }) => statement.principals ?? []);
    this.principal = new PrincipalDimension(principals, {
      guess: bindings === undefined,
      partition: shared.partition,
      ...(withoutOwnPolicies && { withoutOwnPolicies }),
    });
    this.uses = keyUses(guards, shared.catalogue, unlisted);
    this.unlistedKeys = [...this.uses.values()].flatMap(({ key, isListed }) => (isListed ? [] : [key]));
    const context = { automata: shared.automata, bindings };
    this.keys = new Map([...this.uses].map(([key, use]) => [key, new KeyDimension(use, context, budget)]));
  }

  /** The ways in which a statement can match, each a conjunction. */
  conjunctions(guard: Guard): readonly Conjunction[] {
    const { principals, conditions, actions, effect } = guard.statement;
    const common: Wanted[] = conditions.flatMap((condition) => {
      const predicate = this.keys.get(condition.key.toLowerCase())?.predicate(condition, guard.version);
      return predicate ? [{ predicate, holds: true }] : [];
    });
    if (principals) common.push({ predicate: this.principal.predicate(principals, effect), holds: true });
    if (this.action) common.push(...this.membership(this.action, actions.negated, this.actionLanguages(actions)));
    return this.resourceWays(guard).map((way) => [...common, ...way]);
  }

  /** What in a guard is not understood unless the other side has it too. */
  opaque(guard: Guard): readonly Opaque[] {
    const { principals, conditions } = guard.statement;
    return [
      ...guard.resources.filter(({ hasVariable }) => hasVariable).map(opaqueVariable),
      ...guard.resources.filter(({ isForeign }) => isForeign).map(opaqueForm),
      ...conditions
        .filter((condition) => {
          const use = this.uses.get(condition.key.toLowerCase());
          return use && isOpaque(condition, guard.version, use, this.shared.automata);
        })
        .map(opaqueCondition),
      ...(principals && isOpen(principals) ? [opaquePrincipals(principals.negated)] : []),
      ...(principals ? idsIn(principals).map(opaqueId) : []),
    ];
  }

  private actionLanguages({ patterns }: PatternElement): readonly Language[] {
    return patterns.map((pattern) => actionLanguage(pattern, this.shared.automata));
  }

  private membership(dimension: TextDimension, negated: boolean, languages: readonly Language[]): readonly Wanted[] {
    if (!negated && languages.some(({ start }) => start.universal)) return [];
    const name = `${negated} ${languages.map(({ start }) => start.id).join()}`;
    const predicate = dimension.predicates.add(name, () => ({ languages, inside: !negated }));
    return [{ predicate, holds: true }];
  }

  /** A pattern with a variable that has no value is a way of its own, which may hold within what it could match. */
  private resourceWays({ statement, resources, version }: Guard): readonly Conjunction[] {
    if (statement.resources === undefined) return [[]];
    const { negated } = statement.resources;
    const known: Language[] = [];
    const unknown: { readonly pattern: Predicate; readonly widest: Language }[] = [];
    for (const resource of resources) {
      const isOpen = resource.isForeign || resource.isUnreplaced;
      const isUnknown = isOpen || (resource.hasVariable && this.bindings === undefined);
      const dimension = isOpen ? this.open : this.free;
      if (isUnknown) unknown.push({ pattern: dimension.predicate(resource.text), widest: this.widest(resource) });
      else known.push(this.resourceLanguage(resource, version));
    }
    if (negated) {
      return [[...this.membership(this.resource, true, known), ...unknown.map(({ pattern }) => no(pattern))]];
    }
    return [
      ...(known.length > 0 ? [this.membership(this.resource, false, known)] : []),
      ...unknown.map(({ pattern, widest }) => [yes(pattern), ...this.membership(this.resource, false, [widest])]),
    ];
  }

  private resourceLanguage({ text, parts, hasVariable }: ResourcePattern, version: string): Language {
    const name = hasVariable ? `bound ${text}` : `resource ${version} ${text}`;
    return this.shared.automata.language(name, () => globTokens(parts, this.bindings) ?? []);
  }

  /** What a pattern could match, whatever its variables, or a service's own form, stand for. */
  private widest({ text, parts, isForeign }: ResourcePattern): Language {
    const { automata } = this.shared;
    if (isForeign) return automata.language("any text", () => [anything]);
    return automata.language(`widest ${text}`, () =>
      parts.flatMap((part) => (part.kind === "variable" ? [anything] : (globTokens([part]) ?? []))),
    );
  }
}

/** The language of an action pattern, in lower case. */
export const actionLanguage = (pattern: string, automata: Automata): Language => {
  const text = pattern.toLowerCase();
  return automata.language(`action ${text}`, () => globTokens(readTemplate(text, "2008-10-17")) ?? []);
};

const yes = (predicate: Predicate): Wanted => ({ predicate, holds: true });
const no = (predicate: Predicate): Wanted => ({ predicate, holds: false });

/** What is not understood: each predicate may hold or not, whatever the request; neither is so where that must not be guessed. */
class FreeDimension implements Dimension {
  private readonly predicates = new Predicates<true>(this);
  private readonly guess: boolean;

  constructor(guess: boolean) {
    this.guess = guess;
  }

  predicate(name: string): Predicate {
    return this.predicates.add(name, () => true);
  }

  readonly satisfiable = (): boolean => this.guess;

  readonly conceivable = (): boolean => true;
}

interface ListedUse extends KeyUse {
  /** Whether the catalogue says how many values it can have, and no quantifier says otherwise. */
  readonly isListed: boolean;
}

const keyUses = (
  guards: readonly Guard[],
  catalogue: Catalogue,
  unlisted: "single" | "several",
): ReadonlyMap<string, ListedUse> => {
  const conditions = guards.flatMap(({ statement }) => statement.conditions);
  const isSigned = guards.every(({ statement }) => statement.principals === undefined);
  return new Map(
    [...grouped(conditions, ({ key }) => key.toLowerCase())].map(([lower, list]) => {
      const [{ key } = { key: lower }] = list;
      const known = catalogue.conditionKey(key);
      const isQuantified = list.some(({ quantifier }) => quantifier !== undefined);
      const isSingle = known?.multivalued === false && !isQuantified && !mayHaveSeveralValues(known.key);
      const needsQuantifier = known?.multivalued === true;
      const isListed = isSingle || needsQuantifier;
      const multivalued = isListed ? !isSingle : unlisted === "several";
      const shape = { values: valuesFor(list, known?.type), needsQuantifier };
      return [lower, { key, ...shape, multivalued, isQuantified, isListed, sent: sentOf(lower, isSigned) }];
    }),
  );
};

/** Requests of a principal that identity-based policies are attached to are signed; others may be anonymous. */
const sentOf = (lowerCaseKey: string, isSigned: boolean): KeyUse["sent"] => {
  if (IN_EVERY_REQUEST.includes(lowerCaseKey)) return "always";
  if (!IN_EVERY_SIGNED_REQUEST.includes(lowerCaseKey)) return "sometimes";
  return isSigned ? "always" : "when signed";
};

const opaqueVariable = ({ text, isUnreplaced }: ResourcePattern): Opaque => ({
  name: `resource ${text}`,
  reason: isUnreplaced
    ? `How AWS reads the resource "${text}" is not known: it says that it replaces no variable before the fifth colon, and has such policies itself.`
    : `What the policy variable in the resource "${text}" stands for is not known.`,
});

const opaqueForm = ({ text }: ResourcePattern): Opaque => ({
  name: `resource ${text}`,
  reason: `Which ARNs the service takes the resource "${text}" for is not known.`,
});

const opaqueCondition = (condition: Condition): Opaque => ({
  name: `condition ${canonicalCondition(condition)}`,
  reason: `${printOperator(condition)} on ${condition.key} (${condition.values.join(", ")}) is outside of what can be compared exactly.`,
});

const opaquePrincipals = (negated: boolean): Opaque => ({
  name: `principals ${negated}`,
  reason: negated
    ? "Whom NotPrincipal leaves out besides those it names depends on the service."
    : 'AWS does not say whether {"AWS": "*"} includes services and federated users.',
});

const opaqueId = (id: string): Opaque => ({
  name: `principal ${id}`,
  reason: `Which account the principal "${id}" belongs to is not known.`,
});
