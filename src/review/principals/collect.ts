import type {
  AttachmentChange,
  DocumentChange,
  DocumentState,
  DocumentSubject,
  Plan,
  ResourceChange,
  Side,
} from "../../plan/model.ts";
import { documentName, mayChange, policyIn, stateOn, unreadableReason } from "../documents/state.ts";
import { policiesIn, sides } from "../values.ts";
import { contestedMemberships, contestedPolicies } from "./claims.ts";
import type { ManagedPolicyFinder } from "./managed-policies.ts";
import { maybeSamePrincipal } from "./maybe-same-principal.ts";
import { type GroupSight, joinGroup } from "./memberships.ts";
import type { PrincipalDocuments, Principals, SidePolicies } from "./model.ts";
import { type OwnedPrincipals, ownedPrincipals, principalKey } from "./owned.ts";
import { renamedPrincipals } from "./renames.ts";
import { groupsSeenWhole, type Swept, unseenSweeps } from "./sweeps.ts";
import { PrincipalTable } from "./table.ts";

/** Puts the documents of every principal together. */
export const collectPrincipals = (plan: Plan, finder: ManagedPolicyFinder): Principals => {
  const owned = ownedPrincipals(plan);
  const [identities, trusts] = [new PrincipalTable(owned), new PrincipalTable(owned)];
  for (const change of [...plan.changes, ...plan.existingRoles]) {
    for (const document of change.documents) {
      const principal = (document.kind === "trust" ? trusts : identities).principalOf(document.subject);
      if (principal) addDocument(principal, change, document);
    }
  }
  for (const attachment of plan.attachments) {
    const principal = identities.principalOf(attachment.subject);
    if (principal) addAttachment(principal, attachment, finder);
  }
  identities.doubt([
    ...contestedPolicies(plan),
    ...unseenSweeps(plan, (subject) => sweptOf(owned, subject)),
    ...renamedPrincipals(plan),
    ...maybeSamePrincipal(plan),
  ]);
  identities.leaveOpen();
  joinGroups(plan, owned, identities);
  identities.doubt(contestedMemberships(plan));
  identities.leaveOpen();
  trusts.leaveOpen();
  return { identities: identities.all(), trusts: trusts.all() };
};

const sweptOf = (owned: OwnedPrincipals, subject: DocumentSubject): Swept => {
  const key = principalKey(subject);
  return { exists: owned.get(key)?.before ?? true, isWhole: subject.type === "role" && owned.isSeenWhole(key) };
};

/** Gives users what their groups have. */
const joinGroups = (plan: Plan, owned: OwnedPrincipals, identities: PrincipalTable): void => {
  const areAllSeen = groupsSeenWhole(plan);
  const sightOf = (label: string, side: Side): GroupSight => {
    const key = principalKey({ type: "group", label });
    const isMade = owned.get(key)?.before === false;
    if (areAllSeen[side].has(label) || (isMade && owned.isSeenWhole(key))) return "all";
    // Of a group that is there, and of which the plan shows no policy, others may manage some.
    return owned.isSeenWhole(key) && identities.find(key) ? "what is managed" : "a part";
  };
  for (const membership of plan.memberships) {
    const user = identities.principalOf(membership.user);
    const documents = identities.find(principalKey(membership.group));
    const { label } = membership.group;
    const isSeen = { before: sightOf(label, "before"), after: sightOf(label, "after") };
    if (user) joinGroup(user, membership, { documents, isSeen });
  }
};

const addDocument = (principal: PrincipalDocuments, change: ResourceChange, document: DocumentChange): void => {
  for (const side of sides) {
    addState(principal[side], documentName(change, document, side), stateOn(change, document, side));
  }
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
  attachment: AttachmentChange,
  finder: ManagedPolicyFinder,
): void => {
  const { before, after } = attachment;
  for (const side of sides) addAttached(principal[side], attachment, side, finder);
  const policies = [before, after].flatMap(policiesIn);
  if (JSON.stringify(before) !== JSON.stringify(after) || policies.some(finder.changes)) principal.mayChange = true;
};

const addAttached = (
  side: SidePolicies,
  { use, ...attachment }: AttachmentChange,
  sideName: Side,
  finder: ManagedPolicyFinder,
): void => {
  const state = attachment[sideName];
  if (state.state === "unknown") side.unknown.push(state.reason);
  if (use === "boundary" && state.state === "unknown") side.hasUnreadBoundary = true;
  for (const attached of policiesIn(state)) {
    const found = finder.find(attached, sideName);
    if (use === "boundary" && "reason" in found) side.hasUnreadBoundary = true;
    if ("policy" in found && found.presumed !== undefined) side.presumed.push(`${found.name}: ${found.presumed}`);
    if ("reason" in found && found.isPartial) side.partial.push(found.reason);
    if ("reason" in found) side.unknown.push(found.reason);
    else if (use === "boundary") side.boundary = found;
    else if (!side.policies.some(({ name, policy }) => name === found.name && policy === found.policy)) {
      side.policies.push(found);
    }
  }
};
