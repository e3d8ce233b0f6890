import { isJsonArray, isJsonObject, type Json, ownMember } from "../terraform/json.ts";
import { changedAttributes, isActedOn, isChanged, isEqual } from "./attributes.ts";
import type { DocumentChange } from "./model.ts";
import { isConfigured, markOf, memberOf, type RawChange, readText, readValue, type Side } from "./raw-change.ts";

/**
 * Resource types that give, share or keep back access without a policy document, each with the attribute that says most
 * of it, and what it is. They are not compared, so a change of one is unknown, never unchanged. Names are those of
 * hashicorp/aws 5.100's schema, and of databricks/databricks' where they say who acts as a role.
 */
export const accessTypes: Readonly<Record<string, readonly [attribute: string, what: string]>> = {
  aws_acmpca_permission: ["actions", "a permission on a certificate authority"],
  aws_ami_launch_permission: ["account_id", "a launch permission of an image"],
  aws_cloudformation_stack: ["template_body", "a stack, whose template may make anything"],
  aws_cloudformation_stack_instances: ["stack_set_name", "stacks, whose template may make anything"],
  aws_cloudformation_stack_set: ["template_body", "stacks, whose template may make anything"],
  aws_cloudwatch_event_permission: ["action", "a permission on an event bus"],
  aws_cognito_identity_pool_roles_attachment: ["roles", "the roles that an identity pool hands out"],
  aws_eks_access_entry: ["principal_arn", "access to a cluster of EKS"],
  aws_eks_access_policy_association: ["policy_arn", "an access policy of a cluster of EKS"],
  aws_eks_pod_identity_association: ["role_arn", "a role for the pods of a cluster"],
  aws_iam_access_key: ["user", "a key with which somebody acts as a user"],
  aws_iam_service_linked_role: ["aws_service_name", "a role whose policies AWS writes"],
  aws_iam_service_specific_credential: ["user_name", "a password with which somebody acts as a user"],
  aws_iam_signing_certificate: ["user_name", "a certificate with which somebody acts as a user"],
  aws_iam_user_login_profile: ["user", "a password with which somebody acts as a user"],
  aws_iam_user_ssh_key: ["username", "a key with which somebody acts as a user"],
  aws_identitystore_group_membership: ["member_id", "a member of a group, who gets the group's permission sets"],
  aws_iot_policy_attachment: ["policy", "a policy that is attached to a certificate"],
  aws_kms_grant: ["operations", "a KMS grant"],
  aws_lakeformation_data_lake_settings: ["admins", "the administrators of a data lake"],
  aws_lakeformation_permissions: ["permissions", "permissions of Lake Formation"],
  aws_lambda_layer_version_permission: ["action", "a permission on a Lambda layer"],
  aws_opensearchserverless_access_policy: ["policy", "a data access policy of OpenSearch Serverless"],
  aws_organizations_policy_attachment: ["policy_id", "where a policy of the organization applies"],
  aws_ram_principal_association: ["principal", "a principal with which a resource is shared"],
  aws_ram_resource_association: ["resource_arn", "a resource that is shared"],
  aws_redshift_data_share_authorization: ["consumer_identifier", "a data share"],
  aws_rolesanywhere_trust_anchor: ["source", "a certificate authority that roles trust"],
  aws_s3_account_public_access_block: ["block_public_policy", "what keeps buckets from being public"],
  aws_s3_bucket_acl: ["acl", "an access control list"],
  aws_s3_bucket_ownership_controls: ["rule", "whether access control lists count"],
  aws_s3_bucket_public_access_block: ["block_public_policy", "what keeps a bucket from being public"],
  aws_s3control_access_grant: ["permission", "an access grant of S3"],
  aws_signer_signing_profile_permission: ["action", "a permission on a signing profile"],
  aws_snapshot_create_volume_permission: ["account_id", "a permission to make volumes of a snapshot"],
  aws_ssoadmin_account_assignment: ["principal_id", "a permission set for somebody in an account"],
  aws_ssoadmin_customer_managed_policy_attachment: [
    "customer_managed_policy_reference",
    "a policy of a permission set",
  ],
  aws_ssoadmin_managed_policy_attachment: ["managed_policy_arn", "a policy of a permission set"],
  aws_ssoadmin_permissions_boundary_attachment: ["permissions_boundary", "the boundary of a permission set"],
  aws_vpc_endpoint_service_allowed_principal: ["principal_arn", "who may use an endpoint service"],
  databricks_access_control_rule_set: ["grant_rules", "who may use or manage a service principal or a group"],
  databricks_cluster_policy: ["definition", "what clusters may be made with, an instance profile among it"],
  databricks_credential: ["aws_iam_role", "a role that users of a catalog act as"],
  databricks_grant: ["privileges", "what somebody may use of a catalog, as a credential that is a role"],
  databricks_grants: ["grant", "what somebody may use of a catalog, as a credential that is a role"],
  databricks_group_member: ["member_id", "a member of a group, who may use the roles that the group may use"],
  databricks_metastore_data_access: ["aws_iam_role", "a role that users of a catalog act as"],
  databricks_mws_credentials: ["role_arn", "the role that workspaces act as"],
  databricks_mws_permission_assignment: ["permissions", "who uses a workspace, or administers it with all its roles"],
  databricks_permission_assignment: ["permissions", "who uses a workspace, or administers it with all its roles"],
  databricks_permissions: ["access_control", "who may use or manage something, as a cluster that lends its role"],
  databricks_secret_acl: ["permission", "who may read the secrets of a scope"],
  databricks_storage_credential: ["aws_iam_role", "a role that users of a catalog act as"],
};

