import type { PolicyKind } from "../../iam/model.ts";
import type { DocumentSubject } from "../model.ts";

/** An attribute of a resource type that holds a policy document, and the attribute that names what it is about. */
export interface PolicyAttribute {
  readonly attribute: string;
  readonly kind: PolicyKind;
  readonly subject: DocumentSubject["type"];
  readonly named: string;
}

const identity = (type: "role" | "user" | "group"): readonly PolicyAttribute[] => [
  { attribute: "policy", kind: "identity", subject: type, named: type },
];

const ofResource = (named: string, attribute = "policy"): readonly PolicyAttribute[] => [
  { attribute, kind: "resource", subject: "resource", named },
];

/**
 * Where policy documents are in the AWS provider's resources. Of other types a document is found when its text is
 * known; those here are also known to be there while their text is not. Names of types and attributes are those of
 * hashicorp/aws 5.100's schema; blocks (`inline_policy` of a role) are read where they are.
 */
export const policyAttributes: Readonly<Record<string, readonly PolicyAttribute[]>> = {
  aws_iam_role: [{ attribute: "assume_role_policy", kind: "trust", subject: "role", named: "name" }],
  aws_iam_role_policy: identity("role"),
  aws_iam_user_policy: identity("user"),
  aws_iam_group_policy: identity("group"),
  aws_iam_policy: [{ attribute: "policy", kind: "identity", subject: "policy", named: "name" }],
  aws_ssoadmin_permission_set_inline_policy: [
    { attribute: "inline_policy", kind: "identity", subject: "policy", named: "permission_set_arn" },
  ],

  aws_iot_policy: [{ attribute: "policy", kind: "identity", subject: "policy", named: "name" }],
  aws_transfer_access: [{ attribute: "policy", kind: "identity", subject: "resource", named: "external_id" }],
  aws_transfer_user: [{ attribute: "policy", kind: "identity", subject: "resource", named: "user_name" }],

  aws_acmpca_policy: ofResource("resource_arn"),
  aws_api_gateway_domain_name: ofResource("domain_name"),
  aws_api_gateway_rest_api: ofResource("name"),
  aws_api_gateway_rest_api_policy: ofResource("rest_api_id"),
  aws_backup_vault_policy: ofResource("backup_vault_name"),
  aws_cloudsearch_domain_service_access_policy: ofResource("domain_name", "access_policy"),
  aws_cloudwatch_event_bus_policy: ofResource("event_bus_name"),
  aws_cloudwatch_log_delivery_destination_policy: ofResource(
    "delivery_destination_name",
    "delivery_destination_policy",
  ),
  aws_cloudwatch_log_destination_policy: ofResource("destination_name", "access_policy"),
  aws_cloudwatch_log_resource_policy: ofResource("policy_name", "policy_document"),
  aws_codeartifact_domain_permissions_policy: ofResource("domain", "policy_document"),
  aws_codeartifact_repository_permissions_policy: ofResource("repository", "policy_document"),
  aws_codebuild_resource_policy: ofResource("resource_arn"),
  aws_dynamodb_resource_policy: ofResource("resource_arn"),
  aws_ecr_registry_policy: ofResource("registry_id"),
  aws_ecr_repository_creation_template: ofResource("prefix", "repository_policy"),
  aws_ecr_repository_policy: ofResource("repository"),
  aws_ecrpublic_repository_policy: ofResource("repository_name"),
  aws_efs_file_system_policy: ofResource("file_system_id"),
  aws_elasticsearch_domain: ofResource("domain_name", "access_policies"),
  aws_elasticsearch_domain_policy: ofResource("domain_name", "access_policies"),
  aws_glacier_vault: ofResource("name", "access_policy"),
  aws_glacier_vault_lock: ofResource("vault_name"),
  aws_glue_resource_policy: ofResource("id"),
  aws_kinesis_resource_policy: ofResource("resource_arn"),
  aws_kms_external_key: ofResource("id"),
  aws_kms_key: ofResource("key_id"),
  aws_kms_key_policy: ofResource("key_id"),
  aws_kms_replica_external_key: ofResource("key_id"),
  aws_kms_replica_key: ofResource("key_id"),
  aws_media_store_container_policy: ofResource("container_name"),
  aws_msk_cluster_policy: ofResource("cluster_arn"),
  aws_networkfirewall_resource_policy: ofResource("resource_arn"),
  aws_oam_sink_policy: ofResource("sink_identifier"),
  aws_opensearch_domain: ofResource("domain_name", "access_policies"),
  aws_opensearch_domain_policy: ofResource("domain_name", "access_policies"),
  aws_organizations_resource_policy: ofResource("id", "content"),
  aws_prometheus_resource_policy: ofResource("workspace_id", "policy_document"),
  aws_redshift_resource_policy: ofResource("resource_arn"),
  aws_redshiftserverless_resource_policy: ofResource("resource_arn"),
  aws_s3_access_point: ofResource("name"),
  aws_s3_bucket: ofResource("bucket"),
  aws_s3_bucket_policy: ofResource("bucket"),
  aws_s3control_access_grants_instance_resource_policy: ofResource("account_id"),
  aws_s3control_access_point_policy: ofResource("access_point_arn"),
  aws_s3control_bucket_policy: ofResource("bucket"),
  aws_s3control_object_lambda_access_point_policy: ofResource("name"),
  aws_s3tables_table_bucket_policy: ofResource("table_bucket_arn", "resource_policy"),
  aws_s3tables_table_policy: ofResource("name", "resource_policy"),
  aws_s3vectors_vector_bucket_policy: ofResource("vector_bucket_arn"),
  aws_sagemaker_model_package_group_policy: ofResource("model_package_group_name", "resource_policy"),
  aws_schemas_registry_policy: ofResource("registry_name"),
  aws_secretsmanager_secret: ofResource("name"),
  aws_secretsmanager_secret_policy: ofResource("secret_arn"),
  aws_ses_identity_policy: ofResource("identity"),
  aws_sesv2_email_identity_policy: ofResource("email_identity"),
  aws_sns_topic: ofResource("name"),
  aws_sns_topic_policy: ofResource("arn"),
  aws_sqs_queue: ofResource("name"),
  aws_sqs_queue_policy: ofResource("queue_url"),
  aws_vpc_endpoint: ofResource("service_name"),
  aws_vpc_endpoint_policy: ofResource("vpc_endpoint_id"),
  aws_vpclattice_auth_policy: ofResource("resource_identifier"),
  aws_vpclattice_resource_policy: ofResource("resource_arn"),
  aws_xray_resource_policy: ofResource("policy_name", "policy_document"),
};

