import { isJsonObject, type JsonObject } from "../../common/json.ts";
import type { TerraformPlan, TerraformStateModule } from "../../terraform/plan-json.ts";

/** The values of every data source of a type that a plan has read, in all modules. */
export const dataSources = (plan: TerraformPlan, type: string): readonly JsonObject[] =>
  inModule(plan.prior_state?.values?.root_module, type);

const inModule = (module: TerraformStateModule | undefined, type: string): readonly JsonObject[] => [
  ...(module?.resources ?? [])
    .filter((resource) => resource.mode === "data" && resource.type === type)
    .flatMap(({ values }) => (isJsonObject(values) ? [values] : [])),
  ...(module?.child_modules ?? []).flatMap((child) => inModule(child, type)),
];
