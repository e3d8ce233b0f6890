/** https://docs.databricks.com/api/workspace/instanceprofiles */
import * as z from "zod";
import { ApiError, bodyOf, type Call, type Routes, requireAdmin } from "./api.ts";
import { holds } from "./model.ts";

const instanceProfileArn = z.string().regex(/^arn:aws(-us-gov)?:iam::\d{12}:instance-profile\/.+$/, "not an ARN");
const iamRoleArn = z.string().regex(/^arn:aws(-us-gov)?:iam::\d{12}:role\/.+$/, "not a role's ARN");

const addition = z.object({
  instance_profile_arn: instanceProfileArn,
  iam_role_arn: iamRoleArn.optional(),
  is_meta_instance_profile: z.boolean().default(false),
  skip_validation: z.boolean().default(false),
});

const add = async (call: Call): Promise<unknown> => {
  requireAdmin(call);
  const { skip_validation, ...profile } = bodyOf(call, addition);
  const { instanceProfiles, dryRun } = call.state;
  if (instanceProfiles.has(profile.instance_profile_arn)) {
    throw new ApiError(400, "RESOURCE_ALREADY_EXISTS", `${profile.instance_profile_arn} is registered already.`);
  }
  const refusal = skip_validation ? undefined : await dryRun(profile.instance_profile_arn);
  if (refusal !== undefined) {
    throw new ApiError(400, "DRY_RUN_FAILED", `Verification of the instance profile failed. AWS error: ${refusal}`);
  }
  instanceProfiles.set(profile.instance_profile_arn, profile);
  return {};
};

const edit = (call: Call): unknown => {
  requireAdmin(call);
  const edition = bodyOf(call, z.object({ instance_profile_arn: instanceProfileArn, iam_role_arn: iamRoleArn }));
  const profile = requireRegistered(call, edition.instance_profile_arn);
  call.state.instanceProfiles.set(edition.instance_profile_arn, { ...profile, iam_role_arn: edition.iam_role_arn });
  return {};
};

const remove = (call: Call): unknown => {
  requireAdmin(call);
  const { instance_profile_arn } = bodyOf(call, z.object({ instance_profile_arn: z.string() }));
  requireRegistered(call, instance_profile_arn);
  call.state.instanceProfiles.delete(instance_profile_arn);
  return {};
};

/** A principal sees the profiles that it may use. */
const list = ({ state, caller }: Call): unknown => ({
  instance_profiles: [...state.instanceProfiles.values()].filter((profile) =>
    holds(state, caller, profile.instance_profile_arn),
  ),
});

const requireRegistered = ({ state }: Call, arn: string) => {
  const profile = state.instanceProfiles.get(arn);
  if (profile) return profile;
  throw new ApiError(404, "RESOURCE_DOES_NOT_EXIST", `Instance profile ${arn} does not exist.`);
};

export const instanceProfileRoutes: Routes = {
  "POST /api/2.0/instance-profiles/add": add,
  "POST /api/2.0/instance-profiles/edit": edit,
  "POST /api/2.0/instance-profiles/remove": remove,
  "GET /api/2.0/instance-profiles/list": list,
};
