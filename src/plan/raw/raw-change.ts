import { isJsonArray, isJsonObject, type Json, type JsonObject, ownMember } from "../../common/json.ts";
import type { ResourceChange, Value } from "../model.ts";

/** One resource on one side of a change, with secrets: never leaves `src/plan/`. */
export interface RawSide {
  readonly values: JsonObject;
  /** `true` where all of it is unknown; else of the shape of the values, `true` where one is unknown. */
  readonly unknown: Json;
  /** Of the same shape; `true` where a value is sensitive. */
  readonly sensitive: Json;
}

/** A change as it is read, before it is sorted out into attributes and documents. */
export interface RawChange
  extends Pick<
    ResourceChange,
    | "address"
    | "type"
    | "name"
    | "providerName"
    | "account"
    | "action"
    | "replaceOrder"
    | "importingId"
    | "previousAddress"
    | "reason"
    | "deposed"
  > {
  /** What tells the workspace of Databricks' apart where a plan is about several: see workspaces.ts. */
  readonly workspace?: string;
  /** The module that it is in: `module.roles["a"]`; empty for the root module. */
  readonly module: string;
  /** The top-level attributes that force the replacement. */
  readonly replacedBy: ReadonlySet<string>;
  readonly before?: RawSide;
  readonly after?: RawSide;
  /** What the configuration says of each attribute and block; absent where there is no configuration of it any more. */
  readonly expressions?: Readonly<Record<string, Json>>;
  /** Whether all that the configuration says of an attribute is made of one variable which is null. */
  readonly isOfNull?: (attribute: string) => boolean;
}

/** The way to a value inside of a resource, by keys and indexes from 0: `["inline_policy", 0, "policy"]`. */
export type Path = readonly (string | number)[];

/** The value at a path, and what it is marked as. */
export const readValue = (side: RawSide | undefined, path: Path): Value => {
  if (side === undefined) return { state: "absent" };
  let [value, unknown, sensitive]: readonly [Json | undefined, Json, Json] = [
    side.values,
    side.unknown,
    side.sensitive,
  ];
  for (const key of path) {
    value = memberOf(value, key);
    unknown = markOf(unknown, key);
    sensitive = markOf(sensitive, key);
  }
  if (sensitive === true) return { state: "sensitive", changed: true };
  if (unknown === true) return { state: "unknown" };
  return value === undefined || value === null ? { state: "absent" } : { state: "known", value };
};

/** A text that is known and not empty: providers write an attribute that is not set as "". */
export const readText = (side: RawSide | undefined, path: Path): string | undefined => {
  const value = readValue(side, path);
  return value.state === "known" && typeof value.value === "string" && value.value !== "" ? value.value : undefined;
};

/** The same of a value that may be sensitive: only to tell what is the same, never to be shown. */
export const rawText = (side: RawSide | undefined, path: Path): string | undefined =>
  side && readText({ ...side, sensitive: false }, path);

/** The texts of a list in the same way. */
export const rawTexts = (side: RawSide | undefined, attribute: string): readonly string[] => {
  const list = memberOf(side?.values, attribute);
  return isJsonArray(list) ? list.flatMap((_, index) => rawText(side, [attribute, index]) ?? []) : [];
};

/** The member or item, if there is one. */
export const memberOf = (value: Json | undefined, key: string | number): Json | undefined => {
  if (typeof key === "number") return isJsonArray(value) ? value[key] : undefined;
  return isJsonObject(value) ? ownMember(value, key) : undefined;
};

/** The mark of a member: a mark on the whole covers it. */
export const markOf = (mark: Json, key: string | number): Json => {
  if (mark === true) return true;
  return memberOf(mark, isJsonArray(mark) ? key : String(key)) ?? false;
};

/** Whether anything in a tree of marks is marked, at any depth but under a member of these names. */
export const hasMark = (mark: Json, besides: readonly string[] = []): boolean => {
  if (isJsonArray(mark)) return mark.some((item) => hasMark(item, besides));
  if (!isJsonObject(mark)) return mark === true;
  return Object.entries(mark).some(([name, member]) => !besides.includes(name) && hasMark(member, besides));
};

/**
 * Whether the configuration sets an attribute, which it does not by null. What it does not set is the provider's to fill
 * in: unknown at first, then read back. Without a configuration (a destroyed resource) every attribute counts as set.
 */
export const isConfigured = ({ expressions }: RawChange, attribute: string): boolean =>
  expressions === undefined ||
  (Object.hasOwn(expressions, attribute) && memberOf(expressions[attribute], "constant_value") !== null);
