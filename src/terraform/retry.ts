import { UserError } from "../common/errors.ts";
import { TerraformFailure } from "./failure.ts";
import type { Diagnostic, Outputs } from "./messages.ts";
import type { TerraformPlan } from "./plan-json.ts";
import { apply, plan } from "./run.ts";
import type { TerraformSession } from "./session.ts";

/**
 * Errors that a change of IAM causes until it has reached every part of AWS, and that end by themselves. IAM is
 * eventually consistent: https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot.html#troubleshoot_general_eventual-consistency
 * An error may be permanent all the same, which is why the attempts are counted.
 */
const transients: readonly { readonly text: RegExp; readonly what: string }[] = [
  // https://github.com/databricks/terraform-provider-databricks/issues/1226
  {
    text: /Verification of the instance profile failed|DRY_RUN_FAILED/,
    what: "the workspace cannot use the instance profile yet",
  },
  // https://github.com/hashicorp/terraform/issues/15341
  {
    text: /Invalid IAM Instance Profile (ARN|name)/,
    what: "EC2 does not know the instance profile yet",
  },
  // https://github.com/hashicorp/terraform/issues/2660
  {
    text: /has no associated IAM Roles/,
    what: "EC2 does not see the role in the instance profile yet",
  },
  // https://github.com/hashicorp/terraform-provider-aws/issues/8905
  {
    text: /Invalid principal in policy/,
    what: "a policy names a role that AWS does not know yet",
  },
  // https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot.html#troubleshoot_general_eventual-consistency
  {
    text: /cannot be assumed|role .{0,700} is not authorized to be assumed|not authorized to perform: sts:AssumeRole/i,
    what: "the role cannot be assumed yet",
  },
];

/** What AWS has yet to catch up with, in words; nothing when waiting would not help. */
export const transientCause = ({ summary, detail }: Diagnostic): string | undefined =>
  transients.find(({ text }) => text.test(`${summary}\n${detail}`))?.what;

/**
 * AWS's refusal of the workspace's dry run for want of permission, and not of an instance profile that it cannot see yet.
 * Sources: https://github.com/databricks/terraform-provider-databricks/issues/654 and, for the other, 1805.
 */
const isDenial = ({ summary, detail }: Diagnostic): boolean =>
  /(?:Verification of the instance profile failed|DRY_RUN_FAILED).{0,2000}not authorized to perform/s.test(
    `${summary}\n${detail}`,
  );

/** What a plan that is applied with retries is. */
export interface RetriedPlan {
  /** Whether it removes everything. */
  readonly destroy: boolean;
  /** Whether somebody else lets the workspace's role pass the deploy role: then no policy of the plan has to arrive. */
  readonly passRoleIsTheirs?: boolean;
}

/** Two minutes and ten seconds in all: EC2 takes up to two to see a new instance profile. */
const waitsInSeconds = [10, 20, 40, 60];

/**
 * Applies the plan that was made last, with `destroy` one that removes everything. Where nothing but transient errors of
 * IAM stopped it, it waits, plans again, asks `requireRemainder` whether the new plan holds nothing but what is left of
 * the first one (it throws UserError if not), and applies that; four times at most, each said aloud. Gives the outputs.
 * UserError as `plan` and `apply` throw it.
 */
export const applyWithRetries = async (
  session: TerraformSession,
  requireRemainder: (plan: TerraformPlan) => void,
  { destroy, passRoleIsTheirs = false }: RetriedPlan = { destroy: false },
): Promise<Outputs> => {
  for (const [attempt, seconds] of waitsInSeconds.entries()) {
    const tried = await outputsOrCause(session, passRoleIsTheirs);
    if (typeof tried !== "string") return tried;
    session.outside.log.warning(
      `${session.deployment}: ${tried}. Waiting ${seconds} s, then applying what is left (retry ${attempt + 1} of ${waitsInSeconds.length}).`,
    );
    await wait(session, seconds);
    requireRemainder(await plan(session, { destroy }));
  }
  return apply(session);
};

/** Applies; gives the outputs when that went well, else why it is worth waiting. Any other failure is thrown on. */
const outputsOrCause = async (session: TerraformSession, passRoleIsTheirs: boolean): Promise<Outputs | string> => {
  try {
    return await apply(session);
  } catch (error) {
    if (!(error instanceof TerraformFailure)) throw error;
    const causes = error.diagnostics.map(transientCause);
    const [cause] = causes;
    if (cause === undefined || causes.includes(undefined)) throw error;
    if (passRoleIsTheirs && error.diagnostics.some(isDenial)) throw error;
    return cause;
  }
};

const wait = async ({ outside, signal, deployment }: TerraformSession, seconds: number): Promise<void> => {
  await outside.clock.sleep(seconds * 1_000, signal);
  if (signal?.aborted) throw new UserError(`${deployment}: interrupted while waiting to apply what is left.`);
};
