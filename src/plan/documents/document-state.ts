import type { Json } from "../../common/json.ts";
import type { PolicyKind } from "../../iam/model.ts";
import type { Context } from "../context.ts";
import type { DocumentState } from "../model.ts";
import { isChanged } from "../raw/attributes.ts";
import { referencesOf } from "../raw/configuration.ts";
import type { Path, RawChange } from "../raw/raw-change.ts";

/** The document that a text is; an empty one is none. */
export const parsed = (value: Json, kind: PolicyKind, parse: Context["parse"]): DocumentState => {
  if (value === "") return { state: "absent" };
  if (typeof value !== "string") return { state: "malformed", reason: "It is not a text." };
  const policy = parse(value, kind);
  if (policy.ok) return { state: "known", policy: policy.policy };
  return { state: "malformed", reason: policy.problems.map(({ message }) => message).join(" ") };
};

/** A document that is made of these attributes: whatever it is, it is the same on both sides where they are. */
export const unreadable = (change: RawChange, attributes: readonly string[], reason: string): DocumentState => {
  const isSame = !attributes.some((attribute) => isChanged(change, attribute));
  return { state: "unknown", reason, ...(isSame && { isSame }) };
};

/** A document that is marked as sensitive, at a path. */
export const sensitiveState = (change: RawChange, [attribute]: Path): DocumentState =>
  unreadable(change, [String(attribute)], "Terraform marks it as sensitive.");

/** Why a document is not known yet, by what its expression refers to. */
export const unknownReason = (expression: Json | undefined): string => {
  const references = referencesOf(expression);
  return references.length === 0
    ? "Terraform knows it only after apply."
    : `It depends on ${references.join(", ")}, which Terraform knows only after apply.`;
};
