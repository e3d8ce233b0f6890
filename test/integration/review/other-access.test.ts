import { describe, expect, it } from "vitest";
import type { Json } from "../../../src/common/json.ts";
import { readTerraformPlan } from "../../../src/plan/from-terraform.ts";
import { renderComment } from "../../../src/report/markdown/comment.ts";
import { parseTerraformPlan } from "../../../src/terraform/plan-json.ts";
import { deployment } from "./builders.ts";
import { planOf, type SideValues } from "./plan-json.ts";
import { allowing, type Planned, resting, reviewOf as reviewOfAll } from "./planned.ts";
import { review } from "./reviewing.ts";

/** The review of a plan with one resource, as terraform shows it. */
const reviewOf = (
  type: string,
  before: SideValues,
  after: SideValues,
  unknown: SideValues = {},
  actions = before === null ? ["create"] : after === null ? ["delete"] : before === after ? ["no-op"] : ["update"],
) => {
  const names = Object.entries({ ...before, ...after, ...unknown }).filter(([, value]) => value !== null);
  const expressions = Object.fromEntries(names.map(([name]) => [name, {}]));
  return reviewOfAll([{ address: `${type}.one`, before, after, unknown, actions, expressions }]);
};

const commentOn = (of: ReturnType<typeof reviewOf>): string =>
  renderComment([{ name: "plan.json", state: { kind: "planned" }, review: of }], {}).body;

