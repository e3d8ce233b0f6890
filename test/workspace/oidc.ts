/** OAuth for service principals: https://docs.databricks.com/aws/en/dev-tools/auth/oauth-m2m and …/oauth-federation. */
import * as z from "zod";
import { ApiError } from "./api.ts";
import { issueToken, type Principal, type WorkspaceState } from "./model.ts";

/** Answers a request to the token endpoint; throws ApiError with OAuth's code (RFC 6749, 5.2). */
export const exchangeToken = (state: WorkspaceState, form: URLSearchParams, authorization: string): unknown => {
  const principal = authenticated(state, form, authorization);
  return { access_token: issueToken(state, principal), token_type: "Bearer", expires_in: 3_600, scope: "all-apis" };
};

const authenticated = (state: WorkspaceState, form: URLSearchParams, authorization: string): Principal => {
  const grantType = form.get("grant_type");
  if (grantType === "client_credentials") return byClientSecret(state, form, authorization);
  if (grantType === "urn:ietf:params:oauth:grant-type:token-exchange") return bySubjectToken(state, form);
  throw new ApiError(400, "unsupported_grant_type", `grant type ${grantType} is not supported`);
};

const byClientSecret = (state: WorkspaceState, form: URLSearchParams, authorization: string): Principal => {
  const encoded = /^Basic (.+)$/.exec(authorization)?.[1] ?? "";
  const [basicId, basicSecret] = Buffer.from(encoded, "base64").toString().split(":").map(decodeURIComponent);
  const id = basicId || form.get("client_id") || "";
  const secret = basicSecret || form.get("client_secret");
  if (!state.secrets.has(id) || state.secrets.get(id) !== secret) {
    throw new ApiError(401, "invalid_client", "Client authentication failed");
  }
  return servicePrincipal(state, id);
};

const claims = z.object({ iss: z.string(), sub: z.string() });

/** Issuer and subject must be those of a federation policy. The signature is not looked at: the tests issue no real one. */
const bySubjectToken = (state: WorkspaceState, form: URLSearchParams): Principal => {
  const payload = form.get("subject_token")?.split(".")[1] ?? "";
  const { iss, sub } = claims.parse(JSON.parse(Buffer.from(payload, "base64url").toString()));
  const id = form.get("client_id");
  const policy = state.federation.find(
    ({ applicationId, issuer, subject }) => applicationId === id && issuer === iss && subject === sub,
  );
  if (policy) return servicePrincipal(state, policy.applicationId);
  throw new ApiError(400, "invalid_grant", `No federation policy of ${id} trusts ${sub} of ${iss}`);
};

const servicePrincipal = (state: WorkspaceState, applicationId: string): Principal => {
  const found = [...state.principals.values()].find(({ name }) => name === applicationId);
  if (found) return found;
  throw new ApiError(401, "invalid_client", `There is no service principal ${applicationId}`);
};
