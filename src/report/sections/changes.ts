import { accessTypeOf } from "../../plan/documents/access-types.ts";
import type { AttributeChange, ResourceChange, Side, Value } from "../../plan/model.ts";
import { blockOf, sensitiveText, textsIn, valueOn } from "../../plan/raw/attributes.ts";
import type { Review } from "../../review/model.ts";
import { type Block, code, heading, join, type Line, line, lineBreak, plain, strong, text } from "../blocks.ts";
import type { Reading } from "../words/reading.ts";

/** What Terraform will do, one resource a row. */
export const changeBlocks = ({ changes }: Review, reading: Reading): readonly Block[] => {
  if (changes.length === 0) return [];
  return [
    heading(4, line`${text(reading.changes)}`),
    {
      kind: "table",
      head: [line``, line`Resource`, line`Attributes`],
      rows: changes.map((change) => [actionWords(change), [code(change.address)], attributeWords(change)]),
    },
  ];
};

/** The managed policies that are attached or detached, apart from the rest: they change access and carry no document. */
export const attachmentBlocks = ({ changes }: Review): readonly Block[] => {
  const rows = changes.filter(({ type }) => /^aws_iam_(?:\w+_)?policy_attachment$/.test(type)).flatMap(attachmentRows);
  if (rows.length === 0) return [];
  return [
    heading(4, line`Attached policies`),
    { kind: "table", head: [line``, line`Policy`, line`Attached to`, line`Resource`], rows },
  ];
};

const attachmentRows = (change: ResourceChange): readonly (readonly Line[])[] => {
  const [before, after] = [attachmentSide(change, "before"), attachmentSide(change, "after")];
  const isChanged = change.action === "replace" || change.action === "update";
  // What is sensitive looks the same on both sides, whatever it is.
  const isHidden = change.attributes.some(
    (attribute) => attribute.after.state === "sensitive" || textsIn(attribute.after)?.includes(sensitiveText),
  );
  if (isChanged && !isHidden && plain(before.flat()) === plain(after.flat()))
    return [[line`${strong("∓ attached again")}`, ...after]];
  const rows = [
    ...(isChanged || change.action === "destroy" ? [[line`${strong("− detached")}`, ...before]] : []),
    ...(isChanged || change.action === "create" ? [[line`${strong("+ attached")}`, ...after]] : []),
  ];
  // A side on which everybody keeps the policy has nobody to name.
  return rows.filter(([, , principals]) => principals?.length !== 0);
};

const attachmentSide = (change: ResourceChange, side: Side): readonly Line[] => [
  sideWords(change, "policy_arn", side),
  join(
    ["role", "user", "group"]
      .flatMap((name) => [
        ...(has(change, name) ? [sideWords(change, name, side)] : []),
        ...(has(change, `${name}s`) ? [listWords(change, `${name}s`, side)] : []),
      ])
      .filter((words) => words.length > 0),
    text(" "),
  ),
  [code(change.address)],
];

/**
 * Those whom a list names, but for who is in it on the other side too and keeps the policy, which cannot be seen of who is
 * sensitive.
 */
const listWords = (change: ResourceChange, name: string, side: Side): Line => {
  const [here, there] = [valueOn(change, name, side), valueOn(change, name, side === "before" ? "after" : "before")];
  const names = textsIn(here);
  if (names === undefined) return here.state === "absent" ? [] : valueWords(here);
  const kept = change.action === "update" && "policy_arn" in change.unchanged ? textsIn(there) : [];
  return join(
    names.filter((one) => one === sensitiveText || !kept?.includes(one)).map((one) => [code(one)]),
    text(" "),
  );
};

const has = ({ attributes, unchanged }: ResourceChange, name: string): boolean =>
  name in unchanged || attributes.some(({ attribute }) => attribute === name);

const sideWords = (change: ResourceChange, name: string, side: Side): Line => valueWords(valueOn(change, name, side));

const actions: Record<ResourceChange["action"], string> = {
  create: "+ create",
  update: "~ update",
  replace: "∓ replace",
  destroy: "− destroy",
  forget: "◌ forget",
  read: "r read",
  "no-op": "= nothing",
};

