import type { Json } from "../../common/json.ts";
import type { TerraformPlan } from "../../terraform/plan-json.ts";
import type { ResourceChange } from "../model.ts";
import { dataSources } from "../raw/data-sources.ts";
import type { RawChange, RawSide } from "../raw/raw-change.ts";
import { readRawChanges } from "../raw/raw-changes.ts";

/**
 * What came of reading a role that is somebody else's, with all of its policies: a plan that does nothing but import the
 * role and is never applied, or why there is none.
 */
export type RoleReading =
  | { readonly state: "read"; readonly plan: TerraformPlan }
  | { readonly state: "failed"; readonly reason: string };

/**
 * The role as a resource that stays as it is. Where it could not be read, what `plan` has read of it through a data
 * source: its name and its trust.
 */
export const existingRole = (plan: TerraformPlan, reading: RoleReading): RawChange | undefined => {
  if (reading.state === "failed") {
    const role = dataSources(plan, "aws_iam_role")[0];
    return role === undefined ? undefined : resting({ values: role, unknown: false, sensitive: false });
  }
  const side = readRawChanges(reading.plan).managed.find(({ type }) => type === "aws_iam_role")?.after;
  return side && resting(side);
};

/** Without expressions: the provider has read its policies back, and this plan manages none of them. */
const resting = ({ values, unknown, sensitive }: RawSide): RawChange => {
  const side = { values: Object.fromEntries(Object.entries(values).filter(isOfTheRole)), unknown, sensitive };
  return {
    address: "data.aws_iam_role.deploy_role",
    type: "aws_iam_role",
    name: "deploy_role",
    providerName: "registry.terraform.io/hashicorp/aws",
    module: "",
    action: "no-op",
    replacedBy: new Set(),
    before: side,
    after: side,
  };
};

/** What says who the role is and what it may do. */
const isOfTheRole = ([attribute]: readonly [string, Json]): boolean =>
  [
    "arn",
    "name",
    "path",
    "assume_role_policy",
    "inline_policy",
    "managed_policy_arns",
    "permissions_boundary",
  ].includes(attribute);

/** The role with a document that stands for all that could not be read. */
export const withUnreadPolicies = (role: ResourceChange, reason: string): ResourceChange => {
  const { name } = role.unchanged;
  if (typeof name !== "string") return role;
  const state = { state: "unknown", reason } as const;
  const subject = { type: "role", name, label: name } as const;
  return {
    ...role,
    documents: [
      ...role.documents,
      { attribute: "inline_policy", kind: "identity", subject, before: state, after: state },
    ],
  };
};
