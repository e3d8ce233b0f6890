/**
 * What a statement can have.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
 */
export const statementElements = [
  "Sid",
  "Effect",
  "Principal",
  "NotPrincipal",
  "Action",
  "NotAction",
  "Resource",
  "NotResource",
  "Condition",
] as const;

/** Whether a word is the name of an element of a statement. */
export const isStatementElement = (word: string): boolean => statementElements.some((element) => element === word);
