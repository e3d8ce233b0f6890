import type { TerraformPlan } from "../terraform/plan-json.ts";
import { readConfiguration } from "./configuration.ts";
import { baseAddress } from "./references.ts";

/**
 * The addresses of the resources with provisioners that applying may run, which is when a resource is made or destroyed. No
 * plan says when, or what they do. What is no longer configured has none.
 */
export const provisionersOf = ({ configuration, resource_changes: changes }: TerraformPlan): readonly string[] => {
  const configured = readConfiguration(configuration?.root_module);
  return changes
    .filter(({ change }) => change.actions.some((action) => action === "create" || action === "delete"))
    .filter(({ address, module_address: module = "" }) => {
      const inModule = module === "" ? address : address.slice(module.length + 1);
      return (configured.resource(module, baseAddress(inModule))?.provisioners ?? []).length > 0;
    })
    .map(({ address }) => address);
};
