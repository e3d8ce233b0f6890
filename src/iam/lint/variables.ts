import { readResourceTemplate } from "../language/arn.ts";
import { type Variable, variablesIn } from "../language/template.ts";
import type { PolicyVersion } from "../model.ts";

/**
 * Whether a variable is one of a policy, which has a prefix and a colon: in a plan, `${aws_s3_bucket.b.arn}` is an
 * expression that Terraform has still to evaluate.
 */
export const isOfPolicy = ({ key }: Variable): boolean => /^[\w./-]+:[^\s/]+(?:\/.*)?$/.test(key);

/** The variables of a condition's value. */
export const variablesOfValue = (value: string, version: PolicyVersion): readonly Variable[] =>
  variablesIn(value, version).filter(isOfPolicy);

/** The variables of a resource that AWS replaces: those after the fifth colon. */
export const variablesOfResource = (pattern: string, version: PolicyVersion): readonly Variable[] =>
  readResourceTemplate(pattern, version).flatMap((part) =>
    part.kind === "variable" && isOfPolicy(part) ? [part] : [],
  );
