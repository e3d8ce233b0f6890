import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { githubIssuer, startTokenServer } from "../github/token-server.ts";
import { type Ground, startGround } from "../harness/ground.ts";
import { startProxy } from "../harness/proxy.ts";
import { synthesized } from "../harness/synthesized.ts";
import { type TerraformFolder, terraformIn } from "../harness/terraform.ts";

const configuration = (host: string, accountId: string): string => `
version: 1
deployments:
  prod:
    aws: { account_id: "${accountId}", region: us-east-1 }
    deploy_role: { name: databricks-sagemaker }
    workspace: { host: ${host}, aws_role: databricks-cross-account }
    grant_to: { groups: [ml-engineers] }
    backend: { local: { path: state.tfstate } }
`;

const subject = "repo:acme/infrastructure:environment:production";

describe("the credentials of a run", () => {
  let ground: Ground;
  let folder: string;
  let withoutToken: Record<string, string>;
  const terraform = (env: Readonly<Record<string, string>>): TerraformFolder => terraformIn(folder, env);
  /** Plans, and gives the names of the principals that the workspace saw. */
  const plannedAs = async (env: Readonly<Record<string, string>>): Promise<Set<string>> => {
    const start = ground.workspace.requests.length;
    expect(await terraform(env).plan()).toMatchObject({ "databricks_instance_profile.registration": "create" });
    return new Set(ground.workspace.requests.slice(start).flatMap(({ caller }) => caller ?? []));
  };

  beforeAll(async () => {
    ground = await startGround();
    ground.workspace.addGroup("ml-engineers");
    folder = ground.folder();
    const { DATABRICKS_TOKEN: _token, ...rest } = ground.env;
    withoutToken = rest;
    await terraform(ground.env).configure(synthesized(configuration(ground.workspace.url, "123456789012"), "prod"));
  });
  afterAll(() => ground.dispose());

  it("of another account than the configuration's stop the run before it reads or changes anything in AWS", async () => {
    const proxy = await startProxy(ground.aws.endpoint);
    const other = terraformIn(ground.folder(), { ...ground.env, AWS_ENDPOINT_URL: proxy.url });
    await other.configure(synthesized(configuration(ground.workspace.url, "210987654321"), "prod"));
    await expect(other.apply()).rejects.toThrow(/AWS account ID not allowed: 123456789012/);
    expect(new Set(proxy.calls.map(({ call }) => call))).toEqual(new Set(["sts:GetCallerIdentity"]));
    await proxy.stop();
  });

  it("have to be there for AWS", async () => {
    const { AWS_ACCESS_KEY_ID: _id, AWS_SECRET_ACCESS_KEY: _secret, ...env } = ground.env;
    await expect(terraform(env).plan()).rejects.toThrow(/No valid credential sources found/);
  });

  it("have to be there for the workspace", async () => {
    await expect(terraform(withoutToken).plan()).rejects.toThrow(/cannot configure default credentials/);
  });

  it("may be a service principal's that GitHub's OIDC token stands for, without any secret", async () => {
    const tokens = await startTokenServer(subject);
    const principal = ground.workspace.addServicePrincipal("deployer", ["admins"]);
    const env = {
      ...withoutToken,
      DATABRICKS_AUTH_TYPE: "github-oidc",
      DATABRICKS_CLIENT_ID: principal.applicationId,
      ...tokens.env,
    };
    await expect(terraform(env).plan()).rejects.toThrow(/No federation policy .* trusts repo:acme\/infrastructure/);
    ground.workspace.trust({ applicationId: principal.applicationId, issuer: githubIssuer, subject });
    expect(await plannedAs(env)).toEqual(new Set([principal.applicationId]));
    const stray = { ...env, DATABRICKS_TOKEN: ground.workspace.adminToken };
    expect(await plannedAs(stray)).toEqual(new Set([principal.applicationId]));
    const { DATABRICKS_AUTH_TYPE: _type, ...undecided } = stray;
    await expect(terraform(undecided).plan()).rejects.toThrow(/more than one authorization method configured/);
    await tokens.stop();
  });

  it("may be a service principal's secret", async () => {
    const { applicationId, secret } = ground.workspace.addServicePrincipal("with a secret", ["admins"]);
    const env = { ...withoutToken, DATABRICKS_CLIENT_ID: applicationId, DATABRICKS_CLIENT_SECRET: secret };
    expect(await plannedAs(env)).toEqual(new Set([applicationId]));
  });
});
