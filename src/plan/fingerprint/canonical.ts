import { isJsonObject, ownMember } from "../../common/json.ts";
import { canonicalPolicy } from "../../iam/normalize/canonical.ts";
import type { ManagedPolicyDocument, ResourceChange } from "../model.ts";
import { isConfigured, markOf, type RawChange, type RawSide, readText, readValue } from "../raw/raw-change.ts";
import { canonicalValue } from "./canonical-value.ts";
import { marksAt, partlyUnknown } from "./unknown-paths.ts";

/** A plan in the one form that its fingerprint is made of. It holds values in clear text, but no sensitive ones. */
export interface CanonicalPlan {
  /** All that Terraform is going to do: what is no no-op, is imported or is moved. Sorted by address. */
  readonly changes: readonly CanonicalChange[];
  /** What stays as it is, by address. */
  readonly resting: ReadonlyMap<string, RawChange>;
  /** The documents of managed policies that were read, by ARN, sorted; last an existing role with its own documents. */
  readonly policies: readonly { readonly arn: string; readonly text: string }[];
  /**
   * The account, region or workspace that each provider works in, by its key: one change is the same to the letter in two
   * accounts, where nothing in it names one.
   */
  readonly providers: readonly { readonly key: string; readonly text: string }[];
}

/** What a plan does to one resource, an import or a move included, without what its provider only observes. */
export interface CanonicalChange
  extends Pick<ResourceChange, "address" | "deposed" | "action" | "replaceOrder" | "importingId" | "previousAddress"> {
  readonly type: string;
  /** Set when it is replaced because creating it failed halfway. */
  readonly tainted?: true;
  /** The text of every attribute that counts; nothing for one that is empty on that side. */
  readonly before: Texts;
  readonly after: Texts;
  /** Where in `after` something is unknown inside of a known attribute: JSON pointers, sorted. */
  readonly unknown: readonly string[];
}

type Texts = Readonly<Record<string, string | undefined>>;

/** What a canonical form is made of. */
export interface CanonicalParts extends Pick<CanonicalPlan, "providers"> {
  readonly managed: readonly RawChange[];
  /** Sorted by ARN. */
  readonly managedPolicies: readonly ManagedPolicyDocument[];
  /** The existing role, as far as it was read. */
  readonly role?: RawChange;
}

/** Gives the canonical form of what was read of a plan. */
export const canonicalPlan = ({ managed, managedPolicies, role, providers }: CanonicalParts): CanonicalPlan => {
  const [moving, resting] = [managed.filter(isMoving), managed.filter((change) => !isMoving(change))];
  return {
    changes: moving.map(canonicalChange).sort((one, other) => (identityOf(one) < identityOf(other) ? -1 : 1)),
    resting: new Map(resting.map((change) => [change.address, change])),
    policies: policiesOf(managedPolicies, role?.after),
    providers,
  };
};

const policiesOf = (
  managedPolicies: readonly ManagedPolicyDocument[],
  role: RawSide | undefined,
): CanonicalPlan["policies"] => {
  const policies = managedPolicies.map(({ arn, policy }) => ({ arn, text: canonicalPolicy(policy) }));
  const arn = readText(role, ["arn"]);
  return arn === undefined ? policies : [...policies, { arn, text: JSON.stringify(textsOf("aws_iam_role", role)) }];
};

/** What tells a change from all others of a plan. */
export const identityOf = ({ address, deposed }: Pick<ResourceChange, "address" | "deposed">): string =>
  deposed === undefined ? address : `${address} (deposed object ${deposed})`;

const isMoving = ({ action, importingId, previousAddress }: RawChange): boolean =>
  action !== "no-op" || importingId !== undefined || previousAddress !== undefined;

const canonicalChange = (change: RawChange): CanonicalChange => {
  const { address, type, action, deposed, replaceOrder, importingId, previousAddress, before, after, reason } = change;
  const isGoing = action === "destroy" || action === "forget";
  const texts = { before: textsOf(type, before), after: isGoing ? {} : textsOf(type, after) };
  const counting = Object.keys({ ...texts.before, ...texts.after })
    .filter((attribute) => counts(change, attribute, texts.before[attribute] !== texts.after[attribute]))
    .sort();
  const counted = (side: Texts, attributes: readonly string[]): Texts =>
    Object.fromEntries(attributes.map((attribute) => [attribute, side[attribute]]));
  return {
    address,
    type,
    action,
    before:
      before === undefined
        ? {}
        : counted(
            texts.before,
            counting.filter((name) => !isBeforeNoise(change, name)),
          ),
    after: isGoing ? {} : counted(texts.after, counting),
    unknown: counting.flatMap((name) => partlyUnknown(name, markOf(after?.unknown ?? false, name))).sort(),
    ...(reason === "replace_because_tainted" ? { tainted: true } : {}),
    ...(deposed === undefined ? {} : { deposed }),
    ...(replaceOrder === undefined ? {} : { replaceOrder }),
    ...(importingId === undefined ? {} : { importingId }),
    ...(previousAddress === undefined ? {} : { previousAddress }),
  };
};

/**
 * What a provider observes rather than sets: it differs from one hour to the next with nothing changed. Source: the
 * schemas named in canonical-value.ts.
 */
const observed: Readonly<Record<string, readonly string[]>> = {
  aws_iam_policy: ["attachment_count"],
  databricks_cluster: ["state", "default_tags"],
};

/**
 * Of an object that stays, an attribute counts when it changes or the configuration sets it; the rest is what the
 * provider happened to read back. Of one that comes or goes, all of it counts.
 */
const counts = ({ type, action, expressions }: RawChange, attribute: string, differs: boolean): boolean => {
  if (ownMember(observed, type)?.includes(attribute)) return false;
  const stays = action === "update" || action === "no-op";
  return !stays || differs || expressions === undefined || Object.hasOwn(expressions, attribute);
};

/** The old value of what the provider is going to compute anew says nothing, but for what names the object. */
const isBeforeNoise = (change: RawChange, attribute: string): boolean => {
  if (["id", "arn"].includes(attribute) || change.expressions === undefined) return false;
  return !isConfigured(change, attribute) && readValue(change.after, [attribute]).state === "unknown";
};

const textsOf = (type: string, side: RawSide | undefined): Texts => {
  if (side === undefined) return {};
  const names = [...Object.keys(side.values), ...(isJsonObject(side.unknown) ? Object.keys(side.unknown) : [])];
  return Object.fromEntries(names.map((attribute) => [attribute, textOf(type, side, attribute)]));
};

const textOf = (type: string, { values, unknown, sensitive }: RawSide, attribute: string): string | undefined =>
  canonicalValue({
    type,
    attribute,
    value: ownMember(values, attribute),
    unknown: markOf(unknown, attribute),
    sensitive: markOf(sensitive, attribute),
  });

/**
 * The text of one attribute of a resource that stays as it is, with the parts at `unknown` (JSON pointers) as unknown as
 * they were when the change to it was reviewed.
 */
export const restingText = (
  { type, after }: RawChange,
  attribute: string,
  unknown: readonly string[],
): string | undefined =>
  after === undefined ? undefined : textOf(type, { ...after, unknown: marksAt(unknown) }, attribute);
