import type { PrincipalElement, PrincipalPattern, PrincipalType } from "../model.ts";
import {
  asObject,
  asString,
  child,
  describe,
  hint,
  itemsOf,
  type Located,
  type Problems,
  uniqueMembers,
} from "./problems.ts";

const types: readonly PrincipalType[] = ["AWS", "Service", "Federated", "CanonicalUser"];

/** Whether a word is what Principal has principals of. */
export const isPrincipalType = (word: string): word is PrincipalType => types.some((type) => type === word);

/**
 * Reads Principal or NotPrincipal.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
 */
export const readPrincipals = (value: Located, negated: boolean, problems: Problems): PrincipalElement | undefined => {
  const what = negated ? "NotPrincipal" : "Principal";
  if (value.node.type === "string") {
    if (value.node.text === "*") return { negated, principals: [{ type: "*" }] };
    return problems.add(value, `${what} must be "*" or an object such as {"AWS": …}, not ${describe(value.node)}.`);
  }
  const object = asObject(value, what, problems);
  if (object === undefined) return undefined;
  const principals = uniqueMembers(object, (key) => key, problems).flatMap(({ key, value }) =>
    readType(key, child(object, key, value), problems),
  );
  if (object.node.members.length === 0) return problems.add(value, `${what} names nobody.`);
  return { negated, principals };
};

const readType = (type: string, value: Located, problems: Problems): readonly PrincipalPattern[] => {
  if (!isPrincipalType(type)) {
    problems.add(value, `"${type}" is no type of principal${hint(type, types)}; the types are ${types.join(", ")}.`);
    return [];
  }
  const items = itemsOf(value);
  if (items.length === 0) problems.add(value, `The principal type ${type} names nobody.`);
  return items.flatMap((item) => readValue(type, item, problems));
};

const readValue = (type: PrincipalType, item: Located, problems: Problems): readonly PrincipalPattern[] => {
  const value = asString(item, "A principal", problems);
  if (value === undefined) return [];
  if (value === "") problems.add(item, "A principal must not be empty.");
  else if (/[*?]/.test(value) && !(type === "AWS" && value === "*")) {
    problems.add(
      item,
      `The principal "${value}" has a wildcard; only {"AWS": "*"} and "*" may have one.`,
      type === "AWS"
        ? `Name the account, and compare aws:PrincipalArn with "${value}" by ArnLike in a condition.`
        : undefined,
    );
  }
  return [{ type, value }];
};
