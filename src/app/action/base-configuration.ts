import { parseConfiguration } from "../../config/load.ts";
import { decodeConfiguration } from "../../config/read.ts";
import type { Configuration } from "../../config/schema.ts";
import { UserError } from "../../errors.ts";
import { readFileAt } from "../../github/contents.ts";
import type { ActionRun } from "./action-run.ts";

/** The configuration of the base branch, as it is in git and not as anything is checked out. */
export interface BaseConfiguration {
  /** Absent where the base has no configuration, or one that cannot be read. */
  readonly configuration?: Configuration;
  /** What a reader has to know about it. */
  readonly notices: readonly string[];
}

/**
 * Reads the base branch's configuration at a commit. One that cannot be read does not stop a pull request that mends it:
 * then nothing is compared with it, and the gate has its strictest settings.
 */
export const readBaseConfiguration = async (
  { github, configurationFile }: ActionRun,
  commit: string,
): Promise<BaseConfiguration> => {
  const file = configurationFile.repositoryPath;
  const bytes = await readFileAt(github, file, commit);
  if (bytes === undefined) return { notices: [] };
  try {
    return { configuration: parseConfiguration(decodeConfiguration(bytes, file), file).configuration, notices: [] };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { notices: [`The base branch's ${file} cannot be read, so nothing is compared with it: ${error.message}`] };
  }
};
