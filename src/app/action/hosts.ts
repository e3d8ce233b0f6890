import { workspaceHostName } from "../../config/names.ts";
import type { Deployment } from "../../config/schema.ts";

/**
 * Whether credentials may be sent to the deployment's workspace: its host is one that the workflow itself names, by the
 * input databricks-hosts or DATABRICKS_HOST. Else a pull request could have the workspace's token sent anywhere.
 */
export const isTrustedHost = (
  deployment: Deployment,
  databricksHosts: readonly string[],
  databricksHost: string | undefined,
): boolean => {
  const named = databricksHosts.length > 0 ? databricksHosts : [databricksHost ?? ""];
  return named.map(hostOf).includes(workspaceHostName(deployment).toLowerCase());
};

/** `https://dbc-a1b2.cloud.databricks.com/` and `dbc-a1b2.cloud.databricks.com` name the same host. */
const hostOf = (named: string): string =>
  named
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, "")
    .replace(/\/.*$/, "");
