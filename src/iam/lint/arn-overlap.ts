import type { ArnPart, ResourceArn } from "../catalogue/model.ts";
import { completeArn } from "../language/arn.ts";
import { includes, type Token, tokenize } from "./glob.ts";

/** A resource pattern, taken apart. */
export interface PreparedPattern {
  readonly whole: readonly Token[];
  /** The five fields before the resource, and the resource with whatever colons it has; fewer where it has fewer. */
  readonly fields: readonly (readonly Token[])[];
}

/** The ARNs of a resource type, taken apart. */
export interface PreparedTemplate {
  readonly whole: readonly Step[];
  readonly fields: readonly (readonly Step[])[];
  /** What comes after the type of `log-group:${LogGroupName}`; undefined where the type ends with no colon. */
  readonly afterType: readonly Step[] | undefined;
}

/** A character of the template, or a loop: any number of characters that are not in `not`. */
type Step = { readonly character: string } | { readonly not: string };

const ARN_FIELDS = 6;

/** The last field, and the one before it. */
const RESOURCE = 5;
const ACCOUNT = 4;

/** The service first: it tells most ARNs apart. Of the partition no template says anything. */
const FIELD_ORDER = [2, RESOURCE, ACCOUNT, 3];

/** Takes a resource pattern apart. A colon within a policy variable parts nothing. */
export const preparePattern = (pattern: string): PreparedPattern => {
  const whole = tokenize(completeArn(pattern, "2012-10-17"));
  return { whole, fields: splitAt(whole, (token) => token === ":") };
};

/** Takes an ARN's template apart. */
export const prepareTemplate = ({ parts }: ResourceArn): PreparedTemplate => {
  const whole = parts.flatMap(stepsOf);
  const fields = splitAt(whole, isColon);
  return { whole, fields, afterType: afterType(fields[RESOURCE] ?? []) };
};

const isColon = (step: Step): boolean => "character" in step && step.character === ":";

const afterType = (resource: readonly Step[]): readonly Step[] | undefined => {
  const end = resource.findIndex((step) => "not" in step || isColon(step));
  const last = resource[end];
  return last && isColon(last) ? resource.slice(end + 1) : undefined;
};

const stepsOf = (part: ArnPart): Step[] =>
  "literal" in part ? [...part.literal].map((character) => ({ character })) : [{ not: part.not }];

const splitAt = <Item>(items: readonly Item[], isColon: (item: Item) => boolean): readonly (readonly Item[])[] => {
  const fields: Item[][] = [[]];
  for (const item of items) {
    if (isColon(item) && fields.length < ARN_FIELDS) fields.push([]);
    else fields.at(-1)?.push(item);
  }
  return fields;
};

/** How many steps `overlaps` takes at most. */
export const overlapCost = (pattern: PreparedPattern, template: PreparedTemplate): number =>
  pattern.whole.length * template.whole.length;

/**
 * Whether some ARN of the template matches the resource pattern. In doubt it says yes: a variable is anything, and a
 * placeholder may be empty. Who writes all six fields of an ARN means them one by one, save that a star for the account
 * reaches over the type too; with fewer, a wildcard must have swallowed some.
 */
export const overlaps = (pattern: PreparedPattern, template: PreparedTemplate): boolean =>
  pattern.fields.length < ARN_FIELDS
    ? fieldOverlaps(pattern.whole, template.whole)
    : couldBeAccount(pattern.fields[ACCOUNT] ?? []) &&
      FIELD_ORDER.every((field) =>
        field === RESOURCE
          ? resourceOverlaps(pattern, template)
          : fieldOverlaps(pattern.fields[field] ?? [], template.fields[field] ?? []),
      );

/** AWS's own policies have `arn:aws:logs:*:*:/aws-glue/*` for log groups, and `arn:aws:secretsmanager:*:*:sqlworkbench!*`. */
const resourceOverlaps = ({ fields }: PreparedPattern, template: PreparedTemplate): boolean => {
  const resource = fields[RESOURCE] ?? [];
  const canReachOver = fields[ACCOUNT]?.at(-1) === "*" && !resource.includes(":");
  return (
    fieldOverlaps(resource, template.fields[RESOURCE] ?? []) ||
    (canReachOver && template.afterType !== undefined && fieldOverlaps(resource, template.afterType))
  );
};

/**
 * Whether a field could match an account's id, which has 12 digits, or the word that what AWS owns has in its place.
 * Source: https://docs.aws.amazon.com/accounts/latest/reference/manage-acct-identifiers.html
 */
const couldBeAccount = (field: readonly Token[]): boolean => {
  const text = field.join("");
  return (
    text.includes("${") || (/^\d+$/.test(text) ? text.length === ACCOUNT_DIGITS : /^(?:[\d*?]+|[a-z*?-]*)$/.test(text))
  );
};

const ACCOUNT_DIGITS = 12;

/** Only a pattern that leaves the name open matches both: they differ in every character and in their length. */
const UNLIKELY_NAMES = ["q", "z".repeat(20)];

/** Whether the resource pattern matches the template's resource whatever its name is. Region and account do not count. */
export const leavesNameOpen = (pattern: PreparedPattern, template: PreparedTemplate): boolean =>
  UNLIKELY_NAMES.every((name) =>
    includes(
      pattern.fields[RESOURCE] ?? pattern.whole,
      (template.fields[RESOURCE] ?? []).flatMap((step) => ("character" in step ? step.character : [...name])),
    ),
  );

const fieldOverlaps = (tokens: readonly Token[], steps: readonly Step[]): boolean => {
  if (tokens.length === 1 && tokens[0] === "*") return true;
  const same = commonStart(tokens, steps);
  return same !== undefined && match(tokens.slice(same), steps.slice(same));
};

/** How many literal characters both begin with; undefined where they differ before either has anything else. */
const commonStart = (tokens: readonly Token[], steps: readonly Step[]): number | undefined => {
  for (let index = 0; ; index++) {
    const [token, step] = [tokens[index], steps[index]];
    if (token === undefined || step === undefined || token.length > 1 || token === "*" || token === "?") return index;
    if ("not" in step) return index;
    if (step.character !== token) return undefined;
  }
};

const match = (tokens: readonly Token[], steps: readonly Step[]): boolean => {
  // reach[s] says whether the tokens so far can have used up the first s steps of the template.
  let reach = expandPlaceholders([true, ...steps.map(() => false)], steps);
  for (const token of tokens) {
    const isWild = token === "*" || token.startsWith("${");
    reach = expandPlaceholders(isWild ? from(reach) : advance(reach, steps, token), steps);
    if (!reach.includes(true)) return false;
  }
  return reach[steps.length] === true;
};

/** A placeholder may be empty, so whoever stands before one may stand behind it too. */
const expandPlaceholders = (reach: boolean[], steps: readonly Step[]): boolean[] => {
  steps.forEach((step, index) => {
    if (reach[index] && "not" in step) reach[index + 1] = true;
  });
  return reach;
};

/** After a wildcard every later place can be reached: whatever lies between, some text of the template has it. */
const from = (reach: readonly boolean[]): boolean[] => {
  const first = reach.indexOf(true);
  return reach.map((_, index) => index >= first);
};

const advance = (reach: readonly boolean[], steps: readonly Step[], token: Token): boolean[] => {
  const character = token.length === 2 ? token.slice(1) : token;
  const next = reach.map(() => false);
  steps.forEach((step, index) => {
    if (!reach[index]) return;
    if ("not" in step) {
      if (token === "?" || !step.not.includes(character)) next[index] = true;
    } else if (token === "?" || step.character === character) next[index + 1] = true;
  });
  return next;
};
