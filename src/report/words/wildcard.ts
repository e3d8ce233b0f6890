/** Whether a pattern with the wildcards of IAM, `*` and `?`, covers a text; both are compared as they are given. */
export const covers = (pattern: string, text: string): boolean => {
  const parts = pattern.split(/\*+/).map((part) => part.replace(/[.+^${}()|[\]\\]/g, "\\$&").replaceAll("?", "."));
  return new RegExp(`^${parts.join(".*")}$`, "s").test(text);
};
