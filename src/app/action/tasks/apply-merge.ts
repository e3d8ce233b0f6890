import { findReviewedEvidence, type PushedChange, type ReviewedEvidence } from "../../../github/reviewed/find.ts";
import { pullRequestsMergedAs } from "../../../github/reviewed/pull-request.ts";
import { ReviewRefusal } from "../../../github/reviewed/refusal.ts";
import type { ReportContext } from "../../../report/context.ts";
import { hasChanges } from "../../deployment-report.ts";
import type { ActionRun } from "../action-run.ts";
import { asCourtesy } from "../courtesy.ts";
import { orFailed } from "../failure.ts";
import type { ActionResult } from "../result.ts";
import { reviewedTerraform } from "../reviewed-terraform.ts";
import { planningOf } from "../scope.ts";
import { markOthersStale } from "../stale.ts";
import { applyReviewed, differencesFrom, unproved, unreviewed } from "./apply-reviewed.ts";

/** Applies what the merged pull request has shown, and nothing else, unless no review is required. */
export const applyMerge = async (run: ActionRun, push: PushedChange): Promise<ActionResult> => {
  const result = await applied(run, push);
  await asCourtesy(run.outside.log, "Other pull requests were not marked as stale", () =>
    markOthersStale(run, push.branch, result.reports),
  );
  return result;
};

const applied = async (run: ActionRun, push: PushedChange): Promise<ActionResult> => {
  const { inputs } = run;
  const context = { head: push.after.slice(0, 7), base: push.before.slice(0, 7) };
  const evidence = inputs.requireReview ? await evidenceOrWhyNone(run, push) : undefined;
  if (evidence === undefined || evidence instanceof ReviewRefusal) {
    const reviewed = evidence === undefined ? unreviewed(run) : { ...unproved(run, evidence), context };
    const result = await orNothingApplied(context, () => applyReviewed(run, reviewed));
    const isNews = result.failure !== undefined || result.reports.some(hasChanges);
    return isNews ? { ...result, pullRequests: await mergedAs(run, push) } : result;
  }
  const result = await orNothingApplied(context, async () => {
    const terraform = reviewedTerraform(evidence.deployments, inputs.deployments);
    return applyReviewed(run, {
      differences: differencesFrom(digestsOf(evidence)),
      lockFiles: lockFilesOf(evidence),
      ...(terraform === undefined ? {} : { terraform }),
      context,
    });
  });
  return { ...result, pullRequests: evidence.pullRequests };
};

/** What ends the run before anything is planned, as the pull request's comment has to say it, in the place of a plan. */
const orNothingApplied = async (context: ReportContext, work: () => Promise<ActionResult>): Promise<ActionResult> => {
  const result = await orFailed(work);
  const { notices = [] } = result.context;
  return result.reports.length > 0 ? result : { ...result, context: { ...context, notices: [nothing, ...notices] } };
};

const nothing = "Merged, and nothing was applied.";

const evidenceOrWhyNone = async (run: ActionRun, push: PushedChange): Promise<ReviewedEvidence | ReviewRefusal> => {
  try {
    return await findReviewedEvidence(run.github, push, planningOf(run));
  } catch (error) {
    if (error instanceof ReviewRefusal) return error;
    throw error;
  }
};

/** Whom it is to be told, whose comments may still show a plan that passes. */
const mergedAs = async (
  { github, outside }: ActionRun,
  { after, branch }: PushedChange,
): Promise<readonly number[]> => {
  const merged = await asCourtesy(outside.log, "The pull request was not told", () =>
    pullRequestsMergedAs(github, { sha: after, branch }),
  );
  return merged?.map(({ number }) => number) ?? [];
};

const digestsOf = ({ deployments }: ReviewedEvidence) =>
  new Map([...deployments].map(([name, { evidence }]) => [name, evidence.digests]));

const lockFilesOf = ({ deployments }: ReviewedEvidence) =>
  new Map(
    [...deployments].flatMap(([name, { evidence }]) =>
      evidence.lockFile === undefined ? [] : [[name, evidence.lockFile] as const],
    ),
  );
