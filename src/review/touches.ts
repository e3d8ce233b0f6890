import type { AttachmentChange, ChangeAction, Plan } from "../plan/model.ts";
import type { Review } from "./model.ts";
import type { PrincipalDocuments } from "./principals/model.ts";

const SIGNS: Partial<Record<ChangeAction, string>> = { create: "+", update: "~", replace: "~", destroy: "−" };

/** Says what the plan does to the roles that it does not manage: `+1 inline policy, −1 managed policy`. */
export const touchesOf = (plan: Plan, identities: readonly PrincipalDocuments[]): Review["touches"] => {
  return identities
    .filter(({ type, isNamed, owned }) => type === "role" && isNamed && !owned)
    .flatMap(({ name: role }) => {
      const isIts = ({ subject }: { readonly subject: { readonly type: string; readonly label: string } }): boolean =>
        subject.type === "role" && subject.label === role;
      const inline = plan.changes.filter(({ documents }) => documents.some(isIts)).map(({ action }) => action);
      const attached = actionsByResource(plan.attachments.filter(isIts));
      const what = [
        count(inline, "inline policy", "inline policies"),
        count(attached, "managed policy", "managed policies"),
      ]
        .flat()
        .join(", ");
      return what === "" ? [] : [{ role, what }];
    });
};

/** One for each resource: one that detaches one policy and attaches another changes. */
const actionsByResource = (attachments: readonly AttachmentChange[]): readonly ChangeAction[] => {
  const byAddress = new Map<string, ChangeAction>();
  for (const attachment of attachments) {
    const { address } = attachment;
    const [action, other] = [actionOf(attachment), byAddress.get(address) ?? "no-op"];
    byAddress.set(address, other === "no-op" || other === action ? action : action === "no-op" ? other : "update");
  }
  return [...byAddress.values()];
};

/** Of one principal: a resource that is left as it is for this one may come to another. */
const actionOf = ({ before, after }: AttachmentChange): ChangeAction => {
  if (before.state === "absent") return "create";
  if (after.state === "absent") return "destroy";
  return JSON.stringify(before) === JSON.stringify(after) ? "no-op" : "update";
};

const count = (actions: readonly ChangeAction[], one: string, many: string): readonly string[] =>
  ["+", "~", "−"].flatMap((sign) => {
    const number = actions.filter((action) => SIGNS[action] === sign).length;
    return number === 0 ? [] : [`${sign}${number} ${number === 1 ? one : many}`];
  });