type Attributes = Readonly<Record<string, readonly [attributes: readonly string[], what: string]>>;

const publicOrPrivate = "an access control list, or what keeps it from being public";
const whatPoliciesHold = "which policies hold, and for whom";

/** The same for single attributes of resources that are about more than access. Names of hashicorp/awscc's too. */
const accessAttributes: Attributes = {
  aws_lambda_function_url: [["authorization_type"], "who may call the function by its address"],
  aws_s3_access_point: [["public_access_block_configuration"], publicOrPrivate],
  aws_s3_bucket: [["acl", "grant"], publicOrPrivate],
  aws_s3_bucket_object: [["acl"], publicOrPrivate],
  aws_s3_object: [["acl"], publicOrPrivate],
  aws_s3_object_copy: [["acl", "grant"], publicOrPrivate],
  aws_vpc_endpoint_service: [["allowed_principals"], "who may use an endpoint service"],
  awscc_iam_group: [["managed_policy_arns"], whatPoliciesHold],
  awscc_iam_managed_policy: [["groups", "roles", "users"], whatPoliciesHold],
  awscc_iam_role: [["managed_policy_arns", "permissions_boundary"], whatPoliciesHold],
  awscc_iam_user: [["groups", "login_profile", "managed_policy_arns", "permissions_boundary"], whatPoliciesHold],
  awscc_iam_user_to_group_addition: [["group_name", "users"], "who is in a group"],
};

/**
 * The same for what others rely on that no plan shows: who runs with an instance profile, which roles trust a provider.
 * Only where it is there on both sides, for what is made has nobody yet.
 */
const reliedOn: Attributes = {
  aws_iam_instance_profile: [["role"], "the role of whoever uses the instance profile"],
  aws_iam_openid_connect_provider: [
    ["client_id_list", "thumbprint_list"],
    "whose tokens the roles accept that trust it",
  ],
  aws_iam_saml_provider: [["saml_metadata_document"], "whose assertions the roles accept that trust it"],
};

/** What stands in the place of a document for each such attribute that changes; `private` is what is without it. */
export const accessInAttributes = (change: RawChange): readonly DocumentChange[] => {
  if (!isActedOn(change)) return [];
  const relied = (stays(change) && ownMember(reliedOn, change.type)) || none;
  const open = ownMember(accessAttributes, change.type) ?? none;
  const changing = ([attributes, what]: Attributes[string]): readonly DocumentChange[] =>
    attributes
      .filter((name) => isChanged(change, name) && !isFilledIn(change, name))
      .filter((name) => !staysShut(change, name))
      .map((name) => inPlaceOfDocument(change, name, what));
  return [...instanceProfileIn(change), ...changing(relied), ...changing(open)];
};

