import { grouped } from "../../common/grouped.ts";
import { type PrincipalType, principalTypeOf, principalTypes } from "../../plan/context.ts";
import type { DocumentSubject, Plan, ResourceChange, Side } from "../../plan/model.ts";
import { labelIn } from "../../plan/raw/accounts.ts";
import { knownOn, textOf } from "../values.ts";
import type { PlanRule, Violation } from "./rule.ts";

const hangingOn = (type: PrincipalType): readonly (readonly [string, string])[] => [
  [`aws_iam_${type}_policy`, type],
  [`aws_iam_${type}_policy_attachment`, type],
  [`aws_iam_${type}_policy_attachments_exclusive`, `${type}_name`],
  ["aws_iam_policy_attachment", `${type}s`],
];

/** The attribute in which a resource names the principal that it hangs on, or lists all of them, by the resource's type. */
const HANGS_ON: Readonly<Record<PrincipalType, ReadonlyMap<string, string>>> = {
  role: new Map([...hangingOn("role"), ["aws_iam_instance_profile", "role"]]),
  user: new Map([
    ...hangingOn("user"),
    ["aws_iam_user_group_membership", "user"],
    ["aws_iam_group_membership", "users"],
  ]),
  group: new Map([
    ...hangingOn("group"),
    ["aws_iam_user_group_membership", "groups"],
    ["aws_iam_group_membership", "group"],
  ]),
};

/** What goes with a principal; of a resource that lists several, what concerns that one. */
export interface Loss extends Violation {
  readonly address: string;
  readonly of: Pick<DocumentSubject, "type" | "label">;
}

/** Finds what goes with a role, a user or a group that is made anew, or removed, though the plan says that it stays. */
export const findLostWithRole = ({ changes }: Plan): readonly Loss[] => {
  const ending = changes.filter(({ action }) => action === "replace" || action === "destroy");
  const hanging = grouped(ending.length === 0 ? [] : changes.flatMap(hangingIn), ({ on }) => on);
  return ending.flatMap((principal) => {
    const type = principalTypeOf(principal.type);
    const name = textOf(principal, "name", "before");
    if (type === undefined || name === undefined) return [];
    return (hanging.get(keyOf(type, name, principal)) ?? []).map(({ address }) => ({
      severity: "error",
      address,
      of: { type, label: labelIn(principal, name) },
      message: `${principal.address} is ${principal.action === "replace" ? "replaced" : "destroyed"}, and this goes with it, though the plan does not say so.`,
      remedy: `Give it replace_triggered_by = [${principal.address}.unique_id], or remove it in the same change.`,
      isNew: true,
    }));
  });
};

/** A resource, and a principal on which it hangs both before and after that one's end. */
interface Hanging {
  readonly address: string;
  readonly on: string;
}

const hangingIn = (change: ResourceChange): readonly Hanging[] => {
  if (change.action !== "no-op" && change.action !== "update") return [];
  return principalTypes.flatMap((type) => {
    const attribute = HANGS_ON[type].get(change.type);
    if (attribute === undefined) return [];
    const names = (side: Side): readonly unknown[] => [knownOn(change, attribute, side)].flat();
    const after = new Set(names("after"));
    return [...new Set(names("before"))].flatMap((name) =>
      typeof name === "string" && after.has(name) ? [{ address: change.address, on: keyOf(type, name, change) }] : [],
    );
  });
};

const keyOf = (type: PrincipalType, name: string, { account }: ResourceChange): string =>
  JSON.stringify([type, name, account]);

/** A role that is made anew, or removed, under policies of which the plan says that they stay. */
export const policyLostWithRole: PlanRule = {
  code: "policy-lost-with-role",
  check: ({ plan }) => findLostWithRole(plan).map(({ of: _, ...violation }) => violation),
};
