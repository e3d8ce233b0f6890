import { isJsonArray, isJsonObject, type Json, jsonIn } from "../../common/json.ts";
import type { PolicyKind } from "../../iam/model.ts";
import { markOf, type Path, type RawSide } from "../raw/raw-change.ts";

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