describe("access that no policy document says", () => {
  const grant = { grantee_principal: "arn:aws:iam::123456789012:role/r", operations: ["Decrypt"] };
  const block = { bucket: "b", block_public_policy: true };

  it.each([
    ["a KMS grant that is made", "aws_kms_grant", null, grant],
    ["one that goes", "aws_kms_grant", grant, null],
    ["who signs in to a user pool", "aws_cognito_identity_provider", null, { provider_name: "p" }],
    ["who administers Grafana", "aws_grafana_role_association", null, { role: "ADMIN" }],
    ["whether tags of a bucket count", "aws_s3_bucket_abac", null, { bucket: "b" }],
    ["what is hidden of tables", "databricks_policy_info", { policy_type: "POLICY_TYPE_ROW_FILTER" }, null],
    ["a tag by which a catalog decides", "databricks_entity_tag_assignment", { tag_key: "k" }, null],
    [
      "a cluster that asks for no name",
      "aws_msk_cluster",
      { cluster_name: "c", client_authentication: [{ unauthenticated: false }] },
      { cluster_name: "c", client_authentication: [{ unauthenticated: true }] },
    ],
    ["who uses a cache", "aws_memorydb_cluster", { name: "c", acl_name: "a" }, { name: "c", acl_name: "open-access" }],
    ["a member of a group, with the group's roles", "databricks_group_member", null, { group_id: "1", member_id: "2" }],
    ["who may attach to a cluster", "databricks_permissions", null, { cluster_id: "1", access_control: [] }],
    ["a bucket that is no longer kept from being public", "aws_s3_bucket_public_access_block", block, null],
    [
      "one of which another part is kept",
      "aws_s3_bucket_public_access_block",
      block,
      { ...block, block_public_policy: false },
    ],
  ])("is unknown where it changes: %s", (_, type, before, after) => {
    const found = reviewOf(type, before, after);
    expect(found.relation).toBe("unknown");
    expect(found.resources).toMatchObject([
      { address: `${type}.one`, documents: [{ isNoPolicy: true, unknown: true, relation: "unknown", statements: [] }] },
    ]);
    expect(commentOn(found)).toContain(`not known in full for \`${type}.one\``);
  });

  it.each([
    ["is updated", ["update"]],
    ["is made anew", ["delete", "create"]],
  ])("is told by the attribute that changes, where the one that says most of it stays: %s", (_, actions) => {
    const after = { ...block, restrict_public_buckets: false };
    const found = reviewOfAll([{ address: "aws_s3_bucket_public_access_block.one", before: block, after, actions }]);
    expect(found.resources[0]?.documents.map(({ attribute }) => attribute)).toEqual(["restrict_public_buckets"]);
  });

  it("is unknown where an attribute says it", () => {
    const bucket = (acl?: string) => ({ bucket: "b", ...(acl !== undefined && { acl }) });
    const relationOf = (before: SideValues, after: SideValues) => reviewOf("aws_s3_bucket", before, after).relation;
    expect(relationOf(bucket("private"), bucket("public-read"))).toBe("unknown");
    expect(relationOf(null, bucket("public-read"))).toBe("unknown");
    expect(relationOf(null, bucket("private"))).toBe("unchanged");
    expect(relationOf(bucket("private"), { ...bucket(), acl: null })).toBe("unchanged");
    expect(
      reviewOf("databricks_instance_profile", { is_meta_instance_profile: false }, { is_meta_instance_profile: null })
        .relation,
    ).toBe("unchanged");
    expect(relationOf(bucket("public-read"), { ...bucket(), acl: null })).toBe("unknown");
    expect(relationOf(bucket("public-read"), bucket("private"))).toBe("unknown");
    expect(relationOf(bucket(), bucket("private"))).toBe("unchanged");
    expect(relationOf(bucket("private"), { ...bucket("private"), tags: { a: "b" } })).toBe("unchanged");
  });

  it.each([
    ["who may call a function", "aws_lambda_function_url", "authorization_type", "AWS_IAM", "NONE"],
    ["who may use an endpoint service", "aws_vpc_endpoint_service", "allowed_principals", [], ["*"]],
    [
      "another provider's role",
      "awscc_iam_role",
      "managed_policy_arns",
      [],
      ["arn:aws:iam::aws:policy/ReadOnlyAccess"],
    ],
  ])("is unknown where an attribute says it: %s", (_, type, name, before, after) => {
    const relationOf = (one: SideValues, other: SideValues) => reviewOf(type, one, other).relation;
    expect(relationOf({ [name]: before }, { [name]: after })).toBe("unknown");
    expect(relationOf({ [name]: before, timeout: 1 }, { [name]: before, timeout: 2 })).toBe("unchanged");
  });

  it.each<[string, string, SideValues, SideValues]>([
    ["which policies of the organization hold", "aws_organizations_account", { parent_id: "a" }, { parent_id: "b" }],
    [
      "whether they hold at all",
      "aws_organizations_organization",
      { enabled_policy_types: ["SERVICE_CONTROL_POLICY"] },
      { enabled_policy_types: [] },
    ],
    [
      "who owns a catalog, under another name too",
      "databricks_catalog",
      { name: "a", owner: "a" },
      { name: "b", owner: "b" },
    ],
    [
      "who gets the roles of an identity pool",
      "aws_cognito_identity_pool",
      { allow_unauthenticated_identities: false },
      { allow_unauthenticated_identities: true },
    ],
  ])("is unknown where something that is there changes %s, and not where it is made", (_, type, before, after) => {
    expect(reviewOf(type, before, after).relation).toBe("unknown");
    expect(reviewOf(type, before, { ...before, description: "d" }).relation).toBe("unchanged");
    expect(reviewOf(type, null, after).relation).toBe("unchanged");
  });

  it.each<[string, string, SideValues]>([
    ["a secret of a service principal", "databricks_service_principal_secret", { service_principal_id: "1" }],
    ["a token", "databricks_token", { lifetime_seconds: 60 }],
    ["code on every cluster", "databricks_global_init_script", { source: "/a.sh" }],
    ["who may make clusters", "databricks_group", { display_name: "g", allow_cluster_create: true }],
    ["a role for devices", "aws_iot_role_alias", { role_arn: "arn:aws:iam::123456789012:role/r" }],
    ["a snapshot for another account", "aws_db_snapshot", { shared_accounts: ["210987654321"] }],
    ["builds that everybody may read", "aws_codebuild_project", { project_visibility: "PUBLIC_READ" }],
    ["objects that everybody may read", "aws_iot_topic_rule", { s3: [{ canned_acl: "public-read" }] }],
    ["an account that administers", "aws_organizations_delegated_administrator", { account_id: "210987654321" }],
  ])("is unknown where it is made: %s", (_, type, after) => {
    expect(reviewOf(type, null, after).relation).toBe("unknown");
  });

  it.each<[string, string, SideValues]>([
    ["stacks", "aws_cloudformation_stack_set_instance", { stack_set_name: "s", account_id: "210987654321" }],
    ["a member of a group of devices", "aws_iot_thing_group_membership", { thing_name: "t", thing_group_name: "g" }],
    ["an account that administers for all", "aws_guardduty_organization_admin_account", { admin_account_id: "1" }],
    ["sharing in an organization", "aws_ram_sharing_with_organization", { id: "1" }],
    ["a subscriber of a data lake", "aws_securitylake_subscriber", { subscriber_identity: [{ principal: "1" }] }],
    ["a policy in another language", "aws_verifiedpermissions_policy", { definition: [{ static: [] }] }],
    ["a member of the users of a cache", "aws_elasticache_user_group_association", { user_id: "u" }],
    ["who administers Grafana", "aws_grafana_workspace_saml_configuration", { admin_role_values: ["a"] }],
    ["a key to an API", "aws_appsync_api_key", { api_id: "a" }],
    ["a role of a database", "aws_rds_cluster_role_association", { role_arn: "arn:aws:iam::123456789012:role/r" }],
    ["a user of a cache", "aws_memorydb_user", { access_string: "on ~* +@all" }],
    ["a network policy", "aws_opensearchserverless_security_policy", { type: "network", policy: "[]" }],
    ["a role for machines that register", "aws_ssm_activation", { iam_role: "admin" }],
    ["files as the root user", "aws_efs_access_point", { posix_user: [{ uid: 0, gid: 0 }] }],
    [
      "images for everybody",
      "aws_imagebuilder_distribution_configuration",
      { distribution: [{ ami_distribution_configuration: [{ launch_permission: [{ user_groups: ["all"] }] }] }] },
    ],
    [
      "snapshots for another account",
      "aws_dlm_lifecycle_policy",
      { policy_details: [{ schedule: [{ share_rule: [{ target_accounts: ["1"] }] }] }] },
    ],
  ])("is unknown where it is made, and where it goes: %s", (_, type, values) => {
    expect(reviewOf(type, null, values).relation).toBe("unknown");
    expect(reviewOf(type, values, null).relation).toBe("unknown");
  });

  it.each<[string, SideValues, SideValues]>([
    ["aws_vpclattice_service", { auth_type: "AWS_IAM" }, { auth_type: "NONE" }],
    ["aws_api_gateway_method", { authorization: "AWS_IAM" }, { authorization: "NONE" }],
    ["aws_apigatewayv2_route", { authorization_type: "AWS_IAM" }, { authorization_type: "NONE" }],
    ["aws_appsync_graphql_api", { authentication_type: "AWS_IAM" }, { authentication_type: "API_KEY" }],
    ["aws_api_gateway_method", { authorizer_id: "a" }, { authorizer_id: "b" }],
    ["aws_api_gateway_method", { api_key_required: true }, { api_key_required: false }],
    ["aws_apigatewayv2_route", { authorization_scopes: ["admin"] }, { authorization_scopes: [] }],
    [
      "aws_appsync_graphql_api",
      { openid_connect_config: [{ issuer: "https://a.example" }] },
      { openid_connect_config: [{ issuer: "https://b.example" }] },
    ],
    ["aws_amplify_app", { enable_basic_auth: true }, { enable_basic_auth: false }],
    [
      "aws_cloudfront_distribution",
      { default_cache_behavior: [{ trusted_key_groups: ["a"] }] },
      { default_cache_behavior: [{ trusted_key_groups: [] }] },
    ],
    [
      "aws_cloudfront_distribution",
      { ordered_cache_behavior: [{ path_pattern: "/a/*", trusted_key_groups: ["a"] }] },
      { ordered_cache_behavior: [{ path_pattern: "/b/*", trusted_key_groups: ["a"] }] },
    ],
    [
      "aws_cloudfront_distribution",
      { ordered_cache_behavior: [{ trusted_key_groups: ["a"] }, { trusted_key_groups: [] }] },
      { ordered_cache_behavior: [{ trusted_key_groups: [] }, { trusted_key_groups: ["a"] }] },
    ],
    [
      "aws_lb_listener",
      { default_action: [{ type: "authenticate-oidc", authenticate_oidc: [{ issuer: "i" }] }] },
      { default_action: [{ type: "forward", authenticate_oidc: [{ issuer: "i" }] }] },
    ],
    [
      "aws_lb_listener_rule",
      { action: [{ type: "authenticate-cognito" }], condition: [{ path_pattern: ["/a"] }] },
      { action: [{ type: "authenticate-cognito" }], condition: [{ path_pattern: ["/b"] }] },
    ],
    ["aws_db_instance", { iam_database_authentication_enabled: false }, { iam_database_authentication_enabled: true }],
    ["aws_rds_cluster", { enable_http_endpoint: false }, { enable_http_endpoint: true }],
    [
      "aws_sagemaker_workteam",
      { member_definition: [{ cognito_member_definition: [{ user_group: "a" }] }] },
      { member_definition: [{ cognito_member_definition: [{ user_group: "b" }] }] },
    ],
    ["aws_elasticache_serverless_cache", { user_group_id: "a" }, { user_group_id: "b" }],
    ["aws_emr_cluster", { visible_to_all_users: false }, { visible_to_all_users: true }],
    ["aws_iot_certificate", { active: false }, { active: true }],
    ["aws_kms_alias", { target_key_id: "a" }, { target_key_id: "b" }],
    ["aws_s3control_access_grants_instance", {}, { identity_center_arn: "a" }],
    ["aws_cloudfront_key_group", { items: ["a"] }, { items: ["a", "b"] }],
    ["aws_kms_key", { is_enabled: false }, { is_enabled: true }],
    ["aws_transfer_user", { home_directory_type: "LOGICAL" }, { home_directory_type: "PATH" }],
    ["aws_vpc_endpoint_service", { acceptance_required: true }, { acceptance_required: false }],
    ["aws_cognito_user_pool", { mfa_configuration: "ON" }, { mfa_configuration: "OFF" }],
    ["aws_db_proxy", { auth: [{ iam_auth: "REQUIRED" }] }, { auth: [{ iam_auth: "DISABLED" }] }],
    [
      "aws_sagemaker_space",
      { space_sharing_settings: [{ sharing_type: "Private" }] },
      { space_sharing_settings: [{ sharing_type: "Shared" }] },
    ],
    ["aws_sagemaker_user_profile", { single_sign_on_user_value: "a" }, { single_sign_on_user_value: "b" }],
    ["databricks_pipeline", { run_as: [{ user_name: "a" }] }, { run_as: [{ service_principal_name: "b" }] }],
    ["databricks_mws_workspaces", { private_access_settings_id: "a" }, { private_access_settings_id: "b" }],
    [
      "aws_eks_cluster",
      { access_config: [{ authentication_mode: "API" }] },
      { access_config: [{ authentication_mode: "API_AND_CONFIG_MAP" }] },
    ],
    [
      "aws_cognito_user_pool",
      { admin_create_user_config: [{ allow_admin_create_user_only: true }] },
      { admin_create_user_config: [{ allow_admin_create_user_only: false }] },
    ],
    [
      "aws_s3control_multi_region_access_point",
      { details: [{ name: "m", region: [{ bucket: "a" }] }] },
      { details: [{ name: "m", region: [{ bucket: "a" }, { bucket: "b" }] }] },
    ],
  ])("is unknown where what is there is opened in another way, and not where it is made: %s", (type, before, after) => {
    expect(reviewOf(type, before, after).relation).toBe("unknown");
    expect(reviewOf(type, before, { ...before, description: "d" }).relation).toBe("unchanged");
    expect(reviewOf(type, null, after).relation).toBe("unchanged");
  });

  it("is looked for in one part of a block alone, and unknown where that is", () => {
    const pool = (only: boolean, message: string) => ({
      admin_create_user_config: [
        { allow_admin_create_user_only: only, invite_message_template: [{ email_message: message }] },
      ],
    });
    const type = "aws_cognito_user_pool";
    expect(reviewOf(type, pool(true, "a"), pool(true, "b")).relation).toBe("unchanged");
    const later = { admin_create_user_config: [{ allow_admin_create_user_only: true }] };
    expect(reviewOf(type, pool(true, "a"), { admin_create_user_config: [{}] }, later).relation).toBe("unknown");
    const schedule = (name: string) => ({ policy_details: [{ schedule: [{ name, share_rule: [] }] }] });
    expect(reviewOf("aws_dlm_lifecycle_policy", schedule("a"), schedule("b")).relation).toBe("unchanged");
  });

  it("is none where nobody has to sign in, before or after", () => {
    const unchanged = (type: string, before: SideValues, after: SideValues) =>
      expect(reviewOf(type, before, after).relation).toBe("unchanged");
    const behaviour = (path_pattern: string) => ({
      ordered_cache_behavior: [{ path_pattern, trusted_key_groups: [] }],
    });
    unchanged("aws_cloudfront_distribution", behaviour("/a/*"), behaviour("/b/*"));
    const action = (type: string, order: number) => ({ action: [{ type }], condition: [{ order }], priority: order });
    unchanged("aws_lb_listener_rule", action("forward", 1), action("redirect", 2));
  });

  it.each([
    ["on a listener that has everybody sign in", "l", "forward", "unknown"],
    ["on one of which another rule does", "m", "forward", "unknown"],
    ["where it lets nobody through", "l", "redirect", "unchanged"],
    ["on another listener", "n", "forward", "unchanged"],
  ])("is unknown where a new rule lets somebody through without a sign-in: %s", (_, listener_arn, type, relation) => {
    const values = (...types: readonly string[]) => types.map((one) => ({ type: one }));
    const signsIn = values("authenticate-oidc", "forward");
    const found = reviewOfAll([
      resting("aws_lb_listener.l", { arn: "l", default_action: signsIn }),
      resting("aws_lb_listener.m", { arn: "m", default_action: values("forward") }),
      resting("aws_lb_listener_rule.m", { listener_arn: "m", priority: 2, action: signsIn }),
      resting("aws_lb_listener.n", { arn: "n", default_action: values("forward") }),
      { address: "aws_lb_listener_rule.new", after: { listener_arn, priority: 1, action: values(type) } },
      { address: "aws_lb_listener_rule.signs", after: { listener_arn, priority: 3, action: signsIn } },
    ]);
    expect(found.relation).toBe(relation);
    expect(found.resources.map(({ address }) => address)).not.toContain("aws_lb_listener_rule.signs");
  });

  it.each([
    ["forwards", "aws_lb_listener", { load_balancer_arn: "a" }, { load_balancer_arn: "b" }, "forward", "unknown"],
    [
      "signs in too",
      "aws_lb_listener",
      { load_balancer_arn: "a" },
      { load_balancer_arn: "b" },
      "authenticate-oidc",
      "unchanged",
    ],
    ["forwards", "aws_lb_listener_rule", { listener_arn: "a" }, { listener_arn: "b" }, "forward", "unknown"],
  ] as const)(
    "is unknown where another one takes the place of what had somebody sign in, and %s: %s",
    (_, type, from, to, action, relation) => {
      const actions = type === "aws_lb_listener" ? "default_action" : "action";
      const before = { ...from, [actions]: [{ type: "authenticate-oidc" }, { type: "forward" }] };
      const after = { ...to, [actions]: [{ type: action }] };
      expect(reviewOfAll([{ address: `${type}.l`, before, after, actions: ["delete", "create"] }]).relation).toBe(
        relation,
      );
    },
  );

  it("is told once of a resource of which several attributes say it", () => {
    const found = reviewOf(
      "aws_api_gateway_method",
      { authorization: "CUSTOM", authorizer_id: "a" },
      { authorization: "NONE" },
    );
    expect(found.resources[0]?.documents).toHaveLength(2);
    expect(commentOn(found)).toContain("not known in full for `aws_api_gateway_method.one` |");
    expect(commentOn(found).split("#### Access of")).toHaveLength(2);
  });

  it("is no inline policy where it is a resource's own and not known yet", () => {
    const address = "aws_s3control_multi_region_access_point_policy.one";
    const found = reviewOfAll([{ address, after: { details: [{}] }, unknown: { details: [{ policy: true }] } }]);
    expect(commentOn(found)).toContain(`#### Policy of \`${address}\``);
  });

  it("is not known in a change that Terraform puts off, but in what it only reads later", () => {
    const deferred = (mode: string) => {
      const text = JSON.stringify({
        format_version: "1.2",
        terraform_version: "1.11.4",
        planned_values: {},
        complete: false,
        deferred_changes: [
          {
            reason: "provider_config_unknown",
            resource_change: { address: "aws_iam_role.r", mode, type: "aws_iam_role" },
          },
        ],
      });
      return review(readTerraformPlan(parseTerraformPlan(text, "plan.json")).plan);
    };
    expect(deferred("managed").relation).toBe("unknown");
    expect(commentOn(deferred("managed"))).toContain("not known in full for `aws_iam_role.r`");
    expect(commentOn(deferred("managed"))).toMatch(/cannot be said in full · `aws_iam_role\.r`\n/);
    expect(deferred("data").relation).toBe("unchanged");
  });

  it("is none in settings and policies that are about something else", () => {
    const setting = { name: "BASIC_SCAN_TYPE_VERSION", value: "AWS_NATIVE" };
    expect(reviewOf("aws_ecr_account_setting", null, setting).relation).toBe("unchanged");
    const scope = { name: "REGISTRY_POLICY_SCOPE", value: "V2" };
    expect(reviewOf("aws_ecr_account_setting", null, scope).relation).toBe("unknown");
    const key = { type: "encryption", policy: "{}" };
    expect(reviewOf("aws_opensearchserverless_security_policy", null, key).relation).toBe("unchanged");
    const policyOf = (type: string) => ({ type, content: "{}" });
    expect(reviewOf("aws_organizations_policy", null, policyOf("TAG_POLICY")).relation).toBe("unchanged");
    expect(reviewOf("aws_organizations_policy", null, policyOf("DECLARATIVE_POLICY_EC2")).relation).toBe("unknown");
  });

  it("is none where an attribute opens nothing", () => {
    expect(reviewOf("databricks_group", null, { display_name: "g", allow_cluster_create: false }).relation).toBe(
      "unchanged",
    );
    expect(reviewOf("aws_db_snapshot", null, { shared_accounts: [] }).relation).toBe("unchanged");
    expect(reviewOf("aws_codebuild_project", null, { project_visibility: "PRIVATE" }).relation).toBe("unchanged");
    expect(reviewOf("aws_iot_topic_rule", null, { s3: [{ canned_acl: "private" }] }).relation).toBe("unchanged");
    expect(reviewOf("aws_dms_s3_endpoint", null, { canned_acl_for_objects: "none" }).relation).toBe("unchanged");
  });

  it("is looked for in every text that is JSON, as a document with escaped keys", () => {
    const document = '{"\\u0053tatement":[{"Effect":"Allow","Principal":"*","Action":"s3:*","Resource":"*"}]}';
    expect(reviewOf("acme_thing", null, { text: document }).resources).toMatchObject([
      { documents: [{ attribute: "text" }] },
    ]);
  });

  it("is not looked for in what an action does, whose address is named", () => {
    const text = JSON.stringify({
      format_version: "1.2",
      terraform_version: "1.14.0",
      planned_values: {},
      action_invocations: [{ address: "action.aws_lambda_invoke.grant", type: "aws_lambda_invoke" }],
    });
    const found = review(readTerraformPlan(parseTerraformPlan(text, "plan.json")).plan);
    expect(found.notChecked[0]).toBe("what the actions do that it invokes: action.aws_lambda_invoke.grant");
    expect(commentOn(found)).toContain("`action.aws_lambda_invoke.grant`");
  });

  it("is not looked for in what provisioners do, and functions that are called, whose addresses are named", () => {
    const run = (actions: readonly string[]) => {
      const one = { address: "module.m.terraform_data.a[0]", mode: "managed", type: "terraform_data", name: "a" };
      const change = {
        actions,
        before: actions.includes("create") ? null : {},
        after: actions.includes("delete") ? null : {},
      };
      const configured = {
        ...one,
        address: "terraform_data.a",
        provisioners: [{ type: "local-exec", expressions: {} }],
      };
      const text = JSON.stringify({
        format_version: "1.2",
        terraform_version: "1.11.4",
        resource_changes: [{ ...one, module_address: "module.m", change }],
        configuration: { root_module: { module_calls: { m: { module: { resources: [configured] } } } } },
      });
      return review(readTerraformPlan(parseTerraformPlan(text, "plan.json")).plan).notChecked[0];
    };
    const line = "what the provisioners do that it runs, of: module.m.terraform_data.a[0]";
    expect(run(["create"])).toBe(line);
    expect(run(["delete"])).toBe(line);
    expect(run(["update"])).not.toBe(line);
    const calls = reviewOf("aws_lambda_invocation", null, { function_name: "f", input: "{}" });
    expect(calls.notChecked[0]).toBe("what the functions do that are called by: aws_lambda_invocation.one");
    const called = { function_name: "f", input: "{}" };
    const saysOf = (...[type, before, after]: [string, SideValues, SideValues]) =>
      reviewOf(type, before, after).notChecked.join();
    expect(saysOf("aws_lambda_invocation", called, called)).not.toContain("called by");
    expect(saysOf("aws_lambda_function", null, { function_name: "f" })).not.toContain("called by");
  });

  it("is not looked for in the programs, functions and commands that applying runs, whose addresses are named", () => {
    const run = (type: string, result: boolean) => {
      const address = `data.${type}.one`;
      const change = { actions: ["read"], before: null, after: {}, after_unknown: result ? { result } : {} };
      const text = JSON.stringify({
        format_version: "1.2",
        terraform_version: "1.11.4",
        resource_changes: [{ address, mode: "data", type, name: "one", change }],
      });
      return review(readTerraformPlan(parseTerraformPlan(text, "plan.json")).plan).notChecked[0];
    };
    const line = "what the programs and functions do that it runs to read: data.";
    expect(run("external", true)).toBe(`${line}external.one`);
    expect(run("aws_lambda_invocation", true)).toBe(`${line}aws_lambda_invocation.one`);
    expect(run("aws_iam_policy_document", true)).not.toContain("what the programs");
    const opened = JSON.stringify({
      format_version: "1.2",
      terraform_version: "1.11.0",
      resource_changes: ["aws_lambda_invocation", "random_password"].map((type) => ({
        ...{ address: `ephemeral.${type}.one`, mode: "ephemeral", type, name: "one" },
        change: { actions: ["open"], after_unknown: {} },
      })),
    });
    const found = review(readTerraformPlan(parseTerraformPlan(opened, "plan.json")).plan);
    expect(found.notChecked[0]).toBe(
      "what the programs and functions do that it runs to read: ephemeral.aws_lambda_invocation.one",
    );
    expect(found.changes).toEqual([]);
    const lineOf = (...[type, before, after]: [string, SideValues, SideValues]) =>
      reviewOf(type, before, after).notChecked[0];
    expect(lineOf("aws_redshiftdata_statement", null, { sql: "GRANT ALL" })).toBe(
      "what the commands do that it has run by: aws_redshiftdata_statement.one",
    );
    const association = { name: "AWS-RunShellScript", parameters: { commands: "id" } };
    expect(lineOf("aws_ssm_association", null, association)).toContain("what the commands do");
    expect(lineOf("aws_ssm_association", association, null)).not.toContain("what the commands do");
  });

  it("is not looked for in the calls that a schedule makes, and in other providers, which are named", () => {
    const says = (...[type, before, after]: [string, SideValues, SideValues]) =>
      reviewOf(type, before, after).notChecked;
    const schedule = (call: string) => ({ target: [{ arn: `arn:aws:scheduler:::aws-sdk:${call}`, input: "{}" }] });
    const line = "what the calls do that are made with a role by: aws_scheduler_schedule.one";
    const one = schedule("s3:listBuckets");
    expect(says("aws_scheduler_schedule", one, schedule("iam:attachRolePolicy"))).toContain(line);
    expect(says("aws_scheduler_schedule", one, { ...one, state: "DISABLED" })).not.toContain(line);
    expect(says("aws_scheduler_schedule", null, one)).not.toContain(line);
    const others = "what resources of other providers give, such as access to AWS, but by policy documents: kubernetes";
    expect(says("kubernetes_config_map_v1_data", null, { data: { mapRoles: "[]" } })).toContain(others);
    const give = ["random_id", "tls_private_key", "time_sleep", "null_resource", "local_file", "terraform_data"];
    for (const type of [
      ...give,
      "archive_file",
      "cloudinit_config",
      "aws_vpc",
      "awscc_s3_bucket",
      "databricks_notebook",
    ])
      expect(says(type, null, { name: "n" }).join()).not.toContain("other providers");
    const made = ["vault_policy.b", "kubernetes_role.a", "vault_policy.c"].map((address) => ({ address, after: {} }));
    expect(reviewOfAll(made).notChecked).toContain(`${others}, vault`);
    expect(says("kubernetes_secret", grant, grant).join()).not.toContain("other providers");
  });

  it("is what it is in the other provider of AWS's under its own names, which are named where nobody knows them", () => {
    const made = (type: string, values: SideValues) => reviewOf(type, null, values);
    expect(made("awscc_lambda_layer_version_permission", { principal: "*" }).relation).toBe("unknown");
    expect(made("awscc_s3_access_grant", { permission: "READWRITE" }).relation).toBe("unknown");
    expect(made("awscc_lambda_url", { auth_type: "NONE" }).relation).toBe("unknown");
    expect(made("awscc_lambda_url", { auth_type: "AWS_IAM" }).relation).toBe("unchanged");
    const set = (name: string) => ({ name: "s", managed_policies: [`arn:aws:iam::aws:policy/${name}`] });
    expect(reviewOf("awscc_sso_permission_set", set("a"), set("b")).relation).toBe("unknown");
    const line = "what these give but by policy documents and the roles that they run with: awscc_new_thing.one";
    expect(made("awscc_new_thing", { name: "n" }).notChecked).toContain(line);
    expect(made("awscc_lambda_url", { auth_type: "AWS_IAM" }).notChecked.join()).not.toContain("what these give");
  });

  it("is named where the provider's version is later than what anybody has gone through, and has a type that is new", () => {
    const made = (type: string) => reviewOf(type, null, { name: "n" }).notChecked;
    const line = (type: string) =>
      `what these give but by policy documents and the roles that they run with: ${type}.one`;
    expect(made("aws_new_thing")).toContain(line("aws_new_thing"));
    expect(made("databricks_new_thing")).toContain(line("databricks_new_thing"));
    for (const type of ["aws_instance", "aws_bedrockagentcore_memory", "databricks_notebook", "aws_kms_grant"]) {
      expect(made(type).join()).not.toContain("what these give");
    }
    expect(reviewOf("aws_new_thing", null, { policy: allowing("s3:*") }).notChecked.join()).not.toContain(
      "what these give",
    );
    const same = { name: "n" };
    expect(reviewOf("aws_new_thing", same, same).notChecked.join()).not.toContain("what these give");
  });

  it("is unknown where a resource of any kind is made by its description", () => {
    const role = { type_name: "AWS::IAM::Role", desired_state: '{"RoleName":"r"}' };
    expect(reviewOf("aws_cloudcontrolapi_resource", null, role).relation).toBe("unknown");
  });

  it("is unknown where another provider's policy is known only after apply", () => {
    const role = { role_name: "r" };
    const found = reviewOf("awscc_iam_role", null, role, { assume_role_policy_document: true });
    expect(found).toMatchObject({
      relation: "unknown",
      resources: [{ documents: [{ attribute: "assume_role_policy_document", unknown: true }] }],
    });
    expect(reviewOf("awscc_iam_role", null, role, { arn: true }).relation).toBe("unchanged");
  });

  it("is not spoken of where it stays, or where only its tags change", () => {
    expect(reviewOf("aws_kms_grant", grant, grant)).toMatchObject({ relation: "unchanged", resources: [] });
    const tagged = reviewOf("aws_eks_access_entry", { principal_arn: "a" }, { principal_arn: "a", tags: { b: "c" } });
    expect(tagged).toMatchObject({ relation: "unchanged", resources: [] });
    expect(reviewOf("aws_eks_access_entry", { principal_arn: "a" }, { principal_arn: "b" }).relation).toBe("unknown");
  });

  it("is unknown where an identity provider that roles may trust accepts others", () => {
    const provider = (client: string) => ({ url: "https://id.example", client_id_list: [client] });
    const type = "aws_iam_openid_connect_provider";
    expect(reviewOf(type, provider("a"), provider("b"))).toMatchObject({
      relation: "unknown",
      resources: [{ documents: [{ attribute: "client_id_list" }] }],
    });
    expect(reviewOf(type, null, provider("a")).relation).toBe("unchanged");
    expect(reviewOf(type, provider("a"), { ...provider("a"), tags: { b: "c" } }).relation).toBe("unchanged");
  });

  it.each<[string, string, Readonly<Record<string, Json>>, Readonly<Record<string, Json>>]>([
    ["whose tokens", "aws_iam_openid_connect_provider", { url: "https://Id.example" }, { client_id_list: ["a"] }],
    ["whose assertions", "aws_iam_saml_provider", { name: "corp" }, { saml_metadata_document: "<a/>" }],
    ["the role of whoever uses", "aws_iam_instance_profile", { name: "app" }, { role: "a" }],
    ["what is shared", "aws_ram_resource_share", { name: "s" }, { allow_external_principals: true }],
    ["who owns", "databricks_schema", { catalog_name: "main", name: "app" }, { owner: "a" }],
  ])("is unknown where another resource makes it again, and otherwise: %s", (what, type, name, values) => {
    const before = { ...name, ...values };
    const lower = Object.fromEntries(
      Object.entries(name).map(([key, text]) => [key, String(text).toLowerCase().replace("https://", "")]),
    );
    const other = Object.fromEntries(Object.keys(values).map((key) => [key, "other"]));
    const renamed = (after: SideValues) =>
      reviewOfAll([
        { address: `${type}.old`, before },
        { address: `${type}.new`, ...(after !== null && { after }) },
      ]);
    expect(renamed({ ...lower, ...other })).toMatchObject({
      relation: "unknown",
      resources: [{ address: `${type}.new`, documents: [{ reason: expect.stringContaining(what) }] }],
    });
    expect(renamed({ ...lower, ...values }).relation).toBe("unchanged");
    const another = Object.fromEntries(Object.keys(name).map((key) => [key, "another"]));
    expect(renamed({ ...another, ...other }).resources.map(({ address }) => address)).not.toContain(`${type}.new`);
  });

  it("is unknown where a provider goes that roles may trust, by a replacement too, and not another thing", () => {
    const provider = (url: string) => ({ url, client_id_list: ["a"] });
    const type = "aws_iam_openid_connect_provider";
    const [one, other] = [provider("https://a.example"), provider("https://b.example")];
    expect(reviewOf(type, one, null)).toMatchObject({
      relation: "unknown",
      resources: [{ documents: [{ attribute: "url", reason: expect.stringContaining("no longer do") }] }],
    });
    expect(reviewOf(type, one, other, {}, ["delete", "create"]).relation).toBe("unknown");
    expect(reviewOf(type, one, one, {}, ["delete", "create"]).relation).toBe("unchanged");
    expect(reviewOf("aws_iam_saml_provider", { name: "corp" }, null).relation).toBe("unknown");
    expect(reviewOf("aws_iam_instance_profile", { name: "p", role: "a" }, null).relation).toBe("unchanged");
  });

  it("is unknown where an instance profile gets another role: nobody knows who uses it", () => {
    const profile = (role: string, name = "p") => {
      const actions = name === "p" ? ["update"] : ["delete", "create"];
      return reviewOf("aws_iam_instance_profile", { name: "p", role: "a" }, { name, role }, {}, actions);
    };
    expect(profile("b")).toMatchObject({
      relation: "unknown",
      resources: [
        { documents: [{ attribute: "role", reason: expect.stringContaining("whoever uses the instance profile") }] },
      ],
    });
    expect(profile("a").relation).toBe("unchanged");
    expect(profile("b", "q").relation).toBe("unchanged");
    const left = reviewOf("aws_iam_instance_profile", { name: "p", role: "a" }, { name: "p", role: null });
    expect(left.relation).toBe("unknown");
    expect(reviewOf("aws_iam_instance_profile", null, { name: "p", role: "a" }).relation).toBe("unchanged");
  });
});

