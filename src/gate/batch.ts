import { identityOf } from "../plan/fingerprint/canonical.ts";
import { digestOfChange, type PlanDigests, withFingerprint } from "../plan/fingerprint/fingerprint.ts";

/** What the pull requests of a merge group were reviewed to do together. */
export type BatchReview =
  | { readonly kind: "union"; readonly digests: PlanDigests }
  /**
   * They do different things to the same resource, rely on different documents or work in different places, so none of them
   * was reviewed on top of the other.
   */
  | { readonly kind: "conflict"; readonly what: readonly string[] };

/** The union of what was reviewed for one deployment, pull request by pull request. */
export const unionOfReviewed = (reviewed: readonly PlanDigests[]): BatchReview => {
  const changes = collect(
    reviewed.flatMap((digests) => digests.changes),
    identityOf,
    digestOfChange,
  );
  const policies = collect(
    reviewed.flatMap((digests) => digests.policies),
    ({ arn }) => arn,
    ({ digest }) => digest,
  );
  const providers = collect(
    reviewed.flatMap((digests) => digests.providers),
    ({ key }) => key,
    ({ digest }) => digest,
  );
  const what = [
    ...changes.conflicts,
    ...policies.conflicts,
    ...providers.conflicts.map((key) => `the place of the provider ${key}`),
  ];
  if (what.length > 0) return { kind: "conflict", what };
  return {
    kind: "union",
    digests: withFingerprint({ changes: changes.items, policies: policies.items, providers: providers.items }),
  };
};

/** One item for each key, sorted by key; the keys of items that differ are conflicts. */
const collect = <T>(
  items: readonly T[],
  keyOf: (item: T) => string,
  textOf: (item: T) => string,
): { readonly items: readonly T[]; readonly conflicts: readonly string[] } => {
  const byKey = new Map<string, T>();
  const conflicts = new Set<string>();
  for (const item of items) {
    const known = byKey.get(keyOf(item));
    if (known !== undefined && textOf(known) !== textOf(item)) conflicts.add(keyOf(item));
    byKey.set(keyOf(item), item);
  }
  const sorted = [...byKey].sort(([one], [other]) => (one < other ? -1 : 1));
  return { items: sorted.map(([, item]) => item), conflicts: [...conflicts].sort() };
};
