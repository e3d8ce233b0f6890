import { readFile } from "node:fs/promises";
import { UserError } from "../../common/errors.ts";
import { readFileAt } from "../../github/contents.ts";
import type { Commitish } from "../../github/events.ts";
import type { ActionRun } from "./action-run.ts";

/**
 * UserError where the event checks out the base branch, as pull_request_target does, and nobody has checked out the pull
 * request's head instead: the base branch's own plan would be shown as the pull request's.
 */
export const requireCheckoutOfHead = async (
  { github, configurationFile, context }: ActionRunParts,
  head: Commitish,
): Promise<void> => {
  if (context.eventName !== "pull_request_target") return;
  const { path, repositoryPath } = configurationFile;
  const [there, here] = await Promise.all([readFileAt(github, repositoryPath, head.sha), readFile(path)]);
  if (there !== undefined && here.equals(there)) return;
  throw new UserError({
    message: `The checked-out ${repositoryPath} is not the pull request's: pull_request_target checks out the base branch.`,
    suggestion: "start the workflow by pull_request",
  });
};

type ActionRunParts = Pick<ActionRun, "github" | "configurationFile"> & {
  readonly context: Pick<ActionRun["context"], "eventName">;
};
