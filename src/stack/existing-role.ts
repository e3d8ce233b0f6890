import { DataAwsIamInstanceProfile } from "@cdktf/provider-aws/lib/data-aws-iam-instance-profile/index.js";
import { DataAwsIamRole } from "@cdktf/provider-aws/lib/data-aws-iam-role/index.js";
import type { Construct } from "constructs";
import { deployRoleArn, instanceProfileName } from "../config/names.ts";
import type { Deployment } from "../config/schema.ts";

/**
 * A role that is somebody else's is looked up, so that the plan holds its trust and stops where the role or its instance
 * profile is not the one that the configuration means.
 */
export const lookUpExistingRole = (scope: Construct, deployment: Deployment): void => {
  const { name } = deployment.deploy_role;
  const profile = instanceProfileName(deployment);
  new DataAwsIamRole(scope, "deploy_role", {
    name,
    lifecycle: {
      postcondition: [
        {
          condition: `\${self.arn == "${deployRoleArn(deployment)}"}`,
          errorMessage: `The existing role ${name} does not have the path ${deployment.deploy_role.path}. Correct deploy_role.path to the one that it has.`,
        },
      ],
    },
  });
  new DataAwsIamInstanceProfile(scope, "instance_profile", {
    name: profile,
    lifecycle: {
      postcondition: [
        {
          condition: `\${self.role_name == "${name}"}`,
          errorMessage: `The existing instance profile ${profile} must hold the role ${name}; have its owner put the role into it.`,
        },
      ],
    },
  });
};
