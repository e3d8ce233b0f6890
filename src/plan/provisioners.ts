import type { TerraformPlan } from "../terraform/plan-json.ts";
import type { Configuration } from "./raw/configuration.ts";
import { configuredIn } from "./raw/raw-changes.ts";

/**
 * The addresses of the resources with provisioners that applying may run, which is when a resource is made or destroyed. No
 * plan says when, or what they do. What is no longer configured has none.
 */
export const provisionersOf = (
  { resource_changes: changes }: TerraformPlan,
  configuration: Configuration,
): readonly string[] =>
  changes
    .filter(({ change }) => change.actions.some((action) => action === "create" || action === "delete"))
    .filter((change) => (configuredIn(configuration, change)?.provisioners ?? []).length > 0)
    .map(({ address }) => address);
