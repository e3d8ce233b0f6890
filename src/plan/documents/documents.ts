import { type Json, ownMember } from "../../common/json.ts";
import type { PolicyKind } from "../../iam/model.ts";
import { type Context, isPrincipal, subjectOf } from "../context.ts";
import type { DocumentChange, DocumentState, Side } from "../model.ts";
import { exclusiveTypes, type RoleFacts } from "../principals/role-facts.ts";
import { isChanged } from "../raw/attributes.ts";
import { absent, isSensitive, unlessMoved } from "../raw/hidden.ts";
import { isConfigured, type Path, type RawChange, type RawSide, readText, readValue } from "../raw/raw-change.ts";
import { accessInAttributes, accessWithoutDocument } from "./access-without-document.ts";
import { bodyState, typesWithBody } from "./api-body.ts";
import { parsed, sensitiveState, unknownReason, unreadable } from "./document-state.ts";
import { findDocuments, unknownDocuments } from "./found-documents.ts";
import { inlinePoliciesOn } from "./inline-policies.ts";
import { lambdaPermission, otherChangeOf, permissionAttributes } from "./lambda-permission.ts";
import { placeIfMoved } from "./place-if-moved.ts";
import { limitingTypes, policyAttributes } from "./policy-attributes.ts";
import { shutsNewBucket } from "./shuts-new-bucket.ts";

/** A document on one side of a change. */
interface SideDocument extends Pick<DocumentChange, "attribute" | "kind" | "subject"> {
  readonly state: DocumentState;
}

/** Every policy document that a resource carries, changed or not, in the order of the attributes; and what is as good. */
export const documentsOf = (change: RawChange, context: Context, facts: RoleFacts): readonly DocumentChange[] => {
  const other = shutsNewBucket(change, context.references) ? [] : accessWithoutDocument(change);
  if (other.length > 0) return other;
  const on = (name: Side): readonly SideDocument[] => placed(name, change, documentsOn(name, change, context, facts));
  const documents = pair(on("before"), on("after")).map((document) => unlessLeft(change, document));
  const all = [...documents, ...accessInAttributes(change)];
  return limitingTypes.includes(change.type) ? all.map((document) => ({ ...document, onlyLimits: true })) : all;
};

/** One that moves to another subject is removed from the one and added to the other. */
const pair = (before: readonly SideDocument[], after: readonly SideDocument[]): readonly DocumentChange[] => {
  const rest = new Map(before.map((document) => [keyOf(document), document]));
  const changes = after.map(({ state, ...document }): DocumentChange => {
    const previous = rest.get(keyOf({ state, ...document }));
    rest.delete(keyOf({ state, ...document }));
    return { ...document, before: previous?.state ?? absent, after: state };
  });
  const gone = [...rest.values()].map(({ state, ...document }) => ({ ...document, before: state, after: absent }));
  return [...changes, ...gone].filter(
    (document) => document.before.state !== "absent" || document.after.state !== "absent",
  );
};

/**
 * What a put of an API's description says stays in the API where Terraform destroys the put.
 * Source: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/api_gateway_rest_api_put
 */
const unlessLeft = (change: RawChange, document: DocumentChange): DocumentChange =>
  change.type === "aws_api_gateway_rest_api_put" && document.after.state === "absent"
    ? { ...document, after: { state: "unknown", reason: "What was put into the API stays in it." } }
    : document;

/** The documents of a side as those of another thing than the other side's, where what they are about moves. */
const placed = (name: Side, change: RawChange, documents: readonly SideDocument[]): readonly SideDocument[] => {
  const place = placeIfMoved(change, name);
  if (place === undefined) return documents;
  return documents.map((document): SideDocument => {
    const { subject, state } = document;
    if (isPrincipal(subject.type)) return document;
    if (place.state === "known")
      return { ...document, subject: { ...subject, label: `${subject.label} (${place.text})` } };
    return name === "before" || state.state === "absent" ? document : { ...document, state: place };
  });
};

/** The label of a name that is not known yet is an address, which cannot be a name. */
const keyOf = ({ attribute, subject }: SideDocument): string => `${attribute} ${subject.label}`;

const documentsOn = (name: Side, change: RawChange, context: Context, facts: RoleFacts): readonly SideDocument[] => {
  const side = change[name];
  if (side === undefined) return [];
  if (change.type === "aws_lambda_permission") return [permissionOn(change, side, context)];
  if (ownMember(exclusiveTypes, change.type)) return sweptOn(change, side, context);
  const known = ownMember(policyAttributes, change.type) ?? [];
  const documents = known.map(({ attribute, kind, subject, named }): SideDocument => {
    const at: Place = { name, change, side, path: [attribute], expression: change.expressions?.[attribute], kind };
    return {
      attribute,
      kind,
      subject: subjectOf(context, change, side, subject, named),
      state: unlessMoved(change, named, documentAt(at, context)),
    };
  });
  if (change.type === "aws_iam_role") return [...documents, ...inlineDocuments(name, change, side, context, facts)];
  const handled = known.map(({ attribute }) => attribute);
  const all = [...documents, ...otherDocuments(name, change, side, handled, context)];
  return typesWithBody.includes(change.type) ? withBody(all, change, side, context) : all;
};

/**
 * The documents of an API, its policy taken from its description where no argument of its own says it.
 * Source: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/api_gateway_rest_api#policy
 */
