import type { NamedPolicy } from "../../iam/model.ts";
import { valueAfter, valueBefore } from "../../plan/attributes.ts";
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
import type { ManagedPolicyFinder } from "./managed-policies.ts";

/** All documents of one principal that count together, on one side. */
export interface SidePolicies {
  readonly policies: NamedPolicy[];
  boundary?: NamedPolicy;
  /** Why a document that is there cannot be read. */
  readonly unknown: string[];
  /** Why a document is shown as the configuration has it, not as Terraform knows it. */
  readonly reconstructed: string[];
}

/** What a plan shows of one principal: its documents put together, or its trust policies. */
export interface PrincipalDocuments {
  readonly type: "role" | "user" | "group";
  /** The name, or the address that stands for it until it is known. */
  readonly name: string;
  /** Whether `name` is the name already. */
  readonly isNamed: boolean;
  /** Whether the plan manages the principal itself, not only what hangs on it. */
  readonly owned: boolean;
  /** Whether the principal itself exists; one that the plan does not manage is taken to exist on both sides. */
  readonly exists: { readonly before: boolean; readonly after: boolean };
  readonly before: SidePolicies;
  readonly after: SidePolicies;
  /** Whether any of its documents may change. */
  mayChange: boolean;
}

/** A plan's principals by what they may do, and its roles by who may assume them; in the plan's order. */
export interface Principals {
  readonly identities: readonly PrincipalDocuments[];
  readonly trusts: readonly PrincipalDocuments[];
}

/** Puts the documents of every principal together. */
export const collectPrincipals = (plan: Plan, finder: ManagedPolicyFinder): Principals => {
  const owned = ownedPrincipals(plan.changes);
  const changes = new Map(plan.changes.map((change) => [change.address, change]));
  const identities = new Map<string, PrincipalDocuments>();
  const trusts = new Map<string, PrincipalDocuments>();

  const inGroup = (
    group: Map<string, PrincipalDocuments>,
    subject: DocumentSubject,
  ): PrincipalDocuments | undefined => {
    const { type, label: name } = subject;
    if (type === "policy" || type === "resource") return undefined;
    const key = `${type} ${name}`;
    const exists = owned.get(key) ?? { before: true, after: true };
    const isNamed = subject.name !== undefined;
    const found = group.get(key) ?? { type, name, isNamed, owned: owned.has(key), exists, ...noDocuments() };
    group.set(key, found);
    return found;
  };

  for (const change of plan.changes) {
    for (const document of change.documents) {
      const principal = inGroup(document.kind === "trust" ? trusts : identities, document.subject);
      if (principal) addDocument(principal, change, document);
    }
  }
  for (const attachment of plan.attachments) {
    const principal = inGroup(identities, attachment.subject);
    if (principal) addAttachment(principal, attachment, changes.get(attachment.address), finder);
  }
  return { identities: [...identities.values()], trusts: [...trusts.values()] };
};

const noDocuments = (): Pick<PrincipalDocuments, "before" | "after" | "mayChange"> => ({
  before: { policies: [], unknown: [], reconstructed: [] },
  after: { policies: [], unknown: [], reconstructed: [] },
  mayChange: false,
});

/** By type and name, and by address for a name that is not known yet. */
const ownedPrincipals = (changes: readonly ResourceChange[]): ReadonlyMap<string, PrincipalDocuments["exists"]> => {
  const owned = new Map<string, PrincipalDocuments["exists"]>();
  for (const change of changes) {
    const type = /^aws_iam_(role|user|group)$/.exec(change.type)?.[1];
    if (type === undefined) continue;
    const [before, after] = [valueBefore(change, "name"), valueAfter(change, "name")];
    const stays = change.action === "forget";
    const add = (name: string, exists: PrincipalDocuments["exists"]): void => {
      const other = owned.get(`${type} ${name}`) ?? { before: false, after: false };
      owned.set(`${type} ${name}`, { before: other.before || exists.before, after: other.after || exists.after });
    };
    if (before.state === "known") add(String(before.value), { before: true, after: stays });
    if (after.state === "known") add(String(after.value), { before: false, after: true });
    if (after.state === "unknown") add(change.address, { before: false, after: true });
  }
  return owned;
};

const addDocument = (principal: PrincipalDocuments, change: ResourceChange, document: DocumentChange): void => {
  const name = documentName(change, document);
  addState(principal.before, name, document.before);
  addState(principal.after, name, stateAfter(change, document));
  if (mayChange(change, document)) principal.mayChange = true;
};

const addState = (side: SidePolicies, name: string, state: DocumentState): void => {
  const policy = policyIn(state);
  const reason = unreadableReason(state);
  if (policy) side.policies.push({ name, policy });
  if (reason !== undefined) side.unknown.push(`${name}: ${reason}`);
  if (state.state === "reconstructed") side.reconstructed.push(`${name}: ${state.reason}`);
};

const addAttachment = (
  principal: PrincipalDocuments,
  attachment: AttachmentChange,
  change: ResourceChange | undefined,
  finder: ManagedPolicyFinder,
): void => {
  const { use, before } = attachment;
  const after = change?.action === "forget" ? before : attachment.after;
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
    if ("reason" in found) side.unknown.push(found.reason);
    else if (use === "boundary") side.boundary = found;
    else if (!side.policies.some(({ name, policy }) => name === found.name && policy === found.policy)) {
      side.policies.push(found);
    }
  }
};
