import type { Principal, PrincipalElement, PrincipalPattern } from "../model.ts";

/** `undefined` where AWS does not say, or says that it depends on the service. */
export type Coverage = boolean | undefined;

/** Whether an element covers somebody. `mayBeOfAccount`: the principal is an id, which does not say of which account it is. */
export const coverageOf = (
  { negated, principals }: PrincipalElement,
  who: Principal,
  mayBeOfAccount: boolean,
): Coverage => {
  const each = principals.map((pattern) => {
    if (negated) return isExempt(pattern, who);
    return mayBeOfAccount && isWholeAccount(pattern) ? undefined : isCovered(pattern, who);
  });
  if (each.includes(true)) return !negated;
  return each.includes(undefined) ? undefined : negated;
};

/** Whether a pattern names an account as a whole, by its number or by the ARN of its root user. */
export const isWholeAccount = (pattern: PrincipalPattern): boolean =>
  pattern.type === "AWS" && isAccount(accountOrSelf(pattern.value));

/**
 * AWS says of `{"AWS": "*"}` only that it covers AWS principals and the anonymous user. A canonical user is an account, and
 * its id does not say which.
 * Source: https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-bucket-user-policy-specifying-principal-intro.html
 */
const isCovered = (pattern: PrincipalPattern, who: Principal): Coverage => {
  if (pattern.type === "*") return true;
  if (pattern.type === "CanonicalUser" && who.type === "AWS") return undefined;
  if (pattern.type === "AWS" && pattern.value === "*") {
    return who.type === "AWS" || who.type === "anonymous" ? true : undefined;
  }
  if (who.type === "anonymous" || who.type !== pattern.type) return false;
  if (pattern.type !== "AWS") return who.value === pattern.value;
  const value = accountOrSelf(pattern.value);
  if (isAccount(value)) return accountOf(who) === value;
  const prefix = sessionPrefix(value);
  return who.value === value || (prefix !== undefined && who.value.startsWith(prefix));
};

/** In NotPrincipal, what becomes of the others of a named account, which an id does not say, depends on the service. */
const isExempt = (pattern: PrincipalPattern, who: Principal): Coverage => {
  if (pattern.type !== "AWS" || pattern.value === "*") return isCovered(pattern, who);
  if (who.type !== "AWS") return false;
  const value = accountOrSelf(pattern.value);
  const account = isAccount(value) ? value : value.split(":")[4];
  return account === undefined || accountOf(who) === account ? undefined : false;
};

/** The number of the account that the ARN of a root user stands for, in whichever partition; any other value as it is. */
export const accountOrSelf = (value: string): string => /^arn:[^:]+:iam::(\d{12}):root$/.exec(value)?.[1] ?? value;

/** Whether a name is an account's number. */
export const isAccount = (value: string): boolean => /^\d{12}$/.test(value);

/** What the ARNs of a role's sessions begin with: the role's name, without its path. */
export const sessionPrefix = (arn: string): string | undefined => {
  const [, partition, , , account, resource = ""] = arn.split(":");
  if (!resource.startsWith("role/")) return undefined;
  return `arn:${partition}:sts::${account}:assumed-role/${resource.slice(resource.lastIndexOf("/") + 1)}/`;
};

/** The account of somebody, whose name is an ARN. */
export const accountOf = (principal: Principal): string | undefined =>
  principal.type === "AWS" ? principal.value.split(":")[4] : undefined;
