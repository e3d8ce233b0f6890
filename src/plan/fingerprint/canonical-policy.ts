import { parsePolicy } from "../../iam/language/parse.ts";
import { canonicalPolicy } from "../../iam/normalize/canonical.ts";

/**
 * Gives one text for all spellings of a policy document: order, a value alone or in a list, the case of actions and
 * condition keys, Sid and Id do not count. Nothing for a text that is no policy document.
 */
export const canonicalPolicyText = (text: string): string | undefined => {
  if (!text.includes('"Statement"')) return undefined;
  const kind = /"(Not)?Principal"/.test(text) ? "resource" : "identity";
  const parsed = parsePolicy(text, kind);
  return parsed.ok ? canonicalPolicy(parsed.policy) : undefined;
};
