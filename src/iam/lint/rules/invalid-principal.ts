import type { PolicyKind, PrincipalPattern } from "../../model.ts";
import type { Rule, Violation } from "../model.ts";
import { principalItems } from "../places.ts";
import { providerKind } from "../providers.ts";

/** A principal that AWS refuses, or that nobody is. The grammar refuses wildcards in one already. */
export const invalidPrincipal: Rule = {
  code: "invalid-principal",
  *check({ policy, kind }) {
    for (const statement of policy.statements) {
      for (const { who, place } of principalItems(statement)) {
        const mistake = findMistake(who, kind);
        if (mistake) yield { severity: "error", ...place(), ...mistake };
      }
    }
  },
};

type Mistake = Pick<Violation, "message" | "suggestion"> & Partial<Pick<Violation, "severity">>;

/** A service's name is the business of unknown-service-principal. */
const findMistake = (who: PrincipalPattern, kind: PolicyKind): Mistake | undefined => {
  if (who.type === "*") return kind === "trust" ? STAR_IN_TRUST : undefined;
  // In a plan this is an expression that is not evaluated yet.
  if (who.value.includes("${")) return POLICY_VARIABLE.test(who.value) ? variable(who.value) : undefined;
  if (who.value !== who.value.trim()) return blanks(who.value);
  switch (who.type) {
    case "AWS":
      return ofAws(who.value);
    case "Federated":
      return ofProvider(who.value, kind);
    case "CanonicalUser":
      return ofCanonicalUser(who.value, kind);
    case "Service":
      return undefined;
  }
};

/**
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html,
 * "Role trust policy unsupported wildcard in principal".
 */
const STAR_IN_TRUST: Mistake = {
  message: 'IAM refuses a trust policy with "Principal": "*".',
  suggestion: 'Name who may assume the role; everybody is written {"AWS": "*"} here, which needs a condition.',
};

/** Without a prefix and a colon it is no key of AWS's. */
const POLICY_VARIABLE = /\$\{[\w.-]+:[\w/.-]+\}/;

const variable = (value: string): Mistake => ({
  message: `"${value}" has a policy variable, and AWS replaces none in Principal.`,
  suggestion: "Name the principal itself, or compare aws:PrincipalArn with the variable in a condition.",
});

const blanks = (value: string): Mistake => ({
  message: `"${value}" begins or ends with a blank.`,
  suggestion: `Write "${value.trim()}".`,
});

/**
 * An account, or the ARN of a user, a role or a session.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
 */
const ofAws = (value: string): Mistake | undefined => {
  if (value === "*" || /^\d{12}$/.test(value)) return undefined;
  if (/^[\d-]+$/.test(value)) return wrongAccount(value, value);
  const deleted = /^[A-Z0-9]+$/.test(value) && UNIQUE_IDS.get(value.slice(0, 4));
  if (deleted) return ofDeleted(value, deleted);
  const [scheme, partition = "", service, region, account = "", ...rest] = value.split(":");
  const resource = rest.join(":");
  if (scheme !== "arn" || !PARTITION.test(partition) || rest.length === 0) return noAwsPrincipal(value);
  if (service !== "iam" && service !== "sts") return { ...noAwsPrincipal(value), severity: "warning" };
  // A distribution of CloudFront comes as a user of no account: "CloudFront Origin Access Identity E1A2B3".
  if (account === "cloudfront") return undefined;
  if (region !== "") return noAwsPrincipal(value);
  if (!/^\d{12}$/.test(account)) return wrongAccount(value, account);
  return RESOURCES[service].test(resource) ? undefined : wrongResource(value, resource);
};

const PARTITION = /^aws(?:-[a-z]+)*$/;

/** Of a user or a role, with the path of its own; of a session, whose ARN has the role's name without its path. */
const RESOURCES = {
  iam: /^(?:root|(?:user|role)\/(?:[!-~]+\/)?[\w+=,.@-]+)$/,
  sts: /^(?:assumed-role\/[\w+=,.@-]+|federated-user)\/[\w+=,.@-]+$/,
} as const;

