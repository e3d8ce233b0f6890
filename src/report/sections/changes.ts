import type { AttributeChange, ResourceChange, Value } from "../../plan/model.ts";
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
  const isHidden = change.attributes.some((attribute) => attribute.after.state === "sensitive");
  if (isChanged && !isHidden && plain(before.flat()) === plain(after.flat()))
    return [[line`${strong("∓ attached again")}`, ...after]];
  return [
    ...(isChanged || change.action === "destroy" ? [[line`${strong("− detached")}`, ...before]] : []),
    ...(isChanged || change.action === "create" ? [[line`${strong("+ attached")}`, ...after]] : []),
  ];
};

const attachmentSide = (change: ResourceChange, side: "before" | "after"): readonly Line[] => [
  sideWords(change, "policy_arn", side),
  join(
    ["role", "user", "group"].filter((name) => has(change, name)).map((name) => sideWords(change, name, side)),
    text(" "),
  ),
  [code(change.address)],
];

const has = ({ attributes, unchanged }: ResourceChange, name: string): boolean =>
  name in unchanged || attributes.some(({ attribute }) => attribute === name);

const sideWords = ({ attributes, unchanged }: ResourceChange, name: string, side: "before" | "after"): Line => {
  const changed = attributes.find(({ attribute }) => attribute === name);
  if (changed !== undefined) return valueWords(changed[side]);
  return valueWords(name in unchanged ? { state: "known", value: unchanged[name] ?? null } : { state: "absent" });
};

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

/** What a new or destroyed resource holds is in the raw plan; a policy document has its own section. */
const attributeWords = ({ action, attributes, documents }: ResourceChange): Line => {
  if (action !== "update" && action !== "replace") return [];
  const inDocuments = new Set(documents.map(({ attribute }) => attribute.replace(/[.[].*$/s, "")));
  return join(attributes.filter(({ attribute }) => !inDocuments.has(attribute)).map(attributeLine), lineBreak);
};

const attributeLine = ({ attribute, before, after, forcesReplacement }: AttributeChange): Line =>
  line`${attribute}: ${valueWords(before)} → ${valueWords(after)}${text(forcesReplacement ? " (forces the replacement)" : "")}`;

/** Longer values are in the raw plan; the longest ARN of a role or policy is some 700 characters. */
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
      return shown.length > (isText ? longestText : longestStructure)
        ? line`a value of ${shown.length} characters`
        : [code(shown)];
    }
  }
};
