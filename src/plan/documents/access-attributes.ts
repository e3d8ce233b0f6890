/** Attributes of resource types, and what they are. */
export type Attributes = Readonly<Record<string, readonly [attributes: readonly string[], what: string]>>;

/** In words that access-types.ts has too: there whole types are this. */
export const usesQuickSight = "what somebody may use of QuickSight";
/** The same. */
export const usesCache = "what somebody may do with a cache";
/** The same. */
export const administersForAll = "an account that administers a service for the organization";
/** The same. */
export const usesVpn = "who may reach a network by a VPN";

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
const queriesAs = "with whose access queries run, for whoever sees what they say";
const usesKey = "whether anybody may use a key";
const reachesFiles = "which files somebody reaches, and as whom";
const usesEndpoints = "who may use an endpoint service";
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
 * What gives, shares or keeps back access without a policy document, of resources that are about more than access: `a.b` for
 * an attribute in blocks, of whatever number. Names of hashicorp/awscc's too.
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
  aws_vpc_endpoint_service: [["allowed_principals"], usesEndpoints],
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
    ["admin_create_user_config.allow_admin_create_user_only", "mfa_configuration"],
    "whether anybody may make himself a user, and how a user proves who he is",
  ],
  aws_cognito_user_pool_client: userPoolClient,
  aws_db_instance: [["iam_database_authentication_enabled"], policiesOpen],
  aws_db_proxy: [["auth.iam_auth"], policiesOpen],
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
  aws_kms_external_key: [["enabled"], usesKey],
  aws_kms_key: [["is_enabled"], usesKey],
  aws_kms_replica_external_key: [["enabled"], usesKey],
  aws_kms_replica_key: [["enabled"], usesKey],
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
  aws_s3control_access_grants_instance: [["identity_center_arn"], "whose users access grants of S3 know"],
  aws_s3control_multi_region_access_point: [
    ["details.public_access_block", "details.region"],
    "what may be reached through an access point, and what keeps it from being public",
  ],
  aws_s3control_object_lambda_access_point: [
    ["configuration.supporting_access_point"],
    "what may be reached through an access point",
  ],
  aws_sagemaker_domain: [["auth_mode", "domain_settings.execution_role_identity_config"], usesDomain],
  aws_sagemaker_space: [
    ["ownership_settings", "space_sharing_settings"],
    "who may use a space, with the role that it runs with",
  ],
  aws_sagemaker_user_profile: [
    ["single_sign_on_user_identifier", "single_sign_on_user_value"],
    "who signs in as a user profile, with the role that it runs with",
  ],
  aws_sagemaker_workforce: [["cognito_config", "oidc_config", "source_ip_config"], worksInTeam],
  aws_sagemaker_workteam: [["member_definition", "worker_access_configuration"], worksInTeam],
  aws_storagegateway_smb_file_share: [
    ["admin_user_list", "authentication", "invalid_user_list", "valid_user_list"],
    "who may use a file share",
  ],
  aws_transfer_access: [
    ["home_directory", "home_directory_mappings", "home_directory_type", "posix_profile"],
    reachesFiles,
  ],
  aws_transfer_server: [
    ["directory_id", "function", "identity_provider_type", "sftp_authentication_methods", "url"],
    "who may sign in to a server, and how",
  ],
  aws_transfer_user: [
    ["home_directory", "home_directory_mappings", "home_directory_type", "posix_profile"],
    reachesFiles,
  ],
  aws_transfer_web_app: [["identity_provider_details"], "who may use a web app"],
  aws_verifiedaccess_trust_provider: [
    ["native_application_oidc_options.issuer", "oidc_options.issuer"],
    "whose tokens are accepted",
  ],
  aws_vpc_endpoint_service: [["acceptance_required"], usesEndpoints],
  aws_vpclattice_service: [["auth_type"], callsApi],
  aws_vpclattice_service_network: [["auth_type"], callsApi],
  aws_workspaces_directory: [["saml_properties"], "whose assertions a directory accepts"],
  aws_workspacesweb_portal: [["authentication_type"], "how somebody proves who he is to use a portal"],
  awscc_iam_instance_profile: [["roles"], "the role of whoever uses the instance profile"],
  awscc_iam_oidc_provider: [["client_id_list", "thumbprint_list"], "whose tokens the roles accept that trust it"],
  awscc_iam_saml_provider: [["saml_metadata_document"], "whose assertions the roles accept that trust it"],
  databricks_alert_v2: [["run_as", "run_as_user_name"], queriesAs],
  databricks_catalog: [["owner"], ownedBy],
  databricks_connection: [["owner"], ownedBy],
  databricks_cluster: [["ssh_public_keys"], "whose keys open the machines of a cluster, with the role that they have"],
  databricks_dashboard: [["embed_credentials"], queriesAs],
  databricks_instance_profile: [
    ["is_meta_instance_profile"],
    "whether users of a workspace choose among the roles that they get from elsewhere",
  ],
  databricks_job: [["run_as"], "as whom a job runs"],
  databricks_metastore: [["delta_sharing_scope", "owner"], ownedBy],
  databricks_mws_workspaces: [
    ["credentials_id", "private_access_settings_id"],
    "the role that a workspace acts as, and from where it may be reached",
  ],
  databricks_mws_private_access_settings: [
    ["allowed_vpc_endpoint_ids", "private_access_level", "public_access_enabled"],
    "from where a workspace may be reached",
  ],
  databricks_pipeline: [["run_as"], "as whom a pipeline runs"],
  databricks_query: [["run_as_mode"], queriesAs],
  databricks_registered_model: [["owner"], ownedBy],
  databricks_schema: [["owner"], ownedBy],
  databricks_service_principal: [["active"], actsInWorkspace],
  databricks_sql_dashboard: [["run_as_role"], queriesAs],
  databricks_sql_global_config: [["security_policy"], "whether what somebody may use of tables counts in a warehouse"],
  databricks_sql_query: [["run_as_role"], queriesAs],
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
  aws_kms_external_key: ["id"],
  aws_kms_key: ["key_id"],
  aws_kms_replica_external_key: ["key_id"],
  aws_kms_replica_key: ["key_id"],
  aws_lb_listener: ["load_balancer_arn", "port"],
  aws_lb_listener_rule: ["listener_arn", "priority"],
  aws_mq_broker: ["broker_name"],
  aws_msk_cluster: ["cluster_name"],
  aws_neptune_cluster: ["cluster_identifier"],
  aws_opensearch_domain: ["domain_name"],
  aws_rds_cluster: ["cluster_identifier"],
  aws_sagemaker_domain: ["domain_name"],
  aws_sagemaker_space: ["domain_id", "space_name"],
  aws_sagemaker_user_profile: ["domain_id", "user_profile_name"],
  aws_sagemaker_workforce: ["workforce_name"],
  aws_sagemaker_workteam: ["workteam_name"],
  aws_transfer_access: ["server_id", "external_id"],
  aws_transfer_server: ["id"],
  aws_transfer_user: ["server_id", "user_name"],
  aws_transfer_web_app: ["web_app_id"],
  aws_vpc_endpoint_service: ["service_name"],
  aws_workspaces_directory: ["directory_id"],
  aws_workspacesweb_portal: ["portal_arn"],
  awscc_iam_instance_profile: ["instance_profile_name"],
  awscc_iam_oidc_provider: ["url"],
  databricks_alert_v2: ["display_name"],
  databricks_cluster: ["cluster_name"],
  databricks_dashboard: ["display_name"],
  databricks_instance_profile: ["instance_profile_arn"],
  databricks_mws_private_access_settings: ["private_access_settings_name"],
  databricks_query: ["display_name"],
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
