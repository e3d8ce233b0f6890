import { parsePolicy } from "../../iam/language/parse.ts";
import { parsed } from "../../plan/documents/document-state.ts";
import { attributeOfOwner, type FindOwners } from "../../plan/documents/owners.ts";
import type { DocumentChange, DocumentState, Plan, ResourceChange } from "../../plan/model.ts";
import { valueOn } from "../../plan/raw/attributes.ts";

/**
 * Gives a document that comes to something as what it is: a change of the policy that is there already. That one is what the
 * thing's own resource reads back, which another attribute or somebody else put there, if no resource of the document's type
 * did. Where it is not certain that this is the thing, or the policy cannot be read, what was there is unknown.
 */
export const overwriting = (
  plan: Plan,
  ownersOf: FindOwners,
): ((change: ResourceChange, document: DocumentChange) => DocumentChange) => {
  const managed = new Set(
    plan.changes.flatMap((change) =>
      change.documents.flatMap((document) =>
        document.before.state === "absent" ? [] : (ownersOf(change, document).one ?? []),
      ),
    ),
  );
  return (change, document) => {
    const attribute = attributeOfOwner(change);
    if (attribute === undefined || document.before.state !== "absent" || document.after.state === "absent") {
      return document;
    }
    const { one, possible } = ownersOf(change, document);
    if (one !== undefined && managed.has(one)) return document;
    if (one !== undefined) return { ...document, before: policyOf(one, attribute) };
    const other = possible.find((owner) => policyOf(owner, attribute).state !== "absent");
    if (other === undefined) return document;
    const reason = `${other.address} has a policy already, which this one may overwrite: the plan does not tell whether it is put on that one.`;
    return { ...document, before: { state: "unknown", reason } };
  };
};

/** What there is before; nothing of what is made or made anew, for that is another thing. */
const policyOf = (owner: ResourceChange, attribute: string): DocumentState =>
  STAYS.includes(owner.action) ? policyBefore(owner, attribute) : { state: "absent" };

/** The policy that the resource of a thing has, or reads back, before the plan. */
export const policyBefore = (owner: ResourceChange, attribute: string): DocumentState => {
  const value = valueOn(owner, attribute, "before");
  if (value.state === "sensitive") {
    const reason = `${owner.address} has a policy already, which this one overwrites, and Terraform marks it as sensitive.`;
    return { state: "unknown", reason };
  }
  return value.state === "known" ? parsed(value.value, "resource", parsePolicy) : { state: "absent" };
};

/** What is done to a thing that stays. */
const STAYS: readonly ResourceChange["action"][] = ["no-op", "update", "read", "forget"];