/**
 * Types whose policies say nothing of who may do what, though they are called so: what is kept for how long, which data is
 * masked, which mail is taken. Types of hashicorp/aws that are in no table may have documents by the names of their attributes.
 */
export const otherPolicies: readonly string[] = [
  "aws_cloudwatch_log_account_policy",
  "aws_cloudwatch_log_data_protection_policy",
  "aws_cloudwatch_log_index_policy",
  "aws_ecr_lifecycle_policy",
  "aws_networkmanager_core_network_policy_attachment",
  "aws_opensearchserverless_lifecycle_policy",
  "aws_opensearchserverless_security_policy",
  "aws_resiliencehub_resiliency_policy",
  "aws_ses_receipt_filter",
  "aws_sns_topic_data_protection_policy",
];

/** By type, what besides its name tells the thing that a document is about from others: it is in another one of these, by the paths. */
export const partsOfIdentity: Readonly<Record<string, readonly string[]>> = {
  aws_cloudwatch_log_resource_policy: ["resource_arn"],
  aws_codeartifact_domain_permissions_policy: ["domain_owner"],
  aws_codeartifact_repository_permissions_policy: ["domain", "domain_owner"],
  aws_ecr_repository_policy: ["registry_id"],
  aws_s3_access_point: ["account_id", "bucket", "bucket_account_id"],
  aws_s3control_multi_region_access_point_policy: ["account_id", "details.0.name"],
  aws_s3control_object_lambda_access_point_policy: ["account_id"],
  aws_s3tables_table_policy: ["table_bucket_arn", "namespace"],
  aws_transfer_access: ["server_id"],
  aws_transfer_user: ["server_id"],
};

/** Attributes with documents that are of one kind or another, an SCP's or an RCP's, so that only their text tells which. */
export const foundAttributes: Readonly<Record<string, string>> = {
  aws_organizations_policy: "content",
  aws_rolesanywhere_profile: "session_policy",
};

/**
 * Types whose documents give no access by themselves and only limit what other policies allow: the policy of a VPC
 * endpoint, SCPs and RCPs, session policies.
 * Sources: https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-endpoints-access.html,
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies.html
 */
export const limitingTypes: readonly string[] = [
  "aws_organizations_policy",
  "aws_rolesanywhere_profile",
  "aws_transfer_access",
  "aws_transfer_user",
  "aws_vpc_endpoint",
  "aws_vpc_endpoint_policy",
];
