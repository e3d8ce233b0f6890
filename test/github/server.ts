/**
 * GitHub for tests, over HTTP: its REST API for one repository, each request and each answer held against GitHub's
 * published description; the two GraphQL queries that the program makes; the artifact service.
 */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { listen } from "../harness/listen.ts";
import { createArtifactService, type RawAnswer, runtimeToken } from "./artifact-service.ts";
import { answerGraphql } from "./graphql.ts";
import { type Operation, operation } from "./openapi.ts";
import { type People, people } from "./people.ts";
import type { Answer, Route } from "./route.ts";
import { routes } from "./routes.ts";
import { createWorld, type WorkflowRun, type World } from "./world.ts";

/** Whom a token stands for, and what it may do: `pull_requests=write`; `everything` for all. */
export interface Token {
  readonly login: string;
  readonly permissions: readonly string[] | "everything";
}

/** What goes wrong with the next requests that it is for. */
export interface Fault {
  readonly method?: string;
  readonly path: RegExp;
  /** How often; 1 if it is not said. */
  times?: number;
  /** Requests that pass before. */
  after?: number;
  /** The status to answer with; `reset` breaks the connection, `half` in the middle of the answer, `silent` never answers. */
  readonly with: number | "reset" | "half" | "silent";
  readonly headers?: Readonly<Record<string, string>>;
  readonly message?: string;
  /** The whole answer, where it is not just a message. */
  readonly body?: unknown;
  /** Whether the request is done all the same, and only its answer is lost. */
  readonly isDone?: boolean;
}

export interface LoggedRequest {
  readonly method: string;
  readonly path: string;
  readonly status: number | "none";
}

export interface GitHubServer {
  /** `http://127.0.0.1:PORT`. */
  readonly url: string;
  readonly world: World;
  readonly people: People;
  readonly requests: LoggedRequest[];
  readonly tokens: Map<string, Token>;
  fail(fault: Fault): void;
  /** The token that the runner gives to the jobs of a run, for artifacts. */
  runtimeToken(run: WorkflowRun): string;
  /** Stops; throws when a request or an answer was not as GitHub describes it. */
  stop(): Promise<void>;
}

/** The token that every server knows: GITHUB_TOKEN with all permissions. */
export const actionsToken = "ghs_actions";

export const startGitHub = async (
  repository = "acme/infrastructure",
  defaultBranch = "main",
): Promise<GitHubServer> => {
  const world = createWorld(repository, defaultBranch);
  const requests: LoggedRequest[] = [];
  const violations: string[] = [];
  const faults: Fault[] = [];
  const tokens = new Map<string, Token>([[actionsToken, { login: "github-actions[bot]", permissions: "everything" }]]);
  let url = "";
  const artifacts = createArtifactService(world, () => url);

  const answer = (request: IncomingMessage, target: URL, body: Buffer): RawAnswer => {
    const method = request.method ?? "GET";
    const raw = artifacts({ method, url: target, authorization: request.headers.authorization, body });
    if (raw !== undefined) return raw;
    const token = tokens.get(request.headers.authorization?.replace(/^(token|bearer) /i, "") ?? "");
    if (token === undefined) return toRaw({ status: 401, body: { message: "Bad credentials" } });
    if (request.headers["x-github-api-version"] !== "2022-11-28")
      violations.push(`${method} ${target.pathname}: no API version`);
    const data: unknown = body.length === 0 ? undefined : JSON.parse(body.toString("utf8"));
    if (target.pathname === "/graphql") return toRaw({ status: 200, body: answerGraphql(world, token.login, data) });
    const found = findRoute(method, target.pathname, repository);
    if (found === undefined) {
      violations.push(`${method} ${target.pathname}: the program must not use it`);
      return toRaw({ status: 404, body: { message: "Not Found" } });
    }
    return checkedAnswer({ world, url, violations }, found, token, target, data);
  };

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const target = new URL(request.url ?? "/", url);
    target.pathname = withoutEnterprise(target.pathname);
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const method = request.method ?? "GET";
    const log = (status: number | "none") => requests.push({ method, path: target.pathname + target.search, status });
    const fault = takeFault(faults, method, target.pathname);
    if (fault?.isDone === true) answer(request, target, Buffer.concat(chunks));
    if (fault?.with === "half") {
      const { status, headers, body } = answer(request, target, Buffer.concat(chunks));
      log("none");
      response.writeHead(status, { ...headers, "content-length": String(Buffer.byteLength(body)) });
      response.write(Buffer.from(body).subarray(0, -1), () => response.destroy());
      return;
    }
    if (fault?.with === "reset" || fault?.with === "silent") {
      log("none");
      if (fault.with === "reset") request.socket.destroy();
      return;
    }
    const { status, headers, body } =
      fault === undefined ? answer(request, target, Buffer.concat(chunks)) : faultAnswer(fault, fault.with);
    log(status);
    response.writeHead(status, { date: world.now().toUTCString(), ...headers }).end(body);
  };

  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      violations.push(error instanceof Error ? (error.stack ?? error.message) : String(error));
      response.writeHead(500).end();
    });
  });
  const listening = await listen(server);
  url = listening.url;

  return {
    ...{ url, world, people: people(world), requests, tokens, runtimeToken },
    fail: (fault) => faults.push({ times: 1, ...fault }),
    stop: async () => {
      await listening.stop();
      if (violations.length > 0) throw new Error(`not as GitHub describes it:\n${violations.join("\n")}`);
    },
  };
};