const replaceOrders = {
  "create-before-destroy": "the new one is made before the old one goes",
  "destroy-before-create": "the old one goes before the new one is made",
  "create-and-forget": "the old one stays, unmanaged",
} as const;

const actionWords = ({ action, replaceOrder, importingId, previousAddress, deposed }: ResourceChange): Line => {
  const notes: readonly Line[] = [
    ...(replaceOrder === undefined ? [] : [line`${text(replaceOrders[replaceOrder])}`]),
    ...(action === "forget" ? [line`it stays as it is and leaves the state`] : []),
    ...(importingId === undefined ? [] : [line`${strong("⇐ import")} ${importingId}`]),
    ...(previousAddress === undefined ? [] : [line`was ${previousAddress}`]),
    ...(deposed === undefined ? [] : [line`an old object that an interrupted replacement left behind`]),
  ];
  const isImportOnly = action === "no-op" && importingId !== undefined;
  return join([...(isImportOnly ? [] : [line`${strong(actions[action])}`]), ...notes], lineBreak);
};

/** Resources that only say who has what, which is shown of a new and of a destroyed one too, and how they say it. */
const bindingTypes = /^aws_iam_(?:user_group_membership|group_membership|instance_profile|\w+_exclusive)$/;
const bindings = /^(?:role|user|group)s?(?:_name)?$|^policy_(?:arns|names)$/;

/** What a new or destroyed resource holds is in the text of the plan; a policy document has its own section. */
const attributeWords = (change: ResourceChange): Line => {
  const { action, type, attributes, documents } = change;
  if (action !== "update" && action !== "replace") {
    const shown = bindingTypes.test(type) ? attributes.filter(({ attribute }) => bindings.test(attribute)) : [];
    return join([...shown, ...accessAlone(change)].map(attributeLine), lineBreak);
  }
  const inDocuments = new Set(
    documents.flatMap(({ attribute, isNoPolicy }) => (isNoPolicy ? [] : [blockOf(attribute)])),
  );
  return join(attributes.filter(({ attribute }) => !inDocuments.has(attribute)).map(attributeLine), lineBreak);
};

/** Attributes that say which resource it is, and nothing of what it gives. */
const namings = /^(?:id|arn|region|tags|tags_all)$/;

/** What a new or destroyed resource gives to whom where no document says it, so that its attributes alone do. */
const accessAlone = ({ type, attributes, documents }: ResourceChange): readonly AttributeChange[] => {
  const named = documents.flatMap(({ isNoPolicy, attribute }) => (isNoPolicy ? [blockOf(attribute)] : []));
  const isWhole = named.length > 0 && accessTypeOf(type) !== undefined;
  const isSaid = ({ attribute, before, after }: AttributeChange): boolean =>
    isWhole && !namings.test(attribute) && [before, after].every(isShown);
  return attributes.filter((one) => named.includes(one.attribute) || isSaid(one));
};

const isShown = ({ state }: Value): boolean => state === "absent" || state === "known";

const attributeLine = ({ attribute, before, after, forcesReplacement }: AttributeChange): Line =>
  line`${attribute}: ${before.state === "unknown" ? line`(not known)` : valueWords(before)} → ${valueWords(after)}${text(forcesReplacement ? " (forces the replacement)" : "")}`;

/**
 * Longer values are in the text of the plan; the longest ARN of a role or policy is some 700 characters, and lists have
 * several.
 */
const longestText = 1024;
const longestStructure = 120;

const valueWords = (value: Value): Line => {
  switch (value.state) {
    case "absent":
      return line`none`;
    case "unknown":
      return line`(known after apply)`;
    case "sensitive":
      return line`(sensitive${text(value.changed ? ", changed" : "")})`;
    case "known": {
      const isText = typeof value.value === "string";
      const shown = isText ? value.value : JSON.stringify(value.value);
      return shown.length > (isText || textsIn(value) ? longestText : longestStructure)
        ? line`a value of ${shown.length} characters`
        : [code(shown)];
    }
  }
};
