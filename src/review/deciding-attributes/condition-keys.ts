import type { Policy } from "../../iam/model.ts";
import type { FindDeciding } from "./model.ts";

/** What condition keys are about beside tags. */
interface About {
  readonly types: readonly string[];
  readonly attributes: readonly string[];
  /** In lower case. */
  readonly keys: readonly string[];
  /** Whether it says something of another thing, which may be there before it and after it. */
  readonly isOfAnother?: true;
}

/**
 * Sources: https://docs.aws.amazon.com/kms/latest/developerguide/alias-authorization.html,
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html#access_policies_boundaries-delegate
 */
const ABOUT: readonly About[] = [
  {
    types: ["aws_kms_alias", "awscc_kms_alias"],
    attributes: ["alias_name", "name", "target_key_id"],
    keys: ["kms:requestalias", "kms:resourcealiases"],
    isOfAnother: true,
  },
  {
    types: ["aws_iam_role", "aws_iam_user"],
    attributes: ["permissions_boundary"],
    keys: ["iam:permissionsboundary"],
  },
];

/** Gives the alias of a key, or the boundary of somebody, that changes, where one of the policies decides by it. */
export const readConditionKeys = (policies: readonly Policy[]): FindDeciding => {
  const used = new Set(
    policies.flatMap(({ statements }) =>
      statements.flatMap(({ conditions }) => conditions.map(({ key }) => key.toLowerCase())),
    ),
  );
  const deciding = ABOUT.filter(({ keys }) => keys.some((key) => used.has(key)));
  return (change) => {
    const about = deciding.find(({ types }) => types.includes(change.type));
    if (about === undefined || (!about.isOfAnother && ["create", "destroy"].includes(change.action))) return undefined;
    const [changed] = change.attributes.filter(({ attribute }) => about.attributes.includes(attribute));
    return changed && { attribute: changed.attribute, reason: reasonOf(changed.attribute) };
  };
};

const reasonOf = (attribute: string): string => `A policy of this plan decides by \`${attribute}\`, which changes.`;
