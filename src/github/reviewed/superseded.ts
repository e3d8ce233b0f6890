import type { GitHub } from "../client.ts";
import { branchTip } from "../contents.ts";
import type { RunContext } from "../context.ts";
import { ReviewRefusal } from "./refusal.ts";

/**
 * GitHub runs an old job again for whoever may write, with the commit and the event of then: what a later change has taken
 * away would be made anew, by a review that was true at its time, what was made anew would be destroyed, and a drift would be
 * told, or its issue closed, by code of then. So from the second attempt on the run's commit must be its branch's last. The first attempt may come late, when the next push has
 * happened already. ReviewRefusal otherwise.
 */
export const requireLastCommit = async (
  github: GitHub,
  { ref, commit, runAttempt }: Pick<RunContext, "ref" | "commit" | "runAttempt">,
): Promise<void> => {
  if (runAttempt === 1) return;
  const branch = ref.replace(/^refs\/heads\//, "");
  const tip = await branchTip(github, branch);
  if (tip === commit) return;
  throw new ReviewRefusal(
    "superseded",
    `${branch} is at ${tip} by now, so ${commit} is not what it says any more, and nothing of it is done again.`,
    "Run the newest job of the branch again, or start a new one.",
  );
};
