import { loadCatalogue, loadManagedPolicies } from "../../../src/data.ts";
import { compare } from "../../../src/iam/compare/compare.ts";
import { parsePolicy } from "../../../src/iam/language/parse.ts";
import type { Comparison, NamedPolicy, Policy, PolicyKind, PolicySet } from "../../../src/iam/model.ts";

/** What tests of the engine make policies of. */

export const account = "111122223333";

export const catalogue = await loadCatalogue();

const managed = await loadManagedPolicies();

/** AmazonSageMakerFullAccess as it is bundled. */
export const sageMakerFullAccess =
  managed.byArn("arn:aws:iam::aws:policy/AmazonSageMakerFullAccess")?.document ?? "missing from data/";

/** A policy from its text or its document; throws with the first problem. */
export const toPolicy = (document: unknown, kind: PolicyKind = "identity"): Policy => {
  const result = parsePolicy(typeof document === "string" ? document : JSON.stringify(document), kind);
  if (!result.ok) throw new Error(`${result.problems[0]?.pointer}: ${result.problems[0]?.message}`);
  return result.policy;
};

export const document = (...statements: readonly object[]) => ({ Version: "2012-10-17", Statement: statements });

const name = (policy: Policy, index: number): NamedPolicy => ({ name: `policy ${index}`, policy });

export const identity = (...documents: readonly unknown[]): PolicySet => ({
  kind: "identity",
  policies: documents.map((one) => toPolicy(one)).map(name),
});

export const bounded = (boundary: unknown, ...documents: readonly unknown[]): PolicySet => ({
  kind: "identity",
  policies: documents.map((one) => toPolicy(one)).map(name),
  boundary: { name: "boundary", policy: toPolicy(boundary, "boundary") },
});

export const trust = (...statements: readonly object[]): PolicySet => ({
  kind: "trust",
  policies: [name(toPolicy(document(...statements), "trust"), 0)],
});

export const resourceBased = (...statements: readonly object[]): PolicySet => ({
  kind: "resource",
  policies: [name(toPolicy(document(...statements), "resource"), 0)],
});

/** Compares with the real catalogue. */
export const compared = (before: PolicySet, after: PolicySet, budget?: number): Comparison =>
  compare(before, after, { catalogue, ...(budget !== undefined && { budget }) });

/** An Allow statement; its resource is `*` unless told. */
export const allow = (
  action: string | readonly string[],
  resource: string | readonly string[] = "*",
  more: object = {},
) => ({
  Effect: "Allow",
  Action: action,
  Resource: resource,
  ...more,
});

export const deny = (
  action: string | readonly string[],
  resource: string | readonly string[] = "*",
  more: object = {},
) => ({
  ...allow(action, resource, more),
  Effect: "Deny",
});

/** Step 2 of the document: the inline policy of the deploy role. */
export const inlinePolicy = document(
  allow(
    ["s3:PutObjectAcl", "s3:PutObjectTagging"],
    [`arn:aws:s3:::mlflow-sagemaker-*-${account}`, `arn:aws:s3:::mlflow-sagemaker-*-${account}/*`],
  ),
  allow(["iam:GetRole"], [`arn:aws:iam::${account}:role/deploy`]),
  allow(["ecr:DescribeGitRepositories"], [`arn:aws:ecr:*:${account}:repository/*`]),
);

/** Step 4 of the document: the workspace role may pass the deploy role. */
export const passRolePolicy = document(allow(["iam:PassRole"], [`arn:aws:iam::${account}:role/deploy`]));
