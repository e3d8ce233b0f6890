import { compileGlob } from "../../iam/decide/glob.ts";
import { readTemplate } from "../../iam/language/template.ts";

/** Whether a pattern with the wildcards of IAM, `*` and `?`, covers a text; both are compared as they are given. */
export const covers = (pattern: string, text: string): boolean =>
  // Variables came with the next version: in this one they are the text that they are written as.
  compileGlob(readTemplate(pattern, "2008-10-17"))(text, () => undefined);
