import { attachedFullAccess } from "./attached-full-access.ts";
import { boundaryBlocksCall } from "./boundary-blocks-call.ts";
import { clusterWithoutCredentials } from "./cluster-without-credentials.ts";
import { combinedEscalation } from "./combined-escalation.ts";
import { ec2TrustLost } from "./ec2-trust-lost.ts";
import { existingRoleLacks } from "./existing-role-lacks.ts";
import { instanceProfileDetachIgnored } from "./instance-profile-detach-ignored.ts";
import { lostInReplacement } from "./lost-in-replacement.ts";
import { operationLost } from "./operation-lost.ts";
import { planIncomplete } from "./plan-incomplete.ts";
import { policyLostWithRole } from "./policy-lost-with-role.ts";
import { policySweptAway } from "./policy-swept-away.ts";
import { registrationWithoutRole } from "./registration-without-role.ts";
import { roleQuotaExceeded } from "./role-quota-exceeded.ts";
import type { PlanRule } from "./rule.ts";
import { unmanagedPolicy } from "./unmanaged-policy.ts";
import { workspaceRoleOtherAccount } from "./workspace-role-other-account.ts";
import { workspaceRolePassesElsewhere } from "./workspace-role-passes-elsewhere.ts";

/** Every rule about a whole plan, from what is dangerous to what does not work. */
export const planRules: readonly PlanRule[] = [
  attachedFullAccess,
  combinedEscalation,
  unmanagedPolicy,
  workspaceRolePassesElsewhere,
  ec2TrustLost,
  operationLost,
  existingRoleLacks,
  boundaryBlocksCall,
  policySweptAway,
  policyLostWithRole,
  lostInReplacement,
  workspaceRoleOtherAccount,
  registrationWithoutRole,
  clusterWithoutCredentials,
  instanceProfileDetachIgnored,
  roleQuotaExceeded,
  planIncomplete,
];
