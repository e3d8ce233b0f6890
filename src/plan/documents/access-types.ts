import { ownMember } from "../../terraform/json.ts";

const usesQuickSight = "what somebody may use of QuickSight";
const usesCache = "what somebody may do with a cache";
const signsInToCluster = "a password with which somebody signs in to a cluster";
const callsApiBy = "a key with which somebody calls an API";
const actsForDatabase = "a role that a database acts as, for whoever may have statements run by it";
const usesVpn = "who may reach a network by a VPN";
const administersForAll = "an account that administers a service for the organization";

/**
 * Resource types that give, share or keep back access without a policy document, each with the attribute that says most
 * of it, and what it is. They are not compared, so a change of one is unknown, never unchanged. Names are those of
 * hashicorp/aws 5.100's and 6.25's schemas, and of databricks/databricks' where they say who acts as a role.
 */
export const accessTypes: Readonly<Record<string, readonly [attribute: string, what: string]>> = {
  aws_acmpca_permission: ["actions", "a permission on a certificate authority"],
  aws_ami_launch_permission: ["account_id", "a launch permission of an image"],
  aws_api_gateway_api_key: ["enabled", callsApiBy],
  aws_api_gateway_domain_name_access_association: ["access_association_source", "from where an API may be reached"],
  aws_api_gateway_usage_plan_key: ["key_id", callsApiBy],
  aws_appsync_api_key: ["api_id", callsApiBy],
  aws_auditmanager_framework_share: ["destination_account", "an account with which a framework is shared"],
  aws_auditmanager_organization_admin_account_registration: ["admin_account_id", administersForAll],
  aws_backup_global_settings: ["global_settings", "whether other accounts may get backups"],
  aws_bedrockagentcore_gateway_target: [
    "credential_provider_configuration",
    "what a gateway calls in the name of whoever calls it",
  ],
  aws_budgets_budget_action: ["definition", "a policy that somebody gets once a budget is exceeded"],
  aws_cloud9_environment_membership: ["permissions", "a member of an environment, who acts with its credentials"],
  aws_cloudcontrolapi_resource: ["desired_state", "a resource of any kind, a role or a policy among them"],
  aws_cloudformation_stack: ["template_body", "a stack, whose template may make anything"],
  aws_cloudformation_stack_instances: ["stack_set_name", "stacks, whose template may make anything"],
  aws_cloudformation_stack_set: ["template_body", "stacks, whose template may make anything"],
  aws_cloudformation_stack_set_instance: ["stack_set_name", "stacks, whose template may make anything"],
  aws_cloudtrail_organization_delegated_admin_account: ["account_id", administersForAll],
  aws_cloudwatch_event_permission: ["action", "a permission on an event bus"],
  aws_cognito_identity_pool_provider_principal_tag: [
    "principal_tags",
    "the attributes of users by which policies may decide",
  ],
  aws_cognito_identity_pool_roles_attachment: ["roles", "the roles that an identity pool hands out"],
  aws_cognito_identity_provider: ["provider_details", "whose assertions a user pool accepts"],
  aws_cognito_user_in_group: ["group_name", "a member of a group, who may get the role of the group"],
  aws_config_aggregate_authorization: ["account_id", "an account that may read the configuration of this one"],
  aws_controltower_baseline: ["baseline_identifier", "a baseline, which makes roles and more in accounts"],
  aws_controltower_control: ["control_identifier", "a control, which may be a policy of the organization"],
  aws_db_instance_role_association: ["role_arn", actsForDatabase],
  aws_detective_organization_admin_account: ["account_id", administersForAll],
  aws_directory_service_shared_directory: ["target", "an account with which a directory is shared"],
  aws_ebs_snapshot_block_public_access: ["state", "what keeps snapshots from being public"],
  aws_ec2_allowed_images_settings: ["state", "what keeps images of others from being used"],
  aws_ec2_client_vpn_authorization_rule: ["access_group_id", usesVpn],
  aws_ec2_image_block_public_access: ["state", "what keeps images from being public"],
  aws_ec2_serial_console_access: ["enabled", "whether serial consoles may be opened"],
  aws_ecr_account_setting: ["value", "which actions the policy of a registry is about"],
  aws_eks_access_entry: ["principal_arn", "access to a cluster of EKS"],
  aws_eks_access_policy_association: ["policy_arn", "an access policy of a cluster of EKS"],
  aws_eks_capability: ["role_arn", "a role for a capability of a cluster, and who may use it"],
  aws_eks_identity_provider_config: ["oidc", "whose tokens a cluster of EKS accepts"],
  aws_eks_pod_identity_association: ["role_arn", "a role for the pods of a cluster"],
  aws_elasticache_user_group_association: ["user_id", usesCache],
  aws_elasticsearch_domain_saml_options: ["saml_options", "whose assertions a domain accepts"],
  aws_emr_studio_session_mapping: ["session_policy_arn", "somebody who may use a studio, within a policy"],
  aws_fis_target_account_configuration: ["role_arn", "a role that experiments act as"],
  aws_fms_admin_account: ["account_id", administersForAll],
  aws_fsx_s3_access_point_attachment: [
    "s3_access_point",
    "an access point, through which files are reached as one user",
  ],
  aws_globalaccelerator_cross_account_attachment: ["principals", "accounts that may use resources of this one"],
  aws_grafana_role_association: ["role", "somebody who may use a workspace of Grafana, or administers it"],
  aws_grafana_workspace_api_key: ["key_role", "a key to a workspace of Grafana"],
  aws_grafana_workspace_saml_configuration: [
    "admin_role_values",
    "whose assertions a workspace of Grafana accepts, and who administers it",
  ],
  aws_grafana_workspace_service_account_token: ["service_account_id", "a key to a workspace of Grafana"],
  aws_guardduty_organization_admin_account: ["admin_account_id", administersForAll],
  aws_iam_access_key: ["user", "a key with which somebody acts as a user"],
  aws_iam_organizations_features: [
    "enabled_features",
    "whether the organization may act as the root user of its accounts",
  ],
  aws_iam_service_linked_role: ["aws_service_name", "a role whose policies AWS writes"],
  aws_iam_service_specific_credential: ["user_name", "a password with which somebody acts as a user"],
  aws_iam_signing_certificate: ["user_name", "a certificate with which somebody acts as a user"],
  aws_iam_user_login_profile: ["user", "a password with which somebody acts as a user"],
  aws_iam_user_ssh_key: ["username", "a key with which somebody acts as a user"],
  aws_identitystore_group_membership: ["member_id", "a member of a group, who gets the group's permission sets"],
  aws_inspector2_delegated_admin_account: ["account_id", administersForAll],
  aws_iot_authorizer: ["authorizer_function_arn", "a function that says who may connect, and with which policy"],
  aws_iot_ca_certificate: ["ca_certificate_pem", "an authority whose certificates devices may register"],
  aws_iot_policy_attachment: ["policy", "a policy that is attached to a certificate"],
  aws_iot_role_alias: ["role_arn", "a role that devices act as"],
  aws_iot_thing_group_membership: ["thing_group_name", "a member of a group, who gets the policies of the group"],
  aws_iot_thing_principal_attachment: ["principal", "a certificate with which somebody acts as a thing"],
  aws_kms_grant: ["operations", "a KMS grant"],
  aws_lakeformation_data_cells_filter: ["table_data", "a filter of what somebody may read"],
  aws_lakeformation_data_lake_settings: ["admins", "the administrators of a data lake"],
  aws_lakeformation_identity_center_configuration: ["instance_arn", "whose users Lake Formation knows"],
  aws_lakeformation_lf_tag_expression: ["expression", "tags by which Lake Formation decides"],
  aws_lakeformation_opt_in: ["principal", "for whom the permissions of Lake Formation count"],
  aws_lakeformation_permissions: ["permissions", "permissions of Lake Formation"],
  aws_lakeformation_resource: ["role_arn", "a location that Lake Formation opens with a role"],
  aws_lakeformation_resource_lf_tag: ["lf_tag", "a tag by which Lake Formation decides"],
  aws_lakeformation_resource_lf_tags: ["lf_tag", "tags by which Lake Formation decides"],
  aws_lambda_layer_version_permission: ["action", "a permission on a Lambda layer"],
  aws_lb_trust_store_revocation: ["trust_store_arn", "certificates that a load balancer no longer accepts"],
  aws_licensemanager_grant: ["principal", "an account with which a license is shared"],
  aws_lightsail_bucket_access_key: ["bucket_name", "a key to a bucket"],
  aws_lightsail_bucket_resource_access: ["resource_name", "what may use a bucket"],
  aws_macie2_organization_admin_account: ["admin_account_id", administersForAll],
  aws_msk_scram_secret_association: ["secret_arn_list", signsInToCluster],
  aws_msk_single_scram_secret_association: ["secret_arn", signsInToCluster],
  aws_network_interface_permission: ["aws_account_id", "an account that may attach a network interface"],
  aws_oam_link: ["sink_identifier", "an account that may read the logs and metrics of this one"],
  aws_observabilityadmin_centralization_rule_for_organization: ["rule", "whose logs another account gets"],
  aws_opensearch_authorize_vpc_endpoint_access: ["account", "an account that may reach a domain"],
  aws_opensearch_domain_saml_options: ["saml_options", "whose assertions a domain accepts"],
  aws_opensearchserverless_access_policy: ["policy", "a data access policy of OpenSearch Serverless"],
  aws_opensearchserverless_security_config: ["saml_options", "whose assertions a collection accepts"],
  aws_opensearchserverless_security_policy: ["policy", "from where a collection may be reached, perhaps by everybody"],
  aws_organizations_delegated_administrator: ["account_id", administersForAll],
  aws_organizations_policy_attachment: ["policy_id", "where a policy of the organization applies"],
  aws_quicksight_custom_permissions: ["capabilities", usesQuickSight],
  aws_quicksight_group_membership: ["member_name", "a member of a group, who may use what the group may"],
  aws_quicksight_iam_policy_assignment: ["policy_arn", "a policy for users of QuickSight"],
  aws_quicksight_ip_restriction: ["ip_restriction_rule_map", "from where QuickSight may be used"],
  aws_quicksight_role_custom_permission: ["custom_permissions_name", usesQuickSight],
  aws_quicksight_role_membership: ["role", "a group whose members have a role in QuickSight"],
  aws_quicksight_user: ["user_role", "somebody who uses QuickSight, or administers it"],
  aws_quicksight_user_custom_permission: ["custom_permissions_name", usesQuickSight],
  aws_ram_principal_association: ["principal", "a principal with which a resource is shared"],
  aws_ram_resource_association: ["resource_arn", "a resource that is shared"],
  aws_ram_sharing_with_organization: ["id", "whether resources are shared in an organization without being accepted"],
  aws_rds_cluster_role_association: ["role_arn", actsForDatabase],
  aws_redshift_cluster_iam_roles: ["iam_role_arns", actsForDatabase],
  aws_redshift_data_share_authorization: ["consumer_identifier", "a data share"],
  aws_redshift_data_share_consumer_association: ["consumer_arn", "who reads a data share"],
  aws_redshift_endpoint_authorization: ["account", "an account that may reach a cluster"],
  aws_rolesanywhere_trust_anchor: ["source", "a certificate authority that roles trust"],
  aws_s3_account_public_access_block: ["block_public_policy", "what keeps buckets from being public"],
  aws_s3_bucket_abac: ["abac_status", "whether the tags of a bucket count in what policies decide"],
  aws_s3_bucket_acl: ["acl", "an access control list"],
  aws_s3_bucket_ownership_controls: ["rule", "whether access control lists count"],
  aws_s3_bucket_public_access_block: ["block_public_policy", "what keeps a bucket from being public"],
  aws_s3control_access_grant: ["permission", "an access grant of S3"],
  aws_s3control_access_grants_location: ["iam_role_arn", "the role with which access grants of S3 open a location"],
  aws_s3control_directory_bucket_access_point_scope: ["scope", "what may be done through an access point"],
  aws_securityhub_organization_admin_account: ["admin_account_id", administersForAll],
  aws_securitylake_custom_log_source: ["configuration", "somebody who may write to a data lake"],
  aws_securitylake_subscriber: ["subscriber_identity", "somebody who may read a data lake"],
  aws_serverlessapplicationrepository_cloudformation_stack: [
    "application_id",
    "a stack, whose template may make anything",
  ],
  aws_servicecatalog_organizations_access: ["enabled", "whether portfolios may be shared in an organization"],
  aws_servicecatalog_portfolio_share: ["principal_id", "a principal with which a portfolio is shared"],
  aws_servicecatalog_principal_portfolio_association: [
    "principal_arn",
    "a principal who may launch what a portfolio has",
  ],
  aws_servicecatalog_product_portfolio_association: ["product_id", "what those may launch who may use a portfolio"],
  aws_servicecatalog_provisioned_product: ["product_id", "a stack, whose template may make anything"],
  aws_shield_drt_access_log_bucket_association: ["log_bucket", "a bucket that AWS support may read"],
  aws_shield_drt_access_role_arn_association: ["role_arn", "a role that AWS support acts as"],
  aws_signer_signing_profile_permission: ["action", "a permission on a signing profile"],
  aws_snapshot_create_volume_permission: ["account_id", "a permission to make volumes of a snapshot"],
  aws_ssm_service_setting: ["setting_value", "a role for every instance, or whether documents may be public"],
  aws_ssoadmin_account_assignment: ["principal_id", "a permission set for somebody in an account"],
  aws_ssoadmin_application_access_scope: [
    "authorized_targets",
    "what an application may reach in the name of its users",
  ],
  aws_ssoadmin_application_assignment: ["principal_id", "somebody who may use an application"],
  aws_ssoadmin_application_assignment_configuration: [
    "assignment_required",
    "whether everybody may use an application",
  ],
  aws_ssoadmin_customer_managed_policy_attachment: [
    "customer_managed_policy_reference",
    "a policy of a permission set",
  ],
  aws_ssoadmin_instance_access_control_attributes: [
    "attribute",
    "the attributes of users by which policies may decide",
  ],
  aws_ssoadmin_managed_policy_attachment: ["managed_policy_arn", "a policy of a permission set"],
  aws_ssoadmin_permissions_boundary_attachment: ["permissions_boundary", "the boundary of a permission set"],
  aws_ssoadmin_trusted_token_issuer: ["trusted_token_issuer_type", "whose tokens are accepted"],
  aws_transfer_ssh_key: ["user_name", "a key with which somebody acts as a user"],
  aws_verifiedaccess_instance_trust_provider_attachment: [
    "verifiedaccess_trust_provider_id",
    "whose tokens are accepted",
  ],
  aws_verifiedpermissions_identity_source: ["configuration", "whose tokens a policy store accepts"],
  aws_verifiedpermissions_policy: ["definition", "a policy of an application in another language"],
  aws_verifiedpermissions_policy_template: ["statement", "a policy of an application in another language"],
  aws_vpc_endpoint_service_allowed_principal: ["principal_arn", "who may use an endpoint service"],
  aws_vpc_ipam_organization_admin_account: ["delegated_admin_account_id", administersForAll],
  aws_workspacesweb_identity_provider: ["identity_provider_details", "whose assertions a portal accepts"],
  databricks_access_control_rule_set: ["grant_rules", "who may use or manage a service principal or a group"],
  databricks_account_federation_policy: ["oidc_policy", "whose tokens an account accepts"],
  databricks_artifact_allowlist: ["artifact_matcher", "what code may run on shared clusters"],
  databricks_aws_s3_mount: [
    "instance_profile",
    "a mount, by which everybody in a workspace reads with the role of one cluster",
  ],
  databricks_catalog_workspace_binding: ["securable_name", "in which workspaces something of a catalog may be used"],
  databricks_cluster_policy: ["definition", "what clusters may be made with, an instance profile among it"],
  databricks_credential: ["aws_iam_role", "a role that users of a catalog act as"],
  databricks_custom_app_integration: ["scopes", "an application that may act in the name of users"],
  databricks_entitlements: ["allow_cluster_create", "who may make clusters"],
  databricks_entity_tag_assignment: ["tag_value", "a tag by which the policies of a catalog may decide"],
  databricks_external_location: ["credential_name", "a location that users of a catalog reach with a role"],
  databricks_global_init_script: ["source", "code that runs on every cluster, with its role"],
  databricks_grant: ["privileges", "what somebody may use of a catalog, as a credential that is a role"],
  databricks_grants: ["grant", "what somebody may use of a catalog, as a credential that is a role"],
  databricks_group_member: ["member_id", "a member of a group, who may use the roles that the group may use"],
  databricks_ip_access_list: ["ip_addresses", "from where a workspace may be reached"],
  databricks_metastore_assignment: [
    "metastore_id",
    "in which workspaces the catalogs and credentials of a metastore may be used",
  ],
  databricks_metastore_data_access: ["aws_iam_role", "a role that users of a catalog act as"],
  databricks_mount: ["s3", "a mount, by which everybody in a workspace reads with the role of one cluster"],
  databricks_mws_credentials: ["role_arn", "the role that workspaces act as"],
  databricks_mws_permission_assignment: ["permissions", "who uses a workspace, or administers it with all its roles"],
  databricks_obo_token: ["application_id", "a token with which somebody acts as a service principal"],
  databricks_permission_assignment: ["permissions", "who uses a workspace, or administers it with all its roles"],
  databricks_permissions: ["access_control", "who may use or manage something, as a cluster that lends its role"],
  databricks_policy_info: ["policy_type", "what is hidden of tables from whom"],
  databricks_recipient: ["authentication_type", "somebody with whom data is shared"],
  databricks_restrict_workspace_admins_setting: [
    "restrict_workspace_admins",
    "as whom administrators of a workspace may act",
  ],
  databricks_secret_acl: ["permission", "who may read the secrets of a scope"],
  databricks_service_principal_federation_policy: ["oidc_policy", "whose tokens act as a service principal"],
  databricks_service_principal_secret: [
    "service_principal_id",
    "a secret with which somebody acts as a service principal",
  ],
  databricks_share: ["object", "data that is shared"],
  databricks_sql_permissions: ["privilege_assignments", "what somebody may use of tables"],
  databricks_storage_credential: ["aws_iam_role", "a role that users of a catalog act as"],
  databricks_token: ["lifetime_seconds", "a token with which somebody acts as whoever makes it"],
  databricks_workspace_binding: ["securable_name", "in which workspaces something of a catalog may be used"],
  databricks_workspace_conf: [
    "custom_config",
    "settings of a workspace, tokens and addresses that it accepts among them",
  ],
};

