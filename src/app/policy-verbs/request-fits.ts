import { UserError } from "../../common/errors.ts";
import type { RoledPolicy } from "../../iam/decide/evaluate.ts";
import type { AccessRequest, Principal } from "../../iam/model.ts";

/**
 * UserError for a request that no policy decides: over the border of a partition, of a trust policy where no role is asked
 * for, of STS by a federated user, for what is open to all, sts:GetCallerIdentity and sts:GetSessionToken, and of a key by
 * an alias, in whose place AWS asks about the key.
 * Sources: https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies-cross-account-resource-access.html,
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles.html,
 * https://docs.aws.amazon.com/STS/latest/APIReference/API_GetFederationToken.html,
 * https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html,
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_control-access_getsessiontoken.html,
 * https://docs.aws.amazon.com/kms/latest/developerguide/alias-authorization.html
 */
export const refuseWhatNoPolicyDecides = (
  { action, resource, principal }: AccessRequest,
  documents: readonly RoledPolicy[],
): void => {
  refuseOtherPartition(resource, principal);
  const trust = documents.find(({ role }) => role === "trust policy");
  if (trust && !/^arn:[^:]+:iam::\d{12}:role\/./.test(resource)) {
    throw new UserError({
      message: `${trust.name} is a role's trust policy, and ${resource} is no role`,
      suggestion: "name the role that it belongs to with --resource",
    });
  }
  const open = openToAll.find(({ id }) => id.toLowerCase() === action.toLowerCase());
  if (open) {
    throw new UserError({
      message: `No policy allows or denies ${open.id}: every ${open.who} may call it, even where a Deny says no`,
      suggestion: "name another action with --action",
    });
  }
  if (/^arn:[^:]*:kms:[^:]*:[^:]*:alias\//.test(resource) && /^kms:(?!(?:create|delete|update)alias$)/i.test(action)) {
    throw new UserError({
      message: `AWS decides ${action} by the key and not by its alias, so no policy on ${resource} allows or denies it`,
      suggestion: "name the key with --resource, and the alias with --context kms:ResourceAliases=alias/…",
    });
  }
  if (principal?.type === "AWS" && /:federated-user\//.test(principal.value) && /^sts:/i.test(action)) {
    throw new UserError({
      message: "A federated user can call no operation of STS but GetCallerIdentity",
      suggestion: "name a role, a user or a session with --principal",
    });
  }
};

const openToAll = [
  { id: "sts:GetCallerIdentity", who: "principal" },
  { id: "sts:GetSessionToken", who: "user" },
] as const;

const refuseOtherPartition = (resource: string, principal: Principal | undefined): void => {
  const [, partition] = resource.split(":");
  const [, own] = principal === undefined || principal.type === "anonymous" ? [] : principal.value.split(":");
  if (partition === undefined || own === undefined || own === partition) return;
  throw new UserError({
    message: `The principal is in the partition ${own}, and the resource in ${partition}: no policy gives access from one partition to another`,
    suggestion: "name a principal of the resource's partition",
  });
};