describe("what runs with a role in AWS", () => {
  const role = (name: string): string => `arn:aws:iam::123456789012:role/${name}`;
  const profile = (name: string): SideValues => ({ ami: "a", iam_instance_profile: name });
  const settings = (name: string): SideValues => ({ default_user_settings: [{ execution_role: role(name) }] });
  const container = (name: string): SideValues => ({
    name: "j",
    container_properties: JSON.stringify({ image: "i", jobRoleArn: role(name) }),
  });
  const relationOf = (type: string, before: SideValues, after: SideValues, unknown: SideValues = {}) =>
    reviewOf(type, before, after, unknown).relation;

  it.each<[string, (name: string) => SideValues]>([
    ["aws_lambda_function", (name) => ({ role: role(name), runtime: "r" })],
    ["aws_glue_crawler", (name) => ({ role: name })],
    ["aws_instance", profile],
    ["aws_launch_template", (name) => ({ iam_instance_profile: [{ name }] })],
    ["aws_sagemaker_domain", settings],
    ["aws_batch_job_definition", container],
    ["awscc_lambda_function", (name) => ({ role: role(name) })],
  ])("is unknown where it is there and gets another one: %s", (type, having) => {
    expect(reviewOf(type, having("a"), having("b"))).toMatchObject({
      relation: "unknown",
      resources: [{ documents: [{ isNoPolicy: true, reason: expect.stringContaining("the role that it runs with") }] }],
    });
    expect(relationOf(type, having("a"), { ...having("a"), description: "d" })).toBe("unchanged");
    expect(relationOf(type, null, having("a"))).toBe("unchanged");
  });

  it("is unknown where it loses one, and where it is not known yet which one it gets", () => {
    expect(relationOf("aws_instance", profile("a"), { ami: "a", iam_instance_profile: "" })).toBe("unknown");
    expect(relationOf("aws_ecs_task_definition", { task_role_arn: role("a") }, {}, { task_role_arn: true })).toBe(
      "unknown",
    );
    expect(relationOf("aws_lambda_function", { timeout: 1 }, { timeout: 2 }, { role: true })).toBe("unknown");
    expect(relationOf("aws_sagemaker_domain", settings("a"), {}, { default_user_settings: true })).toBe("unknown");
  });

  it.each<[string, (name: string) => SideValues]>([
    ["aws_api_gateway_integration", (name) => ({ credentials: role(name) })],
    ["aws_apigatewayv2_integration", (name) => ({ credentials_arn: role(name) })],
    ["aws_elastic_beanstalk_environment", (name) => ({ setting: [{ name: "IamInstanceProfile", value: name }] })],
    ["aws_elastic_beanstalk_environment", (name) => ({ setting: [{ name: "ServiceRole", value: name }] })],
    ["aws_ssm_association", (name) => ({ parameters: { AutomationAssumeRole: name } })],
    ["aws_ssm_document", (name) => ({ content: `schemaVersion: "0.3"\nassumeRole: ${role(name)}\n` })],
    [
      "aws_config_remediation_configuration",
      (name) => ({ parameter: [{ name: "AutomationAssumeRole", static_value: role(name) }] }),
    ],
    ["aws_servicecatalog_constraint", (name) => ({ parameters: JSON.stringify({ LocalRoleName: name }) })],
    ["aws_db_instance", (name) => ({ domain_iam_role_name: name })],
  ])("is unknown too where a setting of %s names it", (type, having) => {
    expect(reviewOf(type, having("a"), having("b")).relation).toBe("unknown");
    expect(reviewOf(type, having("a"), { ...having("a"), description: role("b") }).relation).toBe("unchanged");
  });

  it("is unknown where something that is there names another policy or user of IAM's, wherever", () => {
    const other = (type: string, attribute: string, having: (name: string) => Json) => {
      const found = reviewOf(type, { [attribute]: having("a") }, { [attribute]: having("b") });
      expect(found).toMatchObject({ relation: "unknown", resources: [{ documents: [{ attribute }] }] });
    };
    other("aws_chatbot_slack_channel_configuration", "guardrail_policy_arns", (name) => [
      `arn:aws:iam::aws:policy/${name}`,
    ]);
    other("aws_opensearch_domain", "advanced_security_options", (name) => [
      { enabled: true, master_user_options: [{ master_user_arn: `arn:aws:iam::123456789012:user/${name}` }] },
    ]);
    other("aws_new_thing", "settings", (name) =>
      JSON.stringify({ as: { whom: `arn:aws:iam::123456789012:role/${name}` } }),
    );
    const taken = reviewOf("aws_new_thing", { as: "arn:aws:iam::123456789012:role/a" }, { as: null }, { as: true });
    expect(taken.resources).toMatchObject([{ documents: [{ reason: expect.stringContaining("`as` names") }] }]);
  });

  it("is unknown where another user may administer a domain, or everybody in a channel act with its role", () => {
    const domain = (enabled: boolean) => ({ advanced_security_options: [{ enabled }] });
    expect(reviewOf("aws_opensearch_domain", domain(true), domain(false)).relation).toBe("unknown");
    expect(reviewOf("aws_opensearch_domain", null, domain(true)).relation).toBe("unchanged");
    const channel = (user_authorization_required: boolean) => ({ user_authorization_required });
    const slack = "aws_chatbot_slack_channel_configuration";
    expect(reviewOf(slack, channel(true), channel(false)).relation).toBe("unknown");
  });

  it("is unknown where the role of every instance changes, and not where another setting does", () => {
    const setting = (setting_id: string, setting_value: string) => ({ setting_id, setting_value });
    const type = "aws_ssm_service_setting";
    const everybodys = "/ssm/managed-instance/default-ec2-instance-management-role";
    expect(reviewOf(type, setting(everybodys, "a"), setting(everybodys, "b")).relation).toBe("unknown");
    const throughput = "/ssm/parameter-store/high-throughput-enabled";
    expect(reviewOf(type, null, setting(throughput, "true")).relation).toBe("unchanged");
  });

  it.each<[string, string, (name: string) => Json]>([
    ["a variable of a container", "container_definitions", (name) => [{ environment: [{ name: "R", value: name }] }]],
    ["a tag of a group", "tag", (name) => [{ key: "role", value: name }]],
    ["what a filter looks for", "event_pattern", (name) => ({ detail: { arn: [name] } })],
    ["what a machine runs", "user_data", (name) => `#!/bin/sh\naws sts assume-role --role-arn ${name}`],
    ["a sentence", "text", (name) => `Ask ${name} about it.`],
  ])("is not spoken of where it stands in %s", (_, attribute, having) => {
    const value = (name: string) => {
      const of = having(role(name));
      return { [attribute]: typeof of === "string" ? of : JSON.stringify(of) };
    };
    expect(relationOf("aws_new_thing", value("a"), value("b"))).toBe("unchanged");
    const list = (name: string) => ({ [attribute]: having(role(name)) });
    expect(relationOf("aws_new_thing", list("a"), list("b"))).toBe("unchanged");
  });

  it("is not spoken of where a program only reads it, or in a document that is compared", () => {
    const parameter = (name: string) => ({ name: "p", value: role(name) });
    expect(relationOf("aws_ssm_parameter", parameter("a"), parameter("b"))).toBe("unchanged");
    const policy = (...names: readonly string[]) => ({
      bucket: "b",
      policy: JSON.stringify({
        Statement: names.map((name) => ({
          Effect: "Allow",
          Principal: { AWS: role(name) },
          Action: "s3:*",
          Resource: "arn:aws:s3:::b",
        })),
      }),
    });
    expect(relationOf("aws_s3_bucket_policy", policy("a"), policy("a", "b"))).toBe("broader");
  });

  it("is no variable or tag with a role in it", () => {
    const of = (name: string): SideValues => ({
      role: role("a"),
      environment: [{ variables: { role: role(name) } }],
      tags: { role: role(name) },
    });
    expect(relationOf("aws_lambda_function", of("a"), of("b"))).toBe("unchanged");
  });

  it("is named under what is not checked where it is made, by the role that is there", () => {
    const made = reviewOf("aws_lambda_function", null, { role: role("admin") });
    expect(made.notChecked).toContain(
      "what the code does that is made to run with a role: aws_lambda_function.one (admin)",
    );
    const ofNew = reviewOf("aws_instance", null, { ami: "a" }, { iam_instance_profile: true });
    expect(ofNew.notChecked.join()).not.toContain("made to run");
  });
});

