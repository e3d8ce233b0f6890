import { isJsonArray, type Json } from "../../common/json.ts";
import type { PolicyKind } from "../../iam/model.ts";
import type { RebuildRequest } from "../context.ts";
import type { DocumentState } from "../model.ts";
import { createPlaceholders, type Placeholders } from "../placeholders.ts";
import { referencesOf } from "../raw/configuration.ts";
import { hasMark, markOf, memberOf, type Path, type RawChange, readText, readValue } from "../raw/raw-change.ts";
import type { References } from "../raw/references.ts";

/**
 * Rebuilds a document that comes whole from a data source aws_iam_policy_document which Terraform can only read during
 * apply: the plan has its statements, with what is not known yet marked in them. A plan shows what an expression refers to and
 * not the functions around it, so this is what the document is presumed to be. Nothing where the document comes from
 * elsewhere too, or merges others.
 * Source: https://developer.hashicorp.com/terraform/internals/json-format#expression-representation
 */
export const rebuildFromDataSource = (
  { change, side, expression, kind }: RebuildRequest,
  references: References,
): DocumentState | undefined => {
  if (side === "before") return undefined;
  const source = references.only(change, expression);
  if (source === undefined) return undefined;
  const isText = textAttributes.includes(source.attribute);
  return source.change.type === "aws_iam_policy_document" && isText ? rebuild(source.change, kind) : undefined;
};

/** What holds the text of the document; of `data.aws_iam_policy_document.d[each.key].json` a plan does not show the attribute. */
const textAttributes = ["json", "minified_json", ""];

/** Attributes that merge other documents in. */
const merging = ["source_json", "override_json", "source_policy_documents", "override_policy_documents"];

/** What may be unknown in a statement: a name or a value has a place in the text that it can stand in for. */
const fillable = ["actions", "not_actions", "resources", "not_resources", "identifiers", "values"];

const rebuild = (source: RawChange, kind: PolicyKind): DocumentState | undefined => {
  if (merging.some((attribute) => readValue(source.after, [attribute]).state !== "absent")) return undefined;
  const statements = readValue(source.after, ["statement"]);
  if (statements.state !== "known" || !isJsonArray(statements.value) || !isFillable(source)) return undefined;
  const placeholders = toldApart(createPlaceholders());
  const document = {
    Version: readText(source.after, ["version"]) ?? "2012-10-17",
    Statement: statements.value.map((_, index) => statementJson(source, index, placeholders)),
  };
  const parsed = placeholders.parse(JSON.stringify(document), kind);
  if (!parsed.ok) return undefined;
  return {
    state: "presumed",
    policy: parsed.policy,
    reason: `Rebuilt from ${source.address}, which Terraform reads during apply: a plan does not show whether something else is made of it.`,
  };
};

/** A number tells values that refer to the same from each other: `"${aws_s3_bucket.b.arn}/*"` is not the bucket. */
const toldApart = ({ standIn, parse }: Placeholders): Placeholders => {
  const counts = new Map<string, number>();
  return {
    standIn: (expression) => {
      const count = (counts.get(expression) ?? 0) + 1;
      counts.set(expression, count);
      return standIn(count === 1 ? expression : `${expression} (${count})`);
    },
    parse,
  };
};

/** Whether all but names and values can be read: without an effect or a condition a statement is another one. */
const isFillable = ({ after }: RawChange): boolean =>
  ["version", "statement"].every(
    (attribute) =>
      !hasMark(markOf(after?.unknown ?? false, attribute), fillable) &&
      !hasMark(markOf(after?.sensitive ?? false, attribute)),
  );

const statementJson = (source: RawChange, index: number, placeholders: Placeholders) => {
  const at = (...path: Path): Path => ["statement", index, ...path];
  const list = (element: string, attribute: string) => {
    const texts = textsAt(source, at(attribute), placeholders);
    return texts.length > 0 && { [element]: texts };
  };
  const sid = readText(source.after, at("sid"));
  return {
    ...(sid !== undefined && { Sid: sid }),
    Effect: readText(source.after, at("effect")) ?? "Allow",
    ...list("Action", "actions"),
    ...list("NotAction", "not_actions"),
    ...list("Resource", "resources"),
    ...list("NotResource", "not_resources"),
    ...principalsAt(source, at("principals"), "Principal", placeholders),
    ...principalsAt(source, at("not_principals"), "NotPrincipal", placeholders),
    ...conditionsAt(source, at("condition"), placeholders),
  };
};

/** `&{` is how the data source writes a policy variable, since `${` is Terraform's own. */
const textsAt = (source: RawChange, path: Path, placeholders: Placeholders): readonly string[] => {
  const value = readValue(source.after, path);
  if (value.state === "unknown") return [placeholders.standIn(expressionAt(source, path))];
  if (value.state !== "known" || !isJsonArray(value.value)) return [];
  return value.value.map((_, index) => {
    const text = readText(source.after, [...path, index]);
    return text === undefined ? placeholders.standIn(expressionAt(source, path)) : text.replaceAll("&{", "${");
  });
};

/** What the configuration refers to there; several references cannot be told apart. */
const expressionAt = (source: RawChange, path: Path): string => {
  let expression: Json | undefined = source.expressions;
  for (const key of path) expression = memberOf(expression, key);
  const [reference, ...others] = referencesOf(expression);
  return reference === undefined || others.length > 0 ? "known after apply" : reference;
};

const blocksAt = (source: RawChange, path: Path): readonly Path[] => {
  const value = readValue(source.after, path);
  return value.state === "known" && isJsonArray(value.value) ? value.value.map((_, index) => [...path, index]) : [];
};

const principalsAt = (source: RawChange, path: Path, name: string, placeholders: Placeholders) => {
  const blocks = blocksAt(source, path).map((block) => ({
    type: readText(source.after, [...block, "type"]) ?? "AWS",
    identifiers: textsAt(source, [...block, "identifiers"], placeholders),
  }));
  if (blocks.length === 0) return {};
  if (blocks.some(({ type }) => type === "*")) return { [name]: "*" };
  return { [name]: mergeByKey(blocks.map(({ type, identifiers }) => [type, identifiers])) };
};

const conditionsAt = (source: RawChange, path: Path, placeholders: Placeholders) => {
  const operators = new Map<string, (readonly [string, readonly string[]])[]>();
  for (const block of blocksAt(source, path)) {
    const operator = readText(source.after, [...block, "test"]) ?? "";
    const key = readText(source.after, [...block, "variable"]) ?? "";
    const values = textsAt(source, [...block, "values"], placeholders);
    operators.set(operator, [...(operators.get(operator) ?? []), [key, values]]);
  }
  if (operators.size === 0) return {};
  return { Condition: Object.fromEntries([...operators].map(([operator, keys]) => [operator, mergeByKey(keys)])) };
};

const mergeByKey = (
  entries: readonly (readonly [string, readonly string[]])[],
): Readonly<Record<string, readonly string[]>> => {
  const merged: Record<string, readonly string[]> = {};
  for (const [key, values] of entries) merged[key] = [...(merged[key] ?? []), ...values];
  return merged;
};
