import { isJsonArray, isJsonObject, type Json, jsonIn, ownMember } from "../../common/json.ts";
import type { PolicyKind } from "../../iam/model.ts";
import { isConfigured, markOf, type Path, type RawChange, type RawSide, readValue } from "../raw/raw-change.ts";
import { foundAttributes, otherPolicies, policyAttributes } from "./policy-attributes.ts";

/** A text somewhere in a resource that is a policy document by its looks. */
export interface FoundDocument {
  readonly path: Path;
  readonly kind: PolicyKind;
}

/**
 * Finds every text with the frame of a policy document, at any depth. One within something sensitive is found too, where
 * that begins: not to be read, but to be known to be there.
 */
export const findDocuments = (side: RawSide): readonly FoundDocument[] => {
  const found: FoundDocument[] = [];
  const visit = (value: Json, sensitive: Json, path: Path): void => {
    if (sensitive === true && typeof value !== "string") {
      const [first] = findDocuments({ values: { value }, unknown: false, sensitive: false });
      if (first !== undefined) found.push({ path, kind: first.kind });
    } else if (typeof value === "string") {
      const kind = kindOf(value);
      if (kind !== undefined) found.push({ path, kind });
    } else if (isJsonArray(value)) {
      for (const [index, item] of value.entries()) visit(item, markOf(sensitive, index), [...path, index]);
    } else if (isJsonObject(value)) {
      for (const [key, member] of Object.entries(value)) visit(member, markOf(sensitive, key), [...path, key]);
    }
  };
  for (const [key, member] of Object.entries(side.values)) visit(member, markOf(side.sensitive, key), [key]);
  return found;
};

/** A document says something of its principal, or names principals itself. */
const kindOf = (text: string): PolicyKind | undefined => {
  // A key may be written with escapes, so that only a parser finds it.
  if (!text.trimStart().startsWith("{")) return undefined;
  const document = jsonIn(text);
  const statement = isJsonObject(document) ? document["Statement"] : undefined;
  if (statement === undefined) return undefined;
  const statements = isJsonArray(statement) ? statement : [statement];
  const withPrincipal = statements.some((one) => isJsonObject(one) && ("Principal" in one || "NotPrincipal" in one));
  return withPrincipal ? "resource" : "identity";
};

/**
 * The documents whose text is not known yet: where there was one before, and where the name of an attribute that is set says
 * that there is one.
 */
export const unknownDocuments = (change: RawChange, side: RawSide): readonly FoundDocument[] => {
  const unknown = unknownPaths(side.unknown);
  // Of most changes everything is known, and to look for documents is to parse texts.
  if (unknown.length === 0) return [];
  const were = change.before === undefined || side === change.before ? [] : findDocuments(change.before);
  const named = unknown
    .filter((path) => isDocumentName(change.type, path) && !were.some((was) => was.path.join() === path.join()))
    .filter(([attribute]) => change.expressions !== undefined && isConfigured(change, String(attribute)))
    .map((path) => ({ path, kind: /^assume_role/.test(String(path.at(-1))) ? "resource" : "identity" }) as const);
  return [...were.filter(({ path }) => readValue(side, path).state === "unknown"), ...named];
};

/** Where something is not known yet. */
const unknownPaths = (mark: Json, path: Path = []): readonly Path[] => {
  if (isJsonArray(mark)) return mark.flatMap((item, index) => unknownPaths(item, [...path, index]));
  if (!isJsonObject(mark)) return mark === true ? [path] : [];
  return Object.entries(mark).flatMap(([key, member]) => unknownPaths(member, [...path, key]));
};

/**
 * Whether the name of an attribute says that it holds a policy document. Of types that are in a table the table says it, and
 * of AWS's other types only names of access policies do: most of what else is called a policy is about something else.
 */
const isDocumentName = (type: string, path: Path): boolean => {
  const name = String(path.at(-1));
  if (!type.startsWith("aws_")) return /(?:^|_)(?:policy(?:_document|_json)?|policies)$/.test(name);
  const found = ownMember(foundAttributes, type);
  if (found !== undefined) return path.length === 1 && found === name;
  if (ownMember(policyAttributes, type) || otherPolicies.includes(type)) return false;
  return /^(?:(?:access|assume_role|bucket|inline|key|repository|resource|session)_)?(?:policy(?:_document|_json)?|policies)$/.test(
    name,
  );
};
