import { identityOf } from "../../plan/fingerprint/canonical.ts";
import type {
  AttachmentChange,
  AttachmentState,
  DocumentChange,
  DocumentState,
  DocumentSubject,
  ExclusiveManagement,
  MembershipChange,
  Plan,
  ResourceChange,
  Side,
} from "../../plan/model.ts";
import { type Claim, contestedObjects } from "../contested.ts";
import { stateAfter, textOfState } from "../documents/state.ts";
import { isThere, policiesIn, textOf } from "../values.ts";
import type { Doubt } from "./model.ts";

/** A claim to a policy or a membership of a principal. */
interface PrincipalClaim extends Claim {
  readonly subject: DocumentSubject;
}

/** Doubts about inline and attached policies that several resources manage. */
export const contestedPolicies = (plan: Plan): readonly Doubt[] => doubtsAbout(policyClaims(plan));

/** Doubts about memberships that several resources manage. */
export const contestedMemberships = ({ memberships }: Plan): readonly Doubt[] =>
  doubtsAbout(memberships.flatMap(membershipClaims));

const doubtsAbout = (claims: readonly PrincipalClaim[]): readonly Doubt[] => {
  const contested = contestedObjects(claims);
  return claims.flatMap(({ object, subject }) => {
    const reason = contested.get(object);
    return reason === undefined ? [] : [{ subject, reason }];
  });
};

/** The claims to inline and attached policies; not by a role that only reads back what others manage. */
const policyClaims = ({ changes, attachments, exclusives }: Plan): readonly PrincipalClaim[] => {
  const setting = new Set(
    exclusives.filter(({ isDoubtful }) => !isDoubtful).map(({ address, manages }) => `${manages} ${address}`),
  );
  const replaced = new Set(changes.filter(({ action }) => action === "replace").map(identityOf));
  const sets = (address: string, what: ExclusiveManagement["manages"]): boolean => setting.has(`${what} ${address}`);
  return [
    ...changes
      .filter(({ type, address }) => type !== "aws_iam_role" || sets(address, "inline-policies"))
      .flatMap((change) => change.documents.flatMap((document) => documentClaims(change, document))),
    ...attachments
      .filter(({ attribute, address }) => attribute !== "managed_policy_arns" || sets(address, "managed-policies"))
      .flatMap((attachment) => attachmentClaims(attachment, replaced)),
  ];
};

/** The claims to the inline policy that a document is: two where its name changes, for that makes it another one. */
const documentClaims = (change: ResourceChange, document: DocumentChange): readonly PrincipalClaim[] => {
  const { subject, before } = document;
  const after = stateAfter(change, document);
  const claim = (side: Side, state: DocumentState): PrincipalClaim | undefined => {
    const name = inlineName(change, document, side);
    if (name === undefined || state.state === "absent") return undefined;
    const object = `the inline policy ${name} of the ${subject.type} ${subject.label}`;
    return { object, address: change.address, subject, [side]: () => textOfState(state) };
  };
  return merged(claim("before", before), claim("after", after));
};

/** The name of the inline policy that a document is on a side. */
export const inlineName = (change: ResourceChange, { attribute }: DocumentChange, side: Side): string | undefined =>
  /^aws_iam_(role|user|group)_policy$/.test(change.type) && isThere(change, side)
    ? textOf(change, "name", side)
    : /^inline_policy\["(.*)"\]\.policy$/.exec(attribute)?.[1];

const merged = (before: PrincipalClaim | undefined, after: PrincipalClaim | undefined): readonly PrincipalClaim[] =>
  before && after && before.object === after.object
    ? [{ ...before, ...after }]
    : [before, after].filter((claim) => claim !== undefined);

/**
 * The claims to managed policies that are attached; none where it is not known which they are. A policy that is replaced is
 * another one afterwards: Terraform detaches the old one from everybody before it destroys it.
 */
const attachmentClaims = (
  { address, use, subject, before, after }: AttachmentChange,
  replaced: ReadonlySet<string>,
): readonly PrincipalClaim[] => {
  if (use === "boundary" || before.state === "unknown" || after.state === "unknown") return [];
  const [was, is] = [policiesOf(before), policiesOf(after)];
  const claim = (policies: readonly string[], policy: string, side: Side): PrincipalClaim | undefined => {
    if (!policies.includes(policy)) return undefined;
    const which = side === "before" && replaced.has(policy) ? "old managed policy" : "managed policy";
    return {
      object: `the ${which} ${policy} of the ${subject.type} ${subject.label}`,
      address,
      subject,
      [side]: attached,
    };
  };
  return [...new Set([...was, ...is])].flatMap((policy) =>
    merged(claim(was, policy, "before"), claim(is, policy, "after")),
  );
};

const attached = (): string => "attached";

/** What tells each managed policy of an attachment apart: its address in the plan, else its ARN. */
export const policiesOf = (state: AttachmentState): readonly string[] =>
  policiesIn(state).map(({ address, arn }) => (address === undefined ? arn : address));

/** The claims to a user's membership in a group. */
const membershipClaims = ({ address, user, group, before, after }: MembershipChange): readonly PrincipalClaim[] => {
  if (before.state === "unknown" || after.state === "unknown") return [];
  const object = `the membership of ${user.label} in the group ${group.label}`;
  return [
    {
      object,
      address,
      subject: user,
      ...(before.state === "member" && { before: attached }),
      ...(after.state === "member" && { after: attached }),
    },
  ];
};
