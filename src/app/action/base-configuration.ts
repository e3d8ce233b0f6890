import { UserError } from "../../common/errors.ts";
import { decodeConfiguration, parseConfigurationAt } from "../../config/read.ts";
import type { Configuration, ReviewSettings } from "../../config/schema.ts";
import { branchTip, readFileAt } from "../../github/contents.ts";
import type { Commitish } from "../../github/events.ts";
import { GitHubError } from "../../github/failure.ts";
import type { ActionRun } from "./action-run.ts";

/** The configuration of the base branch, as it is in git and not as anything is checked out. */
export interface BaseConfiguration {
  /** Absent where the base has no configuration, or one that cannot be read. */
  readonly configuration?: Configuration;
  /** The gate's settings. */
  readonly review: ReviewSettings;
  /** What a reader has to know about it. */
  readonly notices: readonly string[];
}

type Base = Pick<ActionRun, "github" | "configurationFile">;

/**
 * Reads the base branch's configuration at a commit. One that cannot be read does not stop a pull request that mends it:
 * then nothing is compared with it, and the gate has its strictest settings.
 */
export const readBaseConfiguration = async (
  { github, configurationFile }: Base,
  commit: string,
): Promise<BaseConfiguration> => {
  const file = configurationFile.repositoryPath;
  try {
    const bytes = await readFileAt(github, file, commit);
    if (bytes === undefined) return { review: ofNoConfiguration, notices: [] };
    const { configuration } = parseConfigurationAt(configurationFile.path, decodeConfiguration(bytes, file), file);
    return { configuration, review: configuration.review, notices: [] };
  } catch (error) {
    if (!(error instanceof UserError) || error instanceof GitHubError) throw error;
    return {
      review: ofUnreadable,
      notices: [`The base branch's ${file} cannot be read, so nothing is compared with it: ${error.message}`],
    };
  }
};

/**
 * UserError where the pull request's own head has no configuration at that path: then a checkout into a folder of the
 * workspace has given it another one than git has, and the base branch would seem to have no settings.
 */
export const requireInRepository = async ({ github, configurationFile }: Base, head: Commitish): Promise<void> => {
  const file = configurationFile.repositoryPath;
  if ((await readFileAt(github, file, head.sha)) !== undefined) return;
  throw new UserError({
    message: `The repository has no ${file} at ${head.sha}, so the settings of the base branch cannot be found either.`,
    suggestion: "check the repository out into the workspace itself: leave the input path of actions/checkout out",
  });
};

/**
 * What the gate judges by: the base branch's configuration as it is now. An event keeps the commit that the branch was at
 * when it happened, and a job can be run again long after the settings were made stricter.
 */
export const readBaseOfNow = async (run: Base, base: Commitish): Promise<BaseConfiguration> =>
  readBaseConfiguration(run, await branchTip(run.github, base.ref));

/** Before there is a configuration nobody can approve, and errors stop the change. */
const ofNoConfiguration: ReviewSettings = { accept: [], fail_on: "error", fail_on_relation: [], approvers: [] };

/** What an unreadable one would have stopped is not known. */
const ofUnreadable: ReviewSettings = {
  ...ofNoConfiguration,
  fail_on_relation: ["broader", "incomparable", "unknown"],
};
