import type { ReviewSettings } from "../config/schema.ts";
import type { Review, ReviewFinding } from "../review/model.ts";
import { judgeFindings } from "./accept.ts";

/**
 * The code of the findings that tell of a drift: what exists and the code does not say, though no plan ever shows it as a
 * change. All others are about what the code says, or about a role that is somebody else's, of which it says nothing.
 */
const UNPLANNED = "unmanaged-policy";

/**
 * The findings by which a deployment is not what its code says, whether its plan has changes or not. One that is accepted
 * is wanted as it is. `today` is `YYYY-MM-DD`.
 */
export const unplannedDrift = (
  { findings }: Review,
  { accept }: Pick<ReviewSettings, "accept">,
  deployment: string,
  today: string,
): readonly ReviewFinding[] =>
  judgeFindings(findings, accept, deployment, today)
    .filter(({ finding, acceptedBy }) => finding.code === UNPLANNED && acceptedBy === undefined)
    .map(({ finding }) => finding);
