import { escapeKey } from "../../common/json-pointer.ts";
import { nearestIndex } from "../../common/nearest.ts";
import type { PolicyProblem } from "../model.ts";
import type { JsonMember, JsonNode, JsonObject } from "./json.ts";

/** A value of the document and where it stands. */
export interface Located<Node extends JsonNode = JsonNode> {
  readonly node: Node;
  /** Absent for the document itself. The pointer is only spelled out where it is needed: most values have no problem. */
  readonly within?: { readonly parent: Located; readonly key: string | number };
}

/** The JSON pointer (RFC 6901) of a value. */
export const pointerOf = ({ within }: Located): string =>
  within ? `${pointerOf(within.parent)}/${escapeKey(String(within.key))}` : "";

/** Collects what breaks the grammar, so that all of it is reported at once. */
export class Problems {
  readonly list: PolicyProblem[] = [];

  /** Notes a problem and gives undefined, so that a reader can return it. */
  add(value: Located, message: string, suggestion?: string): undefined {
    const problem = { pointer: pointerOf(value), line: value.node.line, message };
    this.list.push(suggestion === undefined ? problem : { ...problem, suggestion });
  }
}

/** The value of a member, or of an item, of `parent`. */
export const child = (parent: Located, key: string | number, node: JsonNode): Located => ({
  node,
  within: { parent, key },
});

/** Narrows to an object, or notes that `what` must be one. */
export const asObject = (value: Located, what: string, problems: Problems): Located<JsonObject> | undefined => {
  const { node } = value;
  if (node.type !== "object") return problems.add(value, `${what} must be an object, not ${describe(node)}.`);
  return { ...value, node };
};

/** Narrows to text, or notes that `what` must be a string. */
export const asString = (value: Located, what: string, problems: Problems): string | undefined => {
  if (value.node.type === "string") return value.node.text;
  return problems.add(value, `${what} must be a string, not ${describe(value.node)}.`);
};

/** The items of an array, or the value alone: brackets are optional around one value. */
export const itemsOf = (value: Located): readonly Located[] =>
  value.node.type === "array" ? value.node.items.map((item, index) => child(value, index, item)) : [value];

/** The members by key; notes every key that is repeated or not among `known`, and where else it has its `home`. */
export const membersOf = (
  object: Located<JsonObject>,
  what: string,
  known: readonly string[],
  problems: Problems,
  home: (key: string) => string | undefined,
): ReadonlyMap<string, Located> => {
  const members = new Map<string, Located>();
  for (const { key, value } of uniqueMembers(object, (name) => name, problems)) {
    const located = child(object, key, value);
    if (known.includes(key)) members.set(key, located);
    else problems.add(located, `${what} has no element "${key}"${hint(key, known)}.`, moveTo(key, home(key)));
  }
  return members;
};

/** What to do with something that stands in the wrong place. */
export const moveTo = (key: string, home: string | undefined): string | undefined =>
  home === undefined ? undefined : `Move "${key}" to ${home}, where it belongs.`;

/** The members without those whose key, as `identify` sees it, was there before; notes those. */
export const uniqueMembers = (
  object: Located<JsonObject>,
  identify: (key: string) => string,
  problems: Problems,
): readonly JsonMember[] => {
  const seen = new Set<string>();
  return object.node.members.filter(({ key, line }) => {
    const identity = identify(key);
    if (!seen.has(identity)) return seen.add(identity);
    problems.list.push({
      pointer: pointerOf(child(object, key, object.node)),
      line,
      message: `"${key}" stands here twice.`,
    });
    return false;
  });
};

/** Known words are shorter; what is longer is none of them misspelt. */
const longestMisspelt = 40;

/** ` (did you mean "Action"?)` where a known word differs only in case, or in a character or two. */
export const hint = (word: string, known: Iterable<string>): string => {
  if (word.length > longestMisspelt) return "";
  const candidates = [...known];
  const index = nearestIndex(
    word.toLowerCase(),
    candidates.map((candidate) => candidate.toLowerCase()),
    word.length < 4 ? 1 : 2,
  );
  const meant = candidates[index];
  return meant === undefined ? "" : ` (did you mean "${meant}"?)`;
};

/** As much of a text as tells which one it is. */
const shorten = (text: string): string => (text.length > 80 ? `${text.slice(0, 79)}…` : text);

/** Names a JSON value in a message: `an array`, `null`, `the number 5`. */
export const describe = (node: JsonNode): string => {
  switch (node.type) {
    case "object":
      return "an object";
    case "array":
      return "an array";
    case "string":
      return `the string ${JSON.stringify(shorten(node.text))}`;
    case "null":
      return "null";
    default:
      return `the ${node.type} ${node.text}`;
  }
};
