import { grouped } from "../../common/grouped.ts";
import { identityOf } from "../../plan/fingerprint/canonical.ts";
import type { Plan, ResourceChange } from "../../plan/model.ts";
import { sensitiveText } from "../../plan/raw/attributes.ts";
import type { ResourceTypes } from "../../plan/resource-types.ts";
import { isTaggedAnew } from "../deciding-attributes/tags.ts";
import { policiesOf } from "../principals/claims.ts";
import { isHidden, isThere, isUnknown, knownOn } from "../values.ts";
import { ofOtherProviders } from "./other-providers.ts";
import { invoked, madeToRun, onClusters, scheduledCalls } from "./running-code.ts";
import { addressesOf, sayAll, shortened } from "./say.ts";

/** What no part of a review looks at although it can change the answer; the likeliest to matter come first. */
const ANY_PLAN: readonly string[] = [
  "SCPs and RCPs of the AWS organization, KMS key policies and grants, and VPC endpoint policies that this plan does not show",
  "resource policies that this plan does not show, of buckets and ECR repositories above all",
];

/** What decides besides whether a deployment works. */
const DEPLOYMENT: readonly string[] = [
  "whether the image exists: mlflow-pyfunc with MLflow's version as its tag",
  "other policies of roles that this deployment does not own",
  "the buckets of a batch transform's input and output",
];

/** What else may be in a plan that is not ours. */
const OTHER_PLAN: readonly string[] = ["which instances, functions and other services run with a role"];

type NotCheckedPlan = Pick<
  Plan,
  "actions" | "provisioners" | "programs" | "changes" | "attachments" | "holders" | "followed"
>;

/** What to say beside the answers, for a plan of ours or any other, which may invoke actions. */
export const notChecked = (
  isDeployment: boolean,
  plan: NotCheckedPlan,
  resourceTypes: ResourceTypes,
): readonly string[] => [
  ...(isDeployment ? [] : functionsAround(plan)),
  ...invoked(plan),
  ...takingFromOthers(plan).map(detaches),
  ...plan.changes.flatMap(unread),
  ...onClusters(plan),
  ...sayAll(
    "which policies that this plan does not show decide by the tags of",
    addressesOf(plan.changes.filter(isTaggedAnew)),
  ),
  ...scheduledCalls(plan),
  ...ofOtherProviders(plan, resourceTypes),
  ...(isDeployment ? [] : [...madeToRun(plan), ...madeDynamically(plan)]),
  ...ANY_PLAN,
  ...(isDeployment ? DEPLOYMENT : OTHER_PLAN),
];

/**
 * The resources that come to own all attachments of a policy, which somebody else may have already. One that is there has
 * read back who has it, so that the plan shows whom it takes it from.
 * Source: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/iam_policy_attachment
 */
const takingFromOthers = ({ changes, attachments }: NotCheckedPlan): readonly ResourceChange[] => {
  const ofResource = grouped(attachments, ({ address }) => address);
  const created = new Set(changes.filter(({ action }) => action === "create").map(identityOf));
  return changes.filter((change) => {
    const { type, action, address } = change;
    if (type !== "aws_iam_policy_attachment" || !isThere(change, "after")) return false;
    if (action !== "create" && !change.attributes.some(({ attribute }) => attribute === "policy_arn")) return false;
    const policies = (ofResource.get(address) ?? []).flatMap(({ after }) => policiesOf(after));
    return !policies.some((policy) => created.has(policy));
  });
};

const detaches = ({ address }: ResourceChange): string =>
  `from whom else ${address} detaches its policy: it takes it from everybody that it does not name`;

/**
 * Where what is not known yet is taken for what it refers to.
 * Source: https://developer.hashicorp.com/terraform/internals/json-format#expression-representation
 */
const functionsAround = ({ followed = [] }: NotCheckedPlan): readonly string[] =>
  followed.length === 0
    ? []
    : [
        `functions around a reference, and what is made of each.key or count.index, which no plan shows: in ${shortened(followed).join(", ")}`,
      ];

/** In a plan a role for which a `dynamic` makes blocks of what is not known yet looks like one without. */
const madeDynamically = ({ changes }: NotCheckedPlan): readonly string[] =>
  changes.some((change) => change.type === "aws_iam_role" && isUnknown(change, "inline_policy", "after"))
    ? ["`inline_policy` blocks that a `dynamic` makes, of what is not known yet, for a role that is new"]
    : [];

/** What findings read of who uses a role in a workspace, and how. */
const READ: ReadonlyMap<string, readonly string[]> = new Map([
  ["aws_iam_instance_profile", ["name", "role"]],
  ["databricks_cluster", ["aws_attributes", "data_security_mode", "single_user_name"]],
  ["databricks_instance_profile", ["iam_role_arn", "instance_profile_arn"]],
]);

const unread = (change: ResourceChange): readonly string[] =>
  (READ.get(change.type) ?? [])
    .filter((attribute) => isSensitive(change, attribute))
    .map((attribute) => `${attribute} of ${change.address}, which Terraform marks as sensitive`);

const isSensitive = (change: ResourceChange, attribute: string): boolean =>
  (isHidden(change, attribute, "after") && !isUnknown(change, attribute, "after")) ||
  JSON.stringify(knownOn(change, attribute, "after") ?? null).includes(JSON.stringify(sensitiveText));
