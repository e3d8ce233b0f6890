import type { UserError } from "../../errors.ts";
import { GitHubError } from "../../github/failure.ts";
import { ReviewRefusal } from "../../github/reviewed/refusal.ts";
import { TerraformFailure } from "../../terraform/failure.ts";
import { InputError } from "../input-error.ts";
import type { FailureReason } from "./result.ts";

/** The word for the output failure-reason. */
export const failureReason = (error: UserError): FailureReason => {
  if (error instanceof ReviewRefusal) return error.reason;
  if (error instanceof InputError) return "input";
  if (error instanceof TerraformFailure) return "terraform";
  if (error instanceof GitHubError) return "github";
  return error.problems.some(({ location }) => location !== undefined) ? "configuration" : "refused";
};
