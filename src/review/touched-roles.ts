import { grouped } from "../common/grouped.ts";
import type { AttachmentChange, ChangeAction, Plan, ResourceChange } from "../plan/model.ts";
import type { Review } from "./model.ts";
import type { PrincipalDocuments } from "./principals/model.ts";

const SIGNS: Partial<Record<ChangeAction, string>> = { create: "+", update: "~", replace: "~", destroy: "−" };

/** Says what the plan does to the roles that it does not manage: `+1 inline policy, −1 managed policy`. */
export const touchesOf = (plan: Plan, identities: readonly PrincipalDocuments[]): Review["touches"] => {
  const inlineByRole = grouped(plan.changes.flatMap(inlineOf), ({ role }) => role);
  const attachedByRole = grouped(
    plan.attachments.filter(({ subject }) => subject.type === "role"),
    ({ subject }) => subject.label,
  );
  return identities
    .filter(({ type, isNamed, owned }) => type === "role" && isNamed && !owned)
    .flatMap(({ name: role }) => {
      const inline = (inlineByRole.get(role) ?? []).map(({ action }) => action);
      const attached = actionsByResource(attachedByRole.get(role) ?? []);
      const what = [
        count(inline, "inline policy", "inline policies"),
        count(attached, "managed policy", "managed policies"),
      ]
        .flat()
        .join(", ");
      return what === "" ? [] : [{ role, what }];
    });
};

/** The roles that a resource has documents of. */
const inlineOf = ({
  documents,
  action,
}: ResourceChange): readonly { readonly role: string; readonly action: ChangeAction }[] => {
  const roles = documents.flatMap(({ subject }) => (subject.type === "role" ? [subject.label] : []));
  return [...new Set(roles)].map((role) => ({ role, action }));
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
