import type { IncomingMessage } from "node:http";

/**
 * The name of an HTTP call: for one that AWS Signature Version 4 signs, the service and the action, else method and
 * path. Query protocol (IAM, STS): `Action=` in the body; JSON protocols: X-Amz-Target; S3: method, path and query.
 */
export const callName = (request: IncomingMessage, body: Buffer): string => {
  const url = new URL(request.url ?? "/", "http://localhost");
  const service = /Credential=[^/]+\/\d+\/[^/]+\/([^/]+)\/aws4_request/.exec(request.headers.authorization ?? "")?.[1];
  if (service === undefined) return `${request.method} ${url.pathname}`;
  if (service === "s3") return `s3:${s3Action(request.method ?? "", url)}`;
  const target = request.headers["x-amz-target"];
  const action = new URLSearchParams(body.toString()).get("Action");
  return `${service}:${action ?? String(target).split(".").at(-1)}`;
};

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_Operations_Amazon_Simple_Storage_Service.html */
const s3Action = (method: string, { pathname, searchParams }: URL): string => {
  const isObject = /^\/[^/]+\/.+/.test(pathname);
  if (isObject)
    return { GET: "GetObject", HEAD: "HeadObject", PUT: "PutObject", DELETE: "DeleteObject" }[method] ?? method;
  if (method === "GET" && (searchParams.has("list-type") || searchParams.has("prefix"))) return "ListObjects";
  const bucket =
    { GET: "GetBucket", HEAD: "HeadBucket", PUT: "CreateBucket", DELETE: "DeleteBucket" }[method] ?? method;
  const [subresource] = [...searchParams.keys()].filter((key) => key !== "x-id");
  return subresource === undefined ? bucket : `${bucket}?${subresource}`;
};
