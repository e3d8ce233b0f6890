import type { ReviewSettings } from "../config/schema.ts";
import type { Review, ReviewFinding } from "../review/model.ts";
import { judgeFindings } from "./accept.ts";

/**
 * The code of the findings that tell of a drift: what exists and the code does not say, though no plan ever shows it as a
 * change. All others are about what the code says, or about a role that is somebody else's, of which it says nothing.
 */
const UNPLANNED = "unmanaged-policy";

/** The code of the finding that the plan does not show everything. */
const INCOMPLETE = "plan-incomplete";

/** Whether a deployment is what its code says. */
export type Drift =
  | { readonly kind: "none" }
  /**
   * By the changes of the plan, by access that was changed by hand and that it leaves so, or by `unplanned`: the findings that
   * say so and that no apply mends; one that is accepted is wanted as it is.
   */
  | { readonly kind: "drifted"; readonly unplanned: readonly ReviewFinding[] }
  /** Nothing differs in what the plan shows, which is not everything. */
  | { readonly kind: "unknown"; readonly reason: string };

/** Says whether a deployment has drifted, by the review of a plan without a change of the code. `today` is `YYYY-MM-DD`. */
export const driftIn = (
  { changes, findings, leftDrift = [] }: Pick<Review, "changes" | "findings" | "leftDrift">,
  { accept }: Pick<ReviewSettings, "accept">,
  deployment: string,
  today: string,
): Drift => {
  const unplanned = judgeFindings(findings, accept, deployment, today)
    .filter(({ finding, acceptedBy }) => finding.code === UNPLANNED && acceptedBy === undefined)
    .map(({ finding }) => finding);
  if (changes.length > 0 || leftDrift.length > 0 || unplanned.length > 0) return { kind: "drifted", unplanned };
  // To accept the finding is no way to know what the plan does not show.
  const incomplete = findings.find(({ code }) => code === INCOMPLETE);
  return incomplete === undefined ? { kind: "none" } : { kind: "unknown", reason: incomplete.message };
};
