import * as z from "zod/mini";
import { lineUpTo, oidcProviderArn, path, policyArn, roleName, tags } from "./fields.ts";

/**
 * A name in a subject that a role trusts: there `*` and `?` stand for others, and every branch would be trusted.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/deployments-and-environments: 255 characters.
 */
const trustedName = lineUpTo(255).check(z.regex(/^[^*?]*$/, "must be the name of one, without * or ?"));

/** https://git-scm.com/docs/git-check-ref-format, but for what `trustedName` refuses. */
const branchName = trustedName.check(
  z.regex(
    /^(?![-/.])(?!.*(\.\.|\/\/|\/\.|@\{|[/.]$|\.lock(\/|$)))[^\s~^:[\\]*$/,
    "must be a name that git takes for a branch",
  ),
);

/** The two roles that GitHub Actions plans and applies with. */
export const ciSchema = z.strictObject({
  repository: z
    .string()
    .check(
      z.regex(/^[A-Za-z\d_-]{1,39}\/(?!.*\.git$)[\w.-]{1,100}$/, "must be OWNER/NAME, without .git"),
      z.describe("The GitHub repository whose workflows plan and apply."),
      z.meta({ examples: ["acme/infrastructure"] }),
    ),
  owner_id: z
    .exactOptional(z.string().check(z.regex(/^\d{1,20}$/, "must be digits in quotes")))
    .check(
      z.describe(
        "The owner's numeric id, which subjects of newer repositories carry, in quotes; only together with `repository_id`.",
      ),
    ),
  repository_id: z
    .exactOptional(z.string().check(z.regex(/^\d{1,20}$/, "must be digits in quotes")))
    .check(z.describe("The repository's numeric id, in quotes; only together with `owner_id`.")),
  branch: z._default(branchName, "main").check(z.describe("The branch that is applied.")),
  environment: z
    .exactOptional(trustedName)
    .check(z.describe("The GitHub environment of the apply job; the apply role then trusts it instead of the branch.")),
  branch_applies: z
    ._default(z.boolean(), false)
    .check(
      z.describe(
        "`true`: the apply role trusts the branch beside the environment. So sagemaker-auth.yml applies on merge, and what is started by hand waits for the environment's reviewers.",
      ),
    ),
  oidc_provider_arn: z
    .exactOptional(oidcProviderArn)
    .check(z.describe("The account's OIDC provider for GitHub. Default: one is made.")),
  plan_role_name: z
    .exactOptional(roleName)
    .check(z.describe("The plan role's name. Default: `sagemaker-auth-DEPLOYMENT-plan`.")),
  apply_role_name: z
    .exactOptional(roleName)
    .check(z.describe("The apply role's name. Default: `sagemaker-auth-DEPLOYMENT-apply`.")),
  path: z._default(path, "/").check(z.describe("The path of both roles.")),
  permissions_boundary: z.exactOptional(policyArn).check(z.describe("The policy that bounds both roles.")),
  tags: z._default(tags, {}).check(z.describe("Tags on both roles, beside those of `aws.tags`.")),
});
