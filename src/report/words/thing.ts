import type { DocumentReview, ResourceReview } from "../../review/model.ts";
import { sides } from "../../review/values.ts";
import { statementsOn } from "./statement.ts";

/** What a policy is on, and the service whose actions are about it. */
export interface Thing {
  readonly name: string;
  readonly service: string;
  /** Whether an action may be about something in it: an object of a bucket. */
  readonly holdsMore: boolean;
}

/**
 * By type, the service of what a policy is on, where `"Resource": "*"` stands for that alone or for what is in it; true where it
 * is the resource itself.
 * Sources: https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-overview.html,
 * https://docs.aws.amazon.com/AmazonECR/latest/userguide/repository-policies.html,
 * https://docs.aws.amazon.com/secretsmanager/latest/userguide/auth-and-access_resource-policies.html,
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucket-policies.html,
 * https://docs.aws.amazon.com/aws-backup/latest/devguide/create-a-vault-access-policy.html,
 * https://docs.aws.amazon.com/efs/latest/ug/iam-access-control-nfs-efs.html,
 * https://docs.aws.amazon.com/sns/latest/dg/sns-access-policy-language-key-concepts.html,
 * https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-overview-of-managing-access.html
 */
const THINGS: ReadonlyMap<string, readonly [service: string, isItself: boolean]> = new Map([
  ["aws_backup_vault_policy", ["backup", false]],
  ["aws_ecr_repository_policy", ["ecr", false]],
  ["aws_efs_file_system_policy", ["elasticfilesystem", false]],
  ["aws_kms_external_key", ["kms", true]],
  ["aws_kms_key", ["kms", true]],
  ["aws_kms_key_policy", ["kms", false]],
  ["aws_kms_replica_external_key", ["kms", true]],
  ["aws_kms_replica_key", ["kms", true]],
  ["aws_s3_bucket", ["s3", true]],
  ["aws_s3_bucket_policy", ["s3", false]],
  ["aws_secretsmanager_secret", ["secretsmanager", true]],
  ["aws_secretsmanager_secret_policy", ["secretsmanager", false]],
  ["aws_sns_topic", ["sns", true]],
  ["aws_sns_topic_policy", ["sns", false]],
  ["aws_sqs_queue", ["sqs", true]],
  ["aws_sqs_queue_policy", ["sqs", false]],
]);

/** The services whose things hold others that the same policy is about. */
const HOLDERS: readonly string[] = ["backup", "s3"];

/** What a document is on, where each of its statements is about that alone: then the resource of a witness is an example. */
export const thingOf = ({ type, address }: ResourceReview, document: DocumentReview): Thing | undefined => {
  const [service, isItself] = THINGS.get(type) ?? [];
  if (service === undefined) return undefined;
  const name = isItself ? address : document.subject.label;
  const isNamed = isItself || name !== address;
  return isNamed && isOfAll(document) ? { name, service, holdsMore: HOLDERS.includes(service) } : undefined;
};

const isOfAll = ({ statements }: DocumentReview): boolean =>
  sides
    .flatMap((side) => statementsOn(statements, side))
    .every(({ resources }) => resources === undefined || (!resources.negated && resources.patterns.includes("*")));
