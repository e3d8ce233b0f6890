import { labelIn, unknownAccount } from "../../plan/accounts.ts";
import { identityOf } from "../../plan/canonical.ts";
import { principalTypeOf } from "../../plan/context.ts";
import type {
  AttachmentChange,
  AttachmentState,
  DocumentChange,
  DocumentState,
  DocumentSubject,
  Plan,
  ResourceChange,
} from "../../plan/model.ts";
import { documentName, mayChange, policyIn, stateAfter, unreadableReason } from "../documents/state.ts";
import { isThere, isUnknown, type Side, textOf } from "../values.ts";
import { noPolicies } from "./access.ts";
import { contestedMemberships, contestedPolicies } from "./claims.ts";
import type { ManagedPolicyFinder } from "./managed-policies.ts";
import { type GroupSight, joinGroup } from "./memberships.ts";
import type { Doubt, PrincipalDocuments, Principals, SidePolicies } from "./model.ts";
import { perhapsKept } from "./perhaps-kept.ts";
import { renamedPrincipals } from "./renames.ts";
import { groupsSeenWhole, type Swept, unseenSweeps } from "./sweeps.ts";

/** Puts the documents of every principal together. */
export const collectPrincipals = (plan: Plan, finder: ManagedPolicyFinder): Principals => {
  const owned = ownedPrincipals(plan.changes);
  const read = ownedPrincipals(plan.existingRoles);
  const identities = new Map<string, PrincipalDocuments>();
  const trusts = new Map<string, PrincipalDocuments>();
  const subjects = new Map<string, DocumentSubject>();

  const isSeenWhole = (key: string): boolean => read.has(key) || owned.get(key)?.isWhole === true;
  const principalIn = (
    principals: Map<string, PrincipalDocuments>,
    subject: DocumentSubject,
  ): PrincipalDocuments | undefined => {
    const { type, label: name } = subject;
    if (type === "policy" || type === "resource") return undefined;
    const key = `${type} ${name}`;
    const { before, after } = owned.get(key) ?? { before: true, after: true };
    const exists = { before, after };
    const isNamed = subject.name !== undefined;
    const isOwned = owned.has(key);
    const isWhole = isSeenWhole(key);
    const found = principals.get(key) ?? { type, name, isNamed, owned: isOwned, isWhole, exists, ...noDocuments() };
    principals.set(key, found);
    subjects.set(key, subject);
    return found;
  };

  const sweptOf = ({ type, label }: DocumentSubject): Swept => {
    const key = `${type} ${label}`;
    return {
      exists: owned.get(key)?.before ?? true,
      isWhole: type === "role" && isSeenWhole(key),
    };
  };
  const addDoubts = (doubts: readonly Doubt[]): void => {
    for (const { subject, reason } of doubts) {
      const principal = principalIn(identities, subject);
      if (principal) addDoubt(principal, reason);
    }
  };

  for (const change of [...plan.changes, ...plan.existingRoles]) {
    for (const document of change.documents) {
      const principal = principalIn(document.kind === "trust" ? trusts : identities, document.subject);
      if (principal) addDocument(principal, change, document);
    }
  }
  for (const attachment of plan.attachments) {
    const principal = principalIn(identities, attachment.subject);
    if (principal) addAttachment(principal, attachment, finder);
  }
  const areAllSeen = groupsSeenWhole(plan);
  const sightOf = (group: string, side: Side): GroupSight => {
    const key = `group ${group}`;
    const isMade = owned.get(key)?.before === false;
    if (areAllSeen[side].has(group) || (isMade && isSeenWhole(key))) return "all";
    // Of a group that is there, and of which the plan shows no policy, others may manage some.
    return isSeenWhole(key) && identities.has(key) ? "what is managed" : "a part";
  };
  addDoubts([
    ...contestedPolicies(plan),
    ...unseenSweeps(plan, sweptOf),
    ...renamedPrincipals(plan),
    ...perhapsKept(plan),
  ]);
  leaveOpen(identities, subjects);
  for (const membership of plan.memberships) {
    const user = principalIn(identities, membership.user);
    const { label } = membership.group;
    const documents = identities.get(`group ${label}`);
    const isSeen = { before: sightOf(label, "before"), after: sightOf(label, "after") };
    if (user) joinGroup(user, membership, { documents, isSeen });
  }
  addDoubts(contestedMemberships(plan));
  leaveOpen(identities, subjects);
  leaveOpen(trusts, subjects);
  return { identities: [...identities.values()].map(withItsEnd), trusts: [...trusts.values()].map(withItsEnd) };
};

