/**
 * Makes every string of a value plain text to Terraform, which reads `${` and `%{` as the beginning of an expression.
 * https://developer.hashicorp.com/terraform/language/expressions/strings#escape-sequences-1
 */
export const escapeTemplates = <T>(value: T): T => {
  // A string becomes a string and a container of the same shape, which the compiler cannot follow.
  return escapeValue(value) as T;
};

const escapeValue = (value: unknown): unknown => {
  if (typeof value === "string") return escapeText(value);
  if (Array.isArray(value)) return value.map(escapeValue);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [escapeText(key), escapeValue(entry)]));
};

const escapeText = (text: string): string => text.replace(/[$%](?=\{)/g, "$&$&");
