import type { ArnPart, ResourceArn } from "./model.ts";

/**
 * The ARNs of `role/${RoleNameWithPath}`, without a path and with one; any other ARN itself. A name in IAM is not empty and
 * has neither slash nor colon, and a path may have either.
 * Sources: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-friendly-names,
 * https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateRole.html
 */
export const withAndWithoutPath = (arn: ResourceArn): readonly ResourceArn[] => {
  const last = arn.parts.at(-1);
  if (last === undefined || !("placeholder" in last) || !last.placeholder.endsWith(WITH_PATH)) return [arn];
  const before = arn.parts.slice(0, -1);
  const name = { placeholder: last.placeholder.slice(0, -WITH_PATH.length), not: "/" };
  return [[name], [{ placeholder: "Path", not: "" }, { literal: "/" }, name]].map((end) => arnOf([...before, ...end]));
};

const WITH_PATH = "WithPath";

const arnOf = (parts: readonly ArnPart[]): ResourceArn => ({
  template: parts.map((part) => ("literal" in part ? part.literal : `\${${part.placeholder}}`)).join(""),
  glob: parts.map((part) => ("literal" in part ? part.literal : "*")).join(""),
  parts,
});
