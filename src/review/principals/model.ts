import type { NamedPolicy } from "../../iam/model.ts";
import type { DocumentSubject, Side } from "../../plan/model.ts";

/** All documents of one principal that count together, on one side. */
export interface SidePolicies {
  readonly policies: NamedPolicy[];
  boundary?: NamedPolicy;
  /** Whether there is a boundary that cannot be read. */
  hasUnreadBoundary?: true;
  /** Why a document that is there cannot be read. */
  readonly unknown: string[];
  /** Those of the same that are about a policy of AWS's which allows less than everything. */
  readonly partial: string[];
  /** Why a document is shown as the configuration has it, not as Terraform knows it. */
  readonly reconstructed: string[];
  /** The same of one that may be another: what it does not allow it may allow all the same. */
  readonly presumed: string[];
}

/** What a plan shows of one principal: its documents put together, or its trust policies. */
export interface PrincipalDocuments {
  readonly type: "role" | "user" | "group";
  /** The name, or the address that stands for it until it is known. */
  readonly name: string;
  /** Whether `name` is the name already. */
  readonly isNamed: boolean;
  /** Whether the plan manages the principal itself, not only what hangs on it. */
  readonly owned: boolean;
  /** Whether all of its documents are seen: the plan manages the principal, and a user's groups, or has read it whole. */
  isWhole: boolean;
  /** Whether the principal itself exists; one that the plan does not manage is taken to exist on both sides. */
  readonly exists: { readonly before: boolean; readonly after: boolean };
  readonly before: SidePolicies;
  readonly after: SidePolicies;
  /** Whether any of its documents may change. */
  mayChange: boolean;
  /** The sides on which it alone is in a group that may have policies which the plan does not show. */
  readonly unseenGroups: Map<Side, string>;
}

/** Why it is not known what a principal has after the plan, whatever its documents say. */
export interface Doubt {
  readonly subject: DocumentSubject;
  readonly reason: string;
}

/** A plan's principals by what they may do, and its roles by who may assume them; in the plan's order. */
export interface Principals {
  readonly identities: readonly PrincipalDocuments[];
  readonly trusts: readonly PrincipalDocuments[];
}
