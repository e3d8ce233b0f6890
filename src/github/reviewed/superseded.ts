import type { GitHub } from "../client.ts";
import { branchTip } from "../contents.ts";
import type { PushedChange } from "./find.ts";
import { ReviewRefusal } from "./refusal.ts";

/**
 * GitHub runs an old job again for whoever may write, with the commit and the event of then: what a later change has taken
 * away would be made anew, by a review that was true at its time. So from the second attempt on the push must be the
 * branch's last. The first attempt may come late, when the next push has happened already. ReviewRefusal otherwise.
 */
export const requireLastPush = async (
  github: GitHub,
  { branch, after }: PushedChange,
  attempt: number,
): Promise<void> => {
  if (attempt === 1) return;
  const tip = await branchTip(github, branch);
  if (tip === after) return;
  throw new ReviewRefusal(
    "superseded",
    `${branch} is at ${tip} by now, so ${after} is not what it says any more, and is not applied again.`,
    "Run the job of the newest push again.",
  );
};
