import { DataDatabricksGroup } from "@cdktf/provider-databricks/lib/data-databricks-group/index.js";
import { DataDatabricksServicePrincipal } from "@cdktf/provider-databricks/lib/data-databricks-service-principal/index.js";
import { DataDatabricksUser } from "@cdktf/provider-databricks/lib/data-databricks-user/index.js";
import { GroupRole } from "@cdktf/provider-databricks/lib/group-role/index.js";
import type { InstanceProfile } from "@cdktf/provider-databricks/lib/instance-profile/index.js";
import { ServicePrincipalRole } from "@cdktf/provider-databricks/lib/service-principal-role/index.js";
import { UserRole } from "@cdktf/provider-databricks/lib/user-role/index.js";
import type { TerraformResource } from "cdktf";
import type { Construct } from "constructs";
import { instanceProfileArn } from "../config/names.ts";
import type { Deployment } from "../config/schema.ts";
import { identifier } from "./identifier.ts";
import { addressOf, ordered } from "./lifecycle.ts";

/** Lets groups, users and service principals use the instance profile; each is looked up by its name. */
export const grantInstanceProfile = (
  scope: Construct,
  deployment: Deployment,
  registration: InstanceProfile,
): readonly TerraformResource[] => {
  const { groups, users, service_principals } = deployment.grant_to;
  const grant = { role: instanceProfileArn(deployment), ...ordered(deployment, [registration]) };
  return [
    ...groups.map((displayName) => {
      const id = identifier("group", displayName);
      const group = new DataDatabricksGroup(scope, `${id}_lookup`, { displayName });
      return new GroupRole(scope, id, { groupId: idOf(group), ...grant });
    }),
    ...users.map((userName) => {
      const id = identifier("user", userName);
      const user = new DataDatabricksUser(scope, `${id}_lookup`, { userName });
      return new UserRole(scope, id, { userId: idOf(user), ...grant });
    }),
    ...service_principals.map((applicationId) => {
      const id = identifier("service_principal", applicationId);
      const principal = new DataDatabricksServicePrincipal(scope, `${id}_lookup`, { applicationId });
      return new ServicePrincipalRole(scope, id, { servicePrincipalId: idOf(principal), ...grant });
    }),
  ];
};

const idOf = (lookup: Parameters<typeof addressOf>[0]): string => `\${data.${addressOf(lookup)}.id}`;
