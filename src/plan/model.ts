import type { Json } from "../common/json.ts";
import type { Policy, PolicyKind } from "../iam/model.ts";

export type { Json } from "../common/json.ts";

/**
 * What will change: the one model, whether it comes from Terraform's plan JSON or from two synthesized configurations.
 * Sensitive values are left out where it is made, so nothing that holds a Plan can print one.
 */
export interface Plan {
  readonly origin: PlanOrigin;
  /** Every managed resource, those that do not change included; sorted by address. */
  readonly changes: readonly ResourceChange[];
  /** Roles that are somebody else's, as they were read for this plan, which does nothing to them. */
  readonly existingRoles: readonly ResourceChange[];
  /** Every managed policy whose document the plan read through a data source; sorted by ARN. */
  readonly managedPolicies: readonly ManagedPolicyDocument[];
  /** Which managed policies hang on which principal, and permissions boundaries; sorted by address. */
  readonly attachments: readonly AttachmentChange[];
  /** Which users are in which groups; sorted by address. */
  readonly memberships: readonly MembershipChange[];
  /** Who may use which instance profile in a workspace; sorted by address. */
  readonly holders: readonly HolderChange[];
  /** Resources that remove from a principal what they do not name; sorted by address. */
  readonly exclusives: readonly ExclusiveManagement[];
  /**
   * The addresses of the resources of which something that is not known yet is taken for what it refers to, sorted; absent
   * where there are none. A plan does not show whether a function makes something else of that.
   */
  readonly followed?: readonly string[];
  /** Access that was changed outside of Terraform and that this plan leaves so, sorted; absent where there is none. */
  readonly leftDrift?: readonly LeftDrift[];
  /** Changes that Terraform put off to a later plan: this one does not make them. */
  readonly deferred: readonly DeferredChange[];
  /** The addresses of the actions that applying invokes (Terraform 1.14): no plan says what they do. */
  readonly actions: readonly string[];
  /** The addresses of the resources with provisioners that applying may run: no plan says what they do. */
  readonly provisioners: readonly string[];
  /** The addresses of the data sources that applying reads by running something: no plan says what that does. */
  readonly programs: readonly string[];
  /** False where applying leaves something to do: a targeted plan, deferred changes. */
  readonly complete: boolean;
  /** SHA-256 in lower-case hex, see fingerprint.ts; absent for a preview. */
  readonly fingerprint?: string;
}

/** One of the two sides of a change. */
export type Side = "before" | "after";

/**
 * What a plan was made by. `version` is the program's, or `unknown` where the plan does not say it; `formatVersion` is
 * that of its JSON.
 */
export type PlanOrigin =
  | { readonly kind: "terraform"; readonly version: string; readonly formatVersion: string }
  /** Base and head synthesized without Terraform: nothing of what exists is known. */
  | { readonly kind: "preview" };

/** Terraform's words for what happens to a resource; `replace` is delete and create in either order. */
export type ChangeAction = "create" | "update" | "replace" | "destroy" | "forget" | "read" | "no-op";

/** What happens to one managed resource, which may be nothing, or to one old object of it (`deposed`). */
export interface ResourceChange {
  /** `aws_iam_role.deploy`; an old object of the resource (`deposed`) has the same. */
  readonly address: string;
  readonly type: string;
  readonly name: string;
  readonly providerName: string;
  /** What tells the accounts of a plan about several apart: `account 123456789012`; absent where it is about one alone. */
  readonly account?: string;
  readonly action: ChangeAction;
  /** Set when `action` is `replace`; `create-and-forget` leaves the old object alive, unmanaged. */
  readonly replaceOrder?: "create-before-destroy" | "destroy-before-create" | "create-and-forget";
  /** Terraform's own word for why: `replace_because_tainted`, `delete_because_no_resource_config`. */
  readonly reason?: string;
  /** The key of an old object that an interrupted replacement left behind; the change is about that object. */
  readonly deposed?: string;
  /** The id, or the identity, of an object that this plan takes over, whatever else it does to it. */
  readonly importingId?: string;
  /** The address that it had before, when it moved. */
  readonly previousAddress?: string;
  /** The changed top-level attributes, sorted; values are what Terraform knows. */
  readonly attributes: readonly AttributeChange[];
  /** The top-level attributes that stay as they are, without nulls; `valueOn` reads both kinds. */
  readonly unchanged: Readonly<Record<string, Json>>;
  /** Those that stay as they are too and are sensitive, by name alone, sorted; absent where there are none. */
  readonly sensitive?: readonly string[];
  /** The policy documents that it carries, changed or not. */
  readonly documents: readonly DocumentChange[];
}

/**
 * A value on one side of a change. Inside a known value, what Terraform does not know yet stands as
 * `(known after apply)` and what it marks as sensitive as `(sensitive)`.
 */
export type Value =
  | { readonly state: "absent" }
  | { readonly state: "known"; readonly value: Json }
  /** Known only after apply. */
  | { readonly state: "unknown" }
  | { readonly state: "sensitive"; readonly changed: boolean };

/** A top-level attribute that differs between the sides, or may differ once it is known. */
export interface AttributeChange {
  readonly attribute: string;
  readonly before: Value;
  readonly after: Value;
  /** Whether this attribute forces the replacement. */
  readonly forcesReplacement: boolean;
}

