import { grouped } from "../../common/grouped.ts";
import type { Policy, PolicyKind, PolicyProblem, PolicyVersion, Statement } from "../model.ts";
import { isStatementElement } from "./elements.ts";
import { type JsonScalar, readJson } from "./json.ts";
import { isPercentEncoded, mistakenFor } from "./mistaken.ts";
import { asObject, asString, child, describe, itemsOf, type Located, membersOf, Problems } from "./problems.ts";
import { readStatement } from "./statement.ts";

/** A policy, or everything about the text that breaks the grammar. */
export type ParsedPolicy =
  | { readonly ok: true; readonly policy: Policy }
  | { readonly ok: false; readonly problems: readonly PolicyProblem[] };

/**
 * Reads a policy document of a kind. All mistakes of grammar are reported together; a text that is no JSON has one.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
 */
export const parsePolicy = (text: string, kind: PolicyKind): ParsedPolicy => {
  const json = readJson(text);
  if (!json.ok) {
    const problem = isPercentEncoded(text) ? PERCENT_ENCODED : { line: json.line, message: json.message };
    return { ok: false, problems: [{ pointer: "", ...problem }] };
  }
  const root: Located = { node: json.node };
  const mistake = mistakenFor(root);
  if (mistake !== undefined) return { ok: false, problems: [mistake] };
  const problems = new Problems();
  const policy = readPolicy(root, kind, problems);
  return policy && problems.list.length === 0 ? { ok: true, policy } : { ok: false, problems: problems.list };
};

const PERCENT_ENCODED = {
  line: 1,
  message: "The text is percent-encoded, as IAM's API gives policies.",
  suggestion: "Decode it first.",
};

const readPolicy = (root: Located, kind: PolicyKind, problems: Problems): Policy | undefined => {
  const object = asObject(root, "A policy document", problems);
  if (object === undefined) return undefined;
  const members = membersOf(object, "A policy document", ["Version", "Id", "Statement"], problems, homeOfElement);
  const version = readVersion(members.get("Version"), problems);
  const id = readId(members.get("Id"), kind, problems);
  const statements = readStatements(members.get("Statement"), kind, object, problems);
  return { version, ...(id !== undefined && { id }), statements };
};

const homeOfElement = (key: string): string | undefined =>
  isStatementElement(key) ? "the statement that it is about" : undefined;

/** A policy without Version is one of 2008-10-17, which knows no variables. */
const readVersion = (value: Located | undefined, problems: Problems): PolicyVersion => {
  const { node } = value ?? {};
  if (value === undefined || (node?.type === "string" && node.text === "2008-10-17")) return "2008-10-17";
  if (node?.type !== "string" || node.text !== "2012-10-17") {
    problems.add(value, `Version must be "2012-10-17" or "2008-10-17", not ${describe(value.node)}.`);
  }
  return "2012-10-17";
};

const readId = (value: Located | undefined, kind: PolicyKind, problems: Problems): string | undefined => {
  if (value === undefined) return undefined;
  if (kind === "identity" || kind === "boundary") problems.add(value, "An identity-based policy has no Id.");
  return asString(value, "Id", problems);
};

const readStatements = (
  value: Located | undefined,
  kind: PolicyKind,
  root: Located,
  problems: Problems,
): readonly Statement[] => {
  const items = value === undefined ? [] : itemsOf(value);
  if (items.length === 0) problems.add(value ?? root, "A policy document must have at least one Statement.");
  const within = new Problems();
  const statements = items.flatMap((item) => readStatement(item, kind, within) ?? []);
  for (const problem of toldOnce(within.list, items.length)) problems.list.push(problem);
  if (kind !== "resource") refuseRepeatedSids(items.flatMap(sidOf), problems);
  return statements;
};

/** What is wrong with every statement in the same words, as in a document of another kind, is told of the first alone. */
const toldOnce = (problems: readonly PolicyProblem[], statements: number): readonly PolicyProblem[] => {
  if (statements === 1) return problems;
  const firstOfEvery = new Map(
    [...grouped(problems, ({ message }) => message)]
      .filter(([, alike]) => new Set(alike.map(statementOf)).size === statements)
      .map(([message, [first]]) => [message, first]),
  );
  return problems.flatMap((problem) => {
    const { message } = problem;
    if (!firstOfEvery.has(message)) return problem;
    return problem === firstOfEvery.get(message)
      ? { ...problem, message: `${message} It is so in each of the ${statements} statements.` }
      : [];
  });
};

/** The index of the statement that a problem is in. */
const statementOf = ({ pointer }: PolicyProblem): string | undefined => pointer.split("/")[2];

/** A statement's Sid where it has one that is text; an empty one counts as none. */
const sidOf = (statement: Located): readonly Located<JsonScalar>[] => {
  const { node } = statement;
  const sid = node.type === "object" ? node.members.find(({ key }) => key === "Sid")?.value : undefined;
  if (sid?.type !== "string" || sid.text === "") return [];
  return [{ ...child(statement, "Sid", sid), node: sid }];
};

/** In IAM a Sid is unique within a document. */
const refuseRepeatedSids = (sids: readonly Located<JsonScalar>[], problems: Problems): void => {
  const seen = new Set<string>();
  for (const sid of sids) {
    const { text } = sid.node;
    if (seen.has(text)) problems.add(sid, `The Sid "${text}" stands here twice.`);
    seen.add(text);
  }
};
