import { isRefused } from "./failure.ts";

/** To a longer body of a comment or an issue GitHub answers 422. Counted here in UTF-16 units: never less than it counts. */
export const longestBody = 65_536;

/** What writing comes to. Where nothing was written, the message says why: that is a warning, no failure. */
export type WriteResult =
  | { readonly kind: "written"; readonly url: string }
  | { readonly kind: "not-written"; readonly message: string };

/** Writes a text unless it is too long; what GitHub refuses is a result, an outage is an error. */
export const whenAccepted = async (
  text: string,
  write: (text: string) => Promise<WriteResult>,
  limit = longestBody,
): Promise<WriteResult> => {
  if (text.length > limit) {
    return { kind: "not-written", message: `The text has ${text.length} characters, and GitHub takes ${limit}.` };
  }
  try {
    return await write(text);
  } catch (error) {
    if (isRefused(error)) return { kind: "not-written", message: error.message };
    throw error;
  }
};