/**
 * Of types that are about more than access, the attribute that says what one is about, where it is about access.
 * Sources: https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_ServiceSetting.html,
 * https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_PutAccountSetting.html,
 * https://docs.aws.amazon.com/opensearch-service/latest/developerguide/serverless-network.html,
 * https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies.html
 */
export const onlyWhere: Readonly<Record<string, readonly [attribute: string, isAccess: RegExp]>> = {
  aws_ecr_account_setting: ["name", /^REGISTRY_POLICY_SCOPE$/],
  aws_opensearchserverless_security_policy: ["type", /^network$/],
  aws_organizations_policy: ["type", /^(?:CHATBOT_POLICY|DECLARATIVE_POLICY_EC2)$/],
  aws_ssm_service_setting: ["setting_id", /default-ec2-instance-management-role|public-sharing-permission/],
};

/** Attributes of resource types, and what they are. */
export type Attributes = Readonly<Record<string, readonly [attributes: readonly string[], what: string]>>;

const publicOrPrivate = "an access control list, or what keeps it from being public";
const listOfWritten = "an access control list, for the objects that it writes";
const sharedWith = "with which accounts something is shared";
const ownedBy = "who owns something of a catalog, and so gives and takes what others may use of it";
const entitlements = ["allow_cluster_create", "allow_instance_pool_create"];
const organizationsPolicies = "which policies of the organization hold";
const actsInWorkspace = "whether somebody may act in a workspace";
const usesConnect = "what somebody may do in Connect";
const reachesApplication = "who may reach an application";

