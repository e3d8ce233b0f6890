/** The host of GitHub's OIDC provider, the beginning of its condition keys. */
export const githubIssuer = "token.actions.githubusercontent.com";

/** The ARN of GitHub's OIDC provider in an account. */
export const githubProviderArn = (partition: string, account: string): string =>
  `arn:${partition}:iam::${account}:oidc-provider/${githubIssuer}`;
