import { ALWAYS_SENT } from "../always-sent.ts";
import type { Account } from "../language/account.ts";
import { readBoolean } from "../language/literals.ts";
import { operatorOf } from "../language/operators.ts";
import type { Condition } from "../model.ts";
import { includes, isPattern, tokenize } from "./glob.ts";
import { isOnKey } from "./statements.ts";
import { holdsWithoutKey } from "./unsupported-keys.ts";

/**
 * Whether everyone of the account can meet the conditions when they call sts:AssumeRole. A yes is certain; a no only
 * means that it is not plain.
 */
export const excludeNobody = (conditions: readonly Condition[], account: Account): boolean =>
  conditions.every((condition) =>
    isOnKey(condition, ALWAYS_SENT)
      ? everyoneHas(condition, account)
      : // Two conditions on such a key can ask for more together than each does alone.
        canBeMet(condition) && conditions.filter((other) => isOnKey(other, [condition.key.toLowerCase()])).length === 1,
  );

/** Such a key has one value, so IfExists and the quantifiers change nothing. */
const everyoneHas = (condition: Condition, account: Account): boolean => {
  const { family, base, negated } = operatorOf(condition);
  if (family === "null") return condition.values.some((value) => readBoolean(value) === false);
  const fold = (text: string) => (base === "StringEqualsIgnoreCase" ? text.toLowerCase() : text);
  const sent = fold(sentBy(condition.key.toLowerCase(), account));
  const covers = COVERS[family] ?? (() => false);
  return negated
    ? condition.values.every((value) => !isPattern(value) && !includes(tokenize(sent), fold(value)))
    : condition.values.some((value) => covers(fold(value), sent, base));
};

/** The values of a key in the requests of an account, as a pattern. Neither its root user nor a federated user can ask. */
const sentBy = (key: string, { id, partition = "*" }: Account): string => {
  switch (key) {
    case "aws:principalaccount":
      return id;
    case "aws:principalarn":
      return `arn:${partition}:iam::${id}:*`;
    case "aws:principalisawsservice":
      return "false";
    // sts has no endpoint without TLS.
    case "aws:securetransport":
      return "true";
    default:
      return "*";
  }
};

/** Whether a condition's value matches whatever the pattern `sent` does, by the family of the operator. */
type Covers = (value: string, sent: string, base: string) => boolean;

const COVERS: Readonly<Partial<Record<string, Covers>>> = {
  string: (value, sent, base) =>
    base === "StringLike" ? includes(tokenize(value), tokenize(sent)) : value === sent && !isPattern(sent),
  bool: (value, sent) => value.toLowerCase() === sent,
  arn: (value, sent) => {
    if (/^\*+$/.test(value)) return true;
    const [fields, sentFields] = [value.split(":"), sent.split(":")];
    return (
      fields.length === sentFields.length &&
      fields.every((field, index) => includes(tokenize(field), tokenize(sentFields[index] ?? "")))
    );
  },
};

/**
 * Whether any caller can meet a condition on a key that is up to the caller.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html
 */
const canBeMet = (condition: Condition): boolean =>
  (isOnKey(condition, OPTIONAL) && holdsWithoutKey(condition)) ||
  (isOnKey(condition, FREE) && admitsAnything(condition));

/** What a caller of sts:AssumeRole can leave out. */
const OPTIONAL = ["sts:externalid", "sts:transitivetagkeys", "aws:tagkeys"];

/** What a caller of sts:AssumeRole chooses the text of. */
const FREE = ["sts:externalid", "sts:rolesessionname"];

const admitsAnything = (condition: Condition): boolean => {
  const { family, base, negated } = operatorOf(condition);
  if (family === "null") return condition.values.some((value) => readBoolean(value) === false);
  if (family !== "string") return false;
  return negated
    ? !condition.values.some(isPattern)
    : base === "StringLike" && condition.values.some((value) => /^\*+$/.test(value));
};
