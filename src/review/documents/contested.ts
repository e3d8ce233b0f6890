import { type FindOwners, isOwnersPolicy, type Owners } from "../../plan/documents/owners.ts";
import type { DocumentChange, Plan, ResourceChange } from "../../plan/model.ts";
import { type Claim, contestedObjects } from "../contested.ts";
import { hasSeveralPolicies, isPutOnSomething } from "./put-on.ts";
import { mayChange, stateAfter, textOfState } from "./state.ts";

/** Gives why it is not known what becomes of a policy that several resources put on one thing. */
export const contestedDocuments = (
  plan: Plan,
  ownersOf: FindOwners,
): ((change: ResourceChange, document: DocumentChange) => string | undefined) => {
  const nameOf = (change: ResourceChange, document: DocumentChange): string | undefined =>
    objectOf(change, document, ownersOf(change, document));
  const contested = contestedObjects(
    plan.changes.flatMap((change) =>
      change.documents.flatMap((document) => claimOf(change, document, nameOf(change, document))),
    ),
  );
  return (change, document) => contested.get(nameOf(change, document) ?? "");
};

const claimOf = (change: ResourceChange, document: DocumentChange, object: string | undefined): readonly Claim[] => {
  if (object === undefined) return [];
  const { before } = document;
  const after = stateAfter(change, document);
  return [
    {
      object,
      address: change.address,
      ...(before.state !== "absent" && { before: () => textOfState(before) }),
      ...(after.state !== "absent" && { after: () => textOfState(after) }),
    },
  ];
};

/**
 * What tells the policy of one thing from all others: the thing's own resource, else its name. A name that is no bucket's,
 * no ARN and no address is one of a region, which a plan does not tell of a resource.
 */
const objectOf = (change: ResourceChange, document: DocumentChange, { one }: Owners): string | undefined => {
  const { type, address, action } = change;
  const { name, type: about } = document.subject;
  // What stays writes nothing. A thing that is made anew is two, and the policy of one that goes is taken from nobody.
  const isWritten = !["replace", "destroy"].includes(action) && mayChange(change, document);
  if (isOwnersPolicy(change, document)) return isWritten ? `the policy of ${address}` : undefined;
  if (one && one.action !== "replace") return `the policy of ${one.address}`;
  if (about !== "resource" || name === undefined || !isPutOnSomething(change)) return undefined;
  const isUnique = type === "aws_s3_bucket_policy" || /^(?:arn|https):/.test(name);
  return isUnique && !hasSeveralPolicies(change) ? `the policy of ${name} (${type})` : undefined;
};