/** What says who may call an API. */
export const callsApi = "how somebody proves who he is to call an API, and whether he must";
const callsCluster = "how somebody proves who he is to use a cluster, and whether he must";
const policiesOpen = "whether policies may open a database";
const worksInTeam = "who may work in a team, and from where";
const usesChannel = "whose role somebody in a channel acts with";
const usesDomain = "who may use a domain, and who administers it";
const whatPoliciesHold = "which policies hold, and for whom";

const listener = (actions: string, ...others: readonly string[]): Attributes[string] => [
  [`${actions}.authenticate_cognito`, `${actions}.authenticate_oidc`, `${actions}.type`, ...others],
  "who has to sign in before a load balancer lets him through, and where",
];

const userPoolClient: Attributes[string] = [
  [
    "allowed_oauth_flows",
    "allowed_oauth_flows_user_pool_client",
    "allowed_oauth_scopes",
    "callback_urls",
    "explicit_auth_flows",
    "supported_identity_providers",
    "write_attributes",
  ],
  "how somebody signs in to a user pool, and where his tokens go",
];

/**
 * The same for single attributes of resources that are about more than access: `a.b` for one in blocks, of whatever number.
 * Names of hashicorp/awscc's too.
 */
export const accessAttributes: Attributes = {
  aws_auditmanager_account_registration: [["delegated_admin_account"], administersForAll],
  aws_codebuild_project: [["project_visibility"], "whether everybody may read what builds say and make"],
  aws_codebuild_webhook: [["filter_group", "pull_request_build_policy"], "whose code a build runs, with its role"],
  aws_connect_security_profile: [["permissions"], usesConnect],
  aws_connect_user: [["security_profile_ids"], usesConnect],
  aws_db_cluster_snapshot: [["shared_accounts"], sharedWith],
  aws_db_snapshot: [["shared_accounts"], sharedWith],
  aws_db_snapshot_copy: [["shared_accounts"], sharedWith],
  aws_dlm_lifecycle_policy: [["policy_details.schedule.share_rule"], sharedWith],
  aws_dms_s3_endpoint: [["canned_acl_for_objects"], listOfWritten],
  aws_elasticache_user: [["access_string", "authentication_mode.type", "no_password_required"], usesCache],
  aws_elasticache_user_group: [["user_ids"], usesCache],
  aws_elastictranscoder_pipeline: [["content_config_permissions", "thumbnail_config_permissions"], publicOrPrivate],
  aws_glue_catalog_database: [["create_table_default_permission"], "what somebody may use of tables that are made"],
  aws_iam_account_password_policy: [["allow_users_to_change_password"], "whether users may change their passwords"],
  aws_imagebuilder_distribution_configuration: [
    ["distribution.ami_distribution_configuration.launch_permission"],
    sharedWith,
  ],
  aws_iot_topic_rule: [["error_action.s3.canned_acl", "s3.canned_acl"], listOfWritten],
  aws_lambda_function_url: [["authorization_type"], "who may call the function by its address"],
  aws_memorydb_acl: [["user_names"], usesCache],
  aws_memorydb_user: [["access_string", "authentication_mode.type"], usesCache],
  aws_organizations_policy: [["content"], "what the accounts of an organization may do or share"],
  aws_quicksight_account_subscription: [
    ["admin_group", "admin_pro_group", "author_group", "author_pro_group", "reader_group", "reader_pro_group"],
    usesQuickSight,
  ],
  aws_quicksight_analysis: [["permissions"], usesQuickSight],
  aws_quicksight_dashboard: [["permissions"], usesQuickSight],
  aws_quicksight_data_set: [["permissions"], usesQuickSight],
  aws_quicksight_data_source: [["permission"], usesQuickSight],
  aws_quicksight_folder: [["permissions"], usesQuickSight],
  aws_quicksight_template: [["permissions"], usesQuickSight],
  aws_quicksight_theme: [["permissions"], usesQuickSight],
  aws_rds_cluster_snapshot_copy: [["shared_accounts"], sharedWith],
  aws_rolesanywhere_profile: [
    ["accept_role_session_name", "enabled", "managed_policy_arns", "role_arns"],
    "which roles certificates give, and what limits them",
  ],
  aws_s3_access_point: [["public_access_block_configuration"], publicOrPrivate],
  aws_s3_bucket: [["acl", "grant"], publicOrPrivate],
  aws_s3_bucket_logging: [["target_grant"], publicOrPrivate],
  aws_s3_bucket_object: [["acl"], publicOrPrivate],
  aws_s3_object: [["acl"], publicOrPrivate],
  aws_s3_object_copy: [["acl", "grant"], publicOrPrivate],
  aws_ssm_document: [["permissions"], sharedWith],
  aws_storagegateway_nfs_file_share: [["object_acl"], listOfWritten],
  aws_storagegateway_smb_file_share: [["object_acl"], listOfWritten],
  aws_verifiedaccess_endpoint: [["policy_document"], reachesApplication],
  aws_verifiedaccess_group: [["policy_document"], reachesApplication],
  aws_vpc_endpoint_service: [["allowed_principals"], "who may use an endpoint service"],
  awscc_eks_access_entry: [["access_policies", "principal_arn"], "access to a cluster of EKS"],
  awscc_iam_group: [["managed_policy_arns"], whatPoliciesHold],
  awscc_iam_managed_policy: [["groups", "roles", "users"], whatPoliciesHold],
  awscc_iam_role: [["managed_policy_arns", "permissions_boundary"], whatPoliciesHold],
  awscc_iam_user: [["groups", "login_profile", "managed_policy_arns", "permissions_boundary"], whatPoliciesHold],
  awscc_iam_user_to_group_addition: [["group_name", "users"], "who is in a group"],
  awscc_lakeformation_principal_permissions: [["permissions"], "permissions of Lake Formation"],
  awscc_lambda_url: [["auth_type"], "who may call the function by its address"],
  awscc_lambda_permission: [["action", "principal"], "who may call a function"],
  awscc_organizations_policy: [["target_ids"], organizationsPolicies],
  awscc_ram_resource_share: [["principals", "resource_arns"], "what is shared with whom"],
  awscc_rolesanywhere_profile: [
    ["enabled", "managed_policy_arns", "role_arns"],
    "which roles certificates give, and what limits them",
  ],
  awscc_s3_bucket: [["access_control", "public_access_block_configuration"], publicOrPrivate],
  awscc_sso_assignment: [["principal_id"], "a permission set for somebody in an account"],
  awscc_sso_permission_set: [
    ["customer_managed_policy_references", "managed_policies", "permissions_boundary"],
    whatPoliciesHold,
  ],
  databricks_app: [
    ["resources", "user_api_scopes"],
    "what an app may use, and what it may do in the names of its users",
  ],
  databricks_group: [entitlements, "who may make clusters"],
  databricks_secret_scope: [["initial_manage_principal"], "who may read the secrets of a scope"],
  databricks_service_principal: [entitlements, "who may make clusters"],
  databricks_user: [entitlements, "who may make clusters"],
};

