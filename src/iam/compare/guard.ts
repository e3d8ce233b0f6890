import { completeArn, isIncomplete, unreplacedVariable } from "../language/arn.ts";
import { readTemplate, type TemplatePart } from "../language/template.ts";
import type { PolicySet, PolicyVersion, Statement } from "../model.ts";
import { canonicalStatement } from "../normalize/canonical.ts";

/** A statement of one side, with its canonical texts. */
export interface Guard {
  readonly statement: Statement;
  readonly version: PolicyVersion;
  /** A boundary's statements restrict what the others grant. */
  readonly layer: "grant" | "boundary";
  /** The same for statements that allow or deny under the same terms, whatever their actions. */
  readonly terms: string;
  /** The same for statements that mean the same. */
  readonly whole: string;
  /** The resource patterns, taken apart. */
  readonly resources: readonly ResourcePattern[];
}

/** The statements of both sides that something is about. */
export interface BothSides {
  readonly before: readonly Guard[];
  readonly after: readonly Guard[];
}

/** One value of a statement's Resource or NotResource, with what of it can be compared. */
export interface ResourcePattern {
  /** As it is written, or completed to an ARN of six fields. */
  readonly text: string;
  readonly parts: readonly TemplatePart[];
  readonly hasVariable: boolean;
  /** Whether a variable stands where AWS says that it replaces none, though policies of its own have some there. */
  readonly isUnreplaced: boolean;
  /** A form of the service's own, such as `execute-api:/stage/GET/pets`, which stands for ARNs that are not known. */
  readonly isForeign: boolean;
  /** The fields of what comes before the first wildcard or variable. */
  readonly start: readonly string[];
}

/**
 * Takes the statements of a set; each meaning once. Those that name principals come in the order of their texts, so that
 * whatever a search comes upon first does not hang on where it stands; the others keep theirs, in which like stands beside
 * like and a search is three times as fast. Where only one side has a boundary, the other counts as one whose boundary
 * allows everything.
 */
export const guardsOf = (set: PolicySet, needsBoundary: boolean): readonly Guard[] => {
  const boundary = set.kind === "identity" ? set.boundary : undefined;
  const guards = [
    ...set.policies.flatMap(({ policy }) => policy.statements.map((one) => toGuard(one, policy.version, "grant"))),
    ...(boundary?.policy.statements.map((one) => toGuard(one, boundary.policy.version, "boundary")) ?? []),
    ...(needsBoundary && !boundary ? [toGuard(allowAll, "2012-10-17", "boundary")] : []),
  ];
  const unique = [...new Map(guards.map((guard) => [guard.whole, guard])).values()];
  return set.kind === "identity" ? unique : unique.sort((a, b) => (a.whole < b.whole ? -1 : 1));
};

const everything = { negated: false, patterns: ["*"] };

const allowAll: Statement = {
  effect: "Allow",
  actions: everything,
  resources: everything,
  conditions: [],
  place: { pointer: "", line: 1 },
};

const toGuard = (statement: Statement, version: PolicyVersion, layer: Guard["layer"]): Guard => {
  const canonical = canonicalStatement(statement, version);
  const terms = `${layer} ${canonical.guard}`;
  return {
    statement,
    version,
    layer,
    terms,
    whole: `${terms} ${canonical.actions}`,
    resources: (statement.resources?.patterns ?? []).map((text) => readResource(text, version, statement)),
  };
};

/** AWS completes an ARN in identity-based policies only; what a service makes of one elsewhere is its own business. */
const readResource = (written: string, version: PolicyVersion, { principals }: Statement): ResourcePattern => {
  const text = principals ? written : completeArn(written, version);
  const parts = readTemplate(text, version);
  const hasVariable = parts.some(({ kind }) => kind === "variable");
  const isOpen = isIncomplete(text, version) && !text.endsWith("*");
  return {
    text,
    parts,
    hasVariable,
    isUnreplaced: hasVariable && unreplacedVariable(text, version) !== undefined,
    isForeign: isForeign(text) || isOpen,
    start: fieldsOf(text.replace(/[*?$].*$/s, "")),
  };
};

/** Whether a resource is neither an ARN nor `*`. */
export const isForeign = (text: string): boolean => !/^(?:arn:|\*)/.test(text);

/** The six fields of an ARN, of which the last may have colons; fewer where there are no more. */
export const fieldsOf = (arn: string): readonly string[] => {
  const fields = arn.split(":");
  return fields.length <= 6 ? fields : [...fields.slice(0, 5), fields.slice(5).join(":")];
};
