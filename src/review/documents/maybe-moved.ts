import { grouped } from "../../common/grouped.ts";
import type { DocumentChange, Plan, ResourceChange, Side } from "../../plan/model.ts";
import { hasSeveralPolicies } from "./put-on.ts";
import { stateOn, textOfState } from "./state.ts";

/**
 * Why a policy that comes or goes may only have moved from one resource of Terraform's to another, as where a key of `for_each`
 * changes: another resource has the same policy on the other side, for something of the same name. Whether that is the same
 * thing the plan does not tell, since a name may be in use in several regions. Only for types of which one thing has several
 * policies.
 */
export const maybeMoved = ({
  changes,
}: Pick<Plan, "changes">): ((change: ResourceChange, document: DocumentChange) => string | undefined) => {
  const all = changes
    .filter(hasSeveralPolicies)
    .flatMap((change) => change.documents.map((document) => ({ change, document })));
  const before = grouped(all, ({ change, document }) => keyOn("before", change, document));
  const after = grouped(all, ({ change, document }) => keyOn("after", change, document));
  return (change, document) => {
    if (!hasSeveralPolicies(change)) return undefined;
    const was = keyOn("before", change, document);
    const is = keyOn("after", change, document);
    if ((was === undefined) === (is === undefined)) return undefined;
    const same = is === undefined ? after.get(was) : before.get(is);
    const other = same?.find((one) => one.change !== change);
    return (
      other &&
      `${other.change.address} ${is === undefined ? "says" : "said"} the same of something of that name: if it is the same thing, nothing changes.`
    );
  };
};

/** What the policies of one thing that say the same have in common; nothing where there is no policy on that side. */
const keyOn = (side: Side, change: ResourceChange, document: DocumentChange): string | undefined => {
  const state = stateOn(change, document, side);
  return "policy" in state
    ? `${change.type} ${change.account} ${document.subject.label} ${textOfState(state)}`
    : undefined;
};