/**
 * The same for what others rely on that no plan shows: who runs with an instance profile, which roles trust a provider.
 * Only where it is there on both sides, for what is made has nobody yet.
 */
export const reliedOn: Attributes = {
  aws_alb_listener: listener("default_action", "mutual_authentication"),
  aws_alb_listener_rule: listener("action"),
  aws_amplify_app: [["enable_basic_auth"], reachesApplication],
  aws_amplify_branch: [["enable_basic_auth"], reachesApplication],
  aws_api_gateway_authorizer: [
    ["authorizer_uri", "identity_source", "identity_validation_expression", "provider_arns", "type"],
    callsApi,
  ],
  aws_api_gateway_domain_name: [["mutual_tls_authentication"], callsApi],
  aws_api_gateway_method: [["api_key_required", "authorization", "authorization_scopes", "authorizer_id"], callsApi],
  aws_apigatewayv2_authorizer: [
    ["authorizer_type", "authorizer_uri", "identity_sources", "jwt_configuration"],
    callsApi,
  ],
  aws_apigatewayv2_domain_name: [["mutual_tls_authentication"], callsApi],
  aws_apigatewayv2_route: [
    ["api_key_required", "authorization_scopes", "authorization_type", "authorizer_id"],
    callsApi,
  ],
  aws_appsync_api: [
    [
      "event_config.auth_provider",
      "event_config.connection_auth_mode",
      "event_config.default_publish_auth_mode",
      "event_config.default_subscribe_auth_mode",
    ],
    callsApi,
  ],
  aws_appsync_channel_namespace: [["publish_auth_mode", "subscribe_auth_mode"], callsApi],
  aws_appsync_graphql_api: [
    [
      "additional_authentication_provider",
      "authentication_type",
      "lambda_authorizer_config",
      "openid_connect_config",
      "user_pool_config",
    ],
    callsApi,
  ],
  aws_bedrockagentcore_agent_runtime: [["authorizer_configuration"], callsApi],
  aws_bedrockagentcore_gateway: [["authorizer_configuration", "authorizer_type"], callsApi],
  aws_chatbot_slack_channel_configuration: [["user_authorization_required"], usesChannel],
  aws_chatbot_teams_channel_configuration: [["user_authorization_required"], usesChannel],
  aws_cloudfront_distribution: [
    [
      "default_cache_behavior.trusted_key_groups",
      "default_cache_behavior.trusted_signers",
      "ordered_cache_behavior.trusted_key_groups",
      "ordered_cache_behavior.trusted_signers",
    ],
    "whose signed addresses and cookies are accepted, and whether any are needed",
  ],
  aws_cloudfront_key_group: [["items"], "whose signed addresses and cookies are accepted"],
  aws_codepipeline_webhook: [["authentication", "authentication_configuration"], "whose calls start a pipeline"],
  aws_cognito_identity_pool: [
    [
      "allow_classic_flow",
      "allow_unauthenticated_identities",
      "cognito_identity_providers",
      "openid_connect_provider_arns",
      "saml_provider_arns",
      "supported_login_providers",
    ],
    "who gets the roles that an identity pool hands out",
  ],
  aws_cognito_managed_user_pool_client: userPoolClient,
  aws_cognito_user_pool: [
    ["admin_create_user_config.allow_admin_create_user_only"],
    "whether anybody may make himself a user",
  ],
  aws_cognito_user_pool_client: userPoolClient,
  aws_db_instance: [["iam_database_authentication_enabled"], policiesOpen],
  aws_ec2_client_vpn_endpoint: [["authentication_options", "client_connect_options"], usesVpn],
  aws_eks_cluster: [["access_config"], "what says who may use a cluster of EKS"],
  aws_elasticache_replication_group: [["user_group_ids"], usesCache],
  aws_elasticache_serverless_cache: [["user_group_id"], usesCache],
  aws_elasticsearch_domain: [["advanced_security_options", "cognito_options"], usesDomain],
  aws_emr_cluster: [["visible_to_all_users"], "whether everybody may use a cluster whose policies let him use any"],
  aws_grafana_workspace: [["authentication_providers"], "how somebody signs in to a workspace of Grafana"],
  aws_iam_instance_profile: [["role"], "the role of whoever uses the instance profile"],
  aws_iam_openid_connect_provider: [
    ["client_id_list", "thumbprint_list"],
    "whose tokens the roles accept that trust it",
  ],
  aws_iam_saml_provider: [["saml_metadata_document"], "whose assertions the roles accept that trust it"],
  aws_iot_certificate: [["active"], "whether whoever has a certificate may act with it"],
  aws_iot_domain_configuration: [["authentication_type", "authorizer_config"], "how a device proves who it is"],
  aws_kendra_index: [
    ["user_context_policy", "user_token_configurations"],
    "whose tokens are accepted, and whether they count",
  ],
  aws_kms_alias: [
    ["target_key_id"],
    "which key is used by that name, and by whom where policies tell keys by their names",
  ],
  aws_lb_listener: listener("default_action", "mutual_authentication"),
  aws_lb_listener_rule: listener("action"),
  aws_lb_trust_store: [
    ["ca_certificates_bundle_s3_bucket", "ca_certificates_bundle_s3_key", "ca_certificates_bundle_s3_object_version"],
    "whose certificates a load balancer accepts",
  ],
  aws_memorydb_cluster: [["acl_name"], usesCache],
  aws_mq_broker: [["authentication_strategy", "user.groups", "user.username"], "who uses a broker"],
  aws_msk_cluster: [["client_authentication"], callsCluster],
  aws_neptune_cluster: [["iam_database_authentication_enabled"], callsCluster],
  aws_opensearch_domain: [["advanced_security_options", "cognito_options", "identity_center_options"], usesDomain],
  aws_organizations_account: [["parent_id"], organizationsPolicies],
  aws_organizations_organization: [
    ["aws_service_access_principals", "enabled_policy_types", "feature_set"],
    organizationsPolicies,
  ],
  aws_organizations_organizational_unit: [["parent_id"], organizationsPolicies],
  aws_ram_resource_share: [["allow_external_principals", "permission_arns"], "what is shared with whom"],
  aws_rds_cluster: [["enable_http_endpoint", "iam_database_authentication_enabled"], policiesOpen],
  aws_s3_access_point: [["vpc_configuration"], "from where an access point may be used"],
  aws_s3control_multi_region_access_point: [
    ["details.public_access_block", "details.region"],
    "what may be reached through an access point, and what keeps it from being public",
  ],
  aws_s3control_object_lambda_access_point: [
    ["configuration.supporting_access_point"],
    "what may be reached through an access point",
  ],
  aws_sagemaker_domain: [["auth_mode", "domain_settings.execution_role_identity_config"], usesDomain],
  aws_sagemaker_workforce: [["cognito_config", "oidc_config", "source_ip_config"], worksInTeam],
  aws_sagemaker_workteam: [["member_definition", "worker_access_configuration"], worksInTeam],
  aws_storagegateway_smb_file_share: [
    ["admin_user_list", "authentication", "invalid_user_list", "valid_user_list"],
    "who may use a file share",
  ],
  aws_transfer_server: [
    ["directory_id", "function", "identity_provider_type", "sftp_authentication_methods", "url"],
    "who may sign in to a server, and how",
  ],
  aws_transfer_web_app: [["identity_provider_details"], "who may use a web app"],
  aws_verifiedaccess_trust_provider: [
    ["native_application_oidc_options.issuer", "oidc_options.issuer"],
    "whose tokens are accepted",
  ],
  aws_vpclattice_service: [["auth_type"], callsApi],
  aws_vpclattice_service_network: [["auth_type"], callsApi],
  aws_workspaces_directory: [["saml_properties"], "whose assertions a directory accepts"],
  aws_workspacesweb_portal: [["authentication_type"], "how somebody proves who he is to use a portal"],
  awscc_iam_instance_profile: [["roles"], "the role of whoever uses the instance profile"],
  awscc_iam_oidc_provider: [["client_id_list", "thumbprint_list"], "whose tokens the roles accept that trust it"],
  awscc_iam_saml_provider: [["saml_metadata_document"], "whose assertions the roles accept that trust it"],
  databricks_catalog: [["owner"], ownedBy],
  databricks_connection: [["owner"], ownedBy],
  databricks_cluster: [["ssh_public_keys"], "whose keys open the machines of a cluster, with the role that they have"],
  databricks_instance_profile: [
    ["is_meta_instance_profile"],
    "whether users of a workspace choose among the roles that they get from elsewhere",
  ],
  databricks_job: [["run_as"], "as whom a job runs"],
  databricks_metastore: [["delta_sharing_scope", "owner"], ownedBy],
  databricks_mws_workspaces: [["credentials_id"], "the role that a workspace acts as"],
  databricks_mws_private_access_settings: [
    ["allowed_vpc_endpoint_ids", "private_access_level", "public_access_enabled"],
    "from where a workspace may be reached",
  ],
  databricks_registered_model: [["owner"], ownedBy],
  databricks_schema: [["owner"], ownedBy],
  databricks_service_principal: [["active"], actsInWorkspace],
  databricks_sql_global_config: [["security_policy"], "whether what somebody may use of tables counts in a warehouse"],
  databricks_sql_table: [["owner"], ownedBy],
  databricks_user: [["active"], actsInWorkspace],
  databricks_volume: [["owner"], ownedBy],
};

