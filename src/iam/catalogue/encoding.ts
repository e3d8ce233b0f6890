import type { ActionAccessLevel, CatalogueSource, ConditionKeyType } from "./model.ts";

/**
 * The generated data/catalogue.json. A service is one line of text, because a few hundred strings load ten times as
 * fast as the objects that they stand for, and a change of one service is one changed line in a diff:
 *
 * `prefix|KEY;KEY|TYPE;TYPE|GROUP;GROUP`, where
 * KEY is `s3:prefix=String`, or `aws:TagKeys=String*` for a multivalued one;
 * TYPE is `bucket=arn:${Partition}:s3:::${BucketName},…=0,3` with the indexes of its condition keys;
 * GROUP is `Read=0,1!=2,3=GetObject,GetObjectAcl`: a level, the indexes of resource types (`!` marks a required one), the
 * indexes of condition keys, and all actions that share these.
 */
export interface CatalogueData {
  readonly source: CatalogueSource;
  /** KEYs. */
  readonly globalKeys: readonly string[];
  /** Sorted by prefix. */
  readonly services: readonly string[];
}

/** A service's line, taken apart; indexes point into the lists beside them. */
export interface ServiceData {
  readonly prefix: string;
  readonly keys: readonly KeyData[];
  readonly types: readonly {
    readonly name: string;
    readonly arns: readonly string[];
    readonly keys: readonly number[];
  }[];
  readonly groups: readonly GroupData[];
}

export interface KeyData {
  readonly key: string;
  readonly type: ConditionKeyType;
  readonly multivalued: boolean;
}

export interface GroupData {
  readonly level: ActionAccessLevel;
  readonly types: readonly { readonly type: number; readonly required: boolean }[];
  readonly keys: readonly number[];
  readonly names: readonly string[];
}

/** Reads one service's line. The generator writes with `encodeService`, which refuses text that would not read back. */
export const decodeService = (line: string): ServiceData => {
  const [prefix = "", keys = "", types = "", groups = ""] = line.split("|");
  return {
    prefix,
    keys: list(keys, ";").map(decodeKey),
    types: list(types, ";").map(decodeType),
    groups: list(groups, ";").map(decodeGroup),
  };
};

/** Reads one KEY. */
export const decodeKey = (text: string): KeyData => {
  const [key = "", type = ""] = text.split("=");
  return { key, type: oneOf(TYPES, type.replace("*", "")), multivalued: type.endsWith("*") };
};

const decodeType = (text: string): ServiceData["types"][number] => {
  const [name = "", arns = "", keys = ""] = text.split("=");
  return { name, arns: list(arns, ","), keys: list(keys, ",").map(Number) };
};

const decodeGroup = (text: string): GroupData => {
  const [level = "", types = "", keys = "", names = ""] = text.split("=");
  return {
    level: oneOf(LEVELS, level),
    types: list(types, ",").map((type) => ({ type: Number.parseInt(type, 10), required: type.endsWith("!") })),
    keys: list(keys, ",").map(Number),
    names: list(names, ","),
  };
};

const LEVELS: readonly ActionAccessLevel[] = ["List", "Read", "Write", "Tagging", "Permissions management"];
const TYPES: readonly ConditionKeyType[] = ["String", "ARN", "Bool", "Date", "IPAddress", "Numeric"];

/** Gives the word that `text` is; throws on any other, which only damaged data can hold. */
export const oneOf = <Word extends string>(words: readonly Word[], text: string): Word => {
  const word = words.find((candidate) => candidate === text);
  if (word === undefined) throw new Error(`The catalogue has "${text}" where it can only have ${words.join(", ")}.`);
  return word;
};

const list = (text: string, separator: string): string[] => (text === "" ? [] : text.split(separator));
