import type {
  AccessRequest,
  Condition,
  PatternElement,
  PolicySet,
  Principal,
  PrincipalElement,
  Statement,
} from "../../../../src/iam/model.ts";

/**
 * The oracle: the evaluation rules once more, as plainly as they can be said, with a matcher of its own (regular
 * expressions), so that neither decide nor compare can share a mistake with it.
 */
export const allows = (set: PolicySet, request: AccessRequest): boolean => {
  const grants = set.policies.flatMap(({ policy }) => policy.statements);
  const boundary = set.kind === "identity" ? set.boundary?.policy.statements : undefined;
  const matched = (statements: readonly Statement[], effect: Statement["effect"]) =>
    statements.some((statement) => statement.effect === effect && matches(statement, request));
  if (matched(grants, "Deny") || (boundary && matched(boundary, "Deny"))) return false;
  return matched(grants, "Allow") && (boundary === undefined || matched(boundary, "Allow"));
};

/** Whether a statement is about a request. */
const matches = (statement: Statement, { action, resource, principal, context }: AccessRequest): boolean =>
  matchesAction(statement.actions, action) &&
  isAboutResource(statement.resources, resource, context) &&
  matchesPrincipal(statement.principals, principal) &&
  statement.conditions.every((condition) => matchesCondition(condition, context));

const isAboutResource = (element: PatternElement | undefined, resource: string, context: Context): boolean =>
  element === undefined ||
  resourcePatterns(element, context).some((pattern) => matchesResource(pattern, resource)) !== element.negated;

const regexes = new Map<string, RegExp>();

const regex = (pattern: string, flags: string): RegExp => {
  const known = regexes.get(flags + pattern);
  if (known) return known;
  const source = pattern
    .split(/(\$\{[*?$]\}|[*?])/)
    .map((piece) => {
      if (piece === "*") return "[^]*";
      if (piece === "?") return "[^]";
      return piece.replace(/^\$\{(.)\}$/, "$1").replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
    })
    .join("");
  const made = new RegExp(`^${source}$`, flags);
  regexes.set(flags + pattern, made);
  return made;
};

export const matchesAction = ({ negated, patterns }: PatternElement, action: string): boolean =>
  patterns.some((pattern) => regex(pattern, "i").test(action)) !== negated;

/** The patterns of an element with values in the place of their variables; those without a value match nothing. */
export const resourcePatterns = ({ patterns }: PatternElement, context: Context): readonly string[] =>
  patterns.flatMap((pattern) => substitute(pattern, context) ?? []);

export const matchesResource = (pattern: string, resource: string): boolean => regex(pattern, "").test(resource);

type Context = AccessRequest["context"];

/** Puts values in the place of variables, their wildcards escaped; undefined for a variable without value or default. */
const substitute = (text: string, context: Context): string | undefined => {
  if (!text.includes("${")) return text;
  let complete = true;
  const result = text.replace(/\$\{(t:\w)(?:, '(.*?)')?\}/gi, (_, key: string, fallback?: string) => {
    const values = valuesOf(key, context);
    const value = values?.length === 1 ? values[0] : fallback;
    complete &&= value !== undefined;
    return (value ?? "").replace(/[*?$]/g, "${$&}");
  });
  return complete ? result : undefined;
};

const valuesOf = (key: string, context: Context): readonly string[] | undefined =>
  Object.entries(context).find(([name]) => name.toLowerCase() === key.toLowerCase())?.[1];

export const matchesPrincipal = (element: PrincipalElement | undefined, principal: Principal | undefined): boolean => {
  if (element === undefined) return true;
  if (principal === undefined) return false;
  const listed = element.principals.some((pattern) => {
    if (pattern.type === "*") return true;
    if (pattern.type === "AWS" && pattern.value === "*")
      return principal.type === "AWS" || principal.type === "anonymous";
    if (principal.type === "anonymous") return false;
    if (pattern.type !== principal.type) return false;
    if (pattern.value === principal.value) return true;
    if (element.negated) return pattern.value === "111111111111" && principal.value.endsWith("1:root");
    const account = /^(?:arn:aws:iam::)?(\d{12})(?::root)?$/.exec(pattern.value)?.[1];
    if (account !== undefined) return principal.value.includes(`::${account}:`);
    return (
      pattern.value.endsWith(":role/p/R") && principal.value.startsWith("arn:aws:sts::111111111111:assumed-role/R/")
    );
  });
  return listed !== element.negated;
};

export const matchesCondition = (condition: Condition, context: Context): boolean => {
  const { operator, quantifier, ifExists } = condition;
  const values = valuesOf(condition.key, context);
  if (operator === "Null") return condition.values.includes(String(values === undefined));
  const negated = operator.includes("Not");
  if (values === undefined) return ifExists || quantifier === "ForAllValues" || (quantifier === undefined && negated);
  const wanted = condition.values.flatMap((value) => substitute(value, context) ?? []);
  const equal = (value: string) => wanted.some((one) => matchesValue(operator.replace("Not", ""), one, value));
  const isNull = values.every((value) => value === "");
  if (quantifier === "ForAllValues") return isNull || values.every((value) => equal(value) !== negated);
  if (quantifier === "ForAnyValue") return !isNull && values.some((value) => equal(value) !== negated);
  return negated ? !values.some(equal) : values.some(equal);
};

const matchesValue = (operator: string, wanted: string, value: string): boolean => {
  switch (operator) {
    case "StringEquals":
      return plain(wanted) === value;
    case "StringEqualsIgnoreCase":
      return plain(wanted).toUpperCase() === value.toUpperCase();
    case "StringLike":
      return regex(wanted, "").test(value);
    case "Bool":
      return wanted.toLowerCase() === value.toLowerCase();
    case "IpAddress":
      return inRange(wanted, value);
    case "ArnEquals":
    case "ArnLike":
      return wanted === "*" || arnRegex(wanted).test(value);
    default:
      return operator.startsWith("Numeric")
        ? isOrdered(operator.slice("Numeric".length), Number(value), Number(wanted))
        : isOrdered(operator.slice("Date".length), seconds(value), seconds(wanted));
  }
};

const plain = (text: string): string => text.replace(/\$\{([*?$])\}/g, "$1");

const isOrdered = (operator: string, value: number, bound: number): boolean =>
  ({
    Equals: value === bound,
    LessThan: value < bound,
    LessThanEquals: value <= bound,
    GreaterThan: value > bound,
    GreaterThanEquals: value >= bound,
  })[operator] ?? false;

const seconds = (date: string): number => (/^\d+$/.test(date) ? Number(date) : Date.parse(date) / 1000);

/** Only the prefixes that the generator uses: whole groups of digits. */
const inRange = (range: string, value: string): boolean => {
  switch (range) {
    case "10.0.0.0/8":
      return /^10\.\d+\.\d+\.\d+$/.test(value);
    case "10.0.0.0/16":
      return /^10\.0\.\d+\.\d+$/.test(value);
    case "2001:db8::/32":
      return /^2001:db8:/.test(value);
    default:
      return range === value;
  }
};

const arnRegex = (pattern: string): RegExp => {
  const fields = pattern.split(":");
  const source = fields
    .map((field, index) => field.replaceAll("*", index < 5 ? "[^:]*" : ".*").replaceAll("?", "[^:]"))
    .join(":");
  return new RegExp(`^${source}$`);
};