/** Of those that say something else too, the values that are about access. */
export const onlyValues: Readonly<Record<string, RegExp>> = {
  "action.type": /^authenticate-/,
  "default_action.type": /^authenticate-/,
};

/** Where what the others of a row say counts: it is looked at as long as they say anything. */
export const countsWhere: Readonly<Record<string, readonly string[]>> = {
  aws_alb_listener_rule: ["condition", "priority"],
  aws_cloudfront_distribution: ["ordered_cache_behavior.path_pattern"],
  aws_lb_listener_rule: ["condition", "priority"],
};

/** What tells those from all others of their type by which something else knows them, but for those of a `name`. */
export const identifiedBy: Readonly<Record<string, readonly string[]>> = {
  aws_alb_listener: ["load_balancer_arn", "port"],
  aws_alb_listener_rule: ["listener_arn", "priority"],
  aws_amplify_branch: ["app_id", "branch_name"],
  aws_api_gateway_authorizer: ["rest_api_id", "name"],
  aws_api_gateway_domain_name: ["domain_name"],
  aws_apigatewayv2_authorizer: ["api_id", "name"],
  aws_apigatewayv2_domain_name: ["domain_name"],
  aws_appsync_channel_namespace: ["api_id", "name"],
  aws_bedrockagentcore_agent_runtime: ["agent_runtime_name"],
  aws_chatbot_slack_channel_configuration: ["configuration_name"],
  aws_chatbot_teams_channel_configuration: ["configuration_name"],
  aws_api_gateway_method: ["rest_api_id", "resource_id", "http_method"],
  aws_apigatewayv2_route: ["api_id", "route_key"],
  aws_cognito_user_pool_client: ["user_pool_id", "name"],
  aws_db_instance: ["identifier"],
  aws_elasticache_replication_group: ["replication_group_id"],
  aws_elasticsearch_domain: ["domain_name"],
  aws_iam_openid_connect_provider: ["url"],
  aws_lb_listener: ["load_balancer_arn", "port"],
  aws_lb_listener_rule: ["listener_arn", "priority"],
  aws_mq_broker: ["broker_name"],
  aws_msk_cluster: ["cluster_name"],
  aws_neptune_cluster: ["cluster_identifier"],
  aws_opensearch_domain: ["domain_name"],
  aws_rds_cluster: ["cluster_identifier"],
  aws_sagemaker_domain: ["domain_name"],
  aws_sagemaker_workforce: ["workforce_name"],
  aws_sagemaker_workteam: ["workteam_name"],
  aws_transfer_server: ["id"],
  aws_transfer_web_app: ["web_app_id"],
  aws_workspaces_directory: ["directory_id"],
  aws_workspacesweb_portal: ["portal_arn"],
  awscc_iam_instance_profile: ["instance_profile_name"],
  awscc_iam_oidc_provider: ["url"],
  databricks_cluster: ["cluster_name"],
  databricks_instance_profile: ["instance_profile_arn"],
  databricks_mws_private_access_settings: ["private_access_settings_name"],
  databricks_registered_model: ["catalog_name", "schema_name", "name"],
  databricks_schema: ["catalog_name", "name"],
  databricks_service_principal: ["application_id"],
  databricks_sql_table: ["catalog_name", "schema_name", "name"],
  databricks_user: ["user_name"],
  databricks_volume: ["catalog_name", "schema_name", "name"],
};

