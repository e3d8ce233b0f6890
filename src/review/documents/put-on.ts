import { valueBefore } from "../../plan/attributes.ts";
import type { DocumentChange, Plan, ResourceChange } from "../../plan/model.ts";

/** How the types of policies are named that are put on something, after the type of what they are put on. */
const PUT_ON = /_(policy|permission|lock|put)$/;

/** Policies that are things of their own, though their types are named like those. */
const THINGS: readonly string[] = ["aws_iam_policy", "aws_iot_policy", "aws_organizations_policy"];

/** Whether a resource only puts its document on something that is there without it: a bucket, a permission set. */
export const isPutOnSomething = ({ type }: Pick<ResourceChange, "type">): boolean =>
  PUT_ON.test(type) && !THINGS.includes(type);

/** Of which a thing has several, each with a name of its own. */
const SEVERAL: readonly string[] = ["aws_lambda_permission", "aws_ses_identity_policy"];

/** Whether what such a policy is put on may have others beside it. */
export const hasSeveralPolicies = ({ type }: Pick<ResourceChange, "type">): boolean => SEVERAL.includes(type);

/** Whether the plan destroys what a document is about, be it the resource that carries it or another one. */
export const goesWithItsSubject = (
  change: ResourceChange,
  document: DocumentChange,
  changes: Plan["changes"],
): boolean => {
  if (!isPutOnSomething(change)) return change.action === "destroy" || getsAnotherName(change, document);
  const owner = change.type.replace(PUT_ON, "");
  return changes.some(
    (other) => other.type === owner && other.action === "destroy" && isCalled(other, document.subject.name),
  );
};

/** Whether the resource is replaced by one of another name, which has a document of its own. */
const getsAnotherName = ({ action, documents }: ResourceChange, { attribute, subject }: DocumentChange): boolean =>
  action === "replace" &&
  documents.some((other) => other.attribute === attribute && other.subject.label !== subject.label);

const isCalled = (change: ResourceChange, name: string | undefined): boolean =>
  ["id", "arn"].some((attribute) => {
    const value = valueBefore(change, attribute);
    return value.state === "known" && value.value === name;
  });
