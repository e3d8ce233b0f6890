/** What the users of an identity provider prove who they are with. */
export type ProviderKind = "saml" | "oidc";

/**
 * The kind of an identity provider in Federated: of the ARN of one of the account's own, or of a host name such as
 * `accounts.google.com`, which stands for one that no account has to set up. Undefined for what IAM refuses.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html
 */
export const providerKind = (provider: string): ProviderKind | undefined => {
  if (/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i.test(provider)) return "oidc";
  const [, kind, name = ""] = /^arn:aws(?:-[a-z]+)*:iam::\d{12}:(saml|oidc)-provider\/(.+)$/.exec(provider) ?? [];
  if (kind === "saml") return /^[\w.-]+$/.test(name) ? "saml" : undefined;
  // The ARN has the provider's address without its scheme.
  return kind === "oidc" && !name.includes("://") ? "oidc" : undefined;
};
