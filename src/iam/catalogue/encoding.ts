import type { ActionAccessLevel, CatalogueSource, ConditionKeyType } from "./model.ts";

/**
 * The generated data/catalogue.json. A service is one line of text, because a few hundred strings load ten times as
 * fast as the objects that they stand for, and a change of one service is one changed line in a diff:
 *
 * `prefix|name|KEY;KEY|TYPE;TYPE|GROUP;GROUP`, where
 * name is `Amazon Elastic MapReduce`;
 * KEY is `s3:prefix=String`, or `aws:TagKeys=String*` for a multivalued one;
 * TYPE is `bucket=arn:${Partition}:s3:::${BucketName},…=0,3` with the indexes of its condition keys;
 * GROUP is `Read=0,1!=2,3=GetObject,GetObjectAcl`: a level, the indexes of resource types (`!` marks a required one), the
 * indexes of condition keys, and all actions that share these.
 */
export interface CatalogueData {
  readonly source: CatalogueSource;
  /** KEYs. */
  readonly globalKeys: readonly string[];
  /** Services that have keys under a prefix that is not their own: sts has `saml:aud` and `accounts.google.com:sub`. */
  readonly hostServices: readonly string[];
  /** Sorted by prefix. */
  readonly services: readonly string[];
}

/** One KEY. */
export interface KeyData {
  readonly key: string;
  readonly type: ConditionKeyType;
  readonly multivalued: boolean;
}

/** One TYPE; `keys` are indexes into the service's keys. */
export interface TypeData {
  readonly name: string;
  readonly arns: readonly string[];
  readonly keys: readonly number[];
}

/** One of a GROUP's resource types, an index into the service's. */
export interface GroupType {
  readonly type: number;
  readonly required: boolean;
}

/** Takes a service's line into its parts but the name, which stay text. */
export const splitService = (line: string) => {
  const [prefix = "", , keys = "", types = "", groups = ""] = line.split("|");
  return { prefix, keys, types, groups };
};

/** Gives the name in a service's line, of which the rest stays as it is: all services are asked for theirs at once. */
export const nameIn = (line: string): string => {
  const start = line.indexOf("|") + 1;
  return line.slice(start, line.indexOf("|", start));
};

/** Gives the GROUPs in a service's line, of which the rest stays as it is. */
export const groupsIn = (line: string): string => line.slice(line.lastIndexOf("|") + 1);

/** Reads the KEYs of a service. */
export const decodeKeys = (text: string): KeyData[] => list(text, ";").map(decodeKey);

/** Reads one KEY. */
export const decodeKey = (text: string): KeyData => {
  const [key = "", type = ""] = text.split("=");
  return { key, type: oneOf(KEY_TYPES, type.replace("*", "")), multivalued: type.endsWith("*") };
};

/** Reads the TYPEs of a service. */
export const decodeTypes = (text: string): TypeData[] =>
  list(text, ";").map((type) => {
    const [name = "", arns = "", keys = ""] = type.split("=");
    return { name, arns: list(arns, ","), keys: decodeIndexes(keys) };
  });

/** Reads the names of a service's actions, each with its GROUP's text for `splitGroup`. */
export const decodeActions = (text: string): { readonly name: string; readonly group: string }[] =>
  list(text, ";").flatMap((group) =>
    group
      .slice(group.lastIndexOf("=") + 1)
      .split(",")
      .map((name) => ({ name, group })),
  );

/** Takes a GROUP into its parts but the names of its actions, which stay text. */
export const splitGroup = (text: string) => {
  const [level = "", types = "", keys = ""] = text.split("=");
  return { level, types, keys };
};

/** Reads the resource types of a GROUP. */
export const decodeGroupTypes = (text: string): GroupType[] =>
  list(text, ",").map((type) => ({ type: Number.parseInt(type, 10), required: type.endsWith("!") }));

/** Reads indexes into the service's keys. */
export const decodeIndexes = (text: string): number[] => list(text, ",").map(Number);

/** Every access level, from the least to the most far-reaching. */
export const LEVELS: readonly ActionAccessLevel[] = ["List", "Read", "Write", "Tagging", "Permissions management"];

/** Every type of a condition key. */
export const KEY_TYPES: readonly ConditionKeyType[] = ["String", "ARN", "Bool", "Date", "IPAddress", "Numeric"];

/** Gives the word that `text` is; throws on any other, which only damaged data can hold. */
export const oneOf = <Word extends string>(words: readonly Word[], text: string): Word => {
  const word = words.find((candidate) => candidate === text);
  if (word === undefined) throw new Error(`The catalogue has "${text}" where it can only have ${words.join(", ")}.`);
  return word;
};

const list = (text: string, separator: string): string[] => (text === "" ? [] : text.split(separator));
