import { isNobodyKnown } from "../../plan/context.ts";
import type { DocumentChange, ResourceChange } from "../../plan/model.ts";
import { isPutOnSomething } from "./put-on.ts";

/**
 * Why a policy that a resource takes from something may stay there: the resource puts it on something that Terraform does not
 * know yet, which may be the same thing, as where a data source is read only while the plan is applied.
 * Source: https://developer.hashicorp.com/terraform/language/data-sources#data-resource-behavior
 */
export const maybeSameTarget = (change: ResourceChange, { before, after }: DocumentChange): string | undefined => {
  if (!isPutOnSomething(change) || before.state === "absent" || after.state !== "absent") return undefined;
  const isPutOnUnknown = change.documents.some(
    (other) => other.after.state !== "absent" && isNobodyKnown(change.address, other.subject),
  );
  return isPutOnUnknown ? "Terraform does not know yet what it is put on: that may be the same thing." : undefined;
};
