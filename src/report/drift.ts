import type { DeploymentReport, ReportContext } from "./context.ts";
import { type RenderedComment, renderComment } from "./markdown/comment.ts";

/** An issue that says what AWS or the workspace has that the code does not say. */
export interface RenderedIssue extends RenderedComment {
  /** Plain text: GitHub does not read Markdown in titles, and a deployment's name is letters, digits and hyphens. */
  readonly title: string;
}

/**
 * The issue of one deployment whose plan has changes though nobody changed the code. The review is the plan's own; it
 * is read the other way round: what an apply would remove is what is there and should not be.
 */
export const renderDriftIssue = (report: DeploymentReport, context: ReportContext): RenderedIssue => ({
  title: `Drift: ${report.name} is not what its code says`,
  ...renderComment([{ ...report, state: { kind: "drift" } }], context),
});
