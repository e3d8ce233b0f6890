import { readFileSync } from "node:fs";
import { systemErrorOf, UserError } from "../common/errors.ts";

/**
 * The payload in the file that the runner names in GITHUB_EVENT_PATH. UserError where it cannot be read or is no JSON. To be
 * called before `@actions/github` is loaded, which reads the same file as it loads and then ends in a stack.
 */
export const readEvent = (path: string): unknown => {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    const refused = systemErrorOf(error);
    if (refused === undefined && !(error instanceof SyntaxError)) throw error;
    // The parser's own message quotes the payload.
    const why = refused === undefined ? "is no JSON" : `cannot be read: ${refused.words}`;
    throw new UserError(
      {
        message: `The event's payload, ${path}, ${why}.`,
        suggestion: "The runner writes it and names it in GITHUB_EVENT_PATH; let no step change either",
      },
      { cause: error },
    );
  }
};
