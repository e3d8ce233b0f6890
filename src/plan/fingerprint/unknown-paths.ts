import { isJsonArray, isJsonObject, type Json } from "../../common/json.ts";
import { escapeKey, keysOf } from "../../common/json-pointer.ts";

/** The JSON pointers (RFC 6901) to what is unknown inside of a known attribute; none when all of it is unknown. */
export const partlyUnknown = (attribute: string, mark: Json): readonly string[] =>
  mark === true ? [] : pointers(mark, `/${escapeKey(attribute)}`);

const pointers = (mark: Json, path: string): readonly string[] => {
  if (mark === true) return [path];
  if (isJsonArray(mark)) return mark.flatMap((item, index) => pointers(item, `${path}/${index}`));
  if (!isJsonObject(mark)) return [];
  return Object.entries(mark).flatMap(([key, member]) => pointers(member, `${path}/${escapeKey(key)}`));
};

/** The marks that `partlyUnknown` came from: a tree with `true` at each pointer. */
export const marksAt = (unknown: readonly string[]): Json => {
  const root: Marks = new Map();
  for (const pointer of unknown) {
    let node = root;
    for (const key of keysOf(pointer)) {
      const next: Marks = node.get(key) ?? new Map();
      node.set(key, next);
      node = next;
    }
  }
  return unknown.length === 0 ? false : treeOf(root);
};

type Marks = Map<string, Marks>;

/** A list's marks come out as an object with indexes for keys: markOf finds them either way. */
const treeOf = (marks: Marks): Json =>
  marks.size === 0 ? true : Object.fromEntries([...marks].map(([key, inner]) => [key, treeOf(inner)]));
