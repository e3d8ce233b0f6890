import { isJsonArray, isJsonObject, type Json, ownMember } from "../../common/json.ts";
import type { DocumentChange, Value } from "../model.ts";
import { blockOf, changedAttributes, isActedOn, isChanged, isEqual, unknownText } from "../raw/attributes.ts";
import { absent } from "../raw/hidden.ts";
import {
  hasMark,
  isConfigured,
  markOf,
  memberOf,
  type RawChange,
  type RawSide,
  readText,
  readValue,
} from "../raw/raw-change.ts";
import {
  type Attributes,
  accessAttributes,
  callsApi,
  countsWhere,
  identifiedBy,
  onlyValues,
  reliedOn,
} from "./access-attributes.ts";
import { accessTypeOf, inAws, onlyWhere } from "./access-types.ts";
import { changesSecurity } from "./api-body.ts";
import { isUnderOtherPolicy } from "./cluster-policies.ts";
import { findDocuments } from "./found-documents.ts";
import { foundAttributes } from "./policy-attributes.ts";
import { attributesWithOtherRoles } from "./run-roles.ts";

/** What stands in the place of a document for each attribute that changes and gives access; not set is as good as `private`. */
export const accessInAttributes = (change: RawChange): readonly DocumentChange[] => {
  if (!isActedOn(change)) return [];
  const listed = [...(stays(change) ? reliedOnIn(change) : []), ...changesIn(change, accessAttributes)];
  const isListed = (attribute: string): boolean => listed.some((one) => one.attribute === attribute);
  return [
    ...instanceProfileIn(change),
    ...(changesSecurity(change) ? [inPlaceOfDocument(change, "body", callsApi)] : []),
    ...(isUnderOtherPolicy(change) ? [inPlaceOfDocument(change, "policy_id", mayGetProfile)] : []),
    ...otherRoles(change).filter(({ attribute }) => !isListed(attribute)),
    ...listed,
  ];
};

/** The same for what others rely on, of something that is the same one on both sides. */
export const reliedOnIn = (change: RawChange): readonly DocumentChange[] => changesIn(change, reliedOn);

const changesIn = (change: RawChange, of: Attributes): readonly DocumentChange[] => {
  const [attributes, what] = ownMember(of, change.type) ?? none;
  if (attributes.length === 0 || isAboutOther(change)) return [];
  const where = ownMember(countsWhere, change.type) ?? [];
  const saysAny = (name: string): boolean =>
    [change.before, change.after].some((side) => partsOn(side, name).length > 0);
  return [...attributes, ...(where.length > 0 && attributes.some(saysAny) ? where : [])]
    .filter((name) => isChangedAt(change, name, of === accessAttributes) && !isFilledIn(change, blockOf(name)))
    .filter((name) => !staysShut(change, name) && !isDocument(change, name))
    .map((name) => inPlaceOfDocument(change, name, what));
};

const isChangedAt = (change: RawChange, name: string, isWithoutShut: boolean): boolean => {
  if (blockOf(name) === name) return isChanged(change, name);
  const on = (side: RawSide | undefined): readonly Json[] => partsOn(side, name, isWithoutShut);
  return !isEqual(on(change.before), on(change.after));
};

const partsOn = (side: RawSide | undefined, name: string, isWithoutShut = false): readonly Json[] => {
  if (side === undefined) return [];
  const says = (part: Json): boolean =>
    !(isWithoutShut && opensNothing(part)) &&
    (typeof part !== "string" || ownMember(onlyValues, name)?.test(part) !== false);
  return partsAt(side.values, side.unknown, name.split("."), says);
};

/** What `says` of all that blocks say in an attribute, block by block up to the last that does; false is nothing. */
const partsAt = (
  value: Json | undefined,
  unknown: Json,
  [key, ...rest]: readonly string[],
  says: (part: Json) => boolean,
): readonly Json[] => {
  if (unknown === true) return [unknownText];
  if (isJsonArray(value)) {
    const path = key === undefined ? [] : [key, ...rest];
    const blocks = value.map((item, index) => partsAt(item, markOf(unknown, index), path, says));
    return blocks.slice(0, blocks.findLastIndex((parts) => parts.length > 0) + 1);
  }
  if (key !== undefined && isJsonObject(value)) return partsAt(ownMember(value, key), markOf(unknown, key), rest, says);
  const known = value === undefined || value === null || value === "" || value === false || !says(value) ? [] : [value];
  return hasMark(unknown) ? [...known, unknownText] : known;
};

/** Whether it is a policy document, or may be one, which is compared: that of an organization may be one or not. */
const isDocument = ({ type, before, after }: RawChange, attribute: string): boolean =>
  ownMember(foundAttributes, type) === attribute &&
  [before, after].some(
    (side) =>
      readValue(side, [attribute]).state === "unknown" ||
      (side !== undefined && findDocuments(side).some(({ path }) => path[0] === attribute)),
  );

/** Where a function, a task or anything else of AWS's that is there runs with another role than before, or names one. */
const otherRoles = (change: RawChange): readonly DocumentChange[] =>
  attributesWithOtherRoles(change)
    .filter(({ attribute }) => !isFilledIn(change, attribute))
    .map(({ attribute, isRole }) => inPlaceOfDocument(change, attribute, isRole ? runsWith : namedBy(attribute)));

const runsWith = "the role that it runs with, for whoever may have code run by it";
const namedBy = (attribute: string): string =>
  `whom or what of IAM's \`${attribute}\` names, as a role that it acts as or somebody whom it lets in`;

