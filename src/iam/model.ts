/**
 * The words of the IAM policy language, as types. Everything in this folder is pure: no I/O, no clock, no globals.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
 */

/** What a document is attached to decides which elements its grammar allows. */
export type PolicyKind = "identity" | "trust" | "resource" | "boundary";

/**
 * A policy's Version, which decides whether `${…}` in it is a variable; a document without one is of 2008-10-17.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_version.html
 */
export type PolicyVersion = "2008-10-17" | "2012-10-17";

/** A policy document that follows the grammar. */
export interface Policy {
  readonly version: PolicyVersion;
  readonly id?: string;
  readonly statements: readonly Statement[];
}

/** One statement of a policy, which applies to a request where all of its elements and conditions do. */
export interface Statement {
  readonly sid?: string;
  readonly effect: "Allow" | "Deny";
  /** Absent in identity policies and boundaries. */
  readonly principals?: PrincipalElement;
  readonly actions: PatternElement;
  /** Absent in trust policies. */
  readonly resources?: PatternElement;
  readonly conditions: readonly Condition[];
  readonly place: Place;
}

/** Where a statement stands in its document: a JSON pointer (RFC 6901) and a line that counts from 1. */
export interface Place {
  readonly pointer: string;
  readonly line: number;
}

/** One thing about a text that the policy grammar forbids, or one reason why it is no JSON. */
export interface PolicyProblem extends Place {
  /** A whole sentence that quotes what is wrong. */
  readonly message: string;
  /** What to do about it, as a whole sentence, where that does not go without saying. */
  readonly suggestion?: string;
}

/** Action or NotAction, Resource or NotResource; `negated` for the Not… form. Never empty. */
export interface PatternElement {
  readonly negated: boolean;
  readonly patterns: readonly string[];
}

/** Principal or NotPrincipal; `"*"` alone and `{"AWS":"*"}` are both kept as they are written. */
export interface PrincipalElement {
  readonly negated: boolean;
  readonly principals: readonly PrincipalPattern[];
}

/**
 * The keys of a Principal element. `AWS` is an account, a role, a user or a session; `CanonicalUser` an account in S3.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
 */
export type PrincipalType = "AWS" | "Service" | "Federated" | "CanonicalUser";

/** `"*"` (anyone at all), or one value of one principal type. */
export type PrincipalPattern = { readonly type: "*" } | { readonly type: PrincipalType; readonly value: string };

/** One operator with one key: `"ForAllValues:StringLikeIfExists": {"aws:TagKeys": ["a", "b"]}`. */
export interface Condition {
  /** The operator in AWS's own spelling, without quantifier and IfExists: `StringLike`, `Null`, `IpAddress`. */
  readonly operator: string;
  readonly quantifier?: "ForAllValues" | "ForAnyValue";
  readonly ifExists: boolean;
  /** As written; compared without case. */
  readonly key: string;
  readonly values: readonly string[];
}

/** A policy with a name for reports: a file name, `AmazonSageMakerFullAccess`, `inline policy sagemaker-deployment`. */
export interface NamedPolicy {
  readonly name: string;
  readonly policy: Policy;
}

/**
 * All documents that together decide one principal's access (`identity`), or who may use one resource (`trust` for a
 * role's trust policy, `resource` for any other).
 */
export type PolicySet =
  | { readonly kind: "identity"; readonly policies: readonly NamedPolicy[]; readonly boundary?: NamedPolicy }
  | { readonly kind: "trust" | "resource"; readonly policies: readonly NamedPolicy[] };

/** Who asks: one concrete principal, never a pattern. `anonymous` for an unsigned request. */
export type Principal = { readonly type: PrincipalType; readonly value: string } | { readonly type: "anonymous" };

/** One concrete request. Context keys are compared without case; an absent key is absent, not empty. */
export interface AccessRequest {
  /** `service:Action`, compared without case. */
  readonly action: string;
  /** An ARN, or `*` for an action that takes no resource. */
  readonly resource: string;
  /** Needed where the set's kind is `trust` or `resource`. */
  readonly principal?: Principal;
  readonly context: Readonly<Record<string, readonly string[]>>;
}

/** Which statement: the policy's name, the statement's index from 0, and its Sid. */
export interface StatementReference {
  readonly policy: string;
  readonly statement: number;
  readonly sid?: string;
}

/** A statement that would have allowed the request but for one thing. */
export interface NearMiss extends StatementReference {
  readonly element: "principal" | "action" | "resource" | "condition";
  /** What the statement asks for and what the request has, in one sentence. */
  readonly reason: string;
}

/** What policies say to one request. `explicitDeny`: a statement denies it. `implicitDeny`: no statement allows it. */
export interface Decision {
  readonly decision: "allowed" | "explicitDeny" | "implicitDeny";
  /** The statement that decided; absent for an implicit deny. */
  readonly by?: StatementReference;
  /** For an implicit deny: the nearest statements, nearest first. */
  readonly near: readonly NearMiss[];
  /** Condition keys that statements ask for and the request does not give. */
  readonly assumedAbsent: readonly string[];
}

/** How the access after relates to the access before; `broader` means that after allows strictly more. */
export type Relation = "equivalent" | "narrower" | "broader" | "incomparable" | "unknown";

/** One request that is denied on one side and allowed on the other; `decide` has confirmed it. */
export interface Witness {
  readonly direction: "added" | "removed";
  readonly action: string;
  readonly resource: string;
  readonly principal?: Principal;
  readonly context: Readonly<Record<string, readonly string[]>>;
  /** The statement that allows it on the side where it is allowed. */
  readonly by: StatementReference;
}

/** What `compare` finds: how the access after relates to the access before, and requests that show it. */
export interface Comparison {
  readonly relation: Relation;
  /** At least one for each direction in which access changes, at most one per action class. */
  readonly witnesses: readonly Witness[];
  readonly summary: {
    /** Catalogue actions that are allowed on more resources or in more contexts than before; sorted. */
    readonly addedActions: readonly string[];
    readonly removedActions: readonly string[];
  };
  /** Why no exact answer was possible for a part; empty unless something is unknown. */
  readonly unknown: readonly string[];
}

/** A statement as a reviewer sees it change, after normalisation; `~` pairs the statement before and after. */
export type StatementChange =
  | { readonly change: "+"; readonly after: Statement }
  | { readonly change: "-"; readonly before: Statement }
  | { readonly change: "~"; readonly before: Statement; readonly after: Statement }
  | { readonly change: "="; readonly after: Statement };

/** How bad a finding is. Errors and warnings can fail a check, by `review.fail_on`; `info` never does. */
export type Severity = "error" | "warning" | "info";
