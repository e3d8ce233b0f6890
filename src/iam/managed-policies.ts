import type { CatalogueSource } from "./catalogue/model.ts";

/** The generated data/managed-policies.json. */
export interface ManagedPolicyData {
  /** `date` is the last change of any managed policy that the source knows. */
  readonly source: CatalogueSource;
  /** Sorted by name. */
  readonly policies: readonly BundledManagedPolicy[];
}

/** The latest version of one AWS managed policy. */
export interface BundledManagedPolicy {
  readonly name: string;
  /** In the partition `aws`. */
  readonly arn: string;
  /** AWS's version id, `v29`. */
  readonly version: string;
  /** The day on which that version became the default. */
  readonly date: string;
  /** The policy document as JSON text, for `parsePolicy`. */
  readonly document: string;
}

/**
 * Whether a managed policy is one of AWS's own.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-arns
 */
export const isOfAws = (arn: string): boolean => /^arn:[^:]+:iam::aws:policy\//.test(arn);

/**
 * Whether it is AWS's one policy that allows everything, in whichever partition.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_job-functions.html#jf_administrator
 */
export const isAdministratorAccess = (arn: string): boolean =>
  isOfAws(arn) && arn.endsWith(":policy/AdministratorAccess");

/** The bundled copies of AWS managed policies. */
export interface ManagedPolicies {
  readonly source: CatalogueSource;
  all(): readonly BundledManagedPolicy[];
  /**
   * Finds a policy by its ARN. Only the partition `aws` is known: what AWS calls by the same name in another partition
   * may be another document. AdministratorAccess is none that could differ.
   */
  byArn(arn: string): BundledManagedPolicy | undefined;
}

/** Gives the managed policies over the generated data. */
export const createManagedPolicies = (data: ManagedPolicyData): ManagedPolicies => {
  const policies = new Map(data.policies.map((policy) => [policy.arn, policy]));
  const byArn = (arn: string) => policies.get(isAdministratorAccess(arn) ? administratorAccess : arn);
  return { source: data.source, all: () => data.policies, byArn };
};

const administratorAccess = "arn:aws:iam::aws:policy/AdministratorAccess";
