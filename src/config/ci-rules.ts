/** The rules about `ci:`, the roles that GitHub Actions plans and applies with. */

import { isData } from "./merge.ts";
import { ciRoleName, ciRoles } from "./names.ts";
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

/** Whether `bootstrap` makes GitHub's OIDC provider for a deployment. */
export const makesOidcProvider = (deployment: unknown): boolean =>
  makesCiRoles(deployment) && at(deployment, "ci", "oidc_provider_arn") === undefined;