/** A policy document of a resource, on both sides. */
export interface DocumentChange {
  /** The path of the attribute that holds it: `assume_role_policy`, `inline_policy[0].policy`. */
  readonly attribute: string;
  readonly kind: PolicyKind;
  /** What the document says something about, so that all documents of a principal can be put together. */
  readonly subject: DocumentSubject;
  /** It gives no access by itself: it only limits what other policies allow, as a VPC endpoint's does. */
  readonly onlyLimits?: true;
  /** It stands for access that no policy document says, such as a KMS grant. */
  readonly isNoPolicy?: true;
  readonly before: DocumentState;
  readonly after: DocumentState;
}

/**
 * `name` is absent where Terraform does not know it yet; `label` then tells it apart (the address that it refers to). In a
 * plan about several accounts the label of a principal says the account too.
 */
export type DocumentSubject = {
  readonly type: "role" | "user" | "group" | "policy" | "resource";
  readonly name?: string;
  readonly label: string;
  /** As of the resource, for a principal. */
  readonly account?: string;
};

/** A policy document on one side of a change, as far as the plan lets it be read. */
export type DocumentState =
  | { readonly state: "absent" }
  | { readonly state: "known"; readonly policy: Policy }
  /** Rebuilt from the whole text of the configuration although Terraform does not know it yet; shown labelled so. */
  | { readonly state: "reconstructed"; readonly policy: Policy; readonly reason: string }
  /** Rebuilt from what it refers to: it is this where nothing else is made of that. Shown labelled so, and never certain. */
  | { readonly state: "presumed"; readonly policy: Policy; readonly reason: string }
  /** `isSame`: whatever it is, the other side has the same. */
  | { readonly state: "unknown"; readonly reason: string; readonly isSame?: true }
  /** It is there but breaks the grammar; never shown as unchanged. */
  | { readonly state: "malformed"; readonly reason: string };

/**
 * A managed policy on a principal: attached to it, or its permissions boundary. One for each resource and principal; two
 * where it cannot be read on either side and changes, one that goes and one that comes.
 */
export interface AttachmentChange {
  /** The resource that carries it, and the attribute: `policy_arn`, `managed_policy_arns`, `permissions_boundary`. */
  readonly address: string;
  readonly attribute: string;
  readonly use: "attachment" | "boundary";
  /** A role, user or group. */
  readonly subject: DocumentSubject;
  readonly before: AttachmentState;
  readonly after: AttachmentState;
}

/** The managed policies on one side; never empty where known. */
export type AttachmentState =
  | { readonly state: "absent" }
  | { readonly state: "known"; readonly policies: readonly AttachedPolicy[] }
  | { readonly state: "unknown"; readonly reason: string };

/**
 * `arn` is absent until it is known; `address` is there when the same plan manages the policy: of a deposed object with its
 * key.
 */
export type AttachedPolicy =
  | { readonly arn: string; readonly address?: undefined }
  | { readonly arn?: string; readonly address: string };

/**
 * A user in a group. One for each resource, user and group; a subject that is not known has the resource's address. Two in
 * the same way as attachments.
 */
export interface MembershipChange {
  readonly address: string;
  readonly user: DocumentSubject;
  readonly group: DocumentSubject;
  readonly before: MembershipState;
  readonly after: MembershipState;
}

/**
 * Somebody who gets an instance profile in a workspace, and so its role. One for each resource and holder; a member on both
 * sides where nothing changes, whoever it is.
 */
export interface HolderChange {
  readonly address: string;
  readonly holder: Holder;
  /** What it gets: an instance profile's ARN, the address of the profile whose ARN is not known yet, a workspace's role. */
  readonly role: string;
  /** What tells the workspaces of a plan about several apart: see workspaces.ts; absent where it is about one alone. */
  readonly workspace?: string;
  readonly before: MembershipState;
  readonly after: MembershipState;
}

/** By the name that people know it by, else its id, or the address of what tells it. `cluster`: all who may attach to it. */
export type Holder =
  | { readonly type: "group" | "user" | "service principal" | "cluster"; readonly name: string }
  | { readonly type: "single user"; readonly name: string; readonly cluster: string };

/** Whether a user is in a group, or a holder gets the role, on one side of a change. */
export type MembershipState =
  | { readonly state: "absent" }
  | { readonly state: "member" }
  /** Terraform does not know yet who, or of what. */
  | { readonly state: "unknown"; readonly reason: string };

/** A resource that owns all inline or all managed policies of a principal, and removes those it does not name. */
export interface ExclusiveManagement {
  readonly address: string;
  readonly manages: "inline-policies" | "managed-policies";
  readonly subject: DocumentSubject;
  /** What it leaves in place after this plan, names or ARNs, sorted; absent where not all are known. */
  readonly names?: readonly string[];
  /** What it left in place before this plan, in the same way; absent where it was not there. */
  readonly before?: Pick<ExclusiveManagement, "names">;
  /** Whether it was there before and names the same, shown or not. */
  readonly stays?: true;
  /** Where it hangs on a variable that is null, so that it may own none: then the names are what the provider reads back. */
  readonly isDoubtful?: true;
}

/** A resource whose access is no longer what Terraform's state says, though no change of the plan tells so. */
export interface LeftDrift {
  readonly address: string;
  /** The attributes that were changed, sorted; none where the resource was removed as a whole. */
  readonly attributes: readonly string[];
}

/** A change that Terraform put off to a later plan: which resource it is about and why, but not what it does. */
export interface DeferredChange {
  readonly address: string;
  readonly type: string;
  /** False of a data source, which is only read later. */
  readonly isManaged: boolean;
  /** Terraform's own word: `resource_config_unknown`, `provider_config_unknown`. */
  readonly reason: string;
}

/** A managed policy as the plan has read it from AWS. */
export interface ManagedPolicyDocument {
  readonly arn: string;
  readonly policy: Policy;
}
