import type { TerraformPlan, TerraformResourceChange, TerraformStateModule } from "../terraform/plan-json.ts";

/**
 * The plan with the resources of the state that it does not show added as unchanged, where it does not show all, as a targeted
 * one: they may depend on what it changes, as the policy of a bucket does that names a role. Terraform has not looked them up
 * again. A plan that only refreshes shows no resource at all, and its state is what Terraform has just looked up.
 */
export const withLeftOut = (plan: TerraformPlan): TerraformPlan => {
  const root = plan.prior_state?.values?.root_module;
  const refreshesOnly = !plan.resource_changes.some(({ mode }) => mode === "managed");
  if ((plan.complete !== false && !refreshesOnly) || root === undefined) return plan;
  const shown = new Set(
    plan.resource_changes.flatMap(({ address, previous_address = address }) => [address, previous_address]),
  );
  const leftOut = restingIn(root).filter(({ address, mode }) => mode === "managed" && !shown.has(address));
  return { ...plan, resource_changes: [...plan.resource_changes, ...leftOut] };
};

const restingIn = ({
  address,
  resources = [],
  child_modules = [],
}: TerraformStateModule): readonly TerraformResourceChange[] => [
  ...resources
    .filter(({ deposed_key }) => deposed_key === undefined)
    .map(({ values, sensitive_values, deposed_key: _key, ...resource }) => ({
      ...resource,
      ...(address !== undefined && { module_address: address }),
      change: {
        actions: ["no-op"],
        before: values,
        after: values,
        before_sensitive: sensitive_values,
        after_sensitive: sensitive_values,
      },
    })),
  ...child_modules.flatMap(restingIn),
];
