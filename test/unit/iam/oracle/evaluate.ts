import type {
  AccessRequest,
  Condition,
  PatternElement,
  PolicySet,
  Principal,
  PrincipalElement,
  Statement,
} from "../../../../src/iam/index.ts";

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
export const matches = (statement: Statement, { action, resource, principal, context }: AccessRequest): boolean =>
  matchesAction(statement.actions, action) &&
  matchesResource(statement.resources, resource) &&
  matchesPrincipal(statement.principals, principal) &&
  statement.conditions.every((condition) => matchesCondition(condition, context));

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

export const matchesResource = (element: PatternElement | undefined, resource: string): boolean =>
  element === undefined || element.patterns.some((pattern) => regex(pattern, "").test(resource)) !== element.negated;

export const matchesPrincipal = (element: PrincipalElement | undefined, principal: Principal | undefined): boolean => {
  if (element === undefined) return true;
  if (principal === undefined) return false;
  const listed = element.principals.some((pattern) => {
    if (pattern.type === "*") return true;
    if (principal.type === "anonymous") return false;
    if (pattern.type !== principal.type) return false;
    if (pattern.value === principal.value) return true;
    const account = /^(?:arn:aws:iam::)?(\d{12})(?::root)?$/.exec(pattern.value)?.[1];
    if (account !== undefined) return principal.value.includes(`::${account}:`);
    return (
      pattern.value.endsWith(":role/p/R") && principal.value.startsWith("arn:aws:sts::111111111111:assumed-role/R/")
    );
  });
  return listed !== element.negated;
};

export const matchesCondition = (condition: Condition, context: AccessRequest["context"]): boolean => {
  const { operator, quantifier, ifExists } = condition;
  const entry = Object.entries(context).find(([key]) => key.toLowerCase() === condition.key.toLowerCase());
  const values = entry?.[1];
  if (operator === "Null") return condition.values.includes(String(values === undefined));
  const negated = operator.includes("Not");
  if (values === undefined) return ifExists || (quantifier === undefined && negated);
  const equal = (value: string) =>
    condition.values.some((wanted) => matchesValue(operator.replace("Not", ""), wanted, value));
  if (quantifier === "ForAnyValue")
    return values.some((value) => equal(value) !== negated) && values.some((value) => value !== "");
  return negated ? !values.some(equal) : values.some(equal);
};

const matchesValue = (operator: string, wanted: string, value: string): boolean => {
  switch (operator) {
    case "StringEquals":
      return wanted.replace("${*}", "*") === value;
    case "StringEqualsIgnoreCase":
      return wanted.replace("${*}", "*").toUpperCase() === value.toUpperCase();
    case "StringLike":
      return regex(wanted, "").test(value);
    case "Bool":
      return wanted.toLowerCase() === value;
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
