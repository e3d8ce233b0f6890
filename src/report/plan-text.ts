import type { AttributeChange, Json, ResourceChange, Value } from "../plan/model.ts";
import { documentIn } from "../plan/raw/attributes.ts";
import { visible } from "./escape.ts";

/**
 * Every change with every attribute that changes, in the layout of `terraform show`, for a reader who wants to see all of
 * it. Sensitive values are in no change, so none is here.
 */
export const planText = (changes: readonly ResourceChange[]): string => changes.map(resourceText).join("\n\n");

const resourceText = (change: ResourceChange): string => {
  const { address, action, type, name, attributes } = change;
  const width = Math.max(0, ...attributes.map(({ attribute }) => attribute.length));
  return [
    `# ${visible(address)} ${outcomes[action]}`,
    ...notes(change).map((note) => `# (${visible(note)})`),
    `${signOf(change)} resource ${JSON.stringify(type)} ${JSON.stringify(name)} {`,
    ...attributes.flatMap((attribute) => attributeText(attribute, width)).map((each) => `    ${each}`),
    ...unchangedNote(change).map((note) => `    # (${note})`),
    "}",
  ].join("\n");
};

const outcomes: Record<ResourceChange["action"], string> = {
  create: "will be created",
  update: "will be updated in-place",
  replace: "must be replaced",
  destroy: "will be destroyed",
  forget: "will no longer be managed by Terraform, but will not be destroyed",
  read: "will be read during apply",
  "no-op": "stays as it is",
};

const signs: Record<ResourceChange["action"], string> = {
  create: "+",
  update: "~",
  replace: "-/+",
  destroy: "-",
  forget: ".",
  read: "<=",
  "no-op": "=",
};

const signOf = ({ action, replaceOrder }: ResourceChange): string =>
  replaceOrder === "create-before-destroy" ? "+/-" : signs[action];

const notes = ({ importingId, previousAddress, deposed, reason, replaceOrder }: ResourceChange): readonly string[] => [
  ...(importingId === undefined ? [] : [`imported from ${JSON.stringify(importingId)}`]),
  ...(previousAddress === undefined ? [] : [`moved from ${previousAddress}`]),
  ...(deposed === undefined ? [] : [`deposed object ${deposed}`]),
  ...(replaceOrder === "create-and-forget" ? ["the old object stays, unmanaged"] : []),
  ...(reason === undefined ? [] : [reason]),
];

const unchangedNote = ({ action, unchanged, sensitive = [] }: ResourceChange): readonly string[] => {
  const count = Object.keys(unchanged).length + sensitive.length;
  if (count === 0 || action === "create" || action === "destroy") return [];
  return [count === 1 ? "1 unchanged attribute" : `${count} unchanged attributes`];
};

const attributeText = (change: AttributeChange, width: number): readonly string[] => {
  const { attribute, before, after, forcesReplacement } = change;
  const named = (sign: string, value: readonly string[]): readonly string[] => {
    const [first = "", ...rest] = value;
    return [`${sign} ${visible(attribute).padEnd(width)} = ${first}`, ...rest.map((each) => `  ${each}`)];
  };
  const why = forcesReplacement ? ["# forces replacement"] : [];
  if (before.state === "absent") return [...named("+", valueLines(after)), ...why];
  if (after.state === "absent") return [...named("-", valueLines(before)), ...why];
  const [old, now] = [valueLines(before), valueLines(after)];
  if (old.length === 1 && now.length === 1) return [...named("~", [`${old.join()} -> ${now.join()}`]), ...why];
  return [...named("-", old), ...named("+", now), ...why];
};

const valueLines = (value: Value): readonly string[] => {
  switch (value.state) {
    case "absent":
      return ["null"];
    case "unknown":
      return ["(known after apply)"];
    case "sensitive":
      return ["(sensitive value)"];
    case "known":
      return knownLines(value.value);
  }
};

/** A text that is a JSON document, as a policy, in the lines of that. */
const knownLines = (value: Json): readonly string[] => {
  const document = documentIn(value);
  if (document === undefined) return prettyLines(value);
  return `jsonencode(${prettyLines(document).join("\n")})`.split("\n");
};

const prettyLines = (value: Json): readonly string[] => JSON.stringify(value, null, 2).split("\n");
