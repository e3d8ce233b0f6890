import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { nodeOutside } from "../../../src/node-outside.ts";
import { unseenProfileWarning, viewWorkspace } from "../../../src/terraform/workspace-view.ts";
import { quietLog } from "../../github/connect.ts";
import { listen } from "../../harness/listen.ts";
import { startTunnel } from "../../harness/tunnel.ts";
import { startWorkspace, type Workspace } from "../../workspace/workspace.ts";

const profile = "arn:aws:iam::123456789012:instance-profile/databricks-sagemaker";

let workspace: Workspace;
beforeAll(async () => {
  workspace = await startWorkspace(async () => undefined);
  const body = JSON.stringify({ instance_profile_arn: profile });
  const headers = { authorization: `Bearer ${workspace.adminToken}` };
  await fetch(`${workspace.url}/api/2.0/instance-profiles/add`, { method: "POST", body, headers });
});
afterAll(() => workspace.stop());

const view = (env: Readonly<Record<string, string>>, host = workspace.url) => viewWorkspace({ host, env, fetch });

/** What GitHub gives to a workflow that asks for its identity: the audience comes back as the token's. */
const startIdentityServer = async () => {
  const audiences: (string | null)[] = [];
  const server = createServer((request, response) => {
    audiences.push(new URL(request.url ?? "", "http://localhost").searchParams.get("audience"));
    const claims = { iss: "https://token.actions.githubusercontent.com", sub: "repo:acme/ml:environment:prod" };
    const value = `e30.${Buffer.from(JSON.stringify(claims)).toString("base64url")}.`;
    response.end(JSON.stringify(request.headers.authorization === "Bearer runner" ? { value } : {}));
  });
  const { url, stop } = await listen(server);
  return { url: `${url}/token?v=1`, audiences, stop };
};