const withBody = (
  documents: readonly SideDocument[],
  change: RawChange,
  side: RawSide,
  context: Context,
): readonly SideDocument[] => {
  const state = bodyState(change, side, context);
  const own = documents.find(({ attribute }) => attribute === "policy");
  if (own === undefined) {
    const subject = subjectOf(context, change, side, "resource", "rest_api_id");
    return [...documents, { attribute: "body", kind: "resource", subject, state }];
  }
  const isOwn = state.state === "absent" || (isConfigured(change, "policy") && own.state.state !== "absent");
  return isOwn ? documents : documents.map((one) => (one === own ? { ...one, state } : one));
};

const inlineDocuments = (
  name: Side,
  change: RawChange,
  side: RawSide,
  context: Context,
  facts: RoleFacts,
): readonly SideDocument[] => {
  const subject = subjectOf(context, change, side, "role", "name");
  const isExplicit = change.expressions !== undefined && "inline_policy" in change.expressions;
  const documentIn = (attribute: string, state: DocumentState): SideDocument => ({
    attribute,
    kind: "identity",
    subject,
    state: unlessMoved(change, "name", state),
  });
  const whole = readValue(side, ["inline_policy"]).state;
  if (isExplicit && whole === "unknown") {
    const reason = unknownReason(change.expressions["inline_policy"]);
    return [documentIn("inline_policy", { state: "unknown", reason })];
  }
  const policies = inlinePoliciesOn(name, change, side, facts);
  if (whole === "sensitive" && policies.length > 0) {
    return [documentIn("inline_policy", sensitiveState(change, ["inline_policy"]))];
  }
  return policies.map(({ index, name: policy, expression }) => {
    const key = policy === undefined ? index : JSON.stringify(policy);
    const path = ["inline_policy", index, "policy"];
    const state = stateOf({ name, change, side, path, expression, kind: "identity" }, context);
    return documentIn(`inline_policy[${key}].policy`, state);
  });
};

/**
 * In the place of whatever inline policies are removed for not being named, where it is sensitive which are. A resource
 * that goes removes nothing.
 */
const sweptOn = (change: RawChange, side: RawSide, context: Context): readonly SideDocument[] => {
  const [type, attribute, manages] = ownMember(exclusiveTypes, change.type) ?? [];
  if (type === undefined || attribute === undefined || manages !== "inline-policies") return [];
  if (change.after === undefined || !isSensitive(side, [attribute])) return [];
  const subject = subjectOf(context, change, side, type, `${type}_name`);
  return [{ attribute, kind: "identity", subject, state: sensitiveState(change, [attribute]) }];
};

/** Documents in attributes that no table names: of other providers, in blocks, in lists. */
const otherDocuments = (
  name: Side,
  change: RawChange,
  side: RawSide,
  handled: readonly string[],
  context: Context,
): readonly SideDocument[] =>
  [...findDocuments(side), ...unknownDocuments(change, side)]
    .filter(({ path }) => !handled.includes(String(path[0])))
    .map(({ path, kind }) => ({
      attribute: path
        .map((key, index) => (typeof key === "number" ? `[${key}]` : index === 0 ? key : `.${key}`))
        .join(""),
      kind,
      subject: { type: "resource", label: change.address },
      state: documentAt({ name, change, side, path, expression: undefined, kind }, context),
    }));

const permissionOn = (change: RawChange, side: RawSide, { parse }: Context): SideDocument => {
  const permission = lambdaPermission(side);
  const other = side === change.after ? otherChangeOf(change) : undefined;
  const name = readText(side, ["function_name"]);
  return {
    attribute: "statement",
    kind: "resource",
    subject: { type: "resource", label: name ?? change.address, ...(name === undefined ? {} : { name }) },
    state:
      other !== undefined
        ? { state: "unknown", reason: other }
        : "text" in permission
          ? parsed(permission.text, "resource", parse)
          : unreadable(change, permissionAttributes, permission.reason),
  };
};

/** Where a document is to be read. */
interface Place {
  readonly name: Side;
  readonly change: RawChange;
  readonly side: RawSide;
  readonly path: Path;
  readonly expression: Json | undefined;
  readonly kind: PolicyKind;
}

const documentAt = (place: Place, context: Context): DocumentState =>
  belongsToIt(place.change, String(place.path[0])) ? stateOf(place, context) : absent;

const stateOf = ({ name, change, side, path, expression, kind }: Place, { parse, rebuild }: Context): DocumentState => {
  const value = readValue(side, path);
  if (value.state === "known") return parsed(value.value, kind, parse);
  if (value.state === "sensitive") return sensitiveState(change, path);
  if (value.state === "absent" || isReadBack(change, path)) return absent;
  const rebuilt = rebuild({ change, side: name, path, expression, kind });
  return rebuilt ?? { state: "unknown", reason: unknownReason(expression) };
};

/**
 * What a provider only reads back (the policy of a bucket that aws_s3_bucket_policy sets) is no document of this
 * resource: where that other resource changes it, this one still shows the old text.
 */
const belongsToIt = (change: RawChange, attribute: string): boolean =>
  isConfigured(change, attribute) || isChanged(change, attribute);

/** An unknown attribute that nobody sets is empty so far; an unknown part of a block stands in a block that is set. */
const isReadBack = (change: RawChange, path: Path): boolean =>
  path.length === 1 && !isConfigured(change, String(path[0]));
