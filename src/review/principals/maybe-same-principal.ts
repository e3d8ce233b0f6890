import { isNobodyKnown, principalTypeOf } from "../../plan/context.ts";
import type { DocumentSubject, Plan } from "../../plan/model.ts";
import type { Doubt } from "./model.ts";

/** What a resource gives to a principal, a policy or a membership, and on which sides. */
interface Gift {
  readonly address: string;
  readonly subject: DocumentSubject;
  readonly before: { readonly state: string };
  readonly after: { readonly state: string };
}

/**
 * Doubts about principals from whom a resource takes something to give it to somebody whom Terraform does not know yet, who
 * may be the same one, as where a data source is read only while the plan is applied.
 * Source: https://developer.hashicorp.com/terraform/language/data-sources#data-resource-behavior
 */
export const maybeSamePrincipal = (plan: Plan): readonly Doubt[] => {
  const gifts = giftsOf(plan);
  const toUnknown = new Set(gifts.filter(isToUnknown).map(({ address, subject }) => `${subject.type} ${address}`));
  if (toUnknown.size === 0) return [];
  return gifts.flatMap(({ address, subject, before, after }) => {
    const isTaken = before.state !== "absent" && after.state === "absent";
    if (!isTaken || !toUnknown.has(`${subject.type} ${address}`)) return [];
    const reason = `Terraform does not know yet to which ${subject.type} ${address} gives what it takes from ${subject.label}: it may be the same one.`;
    return [{ subject, reason }];
  });
};

const giftsOf = ({ changes, attachments, memberships }: Plan): readonly Gift[] => [
  // A principal's own documents are nobody else's, whatever its name will be.
  ...changes
    .filter(({ type }) => principalTypeOf(type) === undefined)
    .flatMap(({ address, documents }) => documents.map((document) => ({ ...document, address }))),
  ...attachments,
  ...memberships.map(({ user, ...membership }) => ({ ...membership, subject: user })),
];

const isToUnknown = ({ address, subject, after }: Gift): boolean =>
  after.state !== "absent" && isNobodyKnown(address, subject);
