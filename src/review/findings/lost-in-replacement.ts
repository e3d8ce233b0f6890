import { principalTypes } from "../../plan/context.ts";
import type { Plan, ResourceChange } from "../../plan/model.ts";
import { isPutOnSomething } from "../documents/put-on.ts";
import type { PlanRule, Violation } from "./rule.ts";

type Key = readonly [type: string, attributes: readonly string[]];

const inline = (type: string): Key => [`aws_iam_${type}_policy`, [type, "name"]];
const attached = (type: string): Key => [`aws_iam_${type}_policy_attachment`, [type, "policy_arn"]];
const granted = (type: string, what: string, attribute: string): Key => [
  `databricks_${type}_${what}`,
  [`${type}_id`, attribute],
];

/** What tells an object from all others of its type, where that is more than whose it is; a name of Terraform's is no part. */
const KEYS: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ...principalTypes.flatMap((type) => [inline(type), attached(type)]),
  ["aws_iam_group_membership", ["group"]],
  ["aws_iam_policy_attachment", ["policy_arn"]],
  ["aws_iam_user_group_membership", ["user"]],
  ["aws_lambda_permission", ["function_name", "statement_id"]],
  ["aws_ses_identity_policy", ["identity", "name"]],
  ...["group", "user", "service_principal"].map((type) => granted(type, "role", "role")),
  ...["group", "user"].map((type) => granted(type, "instance_profile", "instance_profile_id")),
]);

/**
 * Finds what a replacement takes away again that makes the new object first, where AWS or the workspace takes both for
 * one: making it does nothing, or overwrites the old one, and destroying that destroys what was made.
 */
export const findLostInReplacement = ({ changes }: Plan): readonly Violation[] =>
  changes
    .filter((change) => change.replaceOrder === "create-before-destroy" && isOneObject(change))
    .map(({ address }) => ({
      severity: "error",
      address,
      message:
        "The new object is made before the old one is destroyed, but to AWS or the workspace both are one: destroying the old one destroys what was made.",
      remedy: "Take create_before_destroy from it, or plan and apply once more afterwards.",
      isNew: true,
    }));

const isOneObject = (change: ResourceChange): boolean => {
  const key = KEYS.get(change.type);
  if (key !== undefined) return change.attributes.every(({ attribute }) => !key.includes(attribute));
  return isPutOnSomething(change) && change.documents.some(isOnBothSides);
};

/** A document of another thing is one that goes and one that comes. */
const isOnBothSides = ({ before, after }: ResourceChange["documents"][number]): boolean =>
  before.state !== "absent" && after.state !== "absent";

/** Something that a replacement makes first and takes away again. */
export const lostInReplacement: PlanRule = {
  code: "lost-in-replacement",
  check: ({ plan }) => findLostInReplacement(plan),
};