const wrongAccount = (value: string, account: string): Mistake => {
  const digits = account.replaceAll("-", "");
  const meant = /^\d{12}$/.test(digits) ? value.replace(account, digits) : undefined;
  return {
    message: `"${value}" has ${account === "" ? "no account" : `the account "${account}"`}, and an account's id has 12 digits.`,
    suggestion: meant ? `Write "${meant}".` : "Write the account's id with all of its digits, leading zeros included.",
  };
};

const wrongResource = (value: string, resource: string): Mistake => {
  const [type = ""] = resource.split("/");
  if (type === "group") {
    return {
      message: `"${value}" is a group, and nobody makes a request as a group.`,
      suggestion: "Name its users, or a role that they assume.",
    };
  }
  if (type === "oidc-provider" || type === "saml-provider") {
    return {
      message: `"${value}" is an identity provider, which is no principal of the type AWS.`,
      suggestion: `Write {"Federated": "${value}"}, in a role's trust policy.`,
    };
  }
  if (type === "assumed-role") {
    return {
      message: `"${value}" is not the ARN of a session, which is of sts and has the role's name without its path, and the session's name.`,
      suggestion:
        'Write "arn:aws:sts::<account>:assumed-role/<role>/<session>", or name the role for all of its sessions.',
    };
  }
  return noAwsPrincipal(value);
};

const noAwsPrincipal = (value: string): Mistake => ({
  message: `"${value}" is no principal of the type AWS: neither an account nor the ARN of a user, a role or a session.`,
  suggestion: suggestionFor(value),
});

const suggestionFor = (value: string): string => {
  if (/^[a-z0-9.-]+\.amazonaws\.com(?:\.cn)?$/.test(value))
    return `Write {"Service": "${value}"} if the service is meant.`;
  return 'Write the account\'s id or such an ARN: "arn:aws:iam::<account>:role/<name>".';
};

const ofDeleted = (value: string, what: string): Mistake => ({
  severity: "warning",
  message: `"${value}" is the unique id of a ${what}, which AWS shows once that ${what} is deleted; a new one of its name has another.`,
  suggestion: `Write the ARN of the ${what}, or remove it.`,
});

/**
 * What unique ids begin with.
 * Sources: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html and that of `ofAws`.
 */
const UNIQUE_IDS: ReadonlyMap<string, string> = new Map([
  ["AIDA", "user"],
  ["AROA", "role"],
]);

/** Source: the same as that of `STAR_IN_TRUST`, "Federated principal not supported" and "Invalid federated principal syntax". */
const ofProvider = (value: string, kind: PolicyKind): Mistake | undefined => {
  if (kind === "resource") {
    return {
      message: `"${value}" is an identity provider, which only a role's trust policy can name.`,
      suggestion: "Name the role that its users assume.",
    };
  }
  if (providerKind(value)) return undefined;
  const account = value.split(":")[4] ?? "";
  if (/^arn:.*:(?:saml|oidc)-provider\//.test(value) && !/^\d{12}$/.test(account)) return wrongAccount(value, account);
  return {
    message: `"${value}" is no identity provider: neither the ARN of one nor a host such as "accounts.google.com".`,
    suggestion:
      'Write its ARN: "arn:aws:iam::<account>:oidc-provider/<address without https://>" or "arn:aws:iam::<account>:saml-provider/<name>".',
  };
};

/**
 * An AWS account as S3 has it.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
 */
const ofCanonicalUser = (value: string, kind: PolicyKind): Mistake | undefined => {
  if (kind === "trust") {
    return {
      message: `"${value}" is a canonical user, which the policies of S3 know and no trust policy.`,
      suggestion: 'Write the account: {"AWS": "<account>"}.',
    };
  }
  if (/^[0-9a-f]{64,}$/.test(value)) return undefined;
  return {
    message: `"${value}" is no canonical user: that is a text of 64 hexadecimal digits.`,
    suggestion: 'Write the account as {"AWS": "<account>"} instead.',
  };
};
