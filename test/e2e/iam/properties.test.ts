import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compare, compileComparer } from "../../../src/iam/compare/compare.ts";
import { parsePolicy } from "../../../src/iam/language/parse.ts";
import { printPolicy } from "../../../src/iam/language/print.ts";
import type { Comparison, NamedPolicy, Policy, PolicySet, Relation, Statement } from "../../../src/iam/model.ts";
import { canonicalPolicy } from "../../../src/iam/normalize/canonical.ts";
import { diffStatements } from "../../../src/iam/normalize/diff.ts";
import { Generator } from "../../unit/iam/oracle/generate.ts";
import { Random } from "../../unit/iam/oracle/random.ts";
import { tinyCatalogue } from "../../unit/iam/oracle/universe.ts";

const fragment = { conditions: true, quantifiers: false, opaque: false };

/** Two sets of the same kind, mostly related by a mutation. */
const pairs = fc.integer({ min: 0, max: 2 ** 31 }).map((seed) => new Generator(new Random(seed), fragment).pair());

const compared = (before: PolicySet, after: PolicySet): Comparison =>
  compare(before, after, { catalogue: tinyCatalogue });

const opposite: Readonly<Record<Relation, Relation>> = {
  equivalent: "equivalent",
  narrower: "broader",
  broader: "narrower",
  incomparable: "incomparable",
  unknown: "unknown",
};

const changePolicies = (set: PolicySet, change: (policy: NamedPolicy) => readonly NamedPolicy[]): PolicySet => ({
  ...set,
  policies: set.policies.flatMap(change),
});

const changeStatements = (
  set: PolicySet,
  change: (statements: readonly Statement[]) => readonly Statement[],
): PolicySet =>
  changePolicies(set, ({ name, policy }) => [{ name, policy: { ...policy, statements: change(policy.statements) } }]);

const withStatement = (set: PolicySet, statement: Statement): PolicySet => ({
  ...set,
  policies: [...set.policies, { name: "more", policy: { version: "2012-10-17", statements: [statement] } }],
});

const statementsOf = ({ policies }: PolicySet): readonly Statement[] =>
  policies.flatMap(({ policy }) => policy.statements);

/** Every one of these keeps what a set allows. */
const normalisations: Readonly<Record<string, (set: PolicySet) => PolicySet>> = {
  "the order of statements": (set) => changeStatements(set, (statements) => statements.toReversed()),
  "the order of documents": (set) => ({ ...set, policies: set.policies.toReversed() }),
  repetition: (set) => changeStatements(set, (statements) => [...statements, ...statements]),
  "a document for each statement": (set) =>
    changePolicies(set, ({ name, policy }) =>
      policy.statements.map((statement) => ({ name, policy: { ...policy, statements: [statement] } })),
    ),
  Sids: (set) =>
    changeStatements(set, (list) => list.map((statement, index) => ({ ...statement, sid: `Sid${index}` }))),
  "the case of actions": (set) =>
    changeStatements(set, (statements) =>
      statements.map((one) => ({
        ...one,
        actions: { ...one.actions, patterns: one.actions.patterns.map((pattern) => pattern.toUpperCase()) },
      })),
    ),
  "the case of keys and the order of values": (set) =>
    changeStatements(set, (statements) =>
      statements.map((one) => ({
        ...one,
        conditions: one.conditions.map((condition) => ({
          ...condition,
          key: condition.key.toUpperCase(),
          values: condition.values.toReversed(),
        })),
      })),
    ),
  "a statement for each resource": (set) =>
    changeStatements(set, (statements) =>
      statements.flatMap((one) =>
        one.resources === undefined || one.resources.negated
          ? [one]
          : one.resources.patterns.map((pattern) => ({ ...one, resources: { negated: false, patterns: [pattern] } })),
      ),
    ),
  "an account as its root": (set) =>
    changeStatements(set, (statements) =>
      statements.map((one) => ({
        ...one,
        ...(one.principals && {
          principals: {
            ...one.principals,
            principals: one.principals.principals.map((principal) =>
              principal.type === "AWS" && /^\d+$/.test(principal.value)
                ? { type: principal.type, value: `arn:aws:iam::${principal.value}:root` }
                : principal,
            ),
          },
        }),
      })),
    ),
};

