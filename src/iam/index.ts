/** The policy engine: a pure library that reads, decides, compares and lints AWS policies. */

export { type Catalogue, type CatalogueAction, type CatalogueSource, createCatalogue } from "./catalogue.ts";
export { type CompareOptions, type Comparer, compare, compileComparer } from "./compare/compare.ts";
export { compileDecider, type Decider, decide } from "./decide/decide.ts";
export { type Evaluation, evaluate, type PolicyRole, type RoledPolicy } from "./decide/evaluate.ts";
export { type ParsedPolicy, parsePolicy } from "./language/parse.ts";
export { printedLength, printOperator, printPolicy, printStatement } from "./language/print.ts";
export { type LintOptions, lint } from "./lint/lint.ts";
export { lintText } from "./lint/lint-text.ts";
export { meantActions } from "./lint/meant-actions.ts";
export type { Finding } from "./lint/model.ts";
export * from "./model.ts";
export { canonicalPolicy } from "./normalize/canonical.ts";
export { diffStatements } from "./normalize/diff.ts";