/** An enterprise server has the REST API below /api/v3, and the GraphQL API beside that. */
const withoutEnterprise = (pathname: string): string =>
  pathname === "/api/graphql" ? "/graphql" : pathname.replace(/^\/api\/v3(?=\/(?!graphql$))/, "");

interface FoundRoute {
  readonly route: Route;
  readonly path: Readonly<Record<string, string>>;
}

const findRoute = (method: string, pathname: string, repository: string): FoundRoute | undefined => {
  for (const route of routes) {
    if (route.method !== method) continue;
    const pattern = new RegExp(`^${route.path.replace(/\{(\w+)\}/g, "(?<$1>[^/]+)")}$`);
    const match = pattern.exec(pathname);
    if (match === null) continue;
    const decoded = Object.fromEntries(
      Object.entries(match.groups ?? {}).map(([name, value]) => [name, decodeURIComponent(value)]),
    );
    const isHere = decoded["owner"] === undefined || `${decoded["owner"]}/${decoded["repo"]}` === repository;
    return isHere ? { route, path: decoded } : undefined;
  }
  return undefined;
};

const operations = new Map<Route, Operation>();

const checkedAnswer = (
  { world, url, violations }: { readonly world: World; readonly url: string; readonly violations: string[] },
  { route, path }: FoundRoute,
  token: Token,
  target: URL,
  data: unknown,
): RawAnswer => {
  const described = operations.get(route) ?? operation(route.method, route.path);
  operations.set(route, described);
  const name = `${route.method} ${target.pathname}`;
  const problem = described.requestProblem(target.searchParams, data);
  if (problem !== undefined) {
    violations.push(`${name}: the request: ${problem}`);
    return toRaw({ status: 422, body: { message: problem } });
  }
  const isPermitted =
    token.permissions === "everything" ||
    route.permissions.length === 0 ||
    route.permissions.some((each) => isGranted(token.permissions, each));
  if (!isPermitted) {
    const headers = { "x-accepted-github-permissions": route.permissions.join("; ") };
    return toRaw({ status: 403, headers, body: { message: "Resource not accessible by integration" } });
  }
  const isApp = token.login.endsWith("[bot]");
  const call = { world, login: token.login, isApp, path, query: target.searchParams, body: data, origin: url };
  const answer = paged(route.answer(call), target);
  const body: unknown = answer.body === undefined ? undefined : JSON.parse(JSON.stringify(answer.body));
  const wrong = described.answerProblem(answer.status, body);
  if (wrong !== undefined) violations.push(`${name}: the answer ${answer.status}: ${wrong}`);
  return toRaw({ ...answer, body });
};

/** Write lets read, too. */
const isGranted = (permissions: Token["permissions"], needed: string): boolean =>
  permissions.includes(needed) || permissions.includes(needed.replace(/=read$/, "=write"));

const paged = (answer: Answer, target: URL): Answer => {
  const { items, wrap = (page: readonly unknown[]) => page } = answer;
  if (items === undefined) return answer;
  const perPage = Number(target.searchParams.get("per_page") ?? 30);
  const page = Number(target.searchParams.get("page") ?? 1);
  const shown = items.slice((page - 1) * perPage, page * perPage);
  const next = new URL(target);
  next.searchParams.set("page", String(page + 1));
  const headers = page * perPage < items.length ? { link: `<${next.href}>; rel="next"` } : {};
  return { status: answer.status, headers, body: wrap(shown, items.length) };
};

const toRaw = ({ status, body, headers = {} }: Answer): RawAnswer => ({
  status,
  headers: { "content-type": "application/json; charset=utf-8", "x-github-request-id": "TEST:1", ...headers },
  body: body === undefined ? "" : JSON.stringify(body),
});

const takeFault = (faults: Fault[], method: string, path: string): Fault | undefined => {
  const fault = faults.find(
    (each) => (each.times ?? 0) > 0 && each.path.test(path) && (each.method ?? method) === method,
  );
  if (fault === undefined) return undefined;
  if ((fault.after ?? 0) > 0) {
    fault.after = (fault.after ?? 0) - 1;
    return undefined;
  }
  fault.times = (fault.times ?? 0) - 1;
  return fault;
};

const faultAnswer = (
  { headers = {}, message = "A fault of the test", body = { message } }: Fault,
  status: number,
): RawAnswer => toRaw({ status, headers, body });