describe("compare", () => {
  it("is reflexive, also where nothing is written the same", () => {
    fc.assert(
      fc.property(pairs, fc.constantFrom(...Object.keys(normalisations)), ([set], name) => {
        const changed = normalisations[name]?.(set) ?? set;
        expect({ name, ...compared(set, changed) }).toMatchObject({
          relation: "equivalent",
          witnesses: [],
          unknown: [],
        });
      }),
      { numRuns: 200 },
    );
  });

  it("says the opposite the other way round", () => {
    fc.assert(
      fc.property(pairs, ([before, after]) => {
        const [there, back] = [compared(before, after), compared(after, before)];
        expect(back.relation).toBe(opposite[there.relation]);
        expect(back.summary).toEqual({
          addedActions: there.summary.removedActions,
          removedActions: there.summary.addedActions,
        });
      }),
      { numRuns: 200 },
    );
  });

  it("answers the same whatever was compared before", () => {
    const compareOften = compileComparer({ catalogue: tinyCatalogue });
    fc.assert(
      fc.property(pairs, ([before, after]) => {
        expect(compareOften(before, after)).toEqual(compared(before, after));
      }),
      { numRuns: 200 },
    );
  });

  it("is transitive", () => {
    fc.assert(
      fc.property(pairs, pairs, ([a, b], [, c]) => {
        fc.pre(a.kind === c.kind);
        const [first, second] = [compared(a, b).relation, compared(b, c).relation];
        fc.pre([first, second].every((relation) => relation === "broader" || relation === "equivalent"));
        const expected = first === "equivalent" ? second : "broader";
        const { relation, unknown } = compared(a, c);
        // It is unknown where a statement names resources alone, and is not by way of a policy that names `*` beside them.
        const isOfUnlisted =
          relation === "unknown" && unknown.every((reason) => reason.includes("has no resource type for"));
        expect(isOfUnlisted ? expected : relation).toBe(expected);
      }),
      { numRuns: 30, maxSkipsPerRun: 1000 },
    );
  });

  it("never finds less after an Allow, nor more after a Deny", () => {
    fc.assert(
      fc.property(pairs, ([set, other]) => {
        for (const statement of statementsOf(other)) {
          const { witnesses } = compared(set, withStatement(set, statement));
          const expected = statement.effect === "Allow" ? "added" : "removed";
          expect(witnesses.filter(({ direction }) => direction !== expected)).toEqual([]);
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe("a printed policy", () => {
  const policies = pairs.map(([set]) => set).filter(({ policies }) => policies.length > 0);
  const plain = ({ statements, ...rest }: Policy) => ({
    ...rest,
    statements: statements.map(({ place: _, ...statement }) => statement),
  });

  it("reads as itself, means the same, and changes nothing", () => {
    fc.assert(
      fc.property(policies, (set) => {
        for (const { policy } of set.policies.map((named) => printable(named, set.kind))) {
          const text = printPolicy(policy);
          const read = parsePolicy(text, set.kind);
          if (!read.ok) throw new Error(`${read.problems[0]?.pointer} ${read.problems[0]?.message}: ${text}`);
          expect(plain(read.policy)).toEqual(plain(policy));
          expect(printPolicy(read.policy)).toBe(text);
          expect(canonicalPolicy(read.policy)).toBe(canonicalPolicy(policy));
          expect(diffStatements(policy, read.policy).every(({ change }) => change === "=")).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });
});

/**
 * As the parser gives it: conditions grouped by operator, each key once; principals grouped by type, or `*` alone; in a
 * trust policy only actions of sts.
 */
const printable = ({ name, policy }: NamedPolicy, kind: PolicySet["kind"]): NamedPolicy => {
  const statements = policy.statements.map((statement): Statement => {
    const { principals } = statement;
    const named = principals?.principals
      .filter(({ type }) => type !== "*")
      .toSorted((a, b) => a.type.localeCompare(b.type));
    const conditions = new Map(
      statement.conditions.map((one) => [
        `${one.quantifier} ${one.operator} ${one.ifExists} ${one.key.toLowerCase()}`,
        one,
      ]),
    );
    const patterns = statement.actions.patterns.map((pattern) => pattern.replace(/^.*:|^/, "sts:"));
    return {
      ...statement,
      ...(kind === "trust" && { actions: { ...statement.actions, patterns } }),
      ...(principals && { principals: { ...principals, principals: named?.length ? named : [{ type: "*" }] } }),
      conditions: [...conditions].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, condition]) => condition),
    };
  });
  return { name, policy: { ...policy, statements } };
};
