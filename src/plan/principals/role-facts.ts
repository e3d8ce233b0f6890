import { grouped } from "../../common/grouped.ts";
import { isJsonArray, ownMember } from "../../common/json.ts";
import { type Context, principalTypes, subjectOf } from "../context.ts";
import type { DocumentSubject, ExclusiveManagement, Side } from "../model.ts";
import { labelIn, subjectIn } from "../raw/accounts.ts";
import { isActedOn, isChanged } from "../raw/attributes.ts";
import { isHidden } from "../raw/hidden.ts";
import {
  isConfigured,
  type RawChange,
  type RawSide,
  rawText,
  rawTexts,
  readText,
  readValue,
} from "../raw/raw-change.ts";

/** What a whole plan says about the policies of its principals, beside the documents themselves. */
export interface RoleFacts {
  readonly exclusives: readonly ExclusiveManagement[];
  /**
   * Whether another resource manages this inline policy, or this attached policy, of a principal on a side. Before the plan a
   * policy that a resource is only about to make is nobody's: if there is one already, it is overwritten.
   */
  readonly isManagedElsewhere: (side: Side, ...policy: Parameters<Asks>) => boolean;
  /** Whether applying the plan removes it, since a resource owns all of the kind and does not name it. */
  readonly isSweptAway: Asks;
}

/** Asks about a policy of a principal that is in the account of `change`; the subject is as the change has it. */
type Asks = (
  change: RawChange,
  manages: ExclusiveManagement["manages"],
  principal: Pick<DocumentSubject, "type" | "label">,
  nameOrArn: string,
) => boolean;

/** Finds out which resource manages which policy, and what the resources that own all policies of a kind leave in place. */
export const readRoleFacts = (changes: readonly RawChange[], context: Context): RoleFacts => {
  const managed = {
    before: new Set(changes.flatMap((change) => managedByItself(change, [change.before]))),
    after: new Set(changes.flatMap((change) => managedByItself(change, [change.before, change.after]))),
  };
  const exclusives = changes.flatMap((change) =>
    exclusivesOf(change, context).map((one) => ({ ...one, subject: subjectIn(change, one.subject) })),
  );
  const labels = new Map(
    changes.map((change) => [
      change.address,
      labelIn(change, rawText(change.after, [change.type === "aws_iam_role" ? "name" : "role_name"]) ?? ""),
    ]),
  );
  // To which nothing is done, it removes nothing either: there is nothing to remove, or it is not among a plan's targets.
  const acting = new Set(changes.filter(isActedOn).map(({ address }) => address));
  const owners = grouped(
    exclusives.filter(({ isDoubtful, address }) => !isDoubtful && acting.has(address)),
    ({ manages, subject, address }) =>
      `${manages} ${subject.type} ${subject.name === undefined ? labels.get(address) : subject.label}`,
  );
  return {
    exclusives,
    isManagedElsewhere: (side, change, manages, { type, label }, nameOrArn) =>
      managed[side].has(`${manages} ${type} ${labelIn(change, label)} ${nameOrArn}`),
    isSweptAway: (change, manages, { type, label }, nameOrArn) =>
      (owners.get(`${manages} ${type} ${labelIn(change, label)}`) ?? []).some(
        ({ names }) => names?.includes(nameOrArn) === false,
      ),
  };
};

const managedByItself = (change: RawChange, sides: readonly (RawSide | undefined)[]): readonly string[] =>
  sides.flatMap((side) => {
    if (change.type === "aws_iam_policy_attachment") return attachedByOne(change, side);
    const [, type, attachment] = /^aws_iam_(role|user|group)_policy(_attachment)?$/.exec(change.type) ?? [];
    if (type === undefined) return [];
    const principal = `${type} ${labelIn(change, rawText(side, [type]) ?? "")}`;
    return attachment === undefined
      ? `inline-policies ${principal} ${rawText(side, ["name"])}`
      : `managed-policies ${principal} ${rawText(side, ["policy_arn"])}`;
  });

/** What a resource attaches that names its principals in three lists. */
const attachedByOne = (change: RawChange, side: RawSide | undefined): readonly string[] =>
  principalTypes.flatMap((type) =>
    rawTexts(side, `${type}s`).map(
      (name) => `managed-policies ${type} ${labelIn(change, name)} ${rawText(side, ["policy_arn"])}`,
    ),
  );

/** The resource types that own all policies of one kind of a principal: principal, attribute with their names, kind. */
export const exclusiveTypes: Readonly<
  Record<string, readonly [DocumentSubject["type"], string, ExclusiveManagement["manages"]]>
