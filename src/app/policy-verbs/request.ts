import { UserError } from "../../common/errors.ts";
import type { AccessRequest, Principal } from "../../iam/model.ts";

/** Reads an action of a request. UserError for a pattern: a request is for one action. */
export const requireAction = (text: string): string => {
  if (/^[A-Za-z0-9-]+:[A-Za-z0-9-]+$/.test(text)) return text;
  throw new UserError({
    message: `"${text}" is not an action`,
    suggestion: "name one action with its service, such as s3:GetObject, without wildcards",
  });
};

/** Reads a resource of a request, an ARN or `*`. An asterisk within an ARN is that very character. */
export const requireResource = (text: string): string => {
  if (text === "*" || /^arn:[^:]+:[^:]+:[^:]*:[^:]*:./s.test(text)) return text;
  throw new UserError({
    message: `"${text}" is not a resource`,
    suggestion: 'name an ARN with its six fields, or "*" for an action that takes no resource',
  });
};

/** Reads an account's id as --account gives it. UserError for anything else. */
export const requireAccount = (text: string): string => {
  if (/^\d{12}$/.test(text)) return text;
  throw new UserError({
    message: `--account is "${text}"`,
    suggestion: "give the 12 digits of the AWS account that the role or the resource is in",
  });
};

/** Gives the account of a resource: its ARN's, or the one that --account tells. UserError where the two differ. */
export const accountOfResource = (resource: string, told: string | undefined): string | undefined => {
  const account = told === undefined ? undefined : requireAccount(told);
  const written = resource.split(":")[4] ?? "";
  if (!/^\d{12}$/.test(written)) return account;
  if (account === undefined || account === written) return written;
  throw new UserError({
    message: `--account is "${account}", and the resource is in ${written}`,
    suggestion: "leave --account out: the resource's ARN has its account",
  });
};

/** Reads `key=value` pairs; a key that comes again, in any case, has several values. UserError without a key or an `=`. */
export const readContext = (pairs: readonly string[]): AccessRequest["context"] => {
  const context = new Map<string, { readonly key: string; readonly values: string[] }>();
  for (const pair of pairs) {
    const at = pair.indexOf("=");
    if (at < 1) {
      throw new UserError({
        message: `"${pair}" is not a context key with a value`,
        suggestion: "write --context key=value, such as --context aws:SourceIp=203.0.113.7",
      });
    }
    const key = pair.slice(0, at);
    const entry = context.get(key.toLowerCase()) ?? { key, values: [] };
    entry.values.push(pair.slice(at + 1));
    context.set(key.toLowerCase(), entry);
  }
  return Object.fromEntries([...context.values()].map(({ key, values }) => [key, values]));
};

/** Identity providers that are named by their host and not by an ARN. */
const PROVIDERS = ["accounts.google.com", "cognito-identity.amazonaws.com", "graph.facebook.com", "www.amazon.com"];

/** Users and roles with their paths, which a session's ARN does not have. */
const IAM_PRINCIPAL =
  /^arn:[^:]+:(?:iam::\d{12}:(?:root|(?:user|role)\/(?:[^*?]+\/)?[\w+=,.@-]+)|sts::\d{12}:(?:assumed-role\/[\w+=,.@-]+|federated-user)\/[\w+=,.@-]+)$/;

/**
 * Reads who asks: an ARN, an account id, a service, an identity provider, or `anonymous`. UserError for anything else.
 * Sources: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-arns,
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
 */
export const readPrincipal = (text: string): Principal => {
  if (text === "anonymous") return { type: "anonymous" };
  if (PROVIDERS.includes(text) || /^arn:[^:]+:iam::\d{12}:(?:oidc|saml)-provider\/./.test(text)) {
    return { type: "Federated", value: text };
  }
  if (/^[a-z0-9.-]+\.amazonaws\.com(?:\.cn)?$/.test(text)) return { type: "Service", value: text };
  if (/^[0-9a-f]{64}$/.test(text)) return { type: "CanonicalUser", value: text };
  if (/^\d{12}$/.test(text) || IAM_PRINCIPAL.test(text)) return { type: "AWS", value: text };
  throw new UserError({
    message: `"${text}" is not a principal that can ask`,
    suggestion:
      "name a role, user or session by its ARN, an account by its id, a service such as ec2.amazonaws.com, or anonymous",
  });
};
