import {
  createServer,
  request as forward,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type ServerResponse,
} from "node:http";
import { buffer } from "node:stream/consumers";
import { setTimeout as sleep } from "node:timers/promises";
import { callName } from "./call-name.ts";
import { type Faults, noFaults } from "./faults.ts";
import { type Listening, listen } from "./listen.ts";

/** A call that went through a proxy; `status` is absent where the connection was cut. */
export interface PassedCall {
  /** `iam:CreateRole` for a call of AWS's, else `POST /api/2.1/clusters/create`. */
  readonly call: string;
  readonly status?: number;
}

/** Stands between Terraform and a server: writes down the calls, and makes faults. */
export interface FaultProxy extends Listening {
  readonly faults: Faults;
  /** In the order of their answers. */
  readonly calls: readonly PassedCall[];
}

/** Sees each request with its body before it is passed on. */
export type Observer = (request: IncomingMessage, body: Buffer) => void;

/** Starts a proxy on a free port that passes everything on to `target`, an http address. */
export const startProxy = async (target: string, observe: Observer = () => undefined): Promise<FaultProxy> => {
  const faults = noFaults();
  const calls: PassedCall[] = [];
  const server = createServer((request, response) => {
    void pass({ target, faults, calls, observe }, request, response);
  });
  return { ...(await listen(server)), faults, calls };
};

interface Passage {
  readonly target: string;
  readonly faults: Faults;
  readonly calls: PassedCall[];
  readonly observe: Observer;
}

const pass = async (
  { target, faults, calls, observe }: Passage,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  const body = await buffer(request);
  observe(request, body);
  const call = callName(request, body);
  const effect = faults.effectOn(call);
  if (effect?.kind === "reset") {
    calls.push({ call });
    request.socket.resetAndDestroy();
    return;
  }
  if (effect?.kind === "delay") await sleep(effect.milliseconds);
  if (effect?.kind === "answer") {
    calls.push({ call, status: effect.status });
    response.writeHead(effect.status, { ...effect.headers }).end(effect.body);
    return;
  }
  const answer = await passOn(target, request, body);
  if (answer === undefined || effect?.kind === "lost") {
    calls.push({ call });
    request.socket.resetAndDestroy();
    return;
  }
  calls.push({ call, status: answer.status });
  response.writeHead(answer.status, answer.headers).end(answer.content);
};

interface PassedAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly content: Buffer;
}

/**
 * Gives the whole answer, whether or not anybody still waits for it; nothing where the server gives none. The headers
 * stay as they are, Host among them, which is part of AWS's signature and of S3's addressing.
 */
const passOn = (target: string, request: IncomingMessage, body: Buffer): Promise<PassedAnswer | undefined> =>
  new Promise((resolve) => {
    const { hostname, port } = new URL(target);
    const { "transfer-encoding": _chunked, ...headers } = request.headers;
    const onward = forward(
      {
        hostname,
        port,
        method: request.method,
        path: request.url,
        headers: { ...headers, "content-length": body.length },
      },
      (answer) => {
        const { statusCode: status = 502, headers } = answer;
        buffer(answer).then(
          (content) => resolve({ status, headers, content }),
          () => resolve(undefined),
        );
      },
    );
    onward.on("error", () => resolve(undefined));
    onward.end(body);
  });
