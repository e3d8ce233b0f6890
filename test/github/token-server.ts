import { createServer } from "node:http";
import { listen } from "../harness/listen.ts";

/** GitHub's endpoint on a runner, which gives a job with `id-token: write` its OIDC token. */
export interface TokenServer {
  /** The variables by which a job finds it. */
  readonly env: {
    readonly ACTIONS_ID_TOKEN_REQUEST_URL: string;
    readonly ACTIONS_ID_TOKEN_REQUEST_TOKEN: string;
  };
  stop(): Promise<void>;
}

export const githubIssuer = "https://token.actions.githubusercontent.com";

/**
 * Starts the endpoint on a free port; its tokens have this subject and no signature.
 * Source: https://docs.github.com/en/actions/reference/security/oidc
 */
export const startTokenServer = async (subject: string): Promise<TokenServer> => {
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString("base64url");
  const token = `${part({ alg: "none" })}.${part({ iss: githubIssuer, sub: subject })}.`;
  const server = createServer((request, response) => {
    const isTrusted = request.headers.authorization === "Bearer runner-token";
    response.writeHead(isTrusted ? 200 : 401, { "content-type": "application/json" });
    response.end(JSON.stringify({ value: token }));
  });
  const { url, stop } = await listen(server);
  return {
    env: {
      ACTIONS_ID_TOKEN_REQUEST_URL: `${url}/token?api-version=2`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: "runner-token",
    },
    stop,
  };
};
