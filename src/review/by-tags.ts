import type { Policy } from "../iam/model.ts";
import { sensitiveText, unknownText, valueAfter, valueBefore } from "../plan/attributes.ts";
import type { Json, ResourceChange, Value } from "../plan/model.ts";

/** An attribute that policies decide by, and what they do. */
export interface Deciding {
  readonly attribute: string;
  readonly reason: string;
}

/** A condition key, or a variable, that is about a tag of who asks or of what is asked for; not of the request's. */
const TAG_KEY = /^[a-z\d-]+:(principal|resource|existingobject|bucket)tag\/(.+)$/i;
const VARIABLE = /\$\{\s*([a-z\d-]+:[a-z]+tag\/[^},]+?)\s*[},]/gi;

/** Resources that are one tag of something that is there. */
const TAGS: readonly string[] = ["aws_dynamodb_tag", "aws_ec2_tag", "aws_ecs_tag", "aws_transfer_tag"];

/** Gives the tags of a resource that change, and by which one of the policies decides; IAM compares their names without case. */
export const readTagKeys = (policies: readonly Policy[]): ((change: ResourceChange) => Deciding | undefined) => {
  const keys = new Set(policies.flatMap(keysIn));
  const [ofPrincipals, ofResources] = [true, false].map((isPrincipals) =>
    [...keys].flatMap((key) => {
      const [, of = "", name = ""] = TAG_KEY.exec(key) ?? [];
      return name !== "" && (of.toLowerCase() === "principal") === isPrincipals ? [name.toLowerCase()] : [];
    }),
  );
  return (change) => {
    if (!change.type.startsWith("aws")) return undefined;
    const changed = changedTags(change);
    const deciding = [...(ofResources ?? []), ...(isPrincipal(change) ? (ofPrincipals ?? []) : [])];
    const found = deciding.filter((name) => changed === "any" || changed.includes(name));
    if (found.length === 0) return undefined;
    const names = [...new Set(found)].sort().map((name) => `\`${name}\``);
    const attribute = TAGS.includes(change.type) ? "key" : "tags";
    return { attribute, reason: `A policy of this plan decides by the tag ${names.join(", ")}, which changes.` };
  };
};

/** Whether a resource is somebody whose tags go along with what he asks for. */
const isPrincipal = ({ type }: ResourceChange): boolean => ["aws_iam_role", "aws_iam_user"].includes(type);

/** Whether the tags of a role or a user change that is there before and after. */
export const isTaggedAnew = (change: ResourceChange): boolean => isPrincipal(change) && changedTags(change).length > 0;

const keysIn = ({ statements }: Policy): readonly string[] =>
  statements.flatMap(({ conditions, resources }) => [
    ...conditions.map(({ key }) => key),
    ...[...(resources?.patterns ?? []), ...conditions.flatMap(({ values }) => values)].flatMap((text) =>
      [...text.matchAll(VARIABLE)].map(([, key = ""]) => key),
    ),
  ]);

/** In lower case; of what is made or goes none, since nobody has it before or after. */
const changedTags = (change: ResourceChange): readonly string[] | "any" => {
  if (TAGS.includes(change.type)) return [valueBefore(change, "key"), valueAfter(change, "key")].flatMap(textIn);
  if (change.action === "create" || change.action === "destroy") return [];
  const found = change.attributes.filter(({ attribute }) => ["tag", "tags", "tags_all"].includes(attribute));
  const isHidden = ({ state }: Value): boolean => state === "unknown" || state === "sensitive";
  if (found.some(({ attribute, before, after }) => attribute !== "tags_all" && [before, after].some(isHidden)))
    return "any";
  return found.flatMap(({ before, after }) => {
    if (isHidden(before) || isHidden(after)) return [];
    const [was, is] = [tagsIn(before), tagsIn(after)];
    return [...new Set([...was.keys(), ...is.keys()])]
      .filter((key) => was.get(key) !== is.get(key) || hidden.includes(is.get(key) ?? ""))
      .map((key) => key.toLowerCase());
  });
};

const hidden: readonly string[] = [unknownText, sensitiveText].map((text) => JSON.stringify(text));

const textIn = (value: Value): readonly string[] =>
  value.state === "known" && typeof value.value === "string" ? [value.value.toLowerCase()] : [];

/** A map, or a list of blocks with a key and a value. */
const tagsIn = (value: Value): ReadonlyMap<string, string> => {
  if (value.state !== "known") return new Map();
  const of: Json = value.value;
  if (!Array.isArray(of)) return new Map(Object.entries(of ?? {}).map(([key, one]) => [key, JSON.stringify(one)]));
  return new Map(
    of.flatMap((one: Json) =>
      typeof one === "object" && one !== null && "key" in one ? [[String(one["key"]), JSON.stringify(one)]] : [],
    ),
  );
};
