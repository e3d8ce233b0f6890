import type { PolicySet } from "../../iam/model.ts";
import type { PrincipalDocuments, Principals, SidePolicies } from "./model.ts";

/** A side of which nothing is known yet, to be filled. */
export const noPolicies = (): SidePolicies => ({
  policies: [],
  unknown: [],
  partial: [],
  reconstructed: [],
  presumed: [],
});

/** Whether anything of a principal is there on a side. */
export const isThere = ({ policies, boundary, unknown }: SidePolicies): boolean =>
  policies.length > 0 || boundary !== undefined || unknown.length > 0;

/** Whether a permissions boundary may take away from what the policies of a side allow. */
export const isBounded = ({ boundary, hasUnreadBoundary }: SidePolicies): boolean =>
  boundary !== undefined || hasUnreadBoundary === true;

/** What a principal may do on a side, as `decide` and `compare` take it. */
export const identitySet = ({ policies, boundary }: SidePolicies): PolicySet => ({
  kind: "identity",
  policies,
  ...(boundary && { boundary }),
});

/** Who may assume a role on a side. */
export const trustSet = ({ policies }: SidePolicies): PolicySet => ({ kind: "trust", policies });

/** Finds a role by its name. */
export const findRole = (documents: readonly PrincipalDocuments[], name: string): PrincipalDocuments | undefined =>
  documents.find((principal) => principal.type === "role" && principal.name === name);

/** The same principals as if none had a permissions boundary after the plan. */
export const withoutBoundary = (principals: Principals): Principals => ({
  ...principals,
  identities: principals.identities.map((principal) => {
    const { boundary: _, ...after } = principal.after;
    return { ...principal, after };
  }),
});