> = {
  aws_iam_role_policies_exclusive: ["role", "policy_names", "inline-policies"],
  aws_iam_user_policies_exclusive: ["user", "policy_names", "inline-policies"],
  aws_iam_group_policies_exclusive: ["group", "policy_names", "inline-policies"],
  aws_iam_role_policy_attachments_exclusive: ["role", "policy_arns", "managed-policies"],
  aws_iam_user_policy_attachments_exclusive: ["user", "policy_arns", "managed-policies"],
  aws_iam_group_policy_attachments_exclusive: ["group", "policy_arns", "managed-policies"],
};

const exclusivesOf = (change: RawChange, context: Context): readonly ExclusiveManagement[] => {
  const { address, type, before, after } = change;
  if (after === undefined) return [];
  const own = ownMember(exclusiveTypes, type);
  if (own !== undefined) {
    // What Terraform forgets removes nothing any more.
    if (change.action === "forget") return [];
    const [principal, attribute, manages] = own;
    const subjectOn = (side: RawSide): DocumentSubject =>
      subjectOf(context, change, side, principal, `${principal}_name`);
    const subject = subjectOn(after);
    // What it left to another principal says nothing of this one.
    const was = before && subjectOn(before).label === subject.label ? before : undefined;
    return [{ address, manages, subject, ...namesOn(change, attribute, was, after, namesIn) }];
  }
  if (type !== "aws_iam_role" || change.expressions === undefined) return [];
  const subject = subjectOf(context, change, after, "role", "name");
  const inline = { address, manages: "inline-policies", subject } as const;
  const attached = { address, manages: "managed-policies", subject } as const;
  const isDoubtful = mayBeReadBack(change, "managed_policy_arns") && { isDoubtful: true as const };
  return [
    ...(setsInlinePolicies(change)
      ? [{ ...inline, ...namesOn(change, "inline_policy", before, after, inlineNames) }]
      : []),
    ...(isConfigured(change, "managed_policy_arns")
      ? [{ ...attached, ...namesOn(change, "managed_policy_arns", before, after, namesIn), ...isDoubtful }]
      : []),
  ];
};

/**
 * Whether the configuration sets the inline policies of a role. In a plan it does not show the blocks that a `dynamic`
 * makes; but what a provider only reads back is after the plan as it was before, or not known.
 */
export const setsInlinePolicies = (change: RawChange): boolean =>
  isConfigured(change, "inline_policy") ||
  (isChanged(change, "inline_policy") &&
    change.after !== undefined &&
    readValue(change.after, ["inline_policy"]).state !== "unknown");

/**
 * Whether the value of an attribute that the configuration sets by a variable may be what the provider reads back: the
 * variable is null, and the value stays as it is. This plan does nothing to it then, whatever the expression makes of null.
 */
export const mayBeReadBack = (change: RawChange, attribute: string): boolean =>
  change.isOfNull?.(attribute) === true &&
  change.before !== undefined &&
  !isHidden(change.after, [attribute]) &&
  !isChanged(change, attribute);

type Names = Pick<ExclusiveManagement, "names">;

const namesOn = (
  change: RawChange,
  attribute: string,
  before: RawSide | undefined,
  after: RawSide,
  namesOf: (side: RawSide, attribute: string) => Names,
): Pick<ExclusiveManagement, "names" | "before" | "stays"> => ({
  ...namesOf(after, attribute),
  ...(before !== undefined && { before: namesOf(before, attribute) }),
  ...(before !== undefined && !isChanged(change, attribute) && { stays: true }),
});

const namesIn = (side: RawSide, attribute: string): Names => {
  const value = readValue(side, [attribute]);
  if (value.state === "absent") return { names: [] };
  if (value.state !== "known" || !isJsonArray(value.value)) return {};
  const names = value.value.flatMap((_, index) => readText(side, [attribute, index]) ?? []);
  return names.length === value.value.length ? { names: names.sort() } : {};
};

/** The empty block `inline_policy {}` means that there are to be none. */
const inlineNames = (side: RawSide): Names => {
  const value = readValue(side, ["inline_policy"]);
  if (value.state !== "known" || !isJsonArray(value.value)) return {};
  if (value.value.some((_, index) => isHidden(side, ["inline_policy", index, "name"]))) return {};
  return { names: value.value.flatMap((_, index) => readText(side, ["inline_policy", index, "name"]) ?? []).sort() };
};
