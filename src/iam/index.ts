/** The policy engine: a pure library that reads, decides, compares and lints AWS policies. */

export { compileDecider, type Decider, decide } from "./decide/decide.ts";
export { type ParsedPolicy, parsePolicy } from "./language/parse.ts";
export { printOperator, printPolicy, printStatement } from "./language/print.ts";
export * from "./model.ts";
