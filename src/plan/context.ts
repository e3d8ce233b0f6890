import type { Json } from "../common/json.ts";
import { type ParsedPolicy, parsePolicy } from "../iam/language/parse.ts";
import type { PolicyKind } from "../iam/model.ts";
import { identityOf } from "./fingerprint/canonical.ts";
import type { DocumentState, DocumentSubject, Side } from "./model.ts";
import { mayBe } from "./raw/hidden.ts";
import { type Path, type RawChange, type RawSide, readText } from "./raw/raw-change.ts";
import type { References } from "./raw/references.ts";

/** What reading the documents of one change needs to know of all the others. */
export interface Context {
  readonly references: References;
  readonly parse: (text: string, kind: PolicyKind) => ParsedPolicy;
  /** Rebuilds a document that is not known yet; nothing where that cannot be done. */
  readonly rebuild: (request: RebuildRequest) => DocumentState | undefined;
}

/** A policy document whose text is not known yet, and where on which side of a change it belongs. */
export interface RebuildRequest {
  readonly change: RawChange;
  readonly side: Side;
  /** Of the document's text in the resource. */
  readonly path: Path;
  /** What the configuration says there. */
  readonly expression: Json | undefined;
  readonly kind: PolicyKind;
}

/** A parser that reads each text once: the documents of a resource that does not change stand in a plan twice. */
export const createParser = (): Context["parse"] => {
  const parsed = new Map<string, ParsedPolicy>();
  return (text, kind) => {
    const key = `${kind} ${text}`;
    const found = parsed.get(key) ?? parsePolicy(text, kind);
    parsed.set(key, found);
    return found;
  };
};

/** The attributes of the AWS provider's IAM resources whose value is the name. */
const nameAttributes = ["name", "id", ""];

/** The attributes by which other resources are called; any other, as the bucket that one logs to, may be another's. */
const ownAttributes = [...nameAttributes, "arn", "url", "key_id", "domain", "email"];

/** Whom IAM gives policies to. */
export const principalTypes = ["role", "user", "group"] as const;
/** One of these; for what a policy's Principal element names there is PrincipalType of src/iam/model.ts. */
export type PrincipalType = (typeof principalTypes)[number];

/** What a resource of this type is, where it is a principal itself and not something that hangs on one. */
export const principalTypeOf = (resourceType: string): PrincipalType | undefined =>
  principalTypes.find((type) => resourceType === `aws_iam_${type}`);

/** Whether a document is about somebody, and not a managed policy's, which anybody may have, or a resource's. */
export const isPrincipal = (type: DocumentSubject["type"]): type is PrincipalType =>
  principalTypes.some((one) => one === type);

/**
 * What an attribute says a document or attachment is about: by name where it is known, or known of the resource that
 * the attribute refers to (`role = aws_iam_role.deploy.id`); else by that resource's address. A principal whose name is
 * made of something else, such as a random suffix, is called by the address of `change`: two names may have it in them.
 */
export const subjectOf = (
  { references }: Context,
  change: RawChange,
  side: RawSide,
  type: DocumentSubject["type"],
  attribute: string,
): DocumentSubject => {
  const name = readText(side, [attribute]);
  if (name !== undefined) return { type, name, label: name };
  const own = { type, label: identityOf(change) };
  const expression = change.expressions?.[attribute];
  const referred =
    references.only(change, expression) ??
    (isPrincipal(type) ? references.ofModule(change, expression, `aws_iam_${type}`, nameAttributes) : undefined);
  if (referred === undefined) return own;
  const isName = referred.change.type === `aws_iam_${type}` && nameAttributes.includes(referred.attribute);
  if (!isName && (isPrincipal(type) || ![...ownAttributes, attribute].includes(referred.attribute))) return own;
  if (!isName) return { type, label: referred.change.address };
  if (!mayBe(side, [attribute], referred.change, "name")) return own;
  const itsName = readText(referred.change.after, ["name"]);
  return itsName === undefined ? { type, label: referred.change.address } : { type, name: itsName, label: itsName };
};

/** Whether nothing in the plan tells who or what a subject is, so that the resource's own address stands for it. */
export const isNobodyKnown = (address: string, { name, label }: DocumentSubject): boolean =>
  name === undefined && label === address;
