import { isDeepStrictEqual } from "node:util";
import type { Configuration, Deployment } from "../config/schema.ts";
import type { Plan } from "../plan/model.ts";
import { planFromSynthesized } from "../plan/synthesized/from-synthesized.ts";
import type { DeploymentReport } from "../report/context.ts";
import type { Review } from "../review/model.ts";
import { deploymentBefore, movedProviders } from "./deployment-before.ts";
import { deploymentReport } from "./deployment-report.ts";
import { deploymentNotices } from "./notices.ts";
import { createReviewer } from "./reviewer.ts";
import { destroyFirst, replacesUnderSameName } from "./terraform-verbs/replacement-order.ts";

/** What a change of the configuration means for one deployment, as far as that can be said without Terraform. */
export interface PreviewedDeployment {
  readonly deployment: Deployment;
  readonly review: Review;
}

/**
 * Compares what both configurations synthesize to: no credentials, no Terraform, no network. Without a base everything
 * is made. A deployment that the head has dropped is not among the results: nothing would plan or destroy it.
 */
export const preview = async (
  base: Configuration | undefined,
  head: readonly Deployment[],
): Promise<readonly PreviewedDeployment[]> => {
  const { synthesize } = await import("../stack/synthesize.ts");
  const review = await createReviewer();
  return head.map((deployment) => {
    const was = deploymentBefore(base, deployment);
    const after = synthesize(deployment);
    // Most deployments of a file stay as they are, and to synthesize takes longer than to compare.
    const before = isDeepStrictEqual(was, deployment) ? after : was && synthesize(was);
    const moved = was === undefined ? [] : movedProviders(was, deployment);
    const planTo = (cdkTfJson: string): Plan => planFromSynthesized(before, cdkTfJson, { moved });
    const plan = planTo(after);
    // As `plan` does it, see planInPossibleOrder there.
    const possible = replacesUnderSameName(plan) ? planTo(synthesize(destroyFirst(deployment))) : plan;
    const made = review(possible, deployment);
    return { deployment, review: moved.includes("aws") ? neverUnchanged(made) : made };
  });
};

/** The reports of the same previews; `reason` says why there is no plan. */
export const previewReports = async (
  base: Configuration | undefined,
  head: readonly Deployment[],
  reason: string,
): Promise<readonly DeploymentReport[]> =>
  (await preview(base, head)).map(({ deployment, review }) => ({
    ...deploymentReport(deployment, { kind: "preview", reason }, review),
    notices: deploymentNotices(deploymentBefore(base, deployment), deployment),
  }));

/**
 * Roles of one name in two accounts are two roles, one that exists already too, of which a preview knows nothing; a notice
 * says what moves.
 */
const neverUnchanged = (review: Review): Review =>
  review.relation === "unchanged" || review.relation === "equivalent" ? { ...review, relation: "unknown" } : review;
