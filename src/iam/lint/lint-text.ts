import { keysOf } from "../../common/json-pointer.ts";
import { type JsonNode, readJson } from "../language/json.ts";
import { parsePolicy } from "../language/parse.ts";
import type { PolicyKind } from "../model.ts";
import { type LintOptions, lint, toFinding } from "./lint.ts";
import type { Finding } from "./model.ts";

/**
 * Gives everything that is wrong with the text of a policy: what breaks the grammar, or else what the rules find, with
 * the line of every place.
 */
export const lintText = (
  text: string,
  kind: PolicyKind,
  options: Pick<LintOptions, "catalogue">,
): readonly Finding[] => {
  const parsed = parsePolicy(text, kind);
  if (!parsed.ok) {
    return parsed.problems.map((problem) =>
      toFinding("malformed-policy", {
        severity: "error",
        suggestion: "Correct it: AWS refuses the document.",
        ...problem,
      }),
    );
  }
  const json = readJson(text);
  const lineOf = json.ok ? lineFinder(json.node) : () => undefined;
  return lint(parsed.policy, kind, { ...options, length: countCharacters(text) }).map((finding) => ({
    ...finding,
    line: lineOf(finding.pointer) ?? finding.line,
  }));
};

/**
 * The length that AWS compares with its quotas: white space between the tokens of JSON does not count.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
 */
export const countCharacters = (text: string): number => text.replace(/("(?:[^"\\]|\\.)*")|\s+/g, "$1").length;

/** Gives the line of a JSON pointer; keeps the children of every node that it has been through. */
const lineFinder = (root: JsonNode) => {
  const children = new Map<JsonNode, ReadonlyMap<string, JsonNode>>();
  const childOf = (node: JsonNode, key: string): JsonNode | undefined => {
    const known = children.get(node) ?? childMap(node);
    children.set(node, known);
    return known.get(key);
  };
  return (pointer: string): number | undefined =>
    keysOf(pointer).reduce<JsonNode | undefined>((node, key) => node && childOf(node, key), root)?.line;
};

const childMap = (node: JsonNode): ReadonlyMap<string, JsonNode> => {
  if (node.type === "array") return new Map(node.items.map((item, index) => [String(index), item]));
  if (node.type === "object") return new Map(node.members.map(({ key, value }) => [key, value]));
  return new Map();
};
