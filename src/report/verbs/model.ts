import type { CatalogueSource } from "../../iam/catalogue/model.ts";
import type { PolicyRole } from "../../iam/decide/evaluate.ts";
import type { Finding } from "../../iam/lint/model.ts";
import type { AccessRequest, Comparison, Decision, PolicyKind, Relation, Witness } from "../../iam/model.ts";

/** The answer of `check`. Within formatVersion 1.x fields are only added. */
export interface CheckResult extends Decision {
  readonly formatVersion: "1.0";
  /** For an implicit deny: the roles of the documents in which an Allow is missing; of a policy and the resource's, one can be enough. */
  readonly silent: readonly ConsideredPolicy["role"][];
  readonly request: AccessRequest;
  /** Keys of the request's context that policies ask for and that were not given: their values follow from the principal. */
  readonly takenFromPrincipal?: readonly string[];
  /** The same of the resource and its account. */
  readonly takenFromResource?: readonly string[];
  /** Where no document that decides names an action, and AWS does not have it: the actions that may be meant. */
  readonly unknownAction?: { readonly meant: readonly string[]; readonly catalogue: CatalogueSource };
  readonly considered: readonly ConsideredPolicy[];
  /** What can change the answer and was not given. */
  readonly notConsidered: readonly string[];
}

/** A document that took part in an answer. */
export interface ConsideredPolicy {
  readonly name: string;
  readonly role: PolicyRole;
  /** For an implicit deny: present where an Allow of it, or of another of its role, is missing. */
  readonly silent?: true;
}

/** The answer of `compare`; `relation` says what after is in relation to before. */
export interface CompareResult {
  readonly formatVersion: "1.0";
  readonly kind: ComparedKind;
  /** The names of the documents on each side; none for a side that is empty. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** The names of the permissions boundaries; absent where no side has one. */
  readonly boundaries?: { readonly before?: string; readonly after?: string };
  readonly relation: Relation;
  readonly witnesses: readonly Witness[];
  readonly summary: Comparison["summary"];
  readonly unknown: readonly string[];
  readonly notConsidered: readonly string[];
  readonly catalogue: CatalogueSource;
}

/** What can be compared. */
export type ComparedKind = "identity" | "trust" | "resource";

/** The answer of `lint`. */
export interface LintResult {
  readonly formatVersion: "1.0";
  readonly file: string;
  readonly kind: PolicyKind;
  readonly findings: readonly Finding[];
  readonly catalogue: CatalogueSource;
}
