import type { PatternElement, PolicyKind, PrincipalElement, Statement } from "../model.ts";
import { readConditions } from "./condition.ts";
import { statementElements } from "./elements.ts";
import { operators } from "./operators.ts";
import { isPrincipalType, readPrincipals } from "./principal.ts";
import {
  asObject,
  asString,
  describe,
  itemsOf,
  type Located,
  membersOf,
  type Problems,
  pointerOf,
} from "./problems.ts";

type Members = ReadonlyMap<string, Located>;

/** Reads one statement; undefined when it lacks what every statement must have. */
export const readStatement = (value: Located, kind: PolicyKind, problems: Problems): Statement | undefined => {
  const object = asObject(value, "A statement", problems);
  if (object === undefined) return undefined;
  const members = membersOf(object, "A statement", statementElements, problems, homeOfElement);
  const sid = readSid(members.get("Sid"), kind, problems);
  const effect = readEffect(members.get("Effect"), value, problems);
  const principals = readPrincipalElement(members, kind, value, problems);
  const actions = readPatterns(members, "Action", kind === "trust" ? checkTrustAction : checkAction, problems);
  const resources = readResources(members, kind, value, problems);
  const condition = members.get("Condition");
  const conditions = condition ? readConditions(condition, problems) : [];
  if (actions === undefined && !members.has("Action") && !members.has("NotAction")) {
    problems.add(value, "A statement must have Action or NotAction.");
  }
  if (effect === undefined || actions === undefined) return undefined;
  const place = { pointer: pointerOf(value), line: value.node.line };
  const statement: Mutable<Statement> = { effect, actions, conditions, place };
  if (sid !== undefined) statement.sid = sid;
  if (principals) statement.principals = principals;
  if (resources) statement.resources = resources;
  return statement;
};

const homeOfElement = (key: string): string | undefined => {
  if (["Version", "Id", "Statement"].includes(key)) return "the document itself";
  if (isPrincipalType(key)) return "Principal";
  return operators.has(key.replace(/^For(?:AllValues|AnyValue):|IfExists$/g, "")) ? "Condition" : undefined;
};

/** Filled in place: spreading optional parts together takes longer than all the rest of reading. */
type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/**
 * IAM takes ASCII letters and digits; other services take more, and trust policies made by them exist.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_sid.html
 */
const readSid = (value: Located | undefined, kind: PolicyKind, problems: Problems): string | undefined => {
  if (value === undefined) return undefined;
  const sid = asString(value, "Sid", problems);
  if (sid !== undefined && kind !== "resource" && !/^[A-Za-z0-9]*$/.test(sid)) {
    problems.add(value, `The Sid "${sid}" may have only the letters A-Z and a-z and the digits 0-9.`);
  }
  return sid;
};

/** The value is case-sensitive: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_effect.html */
const readEffect = (
  value: Located | undefined,
  statement: Located,
  problems: Problems,
): "Allow" | "Deny" | undefined => {
  if (value === undefined) return problems.add(statement, "A statement must have Effect.");
  const { node } = value;
  if (node.type === "string" && (node.text === "Allow" || node.text === "Deny")) return node.text;
  return problems.add(value, `Effect must be "Allow" or "Deny", not ${describe(node)}.`);
};

const readPrincipalElement = (
  members: Members,
  kind: PolicyKind,
  statement: Located,
  problems: Problems,
): PrincipalElement | undefined => {
  const [name, value] = oneOf(members, "Principal", problems);
  if (kind === "identity" || kind === "boundary") {
    return (
      value &&
      problems.add(
        value,
        `An identity-based policy has no ${name}: it applies to whoever it is attached to.`,
        'Read the document as of kind "trust" if it is a role\'s trust policy, or "resource" if it is a resource\'s.',
      )
    );
  }
  if (value === undefined) {
    return problems.add(
      statement,
      "A statement of a resource-based policy must have Principal.",
      'Read the document as of kind "identity" if it is attached to a role, a user or a group.',
    );
  }
  if (kind === "trust" && name === "NotPrincipal") {
    return problems.add(value, "A role's trust policy cannot have NotPrincipal.");
  }
  return readPrincipals(value, name === "NotPrincipal", problems);
};