describe("inline policies that a `dynamic` makes for a new role", () => {
  it("are named under what is not checked, where they may be made of what is not known yet", () => {
    const named = (unknown: SideValues) => reviewOf("aws_iam_role", null, { name: "r" }, unknown).notChecked.join();
    expect(named({ inline_policy: true })).toContain("that a `dynamic` makes");
    expect(named({})).not.toContain("dynamic");
  });

  it("are none in a deployment of ours, of which something else is not checked than in another plan", () => {
    const made = planOf([{ address: "aws_iam_role.one", after: { name: "r" }, unknown: { inline_policy: true } }], {});
    const [ours, others] = [review(made, deployment()), review(made)].map(({ notChecked }) => notChecked.join());
    expect(ours).not.toContain("dynamic");
    expect(ours).toContain("whether the image exists");
    expect(others).not.toContain("whether the image exists");
    expect(others).toContain("which instances, functions and other services");
    expect(ours).not.toContain("which instances, functions and other services");
  });
});

describe("what policies decide by", () => {
  const policyOf = (statement: SideValues): Planned =>
    resting("aws_iam_role_policy.p", {
      name: "p",
      role: "app",
      policy: JSON.stringify({
        Version: "2012-10-17",
        Statement: [{ Effect: "Allow", Action: "*", Resource: "*", ...statement }],
      }),
    });
  const by = (key: string) => policyOf({ Condition: { StringEquals: { [key]: "admin" } } });
  const tagged = (address: string, tags: SideValues, more: SideValues = {}): Planned => ({
    address,
    before: { name: "r", tags: { team: "dev" }, tags_all: { team: "dev" } },
    after: { name: "r", tags, tags_all: tags, ...more },
  });
  const [role, secret] = ["aws_iam_role.r", "aws_secretsmanager_secret.s"];

  it.each<[string, Planned, Planned]>([
    ["of who asks", tagged(role, { team: "admin" }), by("aws:PrincipalTag/Team")],
    ["in a variable", tagged(role, {}), policyOf({ Resource: "arn:aws:s3:::${aws:PrincipalTag/team}/*" })],
    ["of what is asked for", tagged(secret, { team: "admin" }), by("aws:ResourceTag/team")],
    ["under the service's own name", tagged(secret, { team: "admin" }), by("secretsmanager:ResourceTag/team")],
    [
      "by a resource of its own",
      { address: "aws_ec2_tag.t", after: { resource_id: "i-1", key: "team", value: "admin" } },
      by("ec2:ResourceTag/team"),
    ],
    [
      "by a block of a resource of its own",
      { address: "aws_autoscaling_group_tag.t", after: { tag: [{ key: "team", value: "admin" }] } },
      by("autoscaling:ResourceTag/team"),
    ],
    ["under a name of the service's own", tagged("aws_db_instance.d", { team: "admin" }), by("rds:db-tag/team")],
    ["of what holds it", tagged("aws_s3tables_table_bucket.b", {}), by("s3tables:TableBucketTag/team")],
    [
      "of its volumes",
      {
        address: "aws_instance.i",
        before: { volume_tags: { team: "dev" } },
        after: { volume_tags: { team: "admin" } },
      },
      by("aws:ResourceTag/team"),
    ],
    [
      "of one of its volumes",
      {
        address: "aws_instance.i",
        before: { ebs_block_device: [{ tags: { team: "dev" } }, { tags: { team: "admin" } }] },
        after: { ebs_block_device: [{ tags: { team: "admin" } }, { tags: { team: "admin" } }] },
      },
      by("aws:ResourceTag/team"),
    ],
  ])("make it unknown where a tag changes: %s", (_, change, policy) => {
    expect(reviewOfAll([change, policy])).toMatchObject({
      relation: "unknown",
      resources: expect.arrayContaining([
        expect.objectContaining({
          address: change.address,
          documents: [expect.objectContaining({ reason: expect.stringContaining("decides by the tag `team`") })],
        }),
      ]),
    });
  });

  it("make no difference where they stay while another one changes", () => {
    const more = tagged(secret, { team: "dev", stage: "prod" });
    expect(reviewOfAll([more, by("aws:ResourceTag/team")]).relation).toBe("unchanged");
    expect(reviewOfAll([more, by("aws:ResourceTag/stage")]).relation).toBe("unknown");
  });

  it("make it unknown where it is not known yet which tags a block has", () => {
    const disk = { address: "aws_instance.i", before: { ebs_block_device: [{ tags: { team: "dev" } }] } };
    const change = { ...disk, after: { ebs_block_device: [{}] }, unknown: { ebs_block_device: [{ tags: true }] } };
    expect(reviewOfAll([change, by("aws:ResourceTag/stage")]).relation).toBe("unknown");
  });

  it("make it unknown where it is not known yet which tags there are", () => {
    const change = { ...tagged(secret, {}), after: { name: "r" }, unknown: { tags: true, tags_all: true } };
    expect(reviewOfAll([change, by("aws:ResourceTag/team")]).relation).toBe("unknown");
    expect(reviewOfAll([change, by("aws:SourceIp")]).relation).toBe("unchanged");
  });

  it("make no difference where something without tags is made anew, whose provider knows none before it is made", () => {
    const anew = (tags: SideValues): Planned => ({
      address: secret,
      before: { name: "s", tags_all: tags },
      after: { name: "s" },
      unknown: { tags_all: true },
      actions: ["delete", "create"],
    });
    expect(reviewOfAll([anew({}), by("aws:ResourceTag/team")]).relation).toBe("unchanged");
    expect(reviewOfAll([anew({ team: "a" }), by("aws:ResourceTag/team")]).relation).toBe("unknown");
  });

  it("make it unknown by a managed policy that the plan only attaches", () => {
    const attached = resting("aws_iam_role_policy_attachment.p", {
      role: "app",
      policy_arn: "arn:aws:iam::aws:policy/AmazonSageMakerFullAccess",
    });
    expect(reviewOfAll([tagged(secret, { SageMaker: "true" }), attached]).relation).toBe("unknown");
    expect(reviewOfAll([tagged(secret, { other: "true" }), attached]).relation).toBe("unchanged");
  });

  it("make it unknown where a key gets an alias, or loses one, and where somebody gets a boundary", () => {
    const alias = { name: "alias/app", target_key_id: "1234" };
    const [made, gone] = [{ after: alias }, { before: alias }];
    const moved = { before: alias, after: { ...alias, target_key_id: "5678" } };
    const relationOf = (address: string, sides: Partial<Planned>, key: string) =>
      reviewOfAll([{ address, ...sides }, by(key)]).relation;
    for (const sides of [made, gone, moved]) {
      expect(relationOf("aws_kms_alias.a", sides, "kms:ResourceAliases")).toBe("unknown");
    }
    expect(relationOf("aws_kms_alias.a", made, "kms:RequestAlias")).toBe("unknown");
    expect(relationOf("aws_kms_alias.a", made, "kms:ViaService")).toBe("unchanged");
    const user = { name: "u", arn: "arn:aws:iam::123456789012:user/u" };
    const bounded = {
      before: user,
      after: { ...user, permissions_boundary: "arn:aws:iam::aws:policy/ReadOnlyAccess" },
    };
    const boundaryOf = (key: string) =>
      reviewOfAll([{ address: "aws_iam_user.u", ...bounded }, by(key)]).resources.flatMap(({ documents }) =>
        documents.filter(({ attribute }) => attribute === "permissions_boundary"),
      );
    expect(boundaryOf("iam:PermissionsBoundary")).toMatchObject([{ relation: "unknown" }]);
    expect(boundaryOf("iam:PolicyARN")).toEqual([]);
  });

  it("make no difference to other tags, to those of requests, and to what is made", () => {
    const relationOf = (change: Planned, key: string) => reviewOfAll([change, by(key)]).relation;
    expect(relationOf(tagged(role, { team: "admin" }), "aws:PrincipalTag/stage")).toBe("unchanged");
    for (const key of ["aws:RequestTag/team", "rds:req-tag/team", "imagebuilder:CreatedResourceTag/team"]) {
      expect(relationOf(tagged(role, { team: "admin" }), key)).toBe("unchanged");
    }
    expect(relationOf(tagged(secret, { team: "admin" }), "aws:PrincipalTag/team")).toBe("unchanged");
    expect(relationOf({ address: secret, after: { name: "s", tags: { team: "a" } } }, "aws:ResourceTag/team")).toBe(
      "unchanged",
    );
  });

  it("are not all in a plan, so that somebody who is tagged anew is named under what is not checked", () => {
    const line = "which policies that this plan does not show decide by the tags of: aws_iam_role.r";
    expect(reviewOfAll([tagged(role, { team: "admin" })]).notChecked).toContain(line);
    expect(reviewOfAll([tagged(role, { team: "dev" }, { description: "d" })]).notChecked).not.toContain(line);
  });

  it.each([
    ["aws_iam_group.g", "iam:AddUserToGroup", "group"],
    ["aws_iam_policy.p", "iam:CreatePolicyVersion", "policy"],
    ["aws_iam_instance_profile.i", "iam:AddRoleToInstanceProfile", "instance-profile"],
  ])(
    "make it unknown where something of IAM's gets another path, which a pattern names: %s",
    (address, action, kind) => {
      const arn = `arn:aws:iam::123456789012:${kind}`;
      const moved: Planned = {
        address,
        before: { name: "n", path: "/", arn: `${arn}/n` },
        after: { name: "n", path: "/team/" },
        unknown: { arn: true },
      };
      expect(reviewOfAll([moved, policyOf({ Action: action, Resource: `${arn}/team/*` })]).resources).toContainEqual(
        expect.objectContaining({
          address,
          documents: expect.arrayContaining([expect.objectContaining({ attribute: "path", relation: "unknown" })]),
        }),
      );
    },
  );

  it("make it unknown where a role gets another path, which a pattern names", () => {
    const moved = (path: string): Planned => ({
      address: role,
      before: { name: "admin", path: "/", arn: "arn:aws:iam::123456789012:role/admin" },
      after: { name: "admin", path },
      unknown: { arn: true },
      actions: ["delete", "create"],
    });
    const passing = (resource: string) => policyOf({ Action: "iam:PassRole", Resource: resource });
    const pathIn = ({ resources }: ReturnType<typeof reviewOfAll>) =>
      resources.flatMap(({ documents }) => documents.filter(({ attribute }) => attribute === "path"));
    const arn = "arn:aws:iam::123456789012:role/";
    expect(pathIn(reviewOfAll([moved("/team/"), passing(`${arn}team/*`)]))).toMatchObject([{ relation: "unknown" }]);
    expect(pathIn(reviewOfAll([moved("/team/"), passing(`${arn}*`)]))).toEqual([]);
    expect(pathIn(reviewOfAll([moved("/other/"), passing(`${arn}team/*`)]))).toEqual([]);
  });

  it("make it unknown where a role is made anew under the same ARN, which a policy that is not written names", () => {
    const arn = "arn:aws:iam::123456789012:role/admin";
    const before = { name: "admin", path: "/", arn, unique_id: "AROA1" };
    const anew = (path = "/"): Planned => ({
      address: role,
      before,
      after: { name: "admin", path },
      unknown: { arn: true, unique_id: true },
      actions: ["delete", "create"],
    });
    const bucketPolicy = (actions: readonly string[], AWS = arn): Planned => {
      const Statement = [{ Effect: "Allow", Principal: { AWS }, Action: "s3:GetObject", Resource: "arn:aws:s3:::b/*" }];
      const values = { bucket: "b", policy: JSON.stringify({ Version: "2012-10-17", Statement }) };
      return { address: "aws_s3_bucket_policy.b", before: values, after: values, actions };
    };
    const idIn = (...planned: readonly Planned[]) =>
      reviewOfAll(planned).resources.flatMap(({ documents }) =>
        documents.filter(({ attribute }) => attribute === "unique_id"),
      );
    expect(idIn(anew(), bucketPolicy(["no-op"]))).toMatchObject([{ relation: "unknown" }]);
    expect(idIn(anew(), bucketPolicy(["update"]))).toMatchObject([{ relation: "unknown" }]);
    expect(idIn(anew(), bucketPolicy(["delete", "create"]))).toEqual([]);
    expect(idIn(anew("/other/"), bucketPolicy(["no-op"]))).toEqual([]);
    expect(idIn(anew(), bucketPolicy(["no-op"], "arn:aws:iam::123456789012:root"))).toEqual([]);
    const gone = { address: "aws_iam_role.old", before, actions: ["delete"] };
    const made = (name: string): Planned => ({ address: role, after: { name, path: "/" }, unknown: { arn: true } });
    expect(idIn(gone, made("admin"), bucketPolicy(["no-op"]))).toMatchObject([{ relation: "unknown" }]);
    expect(idIn(gone, made("other"), bucketPolicy(["no-op"]))).toEqual([]);
    expect(idIn(gone, bucketPolicy(["no-op"]))).toEqual([]);
    expect(idIn(made("admin"), bucketPolicy(["no-op"]))).toEqual([]);
  });
});

