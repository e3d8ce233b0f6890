import type { FindOwners } from "../../plan/documents/owners.ts";
import type { DocumentChange, ResourceChange } from "../../plan/model.ts";
import { isMade } from "../../plan/raw/attributes.ts";
import { isPutOnSomething } from "./put-on.ts";

/** Why it is not known what changes where such a policy comes to something that is there, or goes from it. */
export const WITHOUT_POLICY =
  "Where this policy is not, what AWS allows by default holds, which the plan does not show and which may be more.";

/**
 * Types whose policies everything rests on: a REST API without one lets whoever its methods let, and a file system whoever
 * reaches it.
 * Sources: https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-authorization-flow.html,
 * https://docs.aws.amazon.com/efs/latest/ug/iam-access-control-nfs-efs.html "Default EFS file system policy"
 */
const OPEN_WITHOUT: readonly string[] = [
  "aws_api_gateway_rest_api",
  "aws_api_gateway_rest_api_policy",
  "aws_api_gateway_rest_api_put",
  "aws_efs_file_system_policy",
];

/**
 * Types at whose end the provider puts AWS's default policy in the place of theirs.
 * Sources: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/kms_key_policy, and of SNS
 * https://github.com/hashicorp/terraform-provider-aws/blob/main/internal/service/sns/topic_policy.go
 */
const PUT_BACK: readonly string[] = ["aws_kms_key_policy", "aws_sns_topic_policy"];

/** Whether AWS may allow more where a policy of this type goes. */
export const isOpenAfter = ({ type }: ResourceChange): boolean =>
  OPEN_WITHOUT.includes(type) || PUT_BACK.includes(type);

/** Why it is not known what a policy changes that comes to something which is there, of which AWS may have allowed more. */
export const openBefore = (
  change: ResourceChange,
  document: DocumentChange,
  ownersOf: FindOwners,
): string | undefined => {
  const { before, after } = document;
  if (!OPEN_WITHOUT.includes(change.type) || before.state !== "absent" || after.state === "absent") return;
  const { one } = isPutOnSomething(change) ? ownersOf(change, document) : { one: change };
  return one === undefined || isMade(one) ? undefined : WITHOUT_POLICY;
};
