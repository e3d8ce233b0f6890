import * as z from "zod/mini";
import { line } from "./fields.ts";
import { findingCodes } from "./finding-codes.ts";

/** An accepted finding stays listed, but does not count until it expires. */
const accept = z.strictObject({
  code: z
    .enum(findingCodes, { error: "must be the code of a finding, as docs/findings has them" })
    .check(z.describe("The finding's code, one of `docs/findings`.")),
  deployment: z
    .exactOptional(line)
    .check(z.describe("The deployment of this file that it is accepted for. Default: all.")),
  reason: line.check(z.describe("Why it is accepted; shown beside the finding.")),
  until: z
    .exactOptional(z.iso.date({ error: "must be a date, such as 2027-03-31" }))
    .check(z.describe("The last day on which it is accepted. Default: no end.")),
});

/** https://docs.github.com/en/enterprise-cloud@latest/admin/concepts/identity-and-access-management/enterprise-managed-users */
const approver = z
  .string()
  .check(
    z.regex(
      /^[A-Za-z\d](?:[A-Za-z\d_-]{0,38})(?:\/[A-Za-z\d_.-]{1,255})?$/,
      "must be a GitHub user, such as octocat, or a team, such as acme/cloud-security",
    ),
  );

/** What may be merged and applied; always read from the base branch. */
export const reviewSettingsSchema = z.strictObject({
  accept: z._default(z.array(accept), []).check(z.describe("Findings that are accepted.")),
  fail_on: z
    ._default(z.enum(["error", "warning", "never"]), "error")
    .check(z.describe("The least severity of a finding that fails the check.")),
  fail_on_relation: z
    .exactOptional(z.array(z.enum(["new", "broader", "incomparable", "unknown", "narrower", "gone"])))
    .check(
      z.describe(
        "The changes of access that need an approval. Default: `[broader, incomparable, unknown]` where there are approvers, else none.",
      ),
    ),
  approvers: z
    ._default(z.array(approver), [])
    .check(
      z.describe(
        "The users and teams whose approving review of the current head lets such a change through: not the pull request's author, nor whoever pushed that head.",
      ),
    ),
});
