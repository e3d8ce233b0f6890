/**
 * The service that GitHub's artifact client uploads to, and the storage behind it. It is not described by GitHub: what is
 * here is what the client sends, and its answers are what the client takes.
 */
import { randomUUID } from "node:crypto";
import * as z from "zod";
import type { WorkflowRun, World } from "./world.ts";

interface Upload {
  readonly run: WorkflowRun;
  readonly name: string;
  readonly blocks: Map<string, Buffer>;
  content?: Buffer;
}

export interface RawAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
}

export interface RawRequest {
  readonly method: string;
  readonly url: URL;
  readonly authorization: string | undefined;
  readonly body: Buffer;
}

const json = (status: number, body: unknown): RawAnswer => ({
  status,
  headers: { "content-type": "application/json" },
  body: JSON.stringify(body),
});

/** The token that the runner gives to a job: the client reads the run's id out of it. */
export const runtimeToken = (run: WorkflowRun): string => {
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");
  return [part({ alg: "none" }), part({ scp: `Actions.Results:${run.id}:${run.attempt}` }), "signature"].join(".");
};

const named = z.object({ workflow_run_backend_id: z.string(), name: z.string() });

export const createArtifactService = (world: World, origin: () => string) => {
  const uploads = new Map<string, Upload>();
  const findRun = (id: string): WorkflowRun | undefined => world.runs.find((run) => String(run.id) === id);

  const create = (body: unknown): RawAnswer => {
    const { workflow_run_backend_id, name } = named.parse(body);
    const run = findRun(workflow_run_backend_id);
    if (run === undefined) return json(404, { code: "not_found", msg: "workflow run not found" });
    const isTaken = world.artifacts.some((each) => each.run === run.id && each.name === name && !each.expired);
    if (isTaken) {
      return json(409, {
        code: "already_exists",
        msg: "an artifact with this name already exists on the workflow run",
      });
    }
    const id = randomUUID();
    uploads.set(id, { run, name, blocks: new Map() });
    return json(200, { ok: true, signed_upload_url: `${origin()}/uploads/${id}?sig=secret` });
  };

  const finalize = (body: unknown): RawAnswer => {
    const { workflow_run_backend_id, name } = named.parse(body);
    const upload = [...uploads.values()].find(
      (each) => String(each.run.id) === workflow_run_backend_id && each.name === name && each.content !== undefined,
    );
    if (upload?.content === undefined) return json(404, { code: "not_found", msg: "no upload" });
    const id = world.nextId();
    const { run, content } = upload;
    world.artifacts.push({ id, run: run.id, attempt: run.attempt, name, content, expired: false });
    return json(200, { ok: true, artifact_id: String(id) });
  };

  /** Blocks come one by one, then the list of them in order. */
  const store = ({ url, body }: RawRequest): RawAnswer => {
    const upload = uploads.get(url.pathname.slice("/uploads/".length));
    const headers = { etag: '"1"', "last-modified": new Date().toUTCString(), "x-ms-request-id": randomUUID() };
    if (upload === undefined) return { status: 404, headers, body: "" };
    if (url.searchParams.get("comp") === "block") {
      upload.blocks.set(url.searchParams.get("blockid") ?? "", body);
    } else {
      const ids = [...body.toString("utf8").matchAll(/<Latest>([^<]*)<\/Latest>/g)].map(([, id]) => id ?? "");
      upload.content = Buffer.concat(ids.map((id) => upload.blocks.get(id) ?? Buffer.alloc(0)));
    }
    return { status: 201, headers, body: "" };
  };

  const fetchBlob = ({ url }: RawRequest): RawAnswer => {
    const artifact = world.artifacts.find(({ id }) => `/blobs/${id}` === url.pathname);
    if (artifact === undefined || url.search !== "?sig=signed%2Baddress") return { status: 403, headers: {}, body: "" };
    return { status: 200, headers: { "content-type": "application/zip" }, body: artifact.content };
  };

  /** Undefined for a request that is not the service's. */
  return (request: RawRequest): RawAnswer | undefined => {
    const { method, url, authorization, body } = request;
    if (url.pathname.startsWith("/blobs/") || url.pathname.startsWith("/uploads/")) {
      if (authorization !== undefined) return json(500, { msg: "a signed address was sent a token" });
      return method === "PUT" ? store(request) : fetchBlob(request);
    }
    if (!url.pathname.startsWith("/twirp/github.actions.results.api.v1.ArtifactService/")) return undefined;
    if (!world.runs.some((run) => authorization === `Bearer ${runtimeToken(run)}`)) {
      return json(401, { code: "unauthenticated", msg: "wrong runtime token" });
    }
    const data: unknown = JSON.parse(body.toString("utf8"));
    if (url.pathname.endsWith("/CreateArtifact")) return create(data);
    if (url.pathname.endsWith("/FinalizeArtifact")) return finalize(data);
    return json(404, { code: "bad_route", msg: url.pathname });
  };
};
