import { isNobodyKnown } from "../../plan/context.ts";
import type { DocumentChange, ResourceChange } from "../../plan/model.ts";
import { isPutOnSomething } from "./put-on.ts";

/**
 * Why a policy that is taken from something may stay on it: its resource puts it on what Terraform does not know yet, as
 * where a data source is read only while the plan is applied.
 * Source: https://developer.hashicorp.com/terraform/language/data-sources#data-resource-behavior
 */
export const perhapsStaying = (change: ResourceChange, { before, after }: DocumentChange): string | undefined => {
  if (!isPutOnSomething(change) || before.state === "absent" || after.state !== "absent") return undefined;
  const isPutOnUnknown = change.documents.some(
    (other) => other.after.state !== "absent" && isNobodyKnown(change.address, other.subject),
  );
  return isPutOnUnknown ? "Terraform does not know yet what it is put on: that may be the same thing." : undefined;
};
