import type { TerraformPlan } from "../terraform/plan-json.ts";
import { buildPlan } from "./build-plan.ts";
import { canonicalPlan } from "./canonical.ts";
import { planDigests } from "./fingerprint.ts";
import { managedPoliciesOf } from "./managed-policies.ts";
import type { Plan } from "./model.ts";
import { readRawChanges } from "./raw-changes.ts";
import { rebuildFromDataSource } from "./rebuild-document.ts";

/** Gives what a Terraform plan will change. UserError when it holds an action that this program does not know. */
export const planFromTerraform = (plan: TerraformPlan): Plan => {
  const { managed, references } = readRawChanges(plan);
  return {
    origin: { kind: "terraform", version: plan.terraform_version, formatVersion: plan.format_version },
    ...buildPlan(managed, references, (request) => rebuildFromDataSource(request, references)),
    managedPolicies: managedPoliciesOf(plan),
    deferred: plan.deferred_changes.map(({ reason, resource_change }) => ({
      address: resource_change.address,
      reason,
    })),
    complete: plan.complete ?? true,
    fingerprint: planDigests(canonicalPlan(plan)).fingerprint,
  };
};
