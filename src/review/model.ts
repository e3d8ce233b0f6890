import type { ActionAccessLevel } from "../iam/catalogue/model.ts";
import type { Relation, Severity, StatementChange, StatementReference, Witness } from "../iam/model.ts";
import type {
  ChangeAction,
  DocumentChange,
  Holder,
  LeftDrift,
  PlanOrigin,
  ResourceChange,
  Side,
} from "../plan/model.ts";

/**
 * What a plan means for access, whether the deployment will work, and what is dangerous in it. Data only: every
 * renderer draws the same Review and decides nothing.
 */
export interface Review {
  readonly formatVersion: "1.0";
  /** Absent for a plan that is not ours. */
  readonly deployment?: DeploymentIdentity;
  readonly origin: PlanOrigin;
  readonly counts: ChangeCounts;
  /** The plan's changes that are not no-ops, sorted by address. */
  readonly changes: readonly ResourceChange[];
  /** The worst relation of all principals, trusts and holders: what the headline says. `new` for a first creation. */
  readonly relation: AccessRelation;
  /** Whether applying runs what no change tells of, as an action or a program; `notChecked` names it. */
  readonly invokes?: true;
  /** As of the plan. */
  readonly leftDrift?: readonly LeftDrift[];
  readonly resources: readonly ResourceReview[];
  readonly principals: readonly PrincipalReview[];
  readonly trusts: readonly TrustReview[];
  readonly holders: readonly HolderReview[];
  /** Roles that the plan touches and the deployment does not own, with what is done to them in words. */
  readonly touches: readonly { readonly role: string; readonly what: string }[];
  /** Empty for a plan that is not ours. */
  readonly deployability: readonly OperationReview[];
  readonly findings: readonly ReviewFinding[];
  readonly managedPolicies: readonly ManagedPolicyNote[];
  /** What no part of this review looked at, in the order of importance. */
  readonly notChecked: readonly string[];
  /** SHA-256 in lower-case hex; see src/plan/fingerprint/fingerprint.ts. Absent for a preview. */
  readonly fingerprint?: string;
}

/** Which deployment of the configuration a review is of; `workspaceHost` is without scheme. */
export interface DeploymentIdentity {
  readonly name: string;
  readonly accountId: string;
  readonly region: string;
  readonly workspaceHost: string;
}

/** How many resources get what. One that is imported and updated counts in both, one that is only moved in none. */
export interface ChangeCounts {
  readonly create: number;
  readonly update: number;
  readonly replace: number;
  readonly destroy: number;
  readonly import: number;
  readonly forget: number;
}

/** `new`: nothing of it was there before. `gone`: nothing of it is left. `unchanged`: no document changed. */
export type AccessRelation = Relation | "new" | "gone" | "unchanged";

/** One resource that carries policy documents. */
export interface ResourceReview {
  readonly address: string;
  readonly type: string;
  readonly action: ChangeAction;
  readonly documents: readonly DocumentReview[];
}

/** What happens to one policy document, and what that alone does to access; a PrincipalReview is of all together. */
export interface DocumentReview {
  /** Empty where it stands for a resource as a whole, as for one whose change is put off. */
  readonly attribute: string;
  readonly kind: DocumentChange["kind"];
  readonly subject: DocumentChange["subject"];
  /** As of a document of the plan. */
  readonly onlyLimits?: true;
  readonly isNoPolicy?: true;
  /**
   * Whether either side is unknown, malformed or only reconstructed, or other documents that the plan does not show decide
   * what it does to access.
   */
  readonly unknown: boolean;
  /** Why it is unknown, or why its relation is. */
  readonly reason?: string;
  /** Whether it may take the place of one that the plan does not show: then what it allows may have been allowed before. */
  readonly beforeUnknown?: true;
  /** Whether what it gives or takes is told with the principals who get it, or who have had it: see `markToldOfHolders`. */
  readonly isToldOfHolders?: true;
  readonly relation: AccessRelation;
  readonly statements: readonly StatementChange[];
  readonly witnesses: readonly Witness[];
}