/** Values of such attributes, in S3's words and Lambda's. */
const openNothing = ["private", "AWS_IAM"];

/** Whether nothing is opened, before neither; what shuts only now takes access away. */
const staysShut = ({ before, after }: RawChange, name: string): boolean =>
  isShut(after, name) && (isShut(before, name) || readValue(before, [name]).state === "absent");

const isShut = (side: Side | undefined, name: string): boolean => openNothing.includes(readText(side, [name]) ?? "");

const none: Attributes[string] = [[], ""];

/** What is read by itself: see holders.ts. A registration alone lends an instance profile to nobody but admins. */
const readElsewhere = ["databricks_cluster", "databricks_instance_profile"];

/** The same where a job, a pipeline or anything else of a workspace's gets an instance profile, or another one. */
const instanceProfileIn = (change: RawChange): readonly DocumentChange[] => {
  if (!change.type.startsWith("databricks_") || readElsewhere.includes(change.type)) return [];
  const [before, after] = [profilesOn(change.before), profilesOn(change.after)];
  if (isEqual(before, after) && !after.includes(null)) return [];
  return [inPlaceOfDocument(change, "instance_profile_arn", "whose code in a workspace runs with which role")];
};

/** The instance profiles anywhere in a resource; null for one that is not known yet. */
const profilesOn = (side: Side | undefined): readonly Json[] =>
  side === undefined ? [] : profilesWithin(side.values, side.unknown);

const profilesWithin = (value: Json | undefined, unknown: Json): readonly Json[] => {
  const keys = [...new Set([value, unknown].flatMap(keysIn))];
  const isList = isJsonArray(value) || isJsonArray(unknown);
  return keys.flatMap((name) => {
    const key = isList ? Number(name) : name;
    const [member, mark] = [memberOf(value, key), markOf(unknown, key)];
    if (mark === true && lenders.includes(name)) return [null];
    if (name !== "instance_profile_arn") return profilesWithin(member, mark);
    return member === undefined || member === null || member === "" ? [] : [member];
  });
};

/** What holds an instance profile: a block that is made dynamically may be unknown as a whole. */
const lenders = ["instance_profile_arn", "aws_attributes", "new_cluster", "job_cluster", "task"];

const keysIn = (value: Json | undefined): readonly string[] =>
  isJsonObject(value) || isJsonArray(value) ? Object.keys(value) : [];

/** Whether the provider is to say what it is. What the configuration no longer sets, and the plan knows, is a change. */
const isFilledIn = (change: RawChange, name: string): boolean =>
  !isConfigured(change, name) && readValue(change.after, [name]).state === "unknown";

/** Whether it is on both sides, under one name. */
const stays = (change: RawChange): boolean => isOnBothSides(change) && !isChanged(change, "name");

const isOnBothSides = ({ before, after }: RawChange): boolean => before !== undefined && after !== undefined;

/** Something in the place of a document for a change of such a resource; nothing for any other. */
export const accessWithoutDocument = (change: RawChange): readonly DocumentChange[] => {
  const known = ownMember(accessTypes, change.type);
  if (known === undefined || !isActedOn(change) || changesTagsAlone(change)) return [];
  return [inPlaceOfDocument(change, ...known)];
};

const changesTagsAlone = (change: RawChange): boolean =>
  isOnBothSides(change) &&
  changedAttributes(change).every((attribute) => attribute === "tags" || attribute === "tags_all");

const inPlaceOfDocument = ({ address, before, after }: RawChange, attribute: string, what: string): DocumentChange => {
  const reason = `It is ${what}: no policy document says what it allows, so it is not compared.`;
  const state = { state: "unknown", reason } as const;
  const absent = { state: "absent" } as const;
  return {
    attribute,
    kind: "resource",
    subject: { type: "resource", label: address },
    isNoPolicy: true,
    before: before === undefined ? absent : state,
    after: after === undefined ? absent : state,
  };
};
