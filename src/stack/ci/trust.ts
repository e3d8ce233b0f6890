/**
 * Which jobs of GitHub Actions may take the two roles.
 * Source: https://docs.github.com/en/actions/reference/security/oidc
 */
import { githubIssuer } from "../../config/github-oidc.ts";
import type { Deployment } from "../../config/schema.ts";

/** A deployment's `ci:`, where it has one: the roles that GitHub Actions plans and applies it with, and for whom. */
export type Ci = NonNullable<Deployment["ci"]>;

/** The audience that aws-actions/configure-aws-credentials asks for. */
export const githubAudience = "sts.amazonaws.com";

/** Pull requests, the branch itself (drift, and the plan job of the strict mode), and its merge queue. */
export const planSubjects = (ci: Ci): readonly string[] =>
  subjects(ci, ["pull_request", `ref:refs/heads/${ci.branch}`, `ref:refs/heads/gh-readonly-queue/${ci.branch}/*`]);

/** The environment where there is one, else the branch; both where the branch is to apply, too. */
export const applySubjects = (ci: Ci): readonly string[] => {
  // GitHub writes it so, because a colon separates the parts of a subject.
  const environment = ci.environment === undefined ? [] : [`environment:${ci.environment.replaceAll(":", "%3A")}`];
  const branch = environment.length === 0 || ci.branch_applies ? [`ref:refs/heads/${ci.branch}`] : [];
  return subjects(ci, [...environment, ...branch]);
};

/** Both forms where the ids are given: that of names alone, and that with the ids of owner and repository. */
const subjects = (ci: Ci, contexts: readonly string[]): readonly string[] => {
  const [owner, name] = ci.repository.split("/");
  const withIds =
    ci.owner_id === undefined || ci.repository_id === undefined
      ? []
      : [`${owner}@${ci.owner_id}/${name}@${ci.repository_id}`];
  return [ci.repository, ...withIds].flatMap((repository) =>
    contexts.map((context) => `repo:${repository}:${context}`),
  );
};

/** The trust policy of a role that jobs with these subjects may take. */
export const trustPolicyFor = (providerArn: string, allowed: readonly string[]) => ({
  Version: "2012-10-17" as const,
  Statement: [
    {
      Effect: "Allow" as const,
      Principal: { Federated: providerArn },
      Action: "sts:AssumeRoleWithWebIdentity",
      Condition: {
        StringEquals: { [`${githubIssuer}:aud`]: githubAudience },
        StringLike: { [`${githubIssuer}:sub`]: allowed },
      },
    },
  ],
});
