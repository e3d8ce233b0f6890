import { grouped } from "../../common/grouped.ts";
import type { Policy } from "../../iam/model.ts";
import type { Json, ResourceChange, Value } from "../../plan/model.ts";
import { sensitiveText, unknownText, valueOn } from "../../plan/raw/attributes.ts";
import { inBackticks } from "../in-backticks.ts";
import type { FindDeciding } from "./model.ts";

/** A condition key, or a variable, that is about a tag of something: `aws:ResourceTag/team`, `rds:db-tag/team`. */
const TAG_KEY = /^[a-z\d-]+:([a-z-]*tags?)\/(.+)$/i;
const VARIABLE = /\$\{\s*([a-z\d-]+:[a-z-]*tags?\/[^},]+?)\s*[},]/gi;

/** Tags that come with a request, in AWS's words: those that it gives, or searches for. */
const OF_REQUEST = /^(?:request|req-|createdresource|search)tag$/i;

/** Resources that are one tag of something that is there, with the attribute that has it. */
const TAGS: ReadonlyMap<string, string> = new Map([
  ["aws_autoscaling_group_tag", "tag"],
  ["aws_dynamodb_tag", "key"],
  ["aws_ec2_tag", "key"],
  ["aws_ecs_tag", "key"],
  ["aws_transfer_tag", "key"],
]);

/** Gives the tags of a resource that change, and by which one of the policies decides; IAM compares their names without case. */
export const readTags = (policies: readonly Policy[]): FindDeciding => {
  const keys = [...new Set(policies.flatMap(keysIn))].flatMap((key) => {
    const [, of = "", name = ""] = TAG_KEY.exec(key) ?? [];
    return name === "" || OF_REQUEST.test(of) ? [] : [{ of: of.toLowerCase(), name: name.toLowerCase() }];
  });
  return (change) => {
    if (!change.type.startsWith("aws")) return undefined;
    const deciding = keys.filter(({ of }) => of !== "principaltag" || isPrincipal(change));
    if (deciding.length === 0) return undefined;
    const changed = changedTags(change);
    const found = deciding.map(({ name }) => name).filter((name) => changed === "any" || changed.includes(name));
    if (found.length === 0) return undefined;
    const names = [...new Set(found)].sort().map(inBackticks);
    const attribute = TAGS.get(change.type) ?? "tags";
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
  const own = TAGS.get(change.type);
  if (own !== undefined) return [valueOn(change, own, "before"), valueOn(change, own, "after")].flatMap(namesOfOne);
  if (change.action === "create" || change.action === "destroy") return [];
  // What a provider puts together of a resource's tags and its own is not known as soon as one of them is not.
  const isTold = change.attributes.some(({ attribute }) => attribute === "tags");
  // Nor is it where something without tags is made anew.
  const isMadeAnew =
    change.action === "replace" && tagsIn("tags_all", valueOn(change, "tags_all", "before")).size === 0;
  const found = change.attributes.filter(({ attribute }) => attribute !== "tags_all" || !(isTold || isMadeAnew));
  if (found.some(({ attribute, before, after }) => HOLDS_TAGS.test(attribute) && [before, after].some(isHidden)))
    return "any";
  const changed = change.attributes.flatMap(({ attribute, before, after }) => {
    if (isHidden(before) || isHidden(after)) return [];
    const [was, is] = [tagsIn(attribute, before), tagsIn(attribute, after)];
    return [...new Set([...was.keys(), ...is.keys()])].filter(
      (key) => was.get(key) !== is.get(key) || hidden.some((text) => is.get(key)?.includes(text)),
    );
  });
  return changed.includes(notTold) ? "any" : changed.map((key) => key.toLowerCase());
};

const isHidden = ({ state }: Value): boolean => state === "unknown" || state === "sensitive";

const hidden: readonly string[] = [unknownText, sensitiveText];

/** In the place of the name of a tag, where all of them are hidden. */
const notTold = "";

/** The name of the tag that a resource is. */
const namesOfOne = (value: Value): readonly string[] =>
  value.state === "known" && typeof value.value === "string"
    ? [value.value.toLowerCase()]
    : [...tagsIn("tag", value).keys()].map((key) => key.toLowerCase());

/** What holds tags, also in a block, as that of a volume: a map, or a list of blocks with a key and a value. */
const HOLDS_TAGS = /^(?:tags?|tags_all|volume_tags)$/;

/** The values of all tags of a name anywhere in an attribute, by the name. */
const tagsIn = (attribute: string, value: Value): ReadonlyMap<string, string> => {
  const tags = value.state === "known" ? tagsWithin(attribute, value.value) : [];
  return new Map(
    [...grouped(tags, ([name]) => name)].map(([name, same]) => [
      name,
      same
        .map(([, one]) => one)
        .sort()
        .join(),
    ]),
  );
};

const tagsWithin = (name: string, value: Json): readonly (readonly [name: string, value: string])[] => {
  const isTags = HOLDS_TAGS.test(name);
  if (Array.isArray(value)) {
    return value.flatMap((item: Json) =>
      isTags && typeof item === "object" && item !== null && "key" in item
        ? [[String(item["key"]), JSON.stringify(item)] as const]
        : tagsWithin(name, item),
    );
  }
  if (typeof value !== "object" || value === null) {
    return isTags && typeof value === "string" && hidden.includes(value) ? [[notTold, value]] : [];
  }
  return Object.entries(value).flatMap(([key, member]) =>
    isTags ? [[key, JSON.stringify(member)] as const] : tagsWithin(key, member),
  );
};
