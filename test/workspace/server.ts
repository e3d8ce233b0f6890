import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { text } from "node:stream/consumers";
import { setTimeout as sleep } from "node:timers/promises";
import type { Faults } from "../harness/faults.ts";
import { type Listening, listen } from "../harness/listen.ts";
import { ApiError, type Endpoint, type Routes } from "./api.ts";
import { clusterRoutes } from "./clusters.ts";
import { instanceProfileRoutes } from "./instance-profiles.ts";
import type { Principal, WorkspaceState } from "./model.ts";
import { exchangeToken } from "./oidc.ts";
import { scimRoutes } from "./scim.ts";

/** One request as it came, and what became of it. Tokens are not kept. */
export interface RecordedRequest {
  /** `POST /api/2.1/clusters/create`. */
  readonly call: string;
  readonly body: unknown;
  /** The name of the principal; absent for a request that proved none. */
  readonly caller?: string;
  readonly status: number;
}

interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly caller?: string;
}

const routes: Routes = { ...instanceProfileRoutes, ...clusterRoutes, ...scimRoutes };
const workspaceId = "1234567890123456";

/** Serves the workspace on a free port of 127.0.0.1. */
export const serve = async (state: WorkspaceState, faults: Faults, requests: RecordedRequest[]): Promise<Listening> => {
  const server = createServer((request, response) => {
    void respond(state, faults, requests, request, response);
  });
  return listen(server);
};

const respond = async (
  state: WorkspaceState,
  faults: Faults,
  requests: RecordedRequest[],
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  const sent = await text(request);
  const url = new URL(request.url ?? "/", `http://${request.headers.host}`);
  const call = `${request.method} ${url.pathname}`;
  const effect = faults.effectOn(call);
  if (effect?.kind === "reset") {
    request.socket.resetAndDestroy();
    return;
  }
  if (effect?.kind === "delay") await sleep(effect.milliseconds);
  if (effect?.kind === "answer") {
    requests.push({ call, body: undefined, status: effect.status });
    response.writeHead(effect.status, { ...effect.headers }).end(effect.body);
    return;
  }
  const answer = await answerTo(state, call, url, request, sent);
  const isToken = url.pathname.startsWith("/oidc/");
  requests.push({ call, body: isToken ? undefined : parsed(sent), status: answer.status, ...callerOf(answer) });
  if (effect?.kind === "lost") {
    request.socket.resetAndDestroy();
    return;
  }
  response.writeHead(answer.status, { "content-type": "application/json", "x-databricks-org-id": workspaceId });
  response.end(JSON.stringify(answer.body));
};

const callerOf = ({ caller }: Answer) => (caller === undefined ? {} : { caller });

const answerTo = async (
  state: WorkspaceState,
  call: string,
  url: URL,
  request: IncomingMessage,
  sent: string,
): Promise<Answer> => {
  const authorization = request.headers.authorization ?? "";
  try {
    const open = withoutToken(state, call, url, sent, authorization);
    if (open !== undefined) return { status: 200, body: open };
    const caller = authenticate(state, authorization);
    const { endpoint, parameters } = route(call);
    const body = await endpoint({ state, caller, query: url.searchParams, body: parsed(sent), parameters });
    return { status: 200, body, caller: caller.name };
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    const isOAuth = url.pathname.startsWith("/oidc/");
    const body = isOAuth
      ? { error: error.code, error_description: error.message }
      : { error_code: error.code, message: error.message };
    return { status: error.status, body };
  }
};

/** How a client finds out where to get a token, and the token itself. */
const withoutToken = (state: WorkspaceState, call: string, url: URL, sent: string, authorization: string): unknown => {
  switch (call) {
    case "GET /.well-known/databricks-config":
      return {
        oidc_endpoint: `${url.origin}/oidc`,
        workspace_id: workspaceId,
        cloud: "AWS",
        host_type: "WORKSPACE_HOST",
        token_federation_default_oidc_audiences: [`${url.origin}/oidc/v1/token`],
      };
    case "GET /oidc/.well-known/oauth-authorization-server":
      return {
        authorization_endpoint: `${url.origin}/oidc/v1/authorize`,
        token_endpoint: `${url.origin}/oidc/v1/token`,
      };
    case "POST /oidc/v1/token":
      return exchangeToken(state, new URLSearchParams(sent), authorization);
    default:
      return undefined;
  }
};

const authenticate = (state: WorkspaceState, authorization: string): Principal => {
  const token = /^Bearer (.+)$/.exec(authorization)?.[1] ?? "";
  const principal = state.principals.get(state.tokens.get(token) ?? "");
  if (principal) return principal;
  throw new ApiError(401, "UNAUTHENTICATED", "Credential was not sent or was of an unsupported type for this API.");
};

const route = (call: string): { readonly endpoint: Endpoint; readonly parameters: readonly string[] } => {
  const exact = routes[call];
  if (exact) return { endpoint: exact, parameters: [] };
  const last = call.slice(call.lastIndexOf("/") + 1);
  const endpoint = routes[`${call.slice(0, -last.length)}{}`];
  if (endpoint) return { endpoint, parameters: [decodeURIComponent(last)] };
  throw new ApiError(404, "ENDPOINT_NOT_FOUND", `No API found for '${call}'`);
};

const parsed = (sent: string): unknown => (sent === "" ? {} : JSON.parse(sent));