/** Whom roles trust by its name: nobody comes through it any more once it goes. No plan shows all of those roles. */
export const trusted: Readonly<Record<string, readonly [attribute: string, what: string]>> = {
  aws_iam_openid_connect_provider: ["url", "whose tokens the roles accept that trust it, and no longer do"],
  aws_iam_saml_provider: ["name", "whose assertions the roles accept that trust it, and no longer do"],
  awscc_iam_oidc_provider: ["url", "whose tokens the roles accept that trust it, and no longer do"],
  awscc_iam_saml_provider: ["name", "whose assertions the roles accept that trust it, and no longer do"],
};

/**
 * Types of hashicorp/awscc, whose names are those of CloudFormation's resources, by those of hashicorp/aws that are the
 * same. Most have the same name in both.
 * Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-template-resource-type-ref.html
 */
const sameAs: Readonly<Record<string, string>> = {
  awscc_cognito_identity_pool_principal_tag: "aws_cognito_identity_pool_provider_principal_tag",
  awscc_cognito_identity_pool_role_attachment: "aws_cognito_identity_pool_roles_attachment",
  awscc_cognito_user_pool_user_to_group_attachment: "aws_cognito_user_in_group",
  awscc_ec2_vpc_endpoint_service_permissions: "aws_vpc_endpoint_service_allowed_principal",
  awscc_events_event_bus_policy: "aws_cloudwatch_event_permission",
  awscc_lakeformation_tag_association: "aws_lakeformation_resource_lf_tags",
  awscc_s3_access_grant: "aws_s3control_access_grant",
  awscc_s3_access_grants_location: "aws_s3control_access_grants_location",
  awscc_sso_application_assignment: "aws_ssoadmin_application_assignment",
  awscc_sso_instance_access_control_attribute_configuration: "aws_ssoadmin_instance_access_control_attributes",
};

/** The type of hashicorp/aws that one of hashicorp/awscc is; that itself for any other. */
export const inAws = (type: string): string => ownMember(sameAs, type) ?? type.replace(/^awscc_/, "aws_");

/** What a type that gives, shares or keeps back access is; nothing for any other, and where single attributes say it. */
export const accessTypeOf = (type: string): readonly [attribute: string, what: string] | undefined =>
  Object.hasOwn(accessAttributes, type) ? undefined : ownMember(accessTypes, inAws(type));

/** Whether a type is on one of these lists. */
export const isListed = (type: string): boolean =>
  accessTypeOf(type) !== undefined || [accessAttributes, reliedOn].some((list) => Object.hasOwn(list, type));
