import type { DocumentReview, ResourceReview } from "../../review/model.ts";
import { statementsOn } from "./statement.ts";

/** What a policy is on, and the service whose actions are about it. */
export interface Thing {
  readonly name: string;
  readonly service: string;
}

/**
 * By type, the service of what a policy is on, where `"Resource": "*"` stands for that alone; true where it is the resource
 * itself. Of a bucket or a vault it may be what is in it.
 * Sources: https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-overview.html,
 * https://docs.aws.amazon.com/AmazonECR/latest/userguide/repository-policies.html,
 * https://docs.aws.amazon.com/secretsmanager/latest/userguide/auth-and-access_resource-policies.html
 */
const THINGS: ReadonlyMap<string, readonly [service: string, isItself: boolean]> = new Map([
  ["aws_ecr_repository_policy", ["ecr", false]],
  ["aws_kms_external_key", ["kms", true]],
  ["aws_kms_key", ["kms", true]],
  ["aws_kms_key_policy", ["kms", false]],
  ["aws_kms_replica_external_key", ["kms", true]],
  ["aws_kms_replica_key", ["kms", true]],
  ["aws_secretsmanager_secret", ["secretsmanager", true]],
  ["aws_secretsmanager_secret_policy", ["secretsmanager", false]],
]);

/** What a document is on, where each of its statements is about that alone: then the resource of a witness is an example. */
export const thingOf = ({ type, address }: ResourceReview, document: DocumentReview): Thing | undefined => {
  const [service, isItself] = THINGS.get(type) ?? [];
  if (service === undefined) return undefined;
  const name = isItself ? address : document.subject.label;
  const isNamed = isItself || name !== address;
  return isNamed && isOfAll(document) ? { name, service } : undefined;
};

const isOfAll = ({ statements }: DocumentReview): boolean =>
  (["before", "after"] as const)
    .flatMap((side) => statementsOn(statements, side))
    .every(({ resources }) => resources === undefined || (!resources.negated && resources.patterns.includes("*")));
