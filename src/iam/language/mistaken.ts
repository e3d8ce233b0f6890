import type { PolicyProblem } from "../model.ts";
import type { JsonNode, JsonObject } from "./json.ts";
import { child, type Located, pointerOf } from "./problems.ts";

/**
 * What a text that is no policy document is instead, and what to do; undefined where nothing tells. One such problem
 * says more than that none of its elements is known.
 */
export const mistakenFor = (root: Located): PolicyProblem | undefined => {
  const { node } = root;
  if (node.type === "object" && has(node, "Statement")) return undefined;
  const problem = (at: Located, message: string, suggestion: string): PolicyProblem => ({
    pointer: pointerOf(at),
    line: at.node.line,
    message,
    suggestion,
  });
  if (node.type === "object" && isPlan(node)) {
    return problem(root, "This is a Terraform plan and no policy document.", REVIEW_IT);
  }
  if (isStatement(node) || (node.type === "array" && node.items.some(isStatement))) {
    const what = node.type === "array" ? "a list of statements" : "a statement";
    return problem(root, `This is ${what} and no policy document.`, WRAP_IT);
  }
  const part = findDocument(root);
  if (part === undefined) return undefined;
  const decoded = part.node.type === "string" ? ", decoded" : "";
  return part === root
    ? problem(root, "The policy document is inside of a string.", "Give what the string holds, decoded.")
    : problem(part, "The text is no policy document, but this part of it seems to be one.", `Give it alone${decoded}.`);
};

/**
 * IAM's API gives policies percent-encoded, as RFC 3986 has it.
 * Source: https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetRolePolicy.html
 */
export const isPercentEncoded = (text: string): boolean => /^\s*%7B/i.test(text);

const REVIEW_IT = "Give it to `sagemaker-auth review`, which reads plans.";

const WRAP_IT = 'Write {"Version": "2012-10-17", "Statement": …} around it.';

const has = ({ members }: JsonObject, key: string): boolean => members.some((member) => member.key === key);

/** Source: https://developer.hashicorp.com/terraform/internals/json-format */
const isPlan = (node: JsonObject): boolean =>
  has(node, "format_version") && (has(node, "planned_values") || has(node, "resource_changes"));

const isStatement = (node: JsonNode): boolean =>
  node.type === "object" && has(node, "Effect") && (has(node, "Action") || has(node, "NotAction"));

/** The first part that is a policy document, as the answers of AWS's command line and templates hold some. */
const findDocument = (value: Located): Located | undefined => {
  const { node } = value;
  if (isDocument(node)) return value;
  for (const part of partsOf(value)) {
    const found = findDocument(part);
    if (found !== undefined) return found;
  }
  return undefined;
};

const partsOf = (value: Located): readonly Located[] => {
  const { node } = value;
  if (node.type === "object") return node.members.map((member) => child(value, member.key, member.value));
  return node.type === "array" ? node.items.map((item, index) => child(value, index, item)) : [];
};

const isDocument = (node: JsonNode): boolean => {
  if (node.type === "object") return has(node, "Statement");
  return node.type === "string" && (isPercentEncoded(node.text) || /^\s*\{.*"Statement"/s.test(node.text));
};
