import type { Fetch } from "./outside.ts";

/**
 * What fetches in an environment. Node's fetch asks no proxy, and self-hosted runners often have nothing else: so where the
 * environment names one, the requests go through undici, which reads http_proxy, https_proxy and no_proxy. Where it names
 * none, it is Node's own, and undici, a megabyte, is not loaded.
 * Source: https://docs.github.com/en/actions/how-tos/manage-runners/self-hosted-runners/use-proxy-servers
 */
export const fetchFor = (env: Readonly<Record<string, string | undefined>>): Fetch => {
  const http = env["http_proxy"] ?? env["HTTP_PROXY"];
  const https = env["https_proxy"] ?? env["HTTPS_PROXY"];
  if (!http && !https) return fetch;
  const noProxy = env["no_proxy"] ?? env["NO_PROXY"];
  const settings = {
    ...(http ? { httpProxy: http } : {}),
    ...(https ? { httpsProxy: https } : {}),
    ...(noProxy ? { noProxy } : {}),
  };
  let loading: Promise<Fetch> | undefined;
  const load = async (): Promise<Fetch> => {
    const { EnvHttpProxyAgent, fetch } = await import("undici");
    const dispatcher = new EnvHttpProxyAgent(settings);
    return (url, init) => fetch(url, { ...init, dispatcher });
  };
  return async (url, init) => {
    loading ??= load();
    return (await loading)(url, init);
  };
};
