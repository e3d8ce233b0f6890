import type { Block } from "../blocks.ts";
import { visibleInJson } from "../escape.ts";
import { type TerminalOptions, terminalBlocks } from "../terminal/print.ts";
import type { CheckResult, CompareResult, LintResult } from "./model.ts";

/** A verb's answer for a person at a terminal, ending in a line end. */
export const renderVerb = (blocks: readonly Block[], options: TerminalOptions): string =>
  `${terminalBlocks(blocks, options)}\n`;

/** A verb's answer for programs: indented JSON in which every character can be seen. */
export const renderVerbJson = (result: CheckResult | CompareResult | LintResult): string =>
  visibleInJson(JSON.stringify(result, undefined, 2));
