import type { Review, ReviewFinding } from "../review/model.ts";
import type { DeploymentReport, ReportContext, RunState } from "./context.ts";
import { type RenderedComment, renderComment } from "./markdown/comment.ts";
import { driftNotices } from "./sections/drift-notices.ts";

/** An issue that says what AWS or the workspace has that the code does not say. */
export interface RenderedIssue extends RenderedComment {
  /** Plain text: GitHub does not read Markdown in titles, and a deployment's name is letters, digits and hyphens. */
  readonly title: string;
}

/**
 * The state of a deployment that has drifted; `found` are the findings that say so and that no apply mends, as it does not mend
 * what was changed by hand and the plan leaves so.
 */
export const driftState = (found: readonly ReviewFinding[], review: Pick<Review, "leftDrift">): RunState => {
  const unplanned = [
    ...driftNotices(review).map((notice) => `${notice} Undo it where it was done, or write it into the configuration.`),
    ...found.map(({ message, remedy }) => (remedy === undefined ? message : `${message} ${remedy}`)),
  ];
  return { kind: "drift", ...(unplanned.length > 0 && { unplanned }) };
};

/**
 * The issue of one deployment in the state `drift`. The review is the plan's own; it is read the other way round: what an
 * apply would remove is what is there and should not be.
 */
export const renderDriftIssue = (report: DeploymentReport, context: ReportContext): RenderedIssue => ({
  title: `Drift: ${report.name} is not what its code says`,
  ...renderComment([report], context),
});
