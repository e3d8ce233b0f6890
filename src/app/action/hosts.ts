import { UserError } from "../../common/errors.ts";
import { workspaceHostName } from "../../config/names.ts";
import type { Deployment } from "../../config/schema.ts";
import type { ActionRun } from "./action-run.ts";

/** What says which hosts the workflow names. */
type Named = { readonly inputs: Pick<ActionRun["inputs"], "databricksHosts"> } & {
  readonly outside: Pick<ActionRun["outside"], "env">;
};

/**
 * Whether credentials may be sent to the deployment's workspace: its host is one that the workflow itself names, by the
 * input databricks-hosts or DATABRICKS_HOST. Else a pull request could have the workspace's token sent anywhere.
 */
export const isTrustedHost = ({ inputs, outside }: Named, deployment: Deployment): boolean => {
  const { databricksHosts } = inputs;
  const named = databricksHosts.length > 0 ? databricksHosts : [outside.env["DATABRICKS_HOST"] ?? ""];
  return named.map(hostOf).includes(workspaceHostName(deployment));
};

/** UserError where credentials would be sent to a workspace that the workflow does not name. */
export const requireTrustedHosts = (run: Named, deployments: readonly Deployment[]): void => {
  const strange = deployments.filter((deployment) => !isTrustedHost(run, deployment));
  if (strange.length === 0) return;
  throw new UserError(
    strange.map(({ name, workspace }) => ({
      message: `${name} is for the workspace ${workspace.host}, which the workflow does not name; no credentials were sent there.`,
      suggestion: "name the host in the input databricks-hosts or in DATABRICKS_HOST",
    })),
  );
};

/** `https://dbc-a1b2.cloud.databricks.com/` and `dbc-a1b2.cloud.databricks.com` name the same host. */
const hostOf = (named: string): string =>
  named
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, "")
    .replace(/\/.*$/, "");
