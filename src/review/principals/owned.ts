import { principalTypeOf } from "../../plan/context.ts";
import { identityOf } from "../../plan/fingerprint/canonical.ts";
import type { DocumentSubject, Plan, ResourceChange, Side } from "../../plan/model.ts";
import { labelIn } from "../../plan/raw/accounts.ts";
import { isThere, isUnknown, sides, textOf } from "../values.ts";

/** What tells a principal of a plan from all others. */
export const principalKey = ({ type, label }: Pick<DocumentSubject, "type" | "label">): string => `${type} ${label}`;

/** A principal that a plan manages itself. */
export interface Owned {
  readonly before: boolean;
  readonly after: boolean;
  /** Not where its name is sensitive: other resources may name it, and the plan does not tell that they do. */
  readonly isWhole: boolean;
}

/** Which principals a plan manages itself, and of which it shows everything. */
export interface OwnedPrincipals {
  readonly get: (key: string) => Owned | undefined;
  /** Whether the plan manages it under a name that it shows, or has read it whole. */
  readonly isSeenWhole: (key: string) => boolean;
}

/** Reads which principals a plan manages itself; by `principalKey`. */
export const ownedPrincipals = ({ changes, existingRoles }: Plan): OwnedPrincipals => {
  const owned = ownedIn(changes);
  const read = ownedIn(existingRoles);
  return {
    get: (key) => owned.get(key),
    isSeenWhole: (key) => read.has(key) || owned.get(key)?.isWhole === true,
  };
};

/** By `principalKey`, which has what stands for a name that is not known yet or sensitive. */
const ownedIn = (changes: readonly ResourceChange[]): ReadonlyMap<string, Owned> => {
  const owned = new Map<string, Owned>();
  for (const change of changes) {
    const type = principalTypeOf(change.type);
    if (type === undefined) continue;
    for (const side of sides) {
      const { label, isWhole } = labelOn(change, side);
      const key = principalKey({ type, label });
      const other = owned.get(key) ?? { before: false, after: false, isWhole: true };
      if (isThere(change, side)) owned.set(key, { ...other, [side]: true, isWhole: isWhole && other.isWhole });
    }
  }
  return owned;
};

const labelOn = (change: ResourceChange, side: Side): { readonly label: string } & Pick<Owned, "isWhole"> => {
  const name = textOf(change, "name", side);
  if (name !== undefined) return { label: labelIn(change, name), isWhole: true };
  return { label: identityOf(change), isWhole: isUnknown(change, "name", side) };
};
