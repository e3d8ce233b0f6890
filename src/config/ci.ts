import * as z from "zod";
import { lineUpTo, oidcProviderArn, path, policyArn, roleName, tags } from "./fields.ts";

/**
 * A name in a subject that a role trusts: there `*` and `?` stand for others, and every branch would be trusted.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/deployments-and-environments: 255 characters.
 */
const trustedName = lineUpTo(255).regex(/^[^*?]*$/, "must be the name of one, without * or ?");

/** The two roles that GitHub Actions plans and applies with. */
export const ciSchema = z.strictObject({
  repository: z
    .string()
    .regex(/^[A-Za-z\d_-]{1,39}\/[\w.-]{1,100}$/, "must be OWNER/NAME")
    .describe("The GitHub repository whose workflows plan and apply.")
    .meta({ examples: ["acme/infrastructure"] }),
  owner_id: z
    .string()
    .regex(/^\d{1,20}$/, "must be digits in quotes")
    .exactOptional()
    .describe("The owner's numeric id, which subjects of newer repositories carry."),
  repository_id: z
    .string()
    .regex(/^\d{1,20}$/, "must be digits in quotes")
    .exactOptional()
    .describe("The repository's numeric id, which subjects of newer repositories carry."),
  branch: trustedName.default("main").describe("The branch that is applied."),
  environment: trustedName
    .exactOptional()
    .describe("The GitHub environment of the apply job; the apply role then trusts it instead of the branch."),
  branch_applies: z
    .boolean()
    .default(false)
    .describe(
      "`true`: the apply role trusts the branch beside the environment. So sagemaker-auth.yml applies on merge, and what is started by hand waits for the environment's reviewers.",
    ),
  oidc_provider_arn: oidcProviderArn
    .exactOptional()
    .describe("The account's OIDC provider for GitHub. Default: one is made."),
  plan_role_name: roleName.exactOptional().describe("The plan role's name. Default: `sagemaker-auth-DEPLOYMENT-plan`."),
  apply_role_name: roleName
    .exactOptional()
    .describe("The apply role's name. Default: `sagemaker-auth-DEPLOYMENT-apply`."),
  path: path.default("/").describe("The path of both roles."),
  permissions_boundary: policyArn.exactOptional().describe("The policy that bounds both roles."),
  tags: tags.default({}).describe("Tags on both roles, beside those of `aws.tags`."),
});
