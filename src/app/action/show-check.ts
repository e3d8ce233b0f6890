import { createCheckRun } from "../../github/check-run.ts";
import type { PullRequest } from "../../github/events.ts";
import type { DeploymentReport } from "../../report/context.ts";
import { renderComment } from "../../report/markdown/comment.ts";
import type { ActionRun } from "./action-run.ts";
import type { ActionResult } from "./result.ts";
import { summaryLine } from "./summary-line.ts";

/**
 * Shows the reviews and their fingerprints as a check run on the head commit, for people: every workflow of the
 * repository can write one, so nothing is read back from it. Without `checks: write` there is none.
 */
export const showCheck = async (run: ActionRun, { head }: PullRequest, result: ActionResult): Promise<void> => {
  const { github, context, inputs, configurationFile, outside } = run;
  const fingerprints = [...(result.fingerprints ?? [])].map(
    ([name, fingerprint]) => `${name} ${fingerprint.slice(0, 12)}`,
  );
  const written = await createCheckRun(github, {
    name: `sagemaker-auth (${[configurationFile.repositoryPath, ...inputs.deployments.toSorted()].join(", ")})`,
    headSha: head.sha,
    conclusion: result.failure === undefined ? "success" : "failure",
    title: titleOf(result.reports, fingerprints),
    summary: renderComment(result.reports, result.context).body,
    detailsUrl: context.runUrl,
  });
  if (written.kind === "not-written") outside.log.debug(`No check run was written: ${written.message}`);
};

const titleOf = (reports: readonly DeploymentReport[], fingerprints: readonly string[]): string =>
  [reports.map(summaryLine).join("; "), ...(fingerprints.length === 0 ? [] : [`plan ${fingerprints.join(", ")}`])]
    .join(" · ")
    .slice(0, 255);
