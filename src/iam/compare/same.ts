import type { PolicySet } from "../model.ts";

/** Whether two sets are written the same, statement by statement; the quickest way to see that nothing changed. */
export const haveSameStatements = (before: PolicySet, after: PolicySet): boolean => {
  const [a, b] = [before, after].map((set) => {
    const boundary = set.kind === "identity" && set.boundary ? [set.boundary] : [];
    return [...set.policies, undefined, ...boundary].map((named) => named?.policy);
  });
  return isSame(a, b);
};

const isSame = (a: unknown, b: unknown): boolean => {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a) || Array.isArray(b)) {
    return Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((item, at) => isSame(item, b[at]));
  }
  const [entries, others] = [Object.entries(a), new Map(Object.entries(b))];
  return (
    entries.length === others.size && entries.every(([key, value]) => key === "place" || isSame(value, others.get(key)))
  );
};