const noDocuments = (): Pick<PrincipalDocuments, "before" | "after" | "mayChange" | "unseenGroups"> => ({
  before: noPolicies(),
  after: noPolicies(),
  mayChange: false,
  unseenGroups: new Map(),
});

/**
 * Whoever is destroyed has nothing any more, also of what Terraform only stops to manage, as the attachments of a resource
 * that manages them exclusively.
 */
const withItsEnd = (principal: PrincipalDocuments): PrincipalDocuments =>
  principal.exists.after ? principal : { ...principal, after: noPolicies(), mayChange: true };

const addDoubt = (principal: PrincipalDocuments, reason: string): void => {
  if (!principal.after.unknown.includes(reason)) principal.after.unknown.push(reason);
  principal.mayChange = true;
};

/** What changes of a principal whose account the plan does not tell may change each one of that name. */
const leaveOpen = (
  principals: ReadonlyMap<string, PrincipalDocuments>,
  subjects: ReadonlyMap<string, DocumentSubject>,
): void => {
  for (const [key, { type, mayChange }] of principals) {
    const { name, account } = subjects.get(key) ?? {};
    if (name === undefined || account !== unknownAccount || !mayChange) continue;
    const reason = `The plan is about several AWS accounts and does not tell in which of them the ${type} ${name} is that it changes.`;
    for (const [otherKey, other] of principals) {
      const isNamesake = other.type === type && subjects.get(otherKey)?.name === name;
      if (isNamesake) addDoubt(other, reason);
    }
  }
};

/** A principal that the plan manages itself. */
interface Owned {
  readonly before: boolean;
  readonly after: boolean;
  /** Not where its name is sensitive: other resources may name it, and the plan does not tell that they do. */
  readonly isWhole: boolean;
}

/** By type and name, and by what stands for a name that is not known yet or sensitive. */
const ownedPrincipals = (changes: readonly ResourceChange[]): ReadonlyMap<string, Owned> => {
  const owned = new Map<string, Owned>();
  for (const change of changes) {
    const type = principalTypeOf(change.type);
    if (type === undefined) continue;
    for (const side of ["before", "after"] as const) {
      const { label, isWhole } = labelOn(change, side);
      const key = `${type} ${label}`;
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

const addDocument = (principal: PrincipalDocuments, change: ResourceChange, document: DocumentChange): void => {
  addState(principal.before, documentName(change, document, "before"), document.before);
  addState(principal.after, documentName(change, document, "after"), stateAfter(change, document));
  if (mayChange(change, document)) principal.mayChange = true;
};

const addState = (side: SidePolicies, name: string, state: DocumentState): void => {
  const policy = policyIn(state);
  const reason = unreadableReason(state);
  if (policy) side.policies.push({ name, policy });
  if (reason !== undefined) side.unknown.push(`${name}: ${reason}`);
  if (state.state === "reconstructed") side.reconstructed.push(`${name}: ${state.reason}`);
  if (state.state === "presumed") side.presumed.push(`${name}: ${state.reason}`);
};

const addAttachment = (
  principal: PrincipalDocuments,
  { use, before, after }: AttachmentChange,
  finder: ManagedPolicyFinder,
): void => {
  addAttached(principal.before, before, use, "before", finder);
  addAttached(principal.after, after, use, "after", finder);
  const policies = [before, after].flatMap((state) => (state.state === "known" ? state.policies : []));
  if (JSON.stringify(before) !== JSON.stringify(after) || policies.some(finder.changes)) principal.mayChange = true;
};

const addAttached = (
  side: SidePolicies,
  state: AttachmentState,
  use: AttachmentChange["use"],
  sideName: "before" | "after",
  finder: ManagedPolicyFinder,
): void => {
  if (state.state === "unknown") side.unknown.push(state.reason);
  if (state.state !== "known") return;
  for (const attached of state.policies) {
    const found = finder.find(attached, sideName);
    if ("policy" in found && found.presumed !== undefined) side.presumed.push(`${found.name}: ${found.presumed}`);
    if ("reason" in found && found.isPartial) side.partial.push(found.reason);
    if ("reason" in found) side.unknown.push(found.reason);
    else if (use === "boundary") side.boundary = found;
    else if (!side.policies.some(({ name, policy }) => name === found.name && policy === found.policy)) {
      side.policies.push(found);
    }
  }
};