describe("what runs with an instance profile beside clusters", () => {
  const arn = "arn:aws:iam::123456789012:instance-profile/ml";
  const job = (cluster: Json) => ({ name: "j", job_cluster: [{ new_cluster: [cluster] }] });
  const lent = job({ num_workers: 1, aws_attributes: [{ instance_profile_arn: arn }] });
  const relationOf = (before: SideValues, after: SideValues, unknown: SideValues = {}) =>
    reviewOf("databricks_job", before, after, unknown).relation;

  it("is unknown where it gets one, another one or loses it", () => {
    expect(relationOf(null, lent)).toBe("unknown");
    expect(relationOf(job({}), lent)).toBe("unknown");
    expect(relationOf(lent, job({ aws_attributes: [{ instance_profile_arn: `${arn}2` }] }))).toBe("unknown");
    expect(relationOf(lent, job({ aws_attributes: [] }))).toBe("unknown");
    const later = job({ aws_attributes: [{ instance_profile_arn: true }] });
    expect(relationOf(job({}), job({ aws_attributes: [{}] }), later)).toBe("unknown");
    expect(relationOf(null, { name: "j" }, { job_cluster: true })).toBe("unknown");
    const warehouses = reviewOf(
      "databricks_sql_global_config",
      { id: "global" },
      { id: "global", instance_profile_arn: arn },
    );
    expect(warehouses.relation).toBe("unknown");
  });

  it("is unknown where a cluster that has none comes under another cluster policy, which may give it one", () => {
    const under = (policy?: string, parts: SideValues = {}) => ({
      num_workers: 1,
      ...(policy !== undefined && { policy_id: policy }),
      ...parts,
    });
    const lends = { aws_attributes: [{ instance_profile_arn: arn }] };
    expect(relationOf(job(under()), job(under("a")))).toBe("unknown");
    expect(relationOf(job(under("a")), job(under("a", { apply_policy_default_values: true })))).toBe("unknown");
    expect(relationOf(job(under("a")), job(under("a", { num_workers: 2 })))).toBe("unchanged");
    expect(relationOf(job(under("a", lends)), job(under("b", lends)))).toBe("unchanged");
    const cluster = (before: SideValues, after: SideValues, unknown: SideValues = {}) =>
      reviewOf("databricks_cluster", before, after, unknown).relation;
    expect(cluster(under("a"), under("b"))).toBe("unknown");
    expect(cluster(under("a"), under(), { policy_id: true })).toBe("unknown");
    expect(cluster(under("a", lends), under("b", lends))).toBe("unchanged");
    expect(cluster(under(), under(undefined, { spark_version: "17.3.x", num_workers: 4 }))).toBe("unchanged");
  });

  it.each<[string, string, SideValues, SideValues]>([
    ["whose keys open its machines", "databricks_cluster", { cluster_name: "c" }, { ssh_public_keys: ["ssh-rsa a"] }],
    ["as whom it runs", "databricks_job", { run_as: [{ user_name: "a" }] }, { run_as: [{ user_name: "b" }] }],
    ["who owns it", "databricks_metastore", { owner: "a" }, { owner: "b" }],
    ["whether it may act", "databricks_user", { active: false }, { active: true }],
    [
      "what counts",
      "databricks_sql_global_config",
      { security_policy: "DATA_ACCESS_CONTROL" },
      { security_policy: "NONE" },
    ],
  ])("is unknown where something that is there changes %s, and not where it is made", (_, type, before, after) => {
    expect(reviewOf(type, before, { ...before, ...after }).relation).toBe("unknown");
    expect(reviewOf(type, null, { ...before, ...after }).relation).toBe("unchanged");
  });

  it("names whose code runs on a cluster, with its role", () => {
    const said = (...[type, before, after]: [string, SideValues, SideValues]) =>
      reviewOf(type, before, after).notChecked.join();
    const line = "what the code does that runs on a cluster, with its role, by";
    const cluster = (parts: SideValues = {}, profile: Json = arn) => ({
      cluster_name: "c",
      aws_attributes: [{ instance_profile_arn: profile }],
      ...parts,
    });
    const scripts = { init_scripts: [{ workspace: [{ destination: "/a.sh" }] }] };
    expect(said("databricks_cluster", cluster(), cluster(scripts))).toContain(`${line}: databricks_cluster.one`);
    expect(said("databricks_cluster", cluster(scripts), cluster({ ...scripts, num_workers: 2 }))).not.toContain(line);
    expect(said("databricks_cluster", cluster({}, ""), cluster(scripts, ""))).not.toContain(line);
    const library = { cluster_id: "c", whl: "/a.whl" };
    expect(said("databricks_library", null, library)).toContain(line);
    expect(said("databricks_library", library, null)).not.toContain(line);
    expect(said("databricks_cluster", cluster(), cluster({ library: [library] }))).toContain(line);
    for (const uses of [{ task: [{ existing_cluster_id: "c" }] }, { existing_cluster_id: "c" }])
      expect(said("databricks_job", null, uses)).toContain(line);
    for (const unknown of [{ task: [{ existing_cluster_id: true }] }, { existing_cluster_id: true }])
      expect(reviewOf("databricks_job", null, { task: [{ task_key: "t" }] }, unknown).notChecked.join()).toContain(
        line,
      );
    const own = { ...job({ num_workers: 1 }), existing_cluster_id: "", max_concurrent_runs: 1 };
    expect(said("databricks_job", null, own)).not.toContain(line);
    expect(said("databricks_job", own, { ...own, max_concurrent_runs: 2 })).not.toContain(line);
  });

  it.each<[string, string, SideValues]>([
    ["a mount", "databricks_mount", { name: "m", s3: [{ bucket_name: "b", instance_profile: arn }] }],
    ["another kind of it", "databricks_aws_s3_mount", { cluster_id: "c", s3_bucket_name: "b" }],
    ["an application", "databricks_custom_app_integration", { name: "x", scopes: ["all-apis"] }],
  ])("is unknown where everybody may get at something by what is made: %s", (_, type, values) => {
    expect(reviewOf(type, null, values).relation).toBe("unknown");
  });

  it("is not spoken of where that stays", () => {
    const larger = job({ num_workers: 2, aws_attributes: [{ instance_profile_arn: arn }] });
    expect(relationOf(lent, larger)).toBe("unchanged");
    expect(relationOf(null, job({}), { id: true })).toBe("unchanged");
  });
});

