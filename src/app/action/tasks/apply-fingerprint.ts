import { hasChanges } from "../../deployment-report.ts";
import type { PlannedDeployment } from "../../terraform-verbs/plan.ts";
import type { ActionRun } from "../action-run.ts";
import type { ActionResult } from "../result.ts";
import { applyReviewed, unreviewed } from "./apply-reviewed.ts";

/** Applies the plans whose fingerprints a person, or an earlier job that a person approved, has given. */
export const applyFingerprint = async (run: ActionRun): Promise<ActionResult> => {
  const { expectedFingerprints, requireReview } = run.inputs;
  if (expectedFingerprints.size === 0 && !requireReview) return applyReviewed(run, unreviewed(run));
  return applyReviewed(run, {
    differences: differencesFromFingerprints(expectedFingerprints),
    context: {},
  });
};

/**
 * What stands against a plan where these fingerprints are given by deployment, or under no name for whatever there is;
 * nothing where it changes nothing: its fingerprint is another one as soon as AWS changes a policy that it was reviewed with.
 */
export const differencesFromFingerprints =
  (expected: ReadonlyMap<string, string>) =>
  ({ deployment, plan, review }: Fingerprinted, all: readonly unknown[]): readonly string[] => {
    if (!hasChanges({ review })) return [];
    const { name } = deployment;
    const named = expected.get(name);
    const wanted = named ?? expected.get("");
    if (wanted !== undefined && wanted === plan.fingerprint) return [];
    const now = plan.fingerprint ?? "none";
    if (wanted !== undefined) {
      const form = named === undefined && all.length > 1 ? `. ${nameEach}` : "";
      return [`the plan's fingerprint is ${now}, not ${wanted}${form}`];
    }
    return [`expected-fingerprint names none for ${name}; the plan's is ${now}`];
  };

const nameEach =
  "Each deployment has a fingerprint of its own: give expected-fingerprint one name=fingerprint for each, separated by commas";

interface Fingerprinted {
  readonly deployment: Pick<PlannedDeployment["deployment"], "name">;
  readonly plan: Pick<PlannedDeployment["plan"], "fingerprint">;
  readonly review: Pick<PlannedDeployment["review"], "changes">;
}
