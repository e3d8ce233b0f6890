import type { ReviewSettings } from "../config/schema.ts";
import type { ReviewFinding } from "../review/model.ts";

/** One entry of `review.accept`. */
export type Acceptance = ReviewSettings["accept"][number];

/** A finding, and the entry that accepts it; an entry that has expired does not count, and says so. */
export interface JudgedFinding {
  readonly finding: ReviewFinding;
  readonly acceptedBy?: Acceptance;
  readonly expired?: Acceptance;
}

/** Finds for each finding the entry that accepts it. `today` is `YYYY-MM-DD`; an entry counts on its last day too. */
export const judgeFindings = (
  findings: readonly ReviewFinding[],
  accept: readonly Acceptance[],
  deployment: string,
  today: string,
): readonly JudgedFinding[] =>
  findings.map((finding) => {
    const entries = accept.filter(
      (entry) => entry.code === finding.code && (entry.deployment === undefined || entry.deployment === deployment),
    );
    const current = entries.find(({ until }) => until === undefined || today <= until);
    if (current !== undefined) return { finding, acceptedBy: current };
    const [expired] = entries;
    return expired === undefined ? { finding } : { finding, expired };
  });
