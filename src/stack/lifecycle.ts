import type { TerraformElement, TerraformMetaArguments, TerraformResource } from "cdktf";
import type { Deployment } from "../config/schema.ts";

/**
 * The address of a resource or data source, `aws_iam_role.deploy_role`. CDKTF's own `fqn` is a token, which costs a
 * resolution at every use.
 */
export const addressOf = ({
  terraformResourceType,
  friendlyUniqueId,
}: TerraformElement & { terraformResourceType: string }): string => `${terraformResourceType}.${friendlyUniqueId}`;

/**
 * The order of things. ARNs are literal, so Terraform sees no reference to order by: `after` says what has to be there
 * first. Literal names hide a replacement too: `replacedWith` are the attributes (`aws_iam_role.deploy_role.unique_id`)
 * whose change takes this resource away with it. docs/decisions/replacement.md tells why the new set comes first.
 */
export const ordered = (
  deployment: Deployment,
  after: readonly TerraformResource[] = [],
  replacedWith: readonly string[] = [],
): Pick<TerraformMetaArguments, "dependsOn" | "lifecycle"> => ({
  ...(after.length > 0 && { dependsOn: [...after] }),
  lifecycle: {
    createBeforeDestroy: deployment.deploy_role.create_before_destroy,
    ...(replacedWith.length > 0 && { replaceTriggeredBy: [...replacedWith] }),
  },
});