/** Values of such attributes, in the words of S3, DMS, Lambda and CodeBuild; false is one too. */
const openNothing = ["private", "none", "AWS_IAM", "PRIVATE"];
const opensNothing = (value: Json): boolean => value === false || openNothing.some((one) => one === value);

/** Whether an attribute opens nothing, before neither: wherever it is set, it is set to such a value. */
const staysShut = ({ before, after }: RawChange, name: string): boolean => {
  const values = [before, after].map((side) => readValue(side, [name]));
  const set = values.filter(({ state }) => state !== "absent");
  return after !== undefined && set.length > 0 && set.every(isShut);
};

const isShut = (value: Value): boolean => value.state === "known" && opensNothing(value.value);

const none: Attributes[string] = [[], ""];

/** What is read by itself: see holders.ts. A registration alone lends an instance profile to nobody but admins. */
const readElsewhere = ["databricks_cluster", "databricks_instance_profile"];

/** The same where a job, a pipeline or anything else of a workspace's gets an instance profile, or another one. */
const instanceProfileIn = (change: RawChange): readonly DocumentChange[] => {
  if (!change.type.startsWith("databricks_") || readElsewhere.includes(change.type)) return [];
  const [before, after] = [profilesOn(change.before), profilesOn(change.after)];
  if (isEqual(before, after) && !after.includes(null)) return [];
  return [inPlaceOfDocument(change, "instance_profile_arn", "whose code in a workspace runs with which role")];
};

const mayGetProfile = "the policy of a cluster, which may give it an instance profile";

/** The instance profiles anywhere in a resource; null for one that is not known yet. */
const profilesOn = (side: RawSide | undefined): readonly Json[] =>
  side === undefined ? [] : profilesWithin(side.values, side.unknown);

const profilesWithin = (value: Json | undefined, unknown: Json): readonly Json[] => {
  const keys = [...new Set([value, unknown].flatMap(keysIn))];
  const isList = isJsonArray(value) || isJsonArray(unknown);
  return keys.flatMap((name) => {
    const key = isList ? Number(name) : name;
    const [member, mark] = [memberOf(value, key), markOf(unknown, key)];
    if (mark === true && lenders.includes(name)) return [null];
    if (name !== "instance_profile_arn") return profilesWithin(member, mark);
    return member === undefined || member === null || member === "" ? [] : [member];
  });
};

/** What holds an instance profile: a block that is made dynamically may be unknown as a whole. */
const lenders = ["instance_profile_arn", "aws_attributes", "new_cluster", "job_cluster", "task"];

const keysIn = (value: Json | undefined): readonly string[] =>
  isJsonObject(value) || isJsonArray(value) ? Object.keys(value) : [];

/** Whether the provider is to say what it is. What the configuration no longer sets, and the plan knows, is a change. */
const isFilledIn = (change: RawChange, name: string): boolean =>
  !isConfigured(change, name) && readValue(change.after, [name]).state === "unknown";

/** Whether it is on both sides: what is made anew under another name is another thing. */
const stays = (change: RawChange): boolean =>
  isOnBothSides(change) && (change.action !== "replace" || !namesOf(change).some((name) => isChanged(change, name)));

/** The attributes that tell something of a type from all others, where others rely on it. */
export const namesOf = ({ type }: RawChange): readonly string[] => ownMember(identifiedBy, type) ?? ["name"];

const isOnBothSides = ({ before, after }: RawChange): boolean => before !== undefined && after !== undefined;

/** Something in the place of a document for a change of such a resource; nothing for any other. */
export const accessWithoutDocument = (change: RawChange): readonly DocumentChange[] => {
  const known = accessTypeOf(change.type);
  if (known === undefined || !isActedOn(change) || changesTagsAlone(change) || isAboutOther(change)) return [];
  const [attribute, what] = known;
  return [inPlaceOfDocument(change, changedPart(change, attribute), what)];
};

/** The attribute to name for a change of such a resource: the one that says most, or else one that changes. */
const changedPart = (change: RawChange, attribute: string): string => {
  if (!isOnBothSides(change) || isChanged(change, attribute)) return attribute;
  return changedAttributes(change).find((one) => isConfigured(change, one)) ?? attribute;
};

/** Whether it is known to be about something else than access, before and after. */
const isAboutOther = ({ type, before, after }: RawChange): boolean => {
  const [attribute, isAccess] = ownMember(onlyWhere, inAws(type)) ?? [];
  if (attribute === undefined) return false;
  const texts = [before, after].filter((side) => side !== undefined).map((side) => readText(side, [attribute]));
  return texts.every((text) => text !== undefined && !isAccess?.test(text));
};

const changesTagsAlone = (change: RawChange): boolean =>
  isOnBothSides(change) &&
  changedAttributes(change).every((attribute) => attribute === "tags" || attribute === "tags_all");

/** What stands in the place of a document: it is unknown where the resource is. */
export const inPlaceOfDocument = (
  { address, before, after }: Pick<RawChange, "address" | "before" | "after">,
  attribute: string,
  what: string,
): DocumentChange => {
  const reason = `It is ${what}: no policy document says what it allows, so it is not compared.`;
  const state = { state: "unknown", reason } as const;
  return standIn(address, attribute, {
    before: before === undefined ? absent : state,
    after: after === undefined ? absent : state,
  });
};

/** What stands for access of a resource that no policy document says, with what is known of it on both sides. */
export const standIn = (
  address: string,
  attribute: string,
  sides: Pick<DocumentChange, "before" | "after">,
): DocumentChange => ({
  attribute,
  kind: "resource",
  subject: { type: "resource", label: address },
  isNoPolicy: true,
  ...sides,
});
