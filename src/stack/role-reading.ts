import * as z from "zod/mini";
import { oldestTerraform } from "../common/terraform-needed.ts";
import type { Deployment } from "../config/schema.ts";
import { requireOnly } from "./allow-list.ts";
import { escapeTemplates } from "./escape.ts";
import { stableJson } from "./stable-json.ts";
import { providerVersions } from "./versions.ts";

const managedPolicies =
  "${toset(concat(tolist(aws_iam_role.deploy_role.managed_policy_arns), compact([aws_iam_role.deploy_role.permissions_boundary])))}";

/**
 * The Terraform JSON that reads a role which is somebody else's, with all of its policies. The AWS provider has no data
 * source for them, but importing a role reads them; docs/decisions/existing-role.md. Its plan must never be applied.
 */
export const synthesizeRoleReading = (deployment: Deployment): string => {
  const { aws, deploy_role } = escapeTemplates(deployment);
  return requireReading(
    `${stableJson({
      terraform: {
        required_version: `>= ${oldestTerraform}`,
        required_providers: { aws: { source: "hashicorp/aws", version: providerVersions.aws } },
      },
      provider: {
        aws: {
          region: aws.region,
          allowed_account_ids: [aws.account_id],
          ...(aws.assume_role_arn === undefined ? {} : { assume_role: { role_arn: aws.assume_role_arn } }),
        },
      },
      import: { to: "aws_iam_role.deploy_role", id: deploy_role.name },
      resource: {
        aws_iam_role: {
          deploy_role: { name: deploy_role.name, assume_role_policy: "{}", lifecycle: { ignore_changes: "all" } },
        },
      },
      data: { aws_iam_policy: { on_role: { for_each: managedPolicies, arn: "${each.value}" } } },
    })}\n`,
  );
};

const text = z.string().check(z.regex(/^[^$%]*$/, "holds an expression"));

/** What it may hold, letter for letter but for the values of the configuration. */
const allowed = z.strictObject({
  terraform: z.strictObject({
    required_version: text,
    required_providers: z.strictObject({
      aws: z.strictObject({ source: z.literal("hashicorp/aws"), version: text }),
    }),
  }),
  provider: z.strictObject({
    aws: z.strictObject({
      region: text,
      allowed_account_ids: z.tuple([text]),
      assume_role: z.optional(z.strictObject({ role_arn: text })),
    }),
  }),
  import: z.strictObject({ to: z.literal("aws_iam_role.deploy_role"), id: text }),
  resource: z.strictObject({
    aws_iam_role: z.strictObject({
      deploy_role: z.strictObject({
        name: text,
        assume_role_policy: z.literal("{}"),
        lifecycle: z.strictObject({ ignore_changes: z.literal("all") }),
      }),
    }),
  }),
  data: z.strictObject({
    aws_iam_policy: z.strictObject({
      on_role: z.strictObject({ for_each: z.literal(managedPolicies), arn: z.literal("${each.value}") }),
    }),
  }),
});

const requireReading = (terraformJson: string): string =>
  requireOnly(allowed, terraformJson, "The Terraform JSON that reads a role");
