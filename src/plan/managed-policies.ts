import { parsePolicy } from "../iam/index.ts";
import { isJsonObject, type Json } from "../terraform/json.ts";
import type { TerraformPlan, TerraformStateModule } from "../terraform/plan-json.ts";
import type { ManagedPolicyDocument } from "./model.ts";

/**
 * The documents of managed policies that the plan read through data sources aws_iam_policy, each once. One whose
 * document breaks the grammar is left out, as if it had not been read.
 */
export const managedPoliciesOf = (plan: TerraformPlan): readonly ManagedPolicyDocument[] => {
  const documents = new Map<string, ManagedPolicyDocument>();
  for (const values of dataSources(plan.prior_state?.values?.root_module)) {
    const document = documentOf(values);
    if (document !== undefined) documents.set(document.arn, document);
  }
  return [...documents.values()].sort((one, other) => (one.arn < other.arn ? -1 : 1));
};

const dataSources = (module: TerraformStateModule | undefined): readonly (Json | undefined)[] => [
  ...(module?.resources ?? [])
    .filter(({ mode, type }) => mode === "data" && type === "aws_iam_policy")
    .map(({ values }) => values),
  ...(module?.child_modules ?? []).flatMap(dataSources),
];

const documentOf = (values: Json | undefined): ManagedPolicyDocument | undefined => {
  if (!isJsonObject(values)) return undefined;
  const { arn, name, policy: text } = values;
  if (typeof arn !== "string" || typeof name !== "string" || typeof text !== "string") return undefined;
  const parsed = parsePolicy(text, "identity");
  return parsed.ok ? { arn, name, policy: parsed.policy, source: "plan" } : undefined;
};
