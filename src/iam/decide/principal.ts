import { accountNamed, accountOf, areOneAccount } from "../language/account.ts";
import type { Principal, PrincipalElement, PrincipalPattern } from "../model.ts";

/**
 * Whether Principal or NotPrincipal covers who asks. NotPrincipal is taken at its word: only who is listed is left out,
 * so an account in it does not stand for everyone in the account.
 * Sources: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html,
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notprincipal.html
 */
export const coversPrincipal = ({ negated, principals }: PrincipalElement, principal: Principal): boolean =>
  negated
    ? !principals.some((pattern) => isEveryone(pattern, principal) || isSame(pattern, principal))
    : principals.some((pattern) => includes(pattern, principal));

const includes = (pattern: PrincipalPattern, principal: Principal): boolean =>
  isEveryone(pattern, principal) ||
  isSame(pattern, principal) ||
  isOfAccount(pattern, principal) ||
  isSession(pattern, principal);

/** Whether it is `*`, which is anyone at all, or `{"AWS": "*"}`: every AWS principal and, as AWS says, the anonymous user. */
export const isEverybody = (pattern: PrincipalPattern): boolean =>
  pattern.type === "*" || (pattern.type === "AWS" && pattern.value === "*");

const isEveryone = (pattern: PrincipalPattern, principal: Principal): boolean =>
  isEverybody(pattern) && (pattern.type === "*" || principal.type === "AWS" || principal.type === "anonymous");

const isSame = (pattern: PrincipalPattern, principal: Principal): boolean =>
  pattern.type !== "*" &&
  principal.type === pattern.type &&
  (principal.value === pattern.value ||
    (pattern.type === "AWS" && areOneAccount(accountNamed(pattern.value), accountNamed(principal.value))));

/** An account in Principal stands for everyone in it. */
const isOfAccount = (pattern: PrincipalPattern, principal: Principal): boolean => {
  if (pattern.type !== "AWS" || principal.type !== "AWS") return false;
  return areOneAccount(accountNamed(pattern.value), accountOf(principal.value));
};

/** A role in Principal stands for its sessions, whose ARN has the role's name without its path. */
const isSession = (pattern: PrincipalPattern, principal: Principal): boolean => {
  if (pattern.type !== "AWS" || principal.type !== "AWS") return false;
  const role = /^arn:([^:]+):iam::(\d{12}):role\/(?:.*\/)?([^/]+)$/.exec(pattern.value);
  return role !== null && principal.value.startsWith(`arn:${role[1]}:sts::${role[2]}:assumed-role/${role[3]}/`);
};
