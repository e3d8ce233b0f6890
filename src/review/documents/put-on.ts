import type { DocumentChange, Plan, ResourceChange } from "../../plan/model.ts";
import { valueOn } from "../../plan/raw/attributes.ts";

/** How the types of resources end that put a policy on something else: `aws_s3_bucket_policy` on an `aws_s3_bucket`. */
const PUT_ON = /_(policy|permission|lock|put)$/;

/** Types with such names whose policies are put on nothing. */
const THINGS: readonly string[] = ["aws_iam_policy", "aws_iot_policy", "aws_organizations_policy"];

/** Whether a resource only puts its document on something that is there without it: a bucket, a permission set. */
export const isPutOnSomething = ({ type }: Pick<ResourceChange, "type">): boolean =>
  PUT_ON.test(type) && !THINGS.includes(type);

/** Types of which one thing can have several policies, each with a name of its own. */
const SEVERAL: readonly string[] = ["aws_lambda_permission", "aws_ses_identity_policy"];

/** Whether what such a policy is put on may have others beside it. */
export const hasSeveralPolicies = ({ type }: Pick<ResourceChange, "type">): boolean => SEVERAL.includes(type);

/** Whether the plan ends what a document is about. */
export type GoesWithItsSubject = (change: ResourceChange, document: DocumentChange) => boolean;

/** Gives whether a plan destroys what a document is about, be it the resource that carries it or another one. */
export const goingWithSubjects = ({ changes }: Plan): GoesWithItsSubject => {
  const destroyed = new Set(changes.filter(({ action }) => action === "destroy").flatMap(namesBefore));
  return (change, document) => {
    if (!isPutOnSomething(change)) return change.action === "destroy" || getsAnotherName(change, document);
    const { name } = document.subject;
    return name !== undefined && destroyed.has(nameOf(change.type.replace(PUT_ON, ""), name));
  };
};

/** Whether the resource is replaced by one of another name, which has a document of its own. */
const getsAnotherName = ({ action, documents }: ResourceChange, { attribute, subject }: DocumentChange): boolean =>
  action === "replace" &&
  documents.some((other) => other.attribute === attribute && other.subject.label !== subject.label);

/** What policies that are put on it name it by. */
const namesBefore = (change: ResourceChange): readonly string[] =>
  ["id", "arn"].flatMap((attribute) => {
    const value = valueOn(change, attribute, "before");
    return value.state === "known" && typeof value.value === "string" ? [nameOf(change.type, value.value)] : [];
  });

const nameOf = (type: string, name: string): string => `${type} ${name}`;
