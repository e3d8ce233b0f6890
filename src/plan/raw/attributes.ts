import { isJsonArray, isJsonObject, type Json, jsonIn, ownMember } from "../../common/json.ts";
import type { AttributeChange, ResourceChange, Side, Value } from "../model.ts";
import { hasMark, markOf, memberOf, type RawChange, type RawSide, readValue } from "./raw-change.ts";

/** What stands in the place of a part of a value that is not known or not shown. */
export const unknownText = "(known after apply)";
/** The same for a part that Terraform marks as sensitive, whose value no Plan holds. */
export const sensitiveText = "(sensitive)";

/** Whether Terraform does something to the resource itself: it is neither left, nor only read or forgotten. */
export const isActedOn = ({ action }: Pick<ResourceChange, "action">): boolean =>
  !["no-op", "forget", "read"].includes(action);

/** Whether a resource comes with the plan, anew or for the first time. */
export const isMade = ({ action }: Pick<ResourceChange, "action">): boolean =>
  action === "create" || action === "replace";

/**
 * Sorts the top-level attributes into those that change and those that do not; of an unchanged sensitive one the value is
 * left out.
 */
export const attributesOf = (change: RawChange): Pick<ResourceChange, "attributes" | "unchanged" | "sensitive"> => {
  const attributes: AttributeChange[] = [];
  const sensitive: string[] = [];
  const unchanged: (readonly [string, Json])[] = [];
  for (const attribute of [...attributeNames(change)].sort()) {
    const [before, after] = [shownValue(change.before, attribute), shownValue(change.after, attribute)];
    if (isChanged(change, attribute)) {
      attributes.push({ attribute, before, after, forcesReplacement: change.replacedBy.has(attribute) });
    } else if (after.state === "known") unchanged.push([attribute, after.value]);
    else if (after.state === "sensitive") sensitive.push(attribute);
  }
  return { attributes, unchanged: Object.fromEntries(unchanged), ...(sensitive.length > 0 && { sensitive }) };
};

/** The value of a top-level attribute on a side, whether it changes or not. */
export const valueOn = (change: ResourceChange, attribute: string, side: Side): Value => {
  const { attributes, unchanged, sensitive } = change;
  const changed = attributes.find((one) => one.attribute === attribute);
  if (changed !== undefined) return changed[side];
  if (sensitive?.includes(attribute)) return { state: "sensitive", changed: false };
  const value = ownMember(unchanged, attribute);
  return value === undefined ? { state: "absent" } : { state: "known", value };
};

/** The texts of a list of nothing but texts. */
export const textsIn = (value: Value): readonly string[] | undefined => {
  if (value.state !== "known" || !isJsonArray(value.value)) return undefined;
  const texts = value.value.filter((one) => typeof one === "string");
  return texts.length === value.value.length ? texts : undefined;
};

/** The object or list that a text is as JSON, such as a policy document; nothing for any other value. */
export const documentIn = (value: Json): Json | undefined => {
  if (typeof value !== "string" || !/^\s*[[{]/.test(value)) return undefined;
  const document = jsonIn(value);
  return isJsonObject(document) || isJsonArray(document) ? document : undefined;
};

/** The top-level attribute that a path is within: `inline_policy` of `inline_policy[0].policy`. */
export const blockOf = (path: string): string => path.replace(/[.[].*$/s, "");

/** The top-level attributes that change. */
export const changedAttributes = (change: RawChange): readonly string[] =>
  [...attributeNames(change)].filter((attribute) => isChanged(change, attribute));

const attributeNames = ({ before, after }: RawChange): ReadonlySet<string> =>
  new Set([before, after].flatMap((side) => [...Object.keys(side?.values ?? {}), ...keysOf(side?.unknown)]));

const keysOf = (value: Json | undefined): readonly string[] => (isJsonObject(value) ? Object.keys(value) : []);

/**
 * Whether an attribute differs between the sides, or may differ once it is known; absent and empty are the same. Two
 * synthesized configurations with the same unknown expression do not differ in it.
 */
export const isChanged = ({ before, after }: RawChange, attribute: string): boolean => {
  const [unknownBefore, unknownAfter] = [before, after].map((side) =>
    hasMark(markOf(side?.unknown ?? false, attribute)),
  );
  if (unknownBefore !== unknownAfter) return true;
  return !isEqual(orNull(memberOf(before?.values, attribute)), orNull(memberOf(after?.values, attribute)));
};

/** Providers and AWS give back null, "", [] and {} the one for the other. */
const orNull = (value: Json | undefined): Json => {
  if (value === undefined || value === "" || (isJsonArray(value) && value.length === 0)) return null;
  return isJsonObject(value) && Object.keys(value).length === 0 ? null : value;
};

/** Whether two JSON values are the same; the order of keys does not matter. */
export const isEqual = (one: Json, other: Json): boolean => {
  if (isJsonArray(one)) {
    return (
      isJsonArray(other) &&
      one.length === other.length &&
      one.every((item, index) => isEqual(item, other[index] ?? null))
    );
  }
  if (!isJsonObject(one)) return one === other;
  if (!isJsonObject(other)) return false;
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => Object.hasOwn(other, key) && isEqual(one[key] ?? null, other[key] ?? null))
  );
};

const shownValue = (side: RawSide | undefined, attribute: string): Value => {
  const value = readValue(side, [attribute]);
  if (side === undefined || value.state === "unknown" || value.state === "sensitive") return value;
  const shown = withMarks(
    ownMember(side.values, attribute),
    markOf(side.unknown, attribute),
    markOf(side.sensitive, attribute),
  );
  return shown === undefined || shown === null ? { state: "absent" } : { state: "known", value: shown };
};

/** The value with the texts above in place of its unknown and sensitive parts; members that are null are left out. */
const withMarks = (value: Json | undefined, unknown: Json, sensitive: Json): Json | undefined => {
  if (sensitive === true) return sensitiveText;
  if (unknown === true) return unknownText;
  if (isJsonArray(value)) {
    return value.map((item, index) => withMarks(item, markOf(unknown, index), markOf(sensitive, index)) ?? null);
  }
  if (!isJsonObject(value)) return value;
  const members = [...new Set([...Object.keys(value), ...keysOf(unknown)])].map(
    (key) => [key, withMarks(memberOf(value, key), markOf(unknown, key), markOf(sensitive, key)) ?? null] as const,
  );
  return Object.fromEntries(members.filter(([, member]) => member !== null));
};