/** Some services imply the resource of their resource-based policies, so only identity-based ones must name it. */
const readResources = (
  members: Members,
  kind: PolicyKind,
  statement: Located,
  problems: Problems,
): PatternElement | undefined => {
  const [name, value] = oneOf(members, "Resource", problems);
  if (kind === "trust") {
    return (
      value &&
      problems.add(
        value,
        `A role's trust policy has no ${name}: the role is the resource.`,
        'Leave it out, or read the document as of kind "resource" if it is the policy of anything but a role.',
      )
    );
  }
  if (value === undefined) {
    return kind === "resource" ? undefined : problems.add(statement, "A statement must have Resource or NotResource.");
  }
  return readList(name, value, kind === "resource" ? checkAnyResource : checkResource, problems);
};

/** Gives what is wrong with the text of a pattern. */
type Check = (text: string) => string | undefined;

const readPatterns = (members: Members, name: string, check: Check, problems: Problems): PatternElement | undefined => {
  const [written, value] = oneOf(members, name, problems);
  return value && readList(written, value, check, problems);
};

const readList = (name: string, value: Located, check: Check, problems: Problems): PatternElement | undefined => {
  const items = itemsOf(value);
  if (items.length === 0) return problems.add(value, `${name} must not be empty.`);
  const patterns: string[] = [];
  for (const item of items) {
    const { node } = item;
    const mistake = node.type === "string" ? check(node.text) : `${name} must be a string, not ${describe(node)}.`;
    if (mistake !== undefined) problems.add(item, mistake);
    else if (node.type === "string") patterns.push(node.text);
  }
  return { negated: name.startsWith("Not"), patterns };
};

/** The element in whichever of its two forms is there; notes it when both are. */
const oneOf = (members: Members, name: string, problems: Problems): readonly [name: string, value?: Located] => {
  const plain = members.get(name);
  const not = members.get(`Not${name}`);
  if (plain && not) problems.add(not, `A statement cannot have both ${name} and Not${name}.`);
  if (plain) return [name, plain];
  return not ? [`Not${name}`, not] : [name];
};

/** A service namespace, a colon, and the name of an action, which can have wildcards; or `*`. */
const checkAction: Check = (text) =>
  /^(?:\*|(?:\*|[A-Za-z0-9.-]+):[^:]+)$/.test(text)
    ? undefined
    : `"${text}" is no action: write "service:Name", such as "s3:GetObject", or "*".`;

/**
 * IAM refuses a trust policy with any other service's action, or with those of all: "AssumeRole policy may only specify
 * STS AssumeRole actions". No document says so, nor which ones of STS it takes.
 * Source: IAM's own answer, as moto and https://github.com/versity/versitygw repeat it.
 */
const checkTrustAction: Check = (text) =>
  checkAction(text) ??
  (/^sts:/i.test(text)
    ? undefined
    : `"${text}" is no action of a role's trust policy: it can only have those of sts, such as "sts:AssumeRole".`);

/**
 * An ARN whose partition and service are written out, or `*`. AWS completes one that ends after them.
 * Sources: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html,
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html
 */
const checkResource: Check = (text) =>
  /^(?:\*|arn:(?:\*|aws(?:-[a-z]+)*):[^:]+(?::.*)?)$/s.test(text)
    ? undefined
    : `"${text}" is no resource: write an ARN, such as "arn:aws:s3:::bucket/*", or "*".`;

/** Services have forms of their own in their resource-based policies: `execute-api:/stage/GET/pets`. */
const checkAnyResource: Check = (text) => (text === "" ? "A resource must not be empty." : undefined);
