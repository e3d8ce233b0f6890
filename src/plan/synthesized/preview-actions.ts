import { ownMember } from "../../common/json.ts";
import type { ChangeAction } from "../model.ts";
import type { Synthesized, SynthesizedResource } from "./synthesized.ts";

/**
 * Arguments that cannot be changed in place, of the resource types that the stack makes ("Forces new resource" in the
 * documentation of hashicorp/aws 5.100 and databricks 1.99). Terraform knows this from the provider alone.
 */
const replacing: Readonly<Record<string, readonly string[]>> = {
  aws_iam_instance_profile: ["name", "name_prefix", "path"],
  aws_iam_policy: ["name", "name_prefix", "path", "description"],
  aws_iam_role: ["name", "name_prefix", "path"],
  aws_iam_role_policy: ["name", "name_prefix", "role"],
  aws_iam_role_policy_attachment: ["policy_arn", "role"],
  databricks_group_role: ["group_id", "role"],
  databricks_service_principal_role: ["role", "service_principal_id"],
  databricks_user_role: ["role", "user_id"],
};

/** Of these, what a resource that differs in `changed` is replaced by. */
export const replacedBy = (type: string, changed: readonly string[]): readonly string[] =>
  changed.filter((attribute) => ownMember(replacing, type)?.includes(attribute));

/**
 * Adds the resources that are replaced since `replace_triggered_by` names a resource that is, or an argument that
 * changes. `actions` has every resource of both configurations by address.
 */
export const withTriggered = (
  actions: ReadonlyMap<string, ChangeAction>,
  configuration: Synthesized,
  isChanged: (address: string, attribute: string) => boolean,
): ReadonlyMap<string, ChangeAction> => {
  const result = new Map(actions);
  const triggers = (reference: string): boolean => {
    const [, address = "", attribute] =
      /^([a-z]\w*\.[\w-]+)(?:\.(\w+))?$/.exec(reference.replace(/^\$\{|\}$/g, "")) ?? [];
    const action = result.get(address);
    if (attribute === undefined) return action === "replace" || action === "update";
    return action === "replace" || isChanged(address, attribute);
  };
  const isTriggered = ([address, { replaceTriggeredBy }]: readonly [string, SynthesizedResource]): boolean =>
    ["update", "no-op"].includes(result.get(address) ?? "") && replaceTriggeredBy.some(triggers);
  for (;;) {
    const triggered = [...configuration.resources].filter(isTriggered);
    if (triggered.length === 0) return result;
    for (const [address] of triggered) result.set(address, "replace");
  }
};
