import { readAddressRange } from "../language/literals.ts";
import type { Condition } from "../model.ts";

/**
 * Whether a request passes the condition only if it has the key, with one of the values. False for negated operators,
 * `…IfExists` and ForAllValues.
 */
export const requiresKey = ({ operator, ifExists, quantifier }: Condition): boolean =>
  /^(StringEquals|StringEqualsIgnoreCase|StringLike|ArnEquals|ArnLike|IpAddress)$/.test(operator) &&
  !ifExists &&
  quantifier !== "ForAllValues";

/**
 * Whether a condition on a key that says who asks, or for whom, or from where, admits only what its values name: a
 * pattern such as `o-*` is met by everybody who makes something of that name.
 * Source: https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html
 */
export const pinsKey = (condition: Condition): boolean => {
  const pins = PINS.get(condition.key.toLowerCase()) ?? isFixed;
  return requiresKey(condition) && condition.values.every((value) => pins(nameOwner(value), condition));
};

/** What stands before the first wildcard or variable of a condition's value; all of it where there is none. */
export const fixedStart = (value: string, { operator }: Condition): string => {
  const end = value.search(operator.startsWith("StringEquals") ? VARIABLE : WILDCARD_OR_VARIABLE);
  return end < 0 ? value : value.slice(0, end);
};

const VARIABLE = /\$\{(?![*?$]\})/;

/** Without `${*}` and `${?}`, which are the characters themselves. */
const WILDCARD_OR_VARIABLE = /(?<!\$\{)[*?]|\$\{(?![*?$]\})/;

/** These two variables say whose the resource is, so they are as good as the account or the organization itself. */
const nameOwner = (value: string): string => value.replaceAll(/\$\{aws:Resource(?:Account|OrgID)\}/gi, "owner");

type Pins = (value: string, condition: Condition) => boolean;

const isFixed: Pins = (value, condition) => fixedStart(value, condition) === value;

/**
 * Everybody can give something of their own any name, but not another account; a bucket's ARN has no account. To StringLike
 * a `*` before the account reaches into the name, and a path or a name may have the account's id between two colons.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
 */
const fixesAccount: Pins = (value, condition) => {
  const fields = value.split(":");
  const account = fields[ACCOUNT] ?? "";
  const before = fields.slice(0, ACCOUNT).join(":");
  const movesAccount = (condition.operator.startsWith("Arn") ? VARIABLE_START : STAR_OR_VARIABLE_START).test(before);
  return isFixed(value, condition) || (account !== "" && isFixed(account, condition) && !movesAccount);
};

/** The account's place among the fields of an ARN. */
const ACCOUNT = 4;

const VARIABLE_START = /\$\{/;

const STAR_OR_VARIABLE_START = /\*|\$\{/;

/** Whether the value is fixed, or at least what stands before the separator. */
const fixesUpTo =
  (separator: string): Pins =>
  (value, condition) =>
    isFixed(value, condition) || fixedStart(value, condition).indexOf(separator) > 0;

/** AWS takes a range that is broader than /8, or /32 of IPv6, for the whole internet. */
const LARGEST_RANGE = { 4: 2n ** 24n, 6: 2n ** 96n } as const;

const isSmallRange: Pins = (value) => {
  const range = readAddressRange(value);
  return range !== undefined && range.last - range.first < LARGEST_RANGE[range.version];
};

/** The keys whose values need not be fixed from the first to the last character. */
const PINS: ReadonlyMap<string, Pins> = new Map([
  ["aws:principalarn", fixesAccount],
  ["aws:sourcearn", fixesAccount],
  ["s3:dataaccesspointarn", fixesAccount],
  // The organization stands before the first slash.
  ["aws:principalorgpaths", fixesUpTo("/")],
  ["aws:sourceorgpaths", fixesUpTo("/")],
  ["aws:vpceorgpaths", fixesUpTo("/")],
  // The unique id of a role stands before the colon, and the name of the session behind it.
  ["aws:userid", fixesUpTo(":")],
  ["aws:sourceip", isSmallRange],
  ["aws:vpcsourceip", isSmallRange],
]);
