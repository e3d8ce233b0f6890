import { createHash } from "node:crypto";
import { createServer, type ServerResponse } from "node:http";
import { zipSync } from "fflate";
import { type Listening, listen } from "./listen.ts";

/** How a request for a file goes instead of well. */
export type Mishap =
  | { readonly kind: "status"; readonly status: number }
  /** To another path of this server. */
  | { readonly kind: "redirect"; readonly to: string }
  /** The connection breaks in the middle of the announced length, at once or after so many milliseconds. */
  | { readonly kind: "cut"; readonly after?: number }
  /** Half of it comes, with its own length, as if that were all. */
  | { readonly kind: "half" };

/** A server of published files, as of Terraform's and OpenTofu's releases. */
export interface Releases extends Listening {
  /** By path, `/1.11.4/terraform_1.11.4_SHA256SUMS`. */
  readonly files: Map<string, Uint8Array>;
  /** What the next requests of a path meet, one each, before they go well. */
  readonly mishaps: Map<string, Mishap[]>;
  /** The paths of the requests. */
  readonly requests: string[];
}

/** Starts one without files, on a free port of this machine. */
export const startReleases = async (): Promise<Releases> => {
  const files = new Map<string, Uint8Array>();
  const mishaps = new Map<string, Mishap[]>();
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? "";
    requests.push(path);
    answer(response, `http://${request.headers.host}`, files.get(path), mishaps.get(path)?.shift());
  });
  return { ...(await listen(server)), files, mishaps, requests };
};

const answer = (
  response: ServerResponse,
  origin: string,
  content: Uint8Array | undefined,
  mishap: Mishap | undefined,
): void => {
  if (mishap?.kind === "status") return void response.writeHead(mishap.status).end();
  if (mishap?.kind === "redirect") return void response.writeHead(302, { location: origin + mishap.to }).end();
  if (content === undefined) return void response.writeHead(404).end();
  const half = content.subarray(0, content.length / 2);
  if (mishap?.kind === "half") return void response.end(half);
  response.writeHead(200, { "content-length": content.length });
  if (mishap?.kind === "cut") response.write(half, () => setTimeout(() => response.destroy(), mishap.after ?? 0));
  else response.end(content);
};

/** What node gets so that a download is tried again after so many seconds, which its client lets one set. */
export const waitingFor = (seconds: number): readonly string[] => [
  "--import",
  `data:text/javascript,globalThis.TEST_DOWNLOAD_TOOL_RETRY_MIN_SECONDS=globalThis.TEST_DOWNLOAD_TOOL_RETRY_MAX_SECONDS=${seconds}`,
];

/** What node gets so that a file is there only a while after it was opened. */
export const withSlowFiles = [
  "--import",
  "data:text/javascript,import fs from 'node:fs';const open=fs.open;fs.open=(...all)=>setTimeout(()=>open(...all),200)",
];

/** The files of one version: its archive with the program and a licence in it, and the sums. */
export const releaseFiles = (
  folder: string,
  name: string,
  platform: string,
  contents: Readonly<Record<string, Uint8Array>>,
): ReadonlyMap<string, Uint8Array> => {
  const archive = zipSync({ ...contents, "LICENSE.txt": Buffer.from("a licence") }, { level: 1 });
  const sum = createHash("sha256").update(archive).digest("hex");
  const sums = `${"0".repeat(64)}  ${name}_plan9_386.zip\n${sum}  ${name}_${platform}.zip\n`;
  return new Map([
    [`/${folder}/${name}_${platform}.zip`, archive],
    [`/${folder}/${name}_SHA256SUMS`, Buffer.from(sums)],
  ]);
};
