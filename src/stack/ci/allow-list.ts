import * as z from "zod/mini";
import { blockBody, requireOnly, stateSettings } from "../allow-list.ts";

const roles = z.strictObject({ plan: blockBody, apply: blockBody });

/** What a bootstrap's Terraform JSON may hold: two roles with a policy each, and GitHub's OIDC provider. */
const allowed = z.strictObject({
  terraform: z.strictObject({
    required_version: z.string(),
    required_providers: z.strictObject({
      aws: z.strictObject({ source: z.literal("hashicorp/aws"), version: z.string() }),
    }),
    ...stateSettings,
  }),
  provider: z.strictObject({ aws: z.array(blockBody).check(z.length(1)) }),
  resource: z.strictObject({
    aws_iam_openid_connect_provider: z.optional(z.strictObject({ github: blockBody })),
    aws_iam_role: roles,
    aws_iam_role_policy: roles,
  }),
  output: z.record(z.string(), blockBody),
});

/** Gives the text back when it holds only what a bootstrap may make; throws otherwise. */
export const requireAllowedBootstrap = (terraformJson: string): string =>
  requireOnly(allowed, terraformJson, "The bootstrap's Terraform JSON");
