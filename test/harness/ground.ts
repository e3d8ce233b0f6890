import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { dryRunAs } from "../workspace/dry-run.ts";
import { startWorkspace, type Workspace } from "../workspace/workspace.ts";
import { seedAccount, workspaceRoleName } from "./account.ts";
import { type Aws, awsEnvironment, startMoto } from "./aws.ts";
import { tools } from "./prepare.ts";

/** Everything that a deployment needs to be planned and applied for real, and nothing of the machine's own. */
export interface Ground {
  readonly aws: Aws;
  readonly workspace: Workspace;
  /** What Terraform and our program run with: PATH, AWS and workspace credentials, and where the providers are. */
  readonly env: Readonly<Record<string, string>>;
  /** A new empty folder that `dispose` removes. */
  folder(): string;
  dispose(): Promise<void>;
}

/**
 * Starts moto with a seeded account (see account.ts), and a workspace whose AWS role is `databricks-cross-account` and
 * whose admin's token is in `env`.
 */
export const startGround = async (): Promise<Ground> => {
  const { cliConfigFile } = await tools();
  const aws = await startMoto();
  await seedAccount(aws.iam, aws.s3);
  const workspace = await startWorkspace(dryRunAs(aws.iam, workspaceRoleName));
  const root = realpathSync(mkdtempSync(join(tmpdir(), "ground-")));
  return {
    aws,
    workspace,
    env: {
      ...machineEnvironment(root),
      ...awsEnvironment(aws.endpoint),
      DATABRICKS_TOKEN: workspace.adminToken,
      TF_CLI_CONFIG_FILE: cliConfigFile,
    },
    folder: () => mkdtempSync(join(root, "folder-")),
    dispose: async () => {
      await Promise.all([aws.stop(), workspace.stop()]);
      rmSync(root, { recursive: true, force: true });
    },
  };
};

/**
 * HOME is a folder without any configuration, so that no profile of the machine's user gets in. No command of
 * Terraform or of a provider lives long enough for Go's garbage to matter.
 */
const machineEnvironment = (home: string): Readonly<Record<string, string>> => ({
  PATH: process.env["PATH"] ?? "",
  HOME: home,
  CHECKPOINT_DISABLE: "1",
  GOGC: "off",
});
