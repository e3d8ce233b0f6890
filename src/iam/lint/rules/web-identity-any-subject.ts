import type { Condition, Statement } from "../../model.ts";
import type { Rule } from "../model.ts";
import { fixedStart, requiresKey } from "../pins.ts";
import { principalPlace } from "../places.ts";

const WEB_IDENTITY = "sts:AssumeRoleWithWebIdentity";

/** An OpenID Connect provider whose users can all open the role. */
export const webIdentityAnySubject: Rule = {
  code: "web-identity-any-subject",
  *check({ policy, kind, actions }) {
    if (kind !== "trust") return;
    for (const statement of policy.statements) {
      if (statement.effect !== "Allow" || !actions.covers(statement.actions, WEB_IDENTITY)) continue;
      for (const host of providersOf(statement)) {
        if (statement.conditions.some((condition) => namesBearer(condition, host))) continue;
        const application = applicationClaim(host);
        yield {
          severity: "error",
          ...principalPlace(statement),
          message: `Everybody who uses ${host} can get a token that opens this role: no condition says whose it must be.`,
          suggestion: application
            ? `Add a condition on "${host}:${application}" that names your application or identity pool.`
            : `Add a condition on "${host}:sub" that names who may come, such as one repository and branch.`,
        };
      }
    }
  },
};

/** How a pattern must begin to be for somebody's tokens alone, by the claims that say whose a token is. */
type BearerClaims = (claim: string) => Pick<RegExp, "test"> | undefined;

/** A pattern is never enough. */
const WHOLE = /(?!)/;

const GITHUB = "token.actions.githubusercontent.com";

const GITHUB_NAMES = [
  "repository_id",
  "repository_owner",
  "repository_owner_id",
  "enterprise",
  "enterprise_id",
  "actor",
  "actor_id",
];

/**
 * A branch or an environment of any name, everybody has who makes it. An owner's name ends at a slash, or at the `@`
 * before its id; without that end it is the beginning of other owners' names too. A subject can begin with another claim
 * than `repo`.
 * Source: https://docs.github.com/en/actions/reference/security/oidc
 */
const GITHUB_CLAIMS: ReadonlyMap<string, RegExp> = new Map([
  ["sub", new RegExp(`^(?:${["repo", "repository", "job_workflow_ref", ...GITHUB_NAMES].join("|")}):[^:/@]+[:/@]`)],
  ["repository", /\//],
  ["job_workflow_ref", /\//],
  ...GITHUB_NAMES.map((claim) => [claim, WHOLE] as const),
]);

/**
 * The providers that no account has to set up, by the claim that says for whose application a token is.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html
 */
const APPLICATIONS: ReadonlyMap<string, string> = new Map([
  ["accounts.google.com", "aud"],
  ["graph.facebook.com", "app_id"],
  ["www.amazon.com", "app_id"],
]);

/** Cognito has a host of its own in other partitions: `cognito-identity-us-gov.amazonaws.com`. */
const COGNITO = /^cognito-identity[a-z0-9.-]*\.amazonaws\.com(?:\.cn)?$/;

const applicationClaim = (host: string): string | undefined => (COGNITO.test(host) ? "aud" : APPLICATIONS.get(host));

/** With these providers the audience says who comes, or else the user; Google has a second audience. */
const APPLICATION_CLAIMS = ["aud", "oaud", "app_id", "sub", "id", "user_id"];

/**
 * How every subject begins that a GitHub server, a cluster of Kubernetes, GitLab or HCP Terraform gives.
 * Sources: https://docs.github.com/en/actions/reference/security/oidc,
 * https://kubernetes.io/docs/reference/access-authn-authz/service-accounts-admin/,
 * https://docs.gitlab.com/ci/secrets/id_token_authentication/,
 * https://developer.hashicorp.com/terraform/cloud-docs/workspaces/dynamic-provider-credentials/aws-configuration
 */
const EVERY_SUBJECT = ["repo:", "system:serviceaccount:", "project_path:", "organization:"];

const OTHER = { test: (start: string) => !EVERY_SUBJECT.some((every) => every.startsWith(start)) };

const bearerClaimsOf = (host: string): BearerClaims => {
  if (host === GITHUB) return (claim) => GITHUB_CLAIMS.get(claim);
  if (applicationClaim(host)) return (claim) => (APPLICATION_CLAIMS.includes(claim) ? WHOLE : undefined);
  // Which claims a provider of somebody's own has is not known, only that the audience is the same for all.
  return (claim) => (claim === "aud" ? undefined : OTHER);
};

/** The hosts of the providers: `token.actions.githubusercontent.com` of the ARN of the account's own provider. */
const providersOf = ({ principals }: Statement): readonly string[] =>
  (principals?.principals ?? []).flatMap((who) => (who.type === "Federated" ? (hostOf(who.value) ?? []) : []));

const hostOf = (provider: string): string | undefined =>
  applicationClaim(provider) ? provider : /:oidc-provider\/(.+)/s.exec(provider)?.[1];

/** Whether the condition says whose the tokens are. */
const namesBearer = (condition: Condition, host: string): boolean => {
  const key = condition.key.toLowerCase();
  const prefix = `${host.toLowerCase()}:`;
  if (!key.startsWith(prefix) || !requiresKey(condition)) return false;
  const enough = bearerClaimsOf(host.toLowerCase())(key.slice(prefix.length));
  return (
    enough !== undefined &&
    condition.values.every((value) => {
      const start = fixedStart(value, condition);
      return start === value || enough.test(start);
    })
  );
};
