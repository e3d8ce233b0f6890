import { workspaceHostName } from "../config/names.ts";
import type { Deployment } from "../config/schema.ts";
import type { Catalogue } from "../iam/catalogue/model.ts";
import type { ManagedPolicies } from "../iam/managed-policies.ts";
import type { Plan } from "../plan/model.ts";
import type { ResourceTypes } from "../plan/resource-types.ts";
import { createComparer } from "./comparer.ts";
import { countChanges } from "./counts.ts";
import { withDecidingAttributes } from "./deciding-attributes/deciding-attributes.ts";
import { deferredReviews } from "./deferred.ts";
import { reviewDeployability } from "./deployability/deployability.ts";
import type { MlflowRecording } from "./deployability/recording.ts";
import { withBoundaries } from "./documents/boundaries.ts";
import { reviewDocuments } from "./documents/review.ts";
import { markToldOfHolders } from "./documents/through-holders.ts";
import { findAll } from "./findings/findings.ts";
import { reviewHolders } from "./holders.ts";
import { withLosses } from "./losses.ts";
import type { DeploymentIdentity, Review } from "./model.ts";
import { notChecked } from "./not-checked/not-checked.ts";
import { withoutBoundary } from "./principals/access.ts";
import { collectPrincipals } from "./principals/collect.ts";
import { managedPolicyFinder } from "./principals/managed-policies.ts";
import type { Principals } from "./principals/model.ts";
import { reviewPrincipals, reviewTrusts } from "./principals/review.ts";
import { reviewRelation } from "./relation.ts";
import { touchesOf } from "./touched-roles.ts";

/** What a review needs to know beside the plan. */
export interface ReviewOptions {
  /** Absent for a plan that is not ours: then there is nothing to deploy. */
  readonly deployment?: Deployment;
  readonly catalogue: Catalogue;
  /** The bundled copies, for what the plan has not read from AWS. */
  readonly managedPolicies: ManagedPolicies;
  readonly resourceTypes: ResourceTypes;
  readonly recording: MlflowRecording;
}

/** Says what a plan means for access, whether the deployment will work, and what is dangerous or wrong in it. */
export const reviewPlan = (given: Plan, options: ReviewOptions): Review => {
  const { deployment, catalogue } = options;
  const plan = withBoundaries(given);
  const seen = withDecidingAttributes(withLosses(plan), options.managedPolicies);
  const managedPolicies = managedPolicyFinder(seen, options.managedPolicies);
  const compare = createComparer(
    catalogue,
    deployment && { partition: deployment.aws.partition, account: deployment.aws.account_id },
  );
  const documents = collectPrincipals(seen, managedPolicies);
  const operationsOf = (of: Principals) =>
    deployment ? reviewDeployability(deployment, seen.changes, of, options.recording, catalogue) : [];

  const principals = reviewPrincipals(documents.identities, compare, catalogue);
  const resources = [...markToldOfHolders(reviewDocuments(seen, compare), seen, principals), ...deferredReviews(plan)];
  const trusts = reviewTrusts(documents.trusts, compare);
  const holders = reviewHolders(seen, principals);
  const operations = operationsOf(documents);
  const isBounded = documents.identities.some(({ after }) => after.boundary !== undefined);
  const unbounded = isBounded ? operationsOf(withoutBoundary(documents)) : operations;
  return {
    formatVersion: "1.0",
    ...(deployment && { deployment: identityOf(deployment) }),
    origin: plan.origin,
    counts: countChanges(plan.changes),
    changes: plan.changes.filter(isDone),
    relation: reviewRelation({ principals, trusts, holders, resources }, deployment !== undefined),
    ...(plan.actions.length + plan.programs.length > 0 && { invokes: true as const }),
    ...(plan.leftDrift && { leftDrift: plan.leftDrift }),
    resources,
    principals,
    trusts,
    holders,
    touches: touchesOf(plan, documents.identities),
    deployability: operations,
    findings: findAll(
      { plan, principals: documents, operations, unbounded, ...(deployment && { deployment }) },
      catalogue,
    ),
    managedPolicies: managedPolicies.notes(),
    notChecked: notChecked(deployment !== undefined, plan, options.resourceTypes),
    ...(plan.fingerprint !== undefined && { fingerprint: plan.fingerprint }),
  };
};

/** What is imported or moved as it is changes the state alone, and has to be applied all the same. */
const isDone = ({ action, importingId, previousAddress }: Plan["changes"][number]): boolean =>
  action !== "no-op" || importingId !== undefined || previousAddress !== undefined;

const identityOf = (deployment: Deployment): DeploymentIdentity => ({
  name: deployment.name,
  accountId: deployment.aws.account_id,
  region: deployment.aws.region,
  workspaceHost: workspaceHostName(deployment),
});
