import { parseArn } from "./arn.ts";
import type { ResourceArn } from "./model.ts";

/**
 * Resources some of which AWS owns, with `aws` in the place of the account, though the catalogue's source has it for none
 * of them.
 * Sources: https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_managed-vs-inline.html,
 * https://docs.aws.amazon.com/ram/latest/userguide/security-ram-permissions.html,
 * https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateHubContentReference.html,
 * https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_Component.html
 */
const owned =
  /:(?:iam::\$\{Account\}:policy|ram:(?:\$\{Region\})?:\$\{Account\}:permission|sagemaker:\$\{Region\}:\$\{Account\}:hub(?:-content)?|imagebuilder:\$\{Region\}:\$\{Account\}:(?:component|image|workflow))\//;

/** The ARNs of what AWS owns of a type; none where it is not known to own any. */
export const ownedByAws = ({ template }: ResourceArn): readonly ResourceArn[] =>
  owned.test(template) ? [parseArn(template.replace("${Account}", "aws"))] : [];
