/** The rules about `ci:`, the roles that GitHub Actions plans and applies with. */

import { githubProviderArn } from "./github-oidc.ts";
import { isData } from "./merge.ts";
import { ciRoleName, ciRoles } from "./names.ts";
import { partitionOf } from "./region-rules.ts";
import { at, type BrokenRule, text } from "./rule.ts";

/** 64 characters: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html */
const longestRoleName = 64;

/** Gives what breaks within the `ci:` of one deployment; paths begin at the deployment. */
export const ciRules = (name: string, deployment: unknown): readonly BrokenRule[] =>
  isData(at(deployment, "ci"))
    ? [
        ...namesFit(name, deployment),
        ...branchIsAName(deployment),
        ...branchApplies(deployment),
        ...idsAreTwo(deployment),
      ]
    : [];

const namesFit = (name: string, deployment: unknown): readonly BrokenRule[] =>
  ciRoles.flatMap((kind): BrokenRule[] =>
    at(deployment, "ci", `${kind}_role_name`) === undefined && ciRoleName(name, kind).length > longestRoleName
      ? [{ path: ["ci"], message: `needs ${kind}_role_name: ${ciRoleName(name, kind)} is too long for a role's name` }]
      : [],
  );

const branchApplies = (deployment: unknown): readonly BrokenRule[] =>
  at(deployment, "ci", "branch_applies") === true && at(deployment, "ci", "environment") === undefined
    ? [{ path: ["ci", "branch_applies"], message: "has no effect without `environment`: the branch applies" }]
    : [];

/** The subject of a job's token puts `refs/heads/` before the name: no job has it twice. */
const branchIsAName = (deployment: unknown): readonly BrokenRule[] => {
  const [, branch] = /^refs\/heads\/(.+)$/.exec(text(deployment, "ci", "branch") ?? "") ?? [];
  if (branch === undefined) return [];
  return [
    {
      path: ["ci", "branch"],
      message: "must be the branch's name alone, without refs/heads/",
      suggestion: `Write \`${branch}\``,
    },
  ];
};

/** https://docs.github.com/en/actions/reference/security/oidc: a subject has both ids or neither. */
const idsAreTwo = (deployment: unknown): readonly BrokenRule[] => {
  const ids = ["owner_id", "repository_id"];
  const given = ids.filter((id) => at(deployment, "ci", id) !== undefined);
  const missing = ids.filter((id) => !given.includes(id));
  if (given.length !== 1) return [];
  return given.map((id) => ({
    path: ["ci", id],
    message: `has no effect without \`${missing.join()}\`: a subject has both`,
    suggestion: "`gh api repos/OWNER/NAME --jq '.owner.id, .id'` prints both",
  }));
};

/**
 * Whether `bootstrap` makes roles for a deployment: not for one that assumes a role, whose rights are not ours to make.
 */
export const makesCiRoles = (deployment: unknown): boolean =>
  isData(at(deployment, "ci")) &&
  at(deployment, "aws", "assume_role_arn") === undefined &&
  at(deployment, "backend", "s3", "assume_role_arn") === undefined;

/** Gives the deployments that make GitHub's OIDC provider in an account where another one makes it. */
export const oidcProviderRules = (deployments: Readonly<Record<string, unknown>>): readonly BrokenRule[] => {
  const makers = new Map<string, string>();
  return Object.entries(deployments).flatMap(([name, deployment]): BrokenRule[] => {
    const account = text(deployment, "aws", "account_id");
    const makes = makesCiRoles(deployment) && at(deployment, "ci", "oidc_provider_arn") === undefined;
    if (account === undefined || !makes) return [];
    const maker = makers.get(account);
    if (maker === undefined) makers.set(account, name);
    const partition = partitionOf(text(deployment, "aws", "region") ?? "");
    return maker === undefined
      ? []
      : [
          {
            path: ["deployments", name, "ci"],
            message: `makes for \`${name}\` GitHub's OIDC provider that \`${maker}\` makes; an account has only one`,
            suggestion: `Add \`oidc_provider_arn: ${githubProviderArn(partition, account)}\` here`,
          },
        ];
  });
};
