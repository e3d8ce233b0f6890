import type { JsonObject } from "../../common/json.ts";
import { parsePolicy } from "../../iam/language/parse.ts";
import type { TerraformPlan } from "../../terraform/plan-json.ts";
import type { ManagedPolicyDocument } from "../model.ts";
import { dataSources } from "../raw/data-sources.ts";

/**
 * The documents of managed policies that plans read through data sources aws_iam_policy, each once, sorted by ARN. One
 * whose document breaks the grammar is left out, as if it had not been read.
 */
export const managedPoliciesOf = (...plans: readonly TerraformPlan[]): readonly ManagedPolicyDocument[] => {
  const documents = new Map<string, ManagedPolicyDocument>();
  for (const values of plans.flatMap((plan) => dataSources(plan, "aws_iam_policy"))) {
    const document = documentOf(values);
    if (document !== undefined) documents.set(document.arn, document);
  }
  return [...documents.values()].sort((one, other) => (one.arn < other.arn ? -1 : 1));
};

const documentOf = ({ arn, policy: text }: JsonObject): ManagedPolicyDocument | undefined => {
  if (typeof arn !== "string" || typeof text !== "string") return undefined;
  const parsed = parsePolicy(text, "identity");
  return parsed.ok ? { arn, policy: parsed.policy } : undefined;
};
