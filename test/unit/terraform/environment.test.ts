import { describe, expect, it } from "vitest";
import { terraformEnvironment } from "../../../src/terraform/environment.ts";

describe("Terraform's environment", () => {
  it("passes on credentials and what tells where providers come from", () => {
    const outer = {
      PATH: "/bin",
      AWS_ACCESS_KEY_ID: "id",
      DATABRICKS_TOKEN: "token",
      ACTIONS_ID_TOKEN_REQUEST_URL: "url",
      TF_CLI_CONFIG_FILE: "rc",
      TF_PLUGIN_CACHE_DIR: "cache",
      TF_TOKEN_app_terraform_io: "token",
      TF_REGISTRY_CLIENT_TIMEOUT: "15",
      TF_ENCRYPTION: "key",
      TF_STATE_PERSIST_INTERVAL: "20",
      NOT_TF_VAR_role: "x",
    };
    const { env, dropped } = terraformEnvironment(outer, "/data");
    expect(env).toMatchObject(outer);
    expect(dropped).toEqual([]);
  });

  it("runs without questions, in its own data directory", () => {
    const outer = { TF_DATA_DIR: "/elsewhere", TF_INPUT: "1", TF_IN_AUTOMATION: "0", CHECKPOINT_DISABLE: "" };
    const { env, dropped } = terraformEnvironment(outer, "/data");
    const set = { TF_IN_AUTOMATION: "1", TF_INPUT: "0", TF_DATA_DIR: "/data", CHECKPOINT_DISABLE: "1", GOGC: "400" };
    expect(env).toEqual(set);
    expect(dropped).toEqual([]);
  });

  it("collects garbage more seldom than Go does by itself, unless the caller says how often", () => {
    expect(terraformEnvironment({}, "/data").env).toMatchObject({ GOGC: "400" });
    expect(terraformEnvironment({ GOGC: "off" }, "/data").env).toMatchObject({ GOGC: "off" });
  });

  it.each([
    "TF_CLI_ARGS",
    "TF_CLI_ARGS_plan",
    "TF_VAR_role",
    "TF_WORKSPACE",
    "TF_LOG",
    "TF_LOG_PATH",
    "TF_REATTACH_PROVIDERS",
    "TF_FORCE_LOCAL_BACKEND",
    "tf_var_role",
  ])("drops %s, and says so", (name) => {
    const { env, dropped } = terraformEnvironment({ [name]: "-target=aws_iam_role.x" }, "/data");
    expect(env).not.toHaveProperty(name);
    expect(dropped).toEqual([name]);
  });

  it.each([
    "INPUT_GITHUB-TOKEN",
    "ACTIONS_RUNTIME_TOKEN",
    "ACTIONS_RESULTS_URL",
    "ACTIONS_CACHE_URL",
    "GITHUB_TOKEN",
    "GH_TOKEN",
    "GITHUB_OUTPUT",
    "GITHUB_ENV",
    "GITHUB_PATH",
    "GITHUB_STATE",
    "GITHUB_STEP_SUMMARY",
  ])("keeps %s, which is the action's own, from Terraform", (name) => {
    const { env, dropped } = terraformEnvironment({ [name]: "secret" }, "/data");
    expect(env).not.toHaveProperty(name);
    expect(dropped).toEqual([]);
  });
});
