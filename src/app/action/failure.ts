import { formatProblem, UserError } from "../../common/errors.ts";
import { GitHubError } from "../../github/failure.ts";
import { ReviewRefusal } from "../../github/reviewed/refusal.ts";
import { TerraformFailure } from "../../terraform/failure.ts";
import { InputError } from "../input-error.ts";
import type { ActionResult, FailureReason } from "./result.ts";

/** The word for the output failure-reason. */
export const failureReason = (error: UserError): FailureReason => {
  if (error instanceof ReviewRefusal) return error.reason;
  if (error instanceof InputError) return "input";
  if (error instanceof TerraformFailure) return "terraform";
  if (error instanceof GitHubError) return "github";
  return error.problems.some(({ location }) => location !== undefined) ? "configuration" : "refused";
};

/** A comment has room for so many, wherever they quote what somebody wrote. */
const mostNotices = 50;

/** What the report says of an error: all of its problems, or the first of many, which the log has all of. */
export const failureNotices = ({ problems }: UserError): readonly string[] => {
  const shown = problems.slice(0, mostNotices).map(formatProblem);
  const others = problems.length - shown.length;
  return others === 0 ? shown : [...shown, `And ${others} more, which the log of this run tells.`];
};

/** The result of work that a UserError ended: that error, and nothing else. */
export const orFailed = async (work: () => Promise<ActionResult>): Promise<ActionResult> => {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return {
      reports: [],
      context: { notices: failureNotices(error) },
      failure: { reason: failureReason(error), error },
    };
  }
};
