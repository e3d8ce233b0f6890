import { type Context, createParser } from "./context.ts";
import { documentsOf } from "./documents/documents.ts";
import type { DocumentSubject, Plan, ResourceChange } from "./model.ts";
import { pastSignIn } from "./past-sign-in.ts";
import { findPolicies } from "./principals/attached-policies.ts";
import { attachmentsOf } from "./principals/attachments.ts";
import { holdersOf, type PrincipalNames } from "./principals/holders.ts";
import { membershipsOf } from "./principals/memberships.ts";
import { readRoleFacts } from "./principals/role-facts.ts";
import { subjectIn } from "./raw/accounts.ts";
import { attributesOf } from "./raw/attributes.ts";
import { type UnknownAfter, unknownAfter } from "./raw/hidden.ts";
import type { RawChange } from "./raw/raw-change.ts";
import type { References, Referred } from "./raw/references.ts";
import { reliedOnElsewhere } from "./relied-elsewhere.ts";

/** Makes the Plan's changes, attachments, memberships and so on of the raw changes of managed resources. */
export const buildPlan = (
  raw: readonly RawChange[],
  followable: References,
  rebuild: Context["rebuild"],
  names: PrincipalNames,
): Pick<Plan, "changes" | "attachments" | "memberships" | "holders" | "exclusives" | "followed"> => {
  const changes = raw.toSorted(byAddress);
  const { references, followed } = noting(followable);
  const context: Context = { references, rebuild, parse: createParser() };
  const facts = readRoleFacts(changes, context);
  const findPolicy = findPolicies(changes);
  const elsewhere = reliedOnElsewhere(changes);
  const unguarded = pastSignIn(changes);
  const built = {
    changes: changes.map((change) => {
      const documents = withLeft(change, [
        ...documentsOf(change, context, facts),
        ...elsewhere(change),
        ...unguarded(change),
      ]);
      return resourceChange(change, documents.map(inAccount(change)));
    }),
    attachments: changes.flatMap((change) =>
      withLeft(change, attachmentsOf(change, { context, facts, findPolicy })).map(inAccount(change)),
    ),
    memberships: changes.flatMap((change) =>
      withLeft(change, membershipsOf(change, { context, findPolicy })).map((membership) => ({
        ...membership,
        user: subjectIn(change, membership.user),
        group: subjectIn(change, membership.group),
      })),
    ),
    holders: changes.flatMap((change) =>
      holdersOf(change, { references, names }).map((holder) => ({
        ...holder,
        ...(change.workspace !== undefined && { workspace: change.workspace }),
      })),
    ),
    exclusives: facts.exclusives,
  };
  return { ...built, ...(followed.size > 0 && { followed: [...followed].sort() }) };
};

/** The same references, and the addresses of the changes of which one was followed so far. */
const noting = (
  references: References,
): { readonly references: References; readonly followed: ReadonlySet<string> } => {
  const followed = new Set<string>();
  const noted =
    <Rest extends readonly unknown[]>(find: (change: RawChange, ...rest: Rest) => Referred | undefined) =>
    (change: RawChange, ...rest: Rest): Referred | undefined => {
      const referred = find(change, ...rest);
      if (referred !== undefined) followed.add(change.address);
      return referred;
    };
  const { only, ofModule } = references;
  return { references: { ...references, only: noted(only), ofModule: noted(ofModule) }, followed };
};

/** A principal is in the account of what hangs on it. */
const inAccount =
  (change: RawChange) =>
  <T extends { readonly subject: DocumentSubject }>(item: T): T => ({
    ...item,
    subject: subjectIn(change, item.subject),
  });

/**
 * What a replacement that only forgets the old object (OpenTofu's `destroy = false`) leaves in place, which the plan does
 * not show after it: whatever the old object says may hold still.
 */
const withLeft = <T extends Sides>(
  { replaceOrder, address }: RawChange,
  items: readonly T[],
): readonly (T | UnknownAfter<T>)[] => {
  if (replaceOrder !== "create-and-forget") return items;
  const reason = `The old object of ${address} is forgotten and not destroyed, so what it says may hold still.`;
  return items.map((item) => (item.before.state === "absent" ? item : unknownAfter(item, reason)));
};

interface Sides {
  readonly before: { readonly state: string };
  readonly after: { readonly state: string };
}

/** By code units, not by a locale: the order must be the same on every machine. */
const byAddress = (one: RawChange, other: RawChange): number => {
  const [a, b] = [`${one.address} ${one.deposed ?? ""}`, `${other.address} ${other.deposed ?? ""}`];
  return a < b ? -1 : a > b ? 1 : 0;
};

const resourceChange = (change: RawChange, documents: ResourceChange["documents"]): ResourceChange => {
  const {
    module: _module,
    workspace: _workspace,
    replacedBy: _replacedBy,
    before: _before,
    after: _after,
    expressions: _expressions,
    isOfNull: _isOfNull,
    ...rest
  } = change;
  return { ...rest, ...attributesOf(change), documents };
};