describe("what Terraform's principal sees of the workspace", () => {
  it("is everything for an admin", async () => {
    const seen = await view({ DATABRICKS_TOKEN: workspace.adminToken });
    expect(seen).toEqual({ view: { principal: "admin@example.com", isAdmin: true, instanceProfiles: [profile] } });
  });

  it("is only what it holds for anybody else, which deserves a warning", async () => {
    const seen = await view({ DATABRICKS_TOKEN: workspace.addUser("ml@example.com") });
    expect(seen).toEqual({ view: { principal: "ml@example.com", isAdmin: false, instanceProfiles: [] } });
    if (!("view" in seen)) throw new Error("no view");
    expect(unseenProfileWarning(seen.view, profile)).toContain("ml@example.com is no workspace admin");
    expect(unseenProfileWarning({ ...seen.view, isAdmin: true }, profile)).toBeUndefined();
    expect(unseenProfileWarning({ ...seen.view, instanceProfiles: [profile] }, profile)).toBeUndefined();
  });

  it("is asked for with a service principal's secret", async () => {
    const { applicationId, secret } = workspace.addServicePrincipal("ci", ["admins"]);
    const seen = await view({ DATABRICKS_CLIENT_ID: applicationId, DATABRICKS_CLIENT_SECRET: secret });
    expect(seen).toMatchObject({ view: { principal: applicationId, isAdmin: true } });
  });

  it("is asked for with a GitHub workflow's identity, meant for the workspace alone", async () => {
    const { applicationId } = workspace.addServicePrincipal("github", ["admins"]);
    const issuer = "https://token.actions.githubusercontent.com";
    workspace.trust({ applicationId, issuer, subject: "repo:acme/ml:environment:prod" });
    const identity = await startIdentityServer();
    const seen = await view({
      DATABRICKS_AUTH_TYPE: "github-oidc",
      DATABRICKS_CLIENT_ID: applicationId,
      ACTIONS_ID_TOKEN_REQUEST_URL: identity.url,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: "runner",
    });
    await identity.stop();
    expect(seen).toMatchObject({ view: { principal: applicationId, isAdmin: true } });
    expect(identity.audiences).toEqual([`${workspace.url}/oidc/v1/token`]);
  });

  it("is asked for through a proxy where the environment names one, as the provider asks", async () => {
    const proxy = await startTunnel();
    vi.stubEnv("http_proxy", proxy.url);
    vi.stubEnv("no_proxy", "");
    const { fetch } = nodeOutside(quietLog);
    const seen = await viewWorkspace({
      host: workspace.url,
      env: { DATABRICKS_TOKEN: workspace.adminToken },
      fetch,
    });
    await proxy.stop();
    vi.unstubAllEnvs();
    expect(seen).toMatchObject({ view: { isAdmin: true } });
    expect(new Set(proxy.targets)).toEqual(new Set([new URL(workspace.url).host]));
  });

  it("is not asked where Terraform authenticates in another way", async () => {
    const home = mkdtempSync(join(tmpdir(), "sagemaker-auth-"));
    writeFileSync(join(home, ".databrickscfg"), "[DEFAULT]\n");
    for (const env of [{ HOME: home }, { DATABRICKS_METADATA_SERVICE_URL: "http://127.0.0.1:1" }]) {
      expect(await view(env)).toEqual({
        unasked: "the way in which this run authenticates is not one that can be asked with",
      });
    }
    rmSync(home, { recursive: true });
  });

  it.each([
    [
      { DATABRICKS_HOST: "x", DATABRICKS_TOKEN: "" },
      "DATABRICKS_TOKEN, or DATABRICKS_CLIENT_ID and DATABRICKS_CLIENT_SECRET",
    ],
    [{ DATABRICKS_AUTH_TYPE: "github-oidc", DATABRICKS_CLIENT_ID: "" }, "DATABRICKS_CLIENT_ID"],
    [{ DATABRICKS_AUTH_TYPE: "github-oidc", DATABRICKS_CLIENT_ID: "id" }, "the job's permission `id-token: write`"],
  ])("is not known to a run without credentials: %j", async (env, what) => {
    expect(await view(env)).toEqual({ unavailable: `this run has no credentials for it, which ${what} would give` });
  });

  it.each([
    [{ DATABRICKS_TOKEN: "wrong" }, /^127\.0\.0\.1:\d+ answered 40\d to GET .*: give this run a token/],
    [
      { DATABRICKS_CLIENT_ID: "ci", DATABRICKS_CLIENT_SECRET: "wrong" },
      /^127\.0\.0\.1:\d+ answered 401 to POST \/oidc\/v1\/token: the service principal needs a secret/,
    ],
  ])("is not known with %j, and that stops nothing", async (env, reason) => {
    const seen = await view(env);
    expect("unavailable" in seen && seen.unavailable).toMatch(reason);
  });

  const whyNot = async (answer: Response, env: Readonly<Record<string, string>> = {}): Promise<string> => {
    const asking = { DATABRICKS_CLIENT_ID: "id", DATABRICKS_CLIENT_SECRET: "secret", ...env };
    const seen = await viewWorkspace({
      host: "https://dbc-a1b2.cloud.databricks.com",
      env: asking,
      fetch: async () => answer,
    });
    return "unavailable" in seen ? seen.unavailable : "it is known";
  };

  it("is not known where an answer is no JSON, of which nothing is quoted, for it may hold a token", async () => {
    const unreadable = "dbc-a1b2.cloud.databricks.com answers /oidc/v1/token otherwise than its API describes";
    expect(await whyNot(new Response('{"access_token": secret}'))).toBe(unreadable);
    expect(await whyNot(new Response("{}"))).toBe(unreadable);
  });

  it.each([429, 500, 503])("is to be asked again later where the workspace answers %d", async (status) => {
    expect(await whyNot(new Response("secret", { status }))).toBe(
      `dbc-a1b2.cloud.databricks.com answered ${status} to POST /oidc/v1/token: run again later`,
    );
  });

  it("is not known to a workflow that may have no identity, of whose address nothing is told but the host", async () => {
    const reason = await whyNot(new Response("{}", { status: 403 }), {
      DATABRICKS_CLIENT_SECRET: "",
      DATABRICKS_AUTH_TYPE: "github-oidc",
      ACTIONS_ID_TOKEN_REQUEST_URL: "https://pipelines.example.com/token?secret=1",
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: "runner",
    });
    expect(reason).toBe(
      "pipelines.example.com answered 403 to GET /token: give the job the permission `id-token: write`",
    );
  });

  it("is not known with a token that no request can hold, of which nothing is quoted", async () => {
    expect(await view({ DATABRICKS_TOKEN: "dapi-first\nsecond" })).toEqual({
      unavailable: expect.stringMatching(/^127\.0\.0\.1:\d+ could not be asked: the run's credentials hold what no/),
    });
  });

  it("is not known where there is no workspace", async () => {
    expect(await view({ DATABRICKS_TOKEN: "t" }, "http://127.0.0.1:1")).toEqual({
      unavailable: expect.stringMatching(/^127\.0\.0\.1:1 could not be asked: (bad port|.*ECONNREFUSED)/),
    });
  });

  it("is not known where the workspace does not answer in time", async () => {
    const fetch = () => Promise.reject(new DOMException("The operation was aborted due to timeout", "TimeoutError"));
    const env = { DATABRICKS_TOKEN: "t" };
    expect(await viewWorkspace({ host: "https://dbc-a1b2.cloud.databricks.com", env, fetch })).toEqual({
      unavailable: "dbc-a1b2.cloud.databricks.com could not be asked: The operation was aborted due to timeout",
    });
  });
});
