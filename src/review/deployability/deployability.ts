import { isDeepStrictEqual } from "node:util";
import { oncePer } from "../../common/once.ts";
import { workspaceRoleName } from "../../config/names.ts";
import type { Deployment } from "../../config/schema.ts";
import type { Catalogue } from "../../iam/catalogue/model.ts";
import type { PolicySet } from "../../iam/model.ts";
import type { ResourceChange, Side } from "../../plan/model.ts";
import type { OperationReview } from "../model.ts";
import { findRole, identitySet, noPolicies, trustSet } from "../principals/access.ts";
import type { PrincipalDocuments, Principals, SidePolicies } from "../principals/model.ts";
import { mlflowOperations } from "./mlflow.ts";
import type { AccessSides } from "./operation.ts";
import { deployRoleArnBefore, placeOf } from "./place.ts";
import type { MlflowRecording } from "./recording.ts";
import { sagemakerOperations } from "./sagemaker.ts";
import { type VisibleAccess, visibleAccess } from "./verdict.ts";
import { workspaceOperations } from "./workspace.ts";

/** Decides everything that a deployment with MLflow takes, before and after the plan. */
export const reviewDeployability = (
  deployment: Deployment,
  changes: readonly ResourceChange[],
  principals: Principals,
  recording: MlflowRecording,
  catalogue: Catalogue,
): readonly OperationReview[] => {
  const place = placeOf(deployment);
  const deployRole = findRole(principals.identities, place.roleName);
  const trustDocuments = findRole(principals.trusts, place.roleName);
  const requestBefore = oncePer(beforeAMove(place.roleArn, deployRoleArnBefore(deployment, changes)));
  const access = sidesOf(deployRole ?? trustDocuments, deployRole, identitySet, requestBefore);
  const trust = sidesOf(deployRole ?? trustDocuments, trustDocuments, trustSet, requestBefore);
  const workspaceRole = findRole(principals.identities, workspaceRoleName(deployment));
  return [
    ...mlflowOperations(recording, place, access, catalogue),
    ...sagemakerOperations(place, access, trust, catalogue),
    ...workspaceOperations(place, sidesOf(workspaceRole, workspaceRole, identitySet, requestBefore), trust),
  ];
};

/** A role that is moved to another path had another ARN, and the policies of that time name that one. */
const beforeAMove =
  (arn: string, arnBefore: string): AccessSides["requestBefore"] =>
  (request) => {
    if (arn === arnBefore) return request;
    const moved = (text: string): string => (text === arn ? arnBefore : text);
    const context = Object.entries(request.context).map(([key, values]) => [key, values.map(moved)]);
    return { ...request, resource: moved(request.resource), context: Object.fromEntries(context) };
  };

const NOT_SEEN = "This plan does not show all of the role's policies.";

const sidesOf = (
  role: PrincipalDocuments | undefined,
  documents: PrincipalDocuments | undefined,
  setOf: (side: SidePolicies) => PolicySet,
  requestBefore: AccessSides["requestBefore"],
): AccessSides => {
  const isThere = (side: Side): boolean => role === undefined || role.exists[side];
  const policiesOn = (side: Side): SidePolicies => documents?.[side] ?? noPolicies();
  const sideOf = (side: Side): VisibleAccess | undefined =>
    isThere(side) ? visibleAccess(policiesOn(side), setOf, role?.isWhole ? undefined : NOT_SEEN) : undefined;
  const before = sideOf("before");
  // Most plans change nothing of it, and then nothing has to be decided twice.
  const isSame = isThere("before") === isThere("after") && isDeepStrictEqual(policiesOn("before"), policiesOn("after"));
  return { before, after: isSame ? before : sideOf("after"), requestBefore };
};
