import { grouped } from "../common/grouped.ts";
import { ownMember } from "../common/json.ts";
import type { TerraformPlan } from "../terraform/plan-json.ts";
import { buildPlan } from "./build-plan.ts";
import { accessTypeOf } from "./documents/access-types.ts";
import { permissionAttributes } from "./documents/lambda-permission.ts";
import { findOwners, isOwnersPolicy } from "./documents/owners.ts";
import { canonicalValue } from "./fingerprint/canonical-value.ts";
import type { DocumentChange, LeftDrift, ResourceChange } from "./model.ts";
import { blockOf, changedAttributes, isChanged } from "./raw/attributes.ts";
import { isConfigured, type RawChange, type RawSide } from "./raw/raw-change.ts";
import { readRawChanges } from "./raw/raw-changes.ts";

/**
 * The access that was changed outside of Terraform and that a plan leaves so, sorted by address: what it refreshes only, or
 * is told to ignore. `planned` are its changes of managed resources, as they are read and as they are sorted out.
 */
export const leftDrift = (
  plan: TerraformPlan,
  planned: { readonly managed: readonly RawChange[]; readonly changes: readonly ResourceChange[] },
): readonly LeftDrift[] => {
  if (plan.resource_drift.length === 0) return [];
  const { managed, references } = readRawChanges({ ...plan, resource_changes: plan.resource_drift });
  const own = new Map(planned.managed.filter(isPresent).map((change) => [change.address, change]));
  const built = buildPlan(managed, references, () => undefined, new Map());
  const [changes, attachments] = [byAddress(built.changes), byAddress(built.attachments)];
  const [memberships, holders] = [byAddress(built.memberships), byAddress(built.holders)];
  const written = writtenByOthers([...planned.changes, ...built.changes]);
  const accessOf = ({ address, type }: RawChange): Access => {
    const found = changes(address).flatMap((change) => change.documents.map((document) => ({ change, document })));
    const own = found.filter(({ change, document }) => isOwnersPolicy(change, document) && !written.has(address));
    return {
      isWhole: accessTypeOf(type) !== undefined && found.length > 0,
      byNobodyElse: [
        "permissions_boundary",
        ...own.map(({ document }) => blockOf(document.attribute)),
        ...(ownMember(alwaysOwn, type) ?? []),
      ],
      attributes: [
        ...found.flatMap(({ change, document }) => attributesWith(change, document)),
        ...attachments(address).map(({ attribute }) => attribute),
        ...(memberships(address).some(differs) ? ["groups", "users"] : []),
        ...(holders(address).some(differs) ? ["aws_attributes", "data_security_mode", "single_user_name"] : []),
      ],
    };
  };
  return managed
    .filter(isPresent)
    .toSorted((one, other) => (one.address < other.address ? -1 : 1))
    .flatMap((change) => leftOf(change, own.get(change.address), accessOf(change)));
};

/** What of a resource holds access. */
interface Access {
  /** Whether all of it does. */
  readonly isWhole: boolean;
  readonly attributes: readonly string[];
  /** The attributes that no other resource makes what they are, whether the configuration sets them or not. */
  readonly byNobodyElse: readonly string[];
}

/**
 * By type, what is told by nothing else that the configuration sets: a permission that lacks a condition, and the grants of a
 * canned ACL, which the provider does not read back as one.
 */
const alwaysOwn: Readonly<Record<string, readonly string[]>> = {
  aws_lambda_permission: permissionAttributes,
  aws_s3_bucket_acl: ["access_control_policy"],
};

/** The statement of a permission is made of several. */
const attributesWith = ({ type }: ResourceChange, { attribute }: DocumentChange): readonly string[] =>
  type === "aws_lambda_permission" ? permissionAttributes : [blockOf(attribute)];

/** The addresses of what has, or may have, the policy that a resource of its own puts on it. */
const writtenByOthers = (changes: readonly ResourceChange[]): ReadonlySet<string> => {
  const ownersOf = findOwners({ changes });
  return new Set(
    changes
      .flatMap((change) => change.documents.map((document) => ownersOf(change, document)))
      .flatMap(({ one, possible }) => [...(one === undefined ? [] : [one]), ...possible])
      .map(({ address }) => address),
  );
};

const byAddress = <T extends { readonly address: string }>(
  items: readonly T[],
): ((address: string) => readonly T[]) => {
  const groups = grouped(items, ({ address }) => address);
  return (address) => groups.get(address) ?? [];
};

interface Sides {
  readonly before: { readonly state: string };
  readonly after: { readonly state: string };
}

const differs = ({ before, after }: Sides): boolean => before.state !== after.state;

const isPresent = ({ deposed }: RawChange): boolean => deposed === undefined;

const leftOf = (
  drifted: RawChange,
  own: RawChange | undefined,
  { isWhole, attributes, byNobodyElse }: Access,
): readonly LeftDrift[] => {
  const { address, after } = drifted;
  if (after === undefined) return own === undefined && attributes.length > 0 ? [{ address, attributes: [] }] : [];
  const left = changedAttributes(drifted)
    .filter((attribute) => (isWhole ? !isTags(attribute) : attributes.includes(attribute)))
    .filter(
      (attribute) =>
        (isConfigured(drifted, attribute) || byNobodyElse.includes(attribute)) && isOther(drifted, attribute),
    )
    .filter((attribute) => own === undefined || leaves(own, attribute));
  return left.length === 0 ? [] : [{ address, attributes: left.sort() }];
};

const isTags = (attribute: string): boolean => attribute === "tags" || attribute === "tags_all";

const isOther = ({ type, before, after }: RawChange, attribute: string): boolean =>
  textOf(type, before, attribute) !== textOf(type, after, attribute);

/** With what is sensitive, only to tell whether it is the same. */
const textOf = (type: string, side: RawSide | undefined, attribute: string): string | undefined =>
  canonicalValue({
    type,
    attribute,
    value: ownMember(side?.values ?? {}, attribute),
    unknown: false,
    sensitive: false,
  });

const leaves = (own: RawChange, attribute: string): boolean =>
  ["no-op", "update", "forget"].includes(own.action) && !isChanged(own, attribute);
