import { isJsonArray } from "../../common/json.ts";
import type { Context, PrincipalType } from "../context.ts";
import { identityOf } from "../fingerprint/canonical.ts";
import type { AttachedPolicy, AttachmentState, DocumentSubject } from "../model.ts";
import { absent, isHidden, isSensitive, mayBe, notKnown } from "../raw/hidden.ts";
import { type RawChange, type RawSide, readText, readValue } from "../raw/raw-change.ts";
import type { Referred } from "../raw/references.ts";

/** Finds what tells the policy with an ARN from all others, where the plan manages it. */
export type FindPolicy = (change: Pick<RawChange, "account">, arn: string) => string | undefined;

/**
 * The managed policies that the plan manages, by the ARNs that are known; a deposed object is another than the present. One that
 * is yet to be made has no ARN in the plan, but is the one that an ARN of its account means which has its path and its name.
 */
export const findPolicies = (changes: readonly RawChange[]): FindPolicy => {
  const policies = changes.filter(({ type }) => type === "aws_iam_policy");
  const known = new Map(
    policies.flatMap((change) =>
      [change.before, change.after].flatMap((side) => {
        const arn = readText(side, ["arn"]);
        return arn === undefined ? [] : [[arn, identityOf(change)] as const];
      }),
    ),
  );
  const made = new Map(policies.flatMap((change) => madeAs(change).map((key) => [key, identityOf(change)] as const)));
  return (change, arn) => {
    const [, ending] = /^arn:[^:]+:iam::\d{12}:policy(\/.+)$/.exec(arn) ?? [];
    return known.get(arn) ?? (ending === undefined ? undefined : made.get(madeKey(change, ending)));
  };
};

/** A policy can be attached only in its own account. */
const madeKey = ({ account = "" }: Pick<RawChange, "account">, ending: string): string => `${account} ${ending}`;

const madeAs = (change: RawChange): readonly string[] => {
  const { before, after } = change;
  const name = readText(after, ["name"]);
  const path = readValue(after, ["path"]).state === "absent" ? "/" : readText(after, ["path"]);
  const isMade = before === undefined && readText(after, ["arn"]) === undefined;
  return isMade && name !== undefined && path !== undefined ? [madeKey(change, `${path}${name}`)] : [];
};

/** What reading the policies of an attachment needs to know of the plan. */
export interface PolicyReading {
  readonly context: Context;
  readonly findPolicy: FindPolicy;
}

/** The policy that an attribute names by its ARN, or refers to. */
export const policyIn = (
  change: RawChange,
  side: RawSide,
  attribute: string,
  { context, findPolicy }: PolicyReading,
): AttachmentState => {
  const arn = readText(side, [attribute]);
  if (arn !== undefined) return { state: "known", policies: [policyWith(arn, findPolicy(change, arn))] };
  if (!isHidden(side, [attribute])) return absent;
  const policy = context.references.only(change, change.expressions?.[attribute]);
  const isIt = policy && isPolicy(policy) && mayBe(side, [attribute], policy.change, "arn");
  return isIt
    ? { state: "known", policies: [{ address: policy.change.address }] }
    : notKnown(change, side, [attribute]);
};

/** The policies that a list names by their ARNs, or refers to. */
export const policiesIn = (
  change: RawChange,
  side: RawSide,
  attribute: string,
  reading: PolicyReading,
): AttachmentState => {
  if (isHidden(side, [attribute])) return notKnown(change, side, [attribute]);
  const items = itemsOf(change, side, attribute, "aws_iam_policy", "arn", reading);
  const policies = items.flatMap(({ text, referred }): readonly AttachedPolicy[] => {
    if (text !== undefined) return [policyWith(text, reading.findPolicy(change, text))];
    return referred === undefined ? [] : [{ address: referred.change.address }];
  });
  if (policies.length < items.length) return notKnown(change, side, [attribute]);
  return policies.length === 0 ? absent : { state: "known", policies };
};

/** An item of a list: its text, or the resource that it stands for; neither where that is not known. */
export interface Item {
  readonly text?: string;
  readonly referred?: Referred;
}

/**
 * The items of a list of names or ARNs. Unknown ones are matched with the resources of the type that the list refers to
 * and that none of the known items is, when there are as many of them and any other reference may be of a known item; not
 * where one is sensitive, which may be anything.
 */
export const itemsOf = (
  change: RawChange,
  side: RawSide,
  attribute: string,
  type: string,
  identity: string,
  { context }: PolicyReading,
): readonly Item[] => {
  const value = readValue(side, [attribute]);
  if (value.state !== "known" || !isJsonArray(value.value)) return [];
  const texts = value.value.map((_, index) => readText(side, [attribute, index]));
  const references = context.references.of(change, change.expressions?.[attribute]);
  const referred = references.filter(
    (one) => one?.change.type === type && !texts.includes(readText(one.change.after, [identity]) ?? ""),
  );
  const unknown = texts.filter((text) => text === undefined).length;
  const others = references.filter((one) => !referred.includes(one));
  const areOfKnown = others.length <= texts.length - unknown && !others.some(isUnknownYet);
  const isMatch = unknown === referred.length && areOfKnown && !isSensitive(side, [attribute]);
  const matched = isMatch ? [...referred] : [];
  return texts.map((text): Item => {
    if (text !== undefined) return { text };
    const next = matched.shift();
    return next === undefined ? {} : { referred: next };
  });
};

/** Whom an item of a list of names stands for, if that is known. */
export const itemSubject = (type: PrincipalType, { text, referred }: Item): DocumentSubject | undefined => {
  const name = text ?? readText(referred?.change.after, ["name"]);
  if (name !== undefined) return { type, name, label: name };
  return referred && { type, label: referred.change.address };
};

/** Whether what something refers to is known only after apply, so that no known item is made of it. */
const isUnknownYet = (referred: Referred | undefined): boolean =>
  referred !== undefined && readValue(referred.change.after, referred.attribute.split(".")).state === "unknown";

const isPolicy = ({ change, attribute }: Referred): boolean =>
  change.type === "aws_iam_policy" && ["arn", "id", ""].includes(attribute);

const policyWith = (arn: string, address: string | undefined): AttachedPolicy =>
  address === undefined ? { arn } : { arn, address };