/** All documents of one principal together: managed, inline and boundary, trust apart. */
export interface PrincipalReview {
  readonly type: "role" | "user" | "group";
  readonly name: string;
  /** Whether the deployment owns it. */
  readonly owned: boolean;
  /** The one side on which it exists, where the plan makes or destroys it: it loses, or gets, nothing then. */
  readonly existsOnly?: Side;
  /** What part of the principal's access this comparison is about, where it is not all of it. */
  readonly note?: string;
  readonly relation: AccessRelation;
  readonly added: readonly AccessGroup[];
  readonly removed: readonly AccessGroup[];
  readonly witnesses: readonly Witness[];
  readonly unknown: readonly string[];
  /** Whether a document before cannot be read: then what is added may have been allowed before. */
  readonly beforeUnknown?: true;
  /**
   * Where nothing but the permissions boundary changes: the one that denies what a witness of a direction shows, on the side
   * on which it is denied.
   */
  readonly decidingBoundary?: Readonly<Partial<Record<Witness["direction"], string>>>;
  /** Whether a boundary, or a Deny in any of its policies, may take away from what a statement allows by itself. */
  readonly isLimited?: true;
  /** The roles, as patterns, that its policies let it pass to some service, on whatever conditions; absent where there are none. */
  readonly passes?: Readonly<Record<Side, readonly string[]>>;
}

/** Actions of one service and one access level; sorted. */
export interface AccessGroup {
  readonly service: string;
  readonly level: ActionAccessLevel;
  readonly actions: readonly string[];
  /** Whether this group and the service's others are all the actions that the catalogue has of the service. */
  readonly isWholeService?: true;
}

/** Who may assume one role. */
export interface TrustReview {
  readonly role: string;
  readonly relation: AccessRelation;
  readonly witnesses: readonly Witness[];
  readonly unknown: readonly string[];
  /** As of a principal. */
  readonly beforeUnknown?: true;
}

/** Somebody who may use a role through an instance profile in a workspace, before or after. */
export interface HolderReview {
  readonly holder: Holder;
  /** The role's name; where the plan does not show the instance profile, the profile's name, ARN or address. */
  readonly role: string;
  /** Whether `role` is the name of a role: else it is that of an instance profile, or a role of the workspace's own. */
  readonly through: "role" | "instance profile" | "workspace role";
  /** What tells the workspace apart where a holder of the same name is in another one: `host a.example`. */
  readonly workspace?: string;
  readonly relation: AccessRelation;
  readonly unknown: readonly string[];
}

/** One operation of MLflow's, of SageMaker's as the execution role, or of the workspace's. */
export interface OperationReview {
  /** `create`, `build-and-push-container`, `pull the image`. */
  readonly operation: string;
  readonly side: "mlflow" | "sagemaker" | "workspace";
  /** The arguments that this row stands for: `with assume_role_arn`. */
  readonly variant?: string;
  readonly before: OperationVerdict;
  readonly after: OperationVerdict;
  readonly calls: readonly CallReview[];
}

/** `absent`: there was no role to ask about. */
export type OperationVerdict = "allowed" | "denied" | "unknown" | "absent";

/** One request to AWS that an operation makes, decided by the policies before and after the change. */
export interface CallReview {
  readonly action: string;
  readonly resource: string;
  readonly before: OperationVerdict;
  readonly after: OperationVerdict;
  /** The statement that decided after, if one did. */
  readonly by?: StatementReference;
  /** Why it is unknown; where it is denied after, what the nearest statement lacks. */
  readonly reason?: string;
  /** Where it is denied after: the smallest statement that would allow it, as JSON text. */
  readonly remedy?: string;
  /** Where that statement has to stand, if not in a policy alone: the role's permissions boundary lacks it. */
  readonly remedyIn?: "boundary" | "policy and boundary";
  /** Where the fact that this call is made comes from. */
  readonly source: string;
}

/** Something in what the plan leads to that a person should know of; whether it is accepted is for src/gate to say. */
export interface ReviewFinding {
  /** The stable code, with a page of its own in docs/findings/. */
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly remedy?: string;
  /** The resource, and the place in its document, that it is about. */
  readonly address?: string;
  readonly pointer?: string;
  /** Whether it was not there before this change. */
  readonly isNew: boolean;
}

/** Which text of a managed policy the review went by: the one the plan read from AWS, or this program's own copy. */
export interface ManagedPolicyNote {
  readonly arn: string;
  readonly name: string;
  readonly source: "plan" | "bundled";
  /** Version and date of the document, if it is one that we know. */
  readonly version?: string;
  readonly date?: string;
  /** For `plan`: whether AWS's current document differs from the bundled copy. */
  readonly differsFromBundled?: boolean;
}