describe("the policy of a VPC endpoint", () => {
  const document = (Action: string) =>
    JSON.stringify({ Statement: [{ Effect: "Allow", Principal: "*", Action, Resource: "*" }] });
  const policy = (Action: string) => ({ vpc_endpoint_id: "vpce-1", policy: document(Action) });
  const relationOf = (before: SideValues, after: SideValues, type = "aws_vpc_endpoint_policy") =>
    reviewOf(type, before, after).relation;

  it("limits, so that all is allowed without it", () => {
    const comingTo = (Action: string, ...owners: readonly Planned[]) =>
      reviewOfAll([...owners, { address: "aws_vpc_endpoint_policy.one", after: policy(Action) }]).relation;
    const endpoint = resting("aws_vpc_endpoint.one", { id: "vpce-1", service_name: "s" });
    expect(comingTo("s3:GetObject", endpoint)).toBe("narrower");
    expect(comingTo("*", endpoint)).toBe("equivalent");
    expect(comingTo("s3:GetObject")).toBe("unknown");
    expect(relationOf(policy("s3:GetObject"), null)).toBe("broader");
    expect(relationOf(policy("s3:GetObject"), policy("s3:*"))).toBe("broader");
    expect(relationOf({ service_name: "s" }, { service_name: "s", policy: document("s3:*") }, "aws_vpc_endpoint")).toBe(
      "narrower",
    );
    expect(relationOf(null, { service_name: "s", policy: document("s3:*") }, "aws_vpc_endpoint")).toBe("new");
  });

  it("is said to give nothing", () => {
    const broader = reviewOf("aws_vpc_endpoint_policy", policy("s3:GetObject"), policy("s3:*"));
    expect(broader.resources).toMatchObject([{ documents: [{ onlyLimits: true }] }]);
    expect(broader.findings).toEqual([]);
    const comment = commentOn(broader);
    expect(comment).toMatch(
      /may call `s3:\w+` on `[^`]+` within the limits of `aws_vpc_endpoint_policy.one`, if other policies allow it/,
    );
    expect(comment).toContain("(policy that gives no access by itself: it only limits what other policies allow)");
    expect(comment).toContain("#### Policy of `aws_vpc_endpoint_policy.one`, which only limits");
  });
});

describe("a policy of an organization that the provider is told not to destroy", () => {
  it("stays where Terraform destroys its resource", () => {
    const content = '{"Statement":[{"Effect":"Allow","Action":"s3:*","Resource":"*"}]}';
    const relationOf = (skip_destroy: boolean) =>
      reviewOf("aws_organizations_policy", { name: "p", content, skip_destroy }, null).relation;
    expect(relationOf(true)).toBe("unchanged");
    expect(relationOf(false)).toBe("gone");
  });
});

describe("a policy whose old object a replacement forgets", () => {
  const inline = (name: string, action: string) => ({
    name,
    role: "r",
    policy: JSON.stringify({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: action, Resource: "*" }] }),
  });

  it("may hold still, so that nothing is said to be taken away", () => {
    const address = "aws_iam_role_policy.p";
    const one = { address, mode: "managed", type: "aws_iam_role_policy", name: "p" };
    const text = (actions: readonly string[]) =>
      JSON.stringify({
        format_version: "1.2",
        terraform_version: "1.11.4",
        resource_changes: [
          {
            ...one,
            change: { actions, before: inline("a", "s3:*"), after: inline("b", "ec2:*"), after_unknown: {} },
          },
        ],
        configuration: { root_module: { resources: [{ ...one, expressions: { name: {}, role: {}, policy: {} } }] } },
      });
    const of = (...actions: readonly string[]) =>
      review(readTerraformPlan(parseTerraformPlan(text(actions), "p")).plan);
    expect(of("create", "delete").relation).toBe("incomparable");
    const forgotten = of("create", "forget");
    expect(forgotten.relation).toBe("unknown");
    expect(forgotten.principals).toMatchObject([{ removed: [], unknown: [expect.stringContaining("is forgotten")] }]);
    expect(forgotten.principals.flatMap(({ witnesses }) => witnesses.map(({ direction }) => direction))).not.toContain(
      "removed",
    );
  });
});

describe("what shuts a bucket", () => {
  const all = {
    block_public_acls: true,
    block_public_policy: true,
    ignore_public_acls: true,
    restrict_public_buckets: true,
  };
  const made: Planned = { address: "aws_s3_bucket.b", after: { bucket: "b" }, unknown: { id: true } };
  const there = resting("aws_s3_bucket.b", { bucket: "b", id: "b" });
  const of = (references: readonly string[]) => ({ bucket: { references } });
  const onBucket = (type: string, after: SideValues, expressions: Readonly<Record<string, Json>> = {}): Planned => ({
    address: `${type}.one`,
    after: { ...after },
    unknown: { bucket: true, id: true },
    expressions: { ...of(["aws_s3_bucket.b.id", "aws_s3_bucket.b"]), ...expressions },
  });
  const block = (after: SideValues = all) => onBucket("aws_s3_bucket_public_access_block", after);
  const relationOf = (...resources: readonly Planned[]) => reviewOfAll(resources).relation;

  it.each([
    ["a public access block", block()],
    [
      "no more access control lists",
      onBucket("aws_s3_bucket_ownership_controls", { rule: [{ object_ownership: "BucketOwnerEnforced" }] }),
    ],
    ["a private access control list", onBucket("aws_s3_bucket_acl", { acl: "private" })],
  ])("is no change of access where the plan makes the bucket: %s", (_, shutting) => {
    expect(relationOf(made, shutting)).toBe("unchanged");
    expect(relationOf(there, shutting)).toBe("unknown");
  });

  it("is of a bucket whose name is known by that name, and not by what it refers to", () => {
    const named: Planned = {
      address: "aws_s3_bucket_public_access_block.one",
      after: { ...all, bucket: "b" },
      unknown: { id: true },
      expressions: of(["aws_s3_bucket.b.bucket", "aws_s3_bucket.b"]),
    };
    expect(relationOf(made, named)).toBe("unchanged");
    expect(relationOf(there, named)).toBe("unknown");
    for (const bucket of [made, there]) {
      expect(reviewOfAll([bucket, named]).notChecked.join()).not.toContain("functions around");
    }
  });

  it.each([
    ["a block with a part left open", block({ ...all, block_public_policy: false })],
    ["a block without a part", block({ block_public_acls: true })],
    [
      "lists that count",
      onBucket("aws_s3_bucket_ownership_controls", { rule: [{ object_ownership: "ObjectWriter" }] }),
    ],
    ["a list that others are on", onBucket("aws_s3_bucket_acl", { acl: "public-read" })],
    ["a list of its own beside it", onBucket("aws_s3_bucket_acl", { acl: "private" }, { access_control_policy: [{}] })],
    [
      "a block of this bucket or another",
      { ...block(), expressions: of(["var.name", "aws_s3_bucket.b.id", "aws_s3_bucket.b"]) },
    ],
    ["a block of a bucket by its name", { ...block(), expressions: { bucket: { constant_value: "b" } } }],
  ])("is unknown otherwise: %s", (_, opening) => {
    expect(relationOf(made, opening)).toBe("unknown");
  });
});
