import type { AccessRequest } from "../../iam/model.ts";
import type { CallReview, OperationReview, OperationVerdict } from "../model.ts";
import { smallestStatement } from "./remedy.ts";
import { judge, lackingIn, type RequestVerdict, type VisibleAccess } from "./verdict.ts";

/** What a principal may do, or who may assume a role, before and after; undefined where it does not exist. */
export interface AccessSides {
  readonly before: VisibleAccess | undefined;
  readonly after: VisibleAccess | undefined;
  /** The request that it was before, where it names a role that had another ARN then. */
  readonly requestBefore: (request: AccessRequest) => AccessRequest;
}

/** One request, and where the fact that it is made comes from. */
export interface SourcedRequest {
  readonly request: AccessRequest;
  readonly source: string;
}

/** Decides a request on both sides. */
export const reviewCall = ({ request, source }: SourcedRequest, access: AccessSides): CallReview => {
  const asked = access.requestBefore(request);
  const before = judge(access.before, asked);
  const after = access.after === access.before && asked === request ? before : judge(access.after, request);
  return {
    action: request.action,
    resource: request.resource,
    before: before.verdict,
    after: after.verdict,
    ...(after.by && { by: after.by }),
    ...(after.reason !== undefined && { reason: after.reason }),
    ...remedyFor(request, after, access.after),
    source,
  };
};

/** No statement allows what another denies explicitly. */
const remedyFor = (
  request: AccessRequest,
  { verdict, by }: RequestVerdict,
  access: VisibleAccess | undefined,
): Pick<CallReview, "remedy" | "remedyIn"> => {
  if (verdict !== "denied" || by !== undefined) return {};
  const remedyIn = access && lackingIn(access, request);
  return { remedy: smallestStatement(request), ...(remedyIn && { remedyIn }) };
};

/** An operation works when all of its calls do. Error for one without any: nothing would have been judged. */
export const reviewOperation = (
  operation: Pick<OperationReview, "operation" | "side" | "variant">,
  calls: readonly CallReview[],
): OperationReview => {
  if (calls.length === 0) throw new Error(`The operation ${operation.operation} has no call to judge`);
  return {
    ...operation,
    before: worst(calls.map(({ before }) => before)),
    after: worst(calls.map(({ after }) => after)),
    calls,
  };
};

const worst = (verdicts: readonly OperationVerdict[]): OperationVerdict =>
  (["absent", "denied", "unknown"] as const).find((verdict) => verdicts.includes(verdict)) ?? "allowed";
