import { grouped } from "../../common/grouped.ts";
import { attributeOfOwner, type FindOwners, isOwnersPolicy } from "../../plan/documents/owners.ts";
import { policyAttributes } from "../../plan/documents/policy-attributes.ts";
import type { DocumentChange, DocumentState, Plan, ResourceChange } from "../../plan/model.ts";
import { isMade } from "../../plan/raw/attributes.ts";
import { textOf } from "../values.ts";
import { policyBefore } from "./overwritten.ts";

/** A policy that is put on something. */
interface Put {
  readonly change: ResourceChange;
  readonly document: DocumentChange;
}

/**
 * Gives the policy of something that is replaced under the same name as what it is for whoever calls it by that name: a change
 * from the old one's policy to the new one's, by whatever resource the one or the other is put there.
 */
export const throughReplacement = (
  plan: Plan,
  ownersOf: FindOwners,
): ((change: ResourceChange, document: DocumentChange) => DocumentChange) => {
  const replacedOwnerOf = (change: ResourceChange, document: DocumentChange): ResourceChange | undefined => {
    const { one } = isOwnersPolicy(change, document) ? { one: change } : ownersOf(change, document);
    return one && isReplacedInPlace(one) ? one : undefined;
  };
  const puts = grouped(
    plan.changes
      .filter((change) => attributeOfOwner(change) !== undefined)
      .flatMap((change) => change.documents.map((document): Put => ({ change, document })))
      .filter(({ document }) => document.after.state !== "absent"),
    ({ change, document }) => replacedOwnerOf(change, document),
  );
  return (change, document) => {
    const owner = replacedOwnerOf(change, document);
    const [put, ...others] = (owner && puts.get(owner)) ?? [];
    if (owner === undefined || put === undefined) return document;
    const isOnNew = others.length === 0 && isMade(put.change) && owner.replaceOrder === "destroy-before-create";
    const after = isOnNew ? put.document.after : notKnown(owner, put.change);
    const attribute = attributeOfOwner(put.change) ?? "";
    return {
      ...document,
      ...(document.before.state === "absent" && isMade(change) && { before: policyBefore(owner, attribute) }),
      ...((document.after.state === "absent" || !isOnNew) && { after }),
    };
  };
};

/** Whether the new one has the name of the old one, which is no more. */
const isReplacedInPlace = (owner: ResourceChange): boolean => {
  if (owner.action !== "replace" || owner.replaceOrder === "create-and-forget") return false;
  const { named = "" } = policyAttributes[owner.type]?.[0] ?? {};
  const name = textOf(owner, named, "after");
  return name !== undefined && name === textOf(owner, named, "before");
};

const notKnown = (owner: ResourceChange, put: ResourceChange): DocumentState => ({
  state: "unknown",
  reason: `${owner.address} is replaced under the same name, and the plan does not tell whether the policy of ${put.address} is put on the old one or on the new one.`,
});
