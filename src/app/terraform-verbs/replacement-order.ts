import type { Deployment } from "../../config/schema.ts";
import type { Plan, ResourceChange } from "../../plan/model.ts";
import { valueOn } from "../../plan/raw/attributes.ts";

/**
 * Whether the plan makes a new role or instance profile before it removes the old one of the same name, which AWS
 * refuses (EntityAlreadyExists). A new path does that: see docs/decisions/replacement.md.
 */
export const replacesUnderSameName = ({ changes }: Plan): boolean => changes.some(keepsItsName);

const keepsItsName = (change: ResourceChange): boolean => {
  const isNamed = change.type === "aws_iam_role" || change.type === "aws_iam_instance_profile";
  if (!isNamed || change.action !== "replace" || change.replaceOrder !== "create-before-destroy") return false;
  const [before, after] = [valueOn(change, "name", "before"), valueOn(change, "name", "after")];
  return before.state === "known" && after.state === "known" && before.value === after.value;
};

/** The same deployment, with the old set removed before the new one is made. */
export const destroyFirst = (deployment: Deployment): Deployment => ({
  ...deployment,
  deploy_role: { ...deployment.deploy_role, create_before_destroy: false },
});
