import { existsSync } from "node:fs";
import { chmod, copyFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { orUserError } from "../common/file-work.ts";
import type { TerraformSession } from "./session.ts";

/** What Terraform writes into its folder when it has changed things and cannot save the state. */
const erroredState = "errored.tfstate";

/** How a state that Terraform could not save can still get to the backend. */
export interface Saving {
  /** Whether Terraform could push that file to the backend. */
  readonly push: (file: string) => Promise<boolean>;
  /** Whether the backend may take it later: not where the credentials have expired. */
  readonly mayWork: boolean;
}

/** How long the backend gets to come back, in seconds, before each try. */
const waitsInSeconds = [5, 20, 60];

/**
 * After a failed apply: saves the state that Terraform could not save, since the folder and the file go with the run.
 * Gives a sentence that says what came of it, or nothing where Terraform left no such file. A state that cannot be
 * pushed is kept beside the log, readable for this user alone, as it may hold secrets.
 * Source: https://developer.hashicorp.com/terraform/cli/commands/state/push
 */
export const saveErroredState = async (
  session: TerraformSession,
  { push, mayWork }: Saving,
): Promise<string | undefined> => {
  const file = join(session.folder, erroredState);
  if (!existsSync(file)) return undefined;
  const { outside, deployment, logFile } = session;
  for (const seconds of mayWork ? waitsInSeconds : []) {
    outside.log.warning(`${deployment}: the state could not be saved. Trying again in ${seconds} s.`);
    await outside.clock.sleep(seconds * 1_000);
    if (await push(erroredState)) return "The state, which could not be saved at first, is saved now.";
  }
  const kept = join(dirname(logFile), `${deployment}.${erroredState}`);
  await orUserError(kept, async () => {
    await copyFile(file, kept);
    await chmod(kept, 0o600);
  });
  return `The state could not be saved. It is kept in ${kept}: push it with \`terraform state push\` before anything else, for without it what was just made is unknown to Terraform; docs/reliability.md tells where.`;
};
