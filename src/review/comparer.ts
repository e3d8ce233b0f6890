import type { Catalogue } from "../iam/catalogue/model.ts";
import { type CompareOptions, type Comparer, compileComparer } from "../iam/compare/compare.ts";
import type { Comparison, NamedPolicy, PolicySet, Relation } from "../iam/model.ts";
import { statementsOf } from "./documents/state.ts";

/**
 * A comparer for one review, in which the same documents come again and again: by themselves and with the others of
 * their role, and AmazonSageMakerFullAccess with every role that has it. Each pair is compared once. Where one side has no
 * policy and the other none with a Deny, each document of it is compared with nothing by itself, and the answers are put
 * together. `place` is where the roles are, if it is known.
 */
export const createComparer = (
  catalogue: Catalogue,
  place: Pick<CompareOptions, "partition" | "account"> = {},
): Comparer => {
  const compare = compileComparer({ catalogue, ...place });
  const known = new Map<string, Comparison>();
  const keyOf = createKeys();

  const compareOnce: Comparer = (before, after) => {
    const key = `${keyOf(before)} → ${keyOf(after)}`;
    const comparison = known.get(key) ?? compare(before, after);
    known.set(key, comparison);
    return comparison;
  };

  return (before, after) => {
    const parts = isNothing(before) ? oneByOne(after) : isNothing(after) ? oneByOne(before) : undefined;
    if (parts === undefined || parts.length < 2) return compareOnce(before, after);
    const nothing: PolicySet = { kind: "identity", policies: [] };
    return join(parts.map((part) => (isNothing(before) ? compareOnce(nothing, part) : compareOnce(part, nothing))));
  };
};

/** Tells sets apart by the objects of their policies, of which a plan has one for each text. */
const createKeys = (): ((set: PolicySet) => string) => {
  const numbers = new Map<NamedPolicy["policy"], number>();
  const numberOf = ({ name, policy }: NamedPolicy): string => {
    const number = numbers.get(policy) ?? numbers.size;
    numbers.set(policy, number);
    return JSON.stringify([name, number]);
  };
  return (set) => {
    const boundary = set.kind === "identity" && set.boundary ? ` within ${numberOf(set.boundary)}` : "";
    return `${set.kind} ${set.policies.map(numberOf).join()}${boundary}`;
  };
};

const isNothing = ({ policies }: PolicySet): boolean => policies.length === 0;

/** Each document of a set by itself; not where one takes away what another gives. */
const oneByOne = (set: PolicySet): readonly PolicySet[] | undefined => {
  if (set.kind !== "identity" || set.boundary) return undefined;
  const denies = statementsOf(set.policies).some(({ effect }) => effect === "Deny");
  return denies ? undefined : set.policies.map((policy) => ({ kind: "identity", policies: [policy] }));
};

/** The answer for a set of which each document was compared with nothing. Error for a relation that cannot come of that. */
const join = (parts: readonly Comparison[]): Comparison => {
  const relations = parts.map(({ relation }) => relation);
  const order: readonly Relation[] = ["broader", "narrower", "unknown", "equivalent"];
  const relation = order.find((each) => relations.includes(each));
  if (relation === undefined) throw new Error(`Parts next to nothing are ${relations.join()}`);
  return {
    relation,
    witnesses: parts.flatMap(({ witnesses }) => witnesses),
    summary: {
      addedActions: union(parts.map(({ summary }) => summary.addedActions)),
      removedActions: union(parts.map(({ summary }) => summary.removedActions)),
    },
    unknown: [...new Set(parts.flatMap(({ unknown }) => unknown))],
  };
};

const union = (lists: readonly (readonly string[])[]): readonly string[] => [...new Set(lists.flat())].sort();
