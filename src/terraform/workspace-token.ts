import { existsSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod/mini";
import type { Fetch } from "../common/outside.ts";
import { ask } from "./ask.ts";

type Variables = Readonly<Record<string, string | undefined>>;

/** A workspace, and the variables of this run that credentials for it are taken from. */
export interface WorkspaceAccess {
  /** `https://dbc-a1b2.cloud.databricks.com`; the caller answers for it that credentials may go there. */
  readonly host: string;
  readonly env: Variables;
  readonly fetch: Fetch;
}

const tokenAnswer = z.object({ access_token: z.string() });
const idTokenAnswer = z.object({ value: z.string() });

/**
 * Gives a token for the workspace from the same variables, in the same order, as the Databricks provider: a personal
 * token, a service principal's secret, a GitHub workflow's identity. Nothing for any other way to authenticate; an Error
 * that says what is missing where there is no way.
 * Source: https://docs.databricks.com/aws/en/dev-tools/auth/unified-auth
 */
export const workspaceToken = async (access: WorkspaceAccess): Promise<string | undefined> => {
  const { env } = access;
  const type = env["DATABRICKS_AUTH_TYPE"];
  const [token, id, secret] = [env["DATABRICKS_TOKEN"], env["DATABRICKS_CLIENT_ID"], env["DATABRICKS_CLIENT_SECRET"]];
  if (token && (type === undefined || type === "pat")) return token;
  if (id && secret && (type === undefined || type === "oauth-m2m")) return secretToken(access, id, secret);
  if (type === "github-oidc") return federatedToken(access, id);
  if (hasNoCredentials(env)) throw missing("DATABRICKS_TOKEN, or DATABRICKS_CLIENT_ID and DATABRICKS_CLIENT_SECRET");
  return undefined;
};

/** Whatever else the provider signs in with, to a workspace on AWS, has a variable or a file of Databricks's own. */
const hasNoCredentials = (env: Variables): boolean =>
  Object.entries(env).every(([name, value]) => !value || !/^DATABRICKS_(?!HOST$)/.test(name)) &&
  !existsSync(join(env["HOME"] ?? env["USERPROFILE"] ?? "", ".databrickscfg"));

const missing = (what: string): Error => new Error(`this run has no credentials for it, which ${what} would give`);

/** https://docs.databricks.com/aws/en/dev-tools/auth/oauth-m2m */
const secretToken = (access: WorkspaceAccess, id: string, secret: string): Promise<string> => {
  const basic = Buffer.from(`${encodeURIComponent(id)}:${encodeURIComponent(secret)}`).toString("base64");
  const form = { grant_type: "client_credentials", scope: "all-apis" };
  const remedy = "the service principal needs a secret that has not expired, and a place in the workspace";
  return requestToken(access, form, remedy, { authorization: `Basic ${basic}` });
};

/** https://docs.databricks.com/aws/en/dev-tools/auth/oauth-federation-exchange */
const federatedToken = async (access: WorkspaceAccess, id: string | undefined): Promise<string> => {
  const { env, host, fetch } = access;
  if (!id) throw missing("DATABRICKS_CLIENT_ID");
  const [url, bearer] = [env["ACTIONS_ID_TOKEN_REQUEST_URL"], env["ACTIONS_ID_TOKEN_REQUEST_TOKEN"]];
  if (!url || !bearer) throw missing("the job's permission `id-token: write`");
  const audience = env["DATABRICKS_TOKEN_AUDIENCE"] ?? tokenEndpoint(host);
  const { value } = await ask(fetch, {
    url: `${url}&audience=${encodeURIComponent(audience)}`,
    init: { headers: { authorization: `Bearer ${bearer}` } },
    schema: idTokenAnswer,
    remedy: "give the job the permission `id-token: write`",
  });
  const form = {
    grant_type: "urn:ietf:params:oauth:grant-type:token-exchange",
    subject_token_type: "urn:ietf:params:oauth:token-type:jwt",
    subject_token: value,
    client_id: id,
    scope: "all-apis",
  };
  const remedy =
    "the service principal needs a federation policy that trusts this workflow, and a place in the workspace";
  return requestToken(access, form, remedy);
};

const tokenEndpoint = (host: string): string => `${host}/oidc/v1/token`;

const requestToken = async (
  { host, fetch }: WorkspaceAccess,
  form: Readonly<Record<string, string>>,
  remedy: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<string> => {
  const answer = await ask(fetch, {
    url: tokenEndpoint(host),
    init: { method: "POST", body: new URLSearchParams(form), headers, redirect: "error" },
    schema: tokenAnswer,
    remedy,
  });
  return answer.access_token;
};
