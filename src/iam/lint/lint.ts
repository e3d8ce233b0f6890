import { Budget, BudgetSpent } from "../budget.ts";
import type { Catalogue } from "../catalogue/model.ts";
import { printedLength } from "../language/print.ts";
import type { Policy, PolicyKind } from "../model.ts";
import { createFacts } from "./facts.ts";
import type { Finding, Rule, Subject, Violation } from "./model.ts";
import { rules } from "./rules.ts";

/** What `lint` needs beside the policy. */
export interface LintOptions {
  readonly catalogue: Catalogue;
  /** The document's length as AWS counts it; by default that of the policy when it is printed without white space. */
  readonly length?: number;
}

/** How many steps a rule may take: some hundredths of a second; the largest of the policies that AWS manages itself needs less than half of it. */
export const STEPS_PER_RULE = 4_000_000;

/** Lints one policy, as `lint` does. */
export type Linter = (policy: Policy, kind: PolicyKind, length?: number) => readonly Finding[];

/**
 * Gives everything that the rules find in a policy, in the order of the document and, at one place, of the rules. Lines
 * are those of statements; `lintText` has exact ones.
 */
export const lint = (policy: Policy, kind: PolicyKind, { catalogue, length }: LintOptions): readonly Finding[] =>
  createLinter(catalogue)(policy, kind, length);

/** Lints many policies: what was found out about the patterns of one serves the next. */
export const createLinter = (catalogue: Catalogue): Linter => {
  const facts = createFacts(catalogue, new Budget(STEPS_PER_RULE));
  return (policy, kind, length = printedLength(policy)) => {
    const subject: Subject = { policy, kind, length, ...facts };
    return inDocumentOrder(
      rules.flatMap((rule) => {
        subject.budget.renew();
        return run(rule, subject);
      }),
      policy,
    );
  };
};

/** Makes a finding of a violation. */
export const toFinding = (code: string, violation: Violation): Finding => ({
  code,
  ...violation,
  docs: `docs/findings/${code}.md`,
});

const run = (rule: Rule, subject: Subject): readonly Finding[] => {
  const findings: Finding[] = [];
  try {
    for (const violation of rule.check(subject)) findings.push(toFinding(rule.code, violation));
  } catch (error) {
    if (!(error instanceof BudgetSpent)) throw error;
    findings.push(toFinding("lint-incomplete", incomplete(rule)));
  }
  return findings;
};

const incomplete = ({ code }: Rule): Violation => ({
  severity: "warning",
  pointer: "",
  line: 1,
  message: `The document is too large to be searched for ${code} to its end.`,
  suggestion: "Split the document, or remove patterns that say the same.",
});

const inDocumentOrder = (findings: readonly Finding[], { statements }: Policy): readonly Finding[] => {
  const position = new Map(statements.map(({ place }, index) => [place.pointer, index + 1]));
  const statementOf = ({ pointer }: Finding): number =>
    position.get(pointer.split("/").slice(0, 3).join("/")) ?? position.get("/Statement") ?? 0;
  return findings
    .map((finding) => ({ finding, statement: finding.pointer === "" ? 0 : statementOf(finding) }))
    .sort((a, b) => a.statement - b.statement)
    .map(({ finding }) => finding);
};
