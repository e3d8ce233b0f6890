import { UserError } from "../../common/errors.ts";
import { githubIssuer, githubProviderArn } from "../../config/github-oidc.ts";
import { ciRoleNames } from "../../config/names.ts";
import type { Deployment } from "../../config/schema.ts";
import { escapeTemplates } from "../escape.ts";
import type { PolicyJson } from "../policies.ts";
import { stableJson } from "../stable-json.ts";
import { providerVersions, requiredVersion } from "../versions.ts";
import { requireAllowedBootstrap } from "./allow-list.ts";
import { bootstrapState } from "./backend.ts";
import { applyPolicy, planPolicy } from "./policies.ts";
import { applySubjects, type Ci, githubAudience, planSubjects, trustPolicyFor } from "./trust.ts";

/**
 * The Terraform JSON that makes the roles which GitHub Actions plans and applies a deployment with, and GitHub's OIDC
 * provider where `ci.oidc_provider_arn` names none. A person with rights in IAM applies it once. UserError for a
 * deployment without `ci:`, or one that assumes another role, whose rights are not ours to make.
 */
export const synthesizeBootstrap = (deployment: Deployment): string => {
  const { ci, aws, backend, name } = deployment;
  if (ci === undefined) {
    throw new UserError({ message: `${name} has no ci:, so there is no role to make.`, suggestion: "add ci: to it" });
  }
  const assumed = aws.assume_role_arn ?? (backend.type === "s3" ? backend.assume_role_arn : undefined);
  if (assumed !== undefined) {
    throw new UserError({
      message: `${name} works as the role ${assumed}, so the roles of ci: would only have to assume that one.`,
      suggestion: "take assume_role_arn out, or write the roles yourself; docs/ci.md lists what they need",
    });
  }
  return requireAllowedBootstrap(`${stableJson(bootstrap(escapeTemplates(deployment), escapeTemplates(ci)))}\n`);
};

const bootstrap = (deployment: Deployment, ci: Ci) => {
  const { aws } = deployment;
  const providerArn = ci.oidc_provider_arn ?? githubProviderArn(aws.partition, aws.account_id);
  const tags = { ...aws.tags, ...ci.tags };
  const tagged = Object.keys(tags).length === 0 ? {} : { tags };
  const role = (roleName: string, subjects: readonly string[]) => ({
    name: roleName,
    path: ci.path,
    ...(ci.permissions_boundary === undefined ? {} : { permissions_boundary: ci.permissions_boundary }),
    ...tagged,
    assume_role_policy: JSON.stringify(trustPolicyFor(providerArn, subjects)),
    ...(ci.oidc_provider_arn === undefined ? { depends_on: ["aws_iam_openid_connect_provider.github"] } : {}),
  });
  const policy = (roleName: string, document: PolicyJson, of: string) => ({
    name: "sagemaker-auth",
    role: roleName,
    policy: JSON.stringify(document),
    depends_on: [`aws_iam_role.${of}`],
  });
  const { plan: planRole, apply: applyRole } = ciRoleNames(deployment);
  return {
    terraform: {
      required_version: requiredVersion(deployment.backend),
      required_providers: { aws: { source: "hashicorp/aws", version: providerVersions.aws } },
      ...bootstrapState(deployment.backend),
    },
    provider: { aws: [{ region: aws.region, allowed_account_ids: [aws.account_id] }] },
    resource: {
      ...(ci.oidc_provider_arn === undefined
        ? {
            aws_iam_openid_connect_provider: {
              github: { url: `https://${githubIssuer}`, client_id_list: [githubAudience], ...tagged },
            },
          }
        : {}),
      aws_iam_role: { plan: role(planRole, planSubjects(ci)), apply: role(applyRole, applySubjects(ci)) },
      aws_iam_role_policy: {
        plan: policy(planRole, planPolicy(deployment), "plan"),
        apply: policy(applyRole, applyPolicy(deployment), "apply"),
      },
    },
    output: {
      plan_role_arn: { description: "The variable AWS_PLAN_ROLE of the workflow.", value: "${aws_iam_role.plan.arn}" },
      apply_role_arn: {
        description: "The variable AWS_APPLY_ROLE of the workflow.",
        value: "${aws_iam_role.apply.arn}",
      },
    },
  };
};
