import { grouped } from "../../common/grouped.ts";
import type { DocumentChange, Plan, ResourceChange, Side } from "../../plan/model.ts";
import { hasSeveralPolicies } from "./put-on.ts";
import { stateOn, textOfState } from "./state.ts";

/**
 * Why it is not known whether a policy comes to something, or goes from it, which may have others beside it: where one of these
 * says the same, as after a change of the key of `for_each`, nothing changes if it is the same thing. A name does not tell that
 * from one of another region.
 */
export const saidBeside = ({
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

/** Nothing where there is no such policy. */
const keyOn = (side: Side, change: ResourceChange, document: DocumentChange): string | undefined => {
  const state = stateOn(change, document, side);
  return "policy" in state
    ? `${change.type} ${change.account} ${document.subject.label} ${textOfState(state)}`
    : undefined;
};
