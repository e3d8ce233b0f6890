import type { TerraformPlan } from "../terraform/plan-json.ts";
import { buildPlan } from "./build-plan.ts";
import { canonicalPlan } from "./canonical.ts";
import { dataSources } from "./data-sources.ts";
import { existingRole, type RoleReading, withUnreadPolicies } from "./existing-role.ts";
import { planDigests } from "./fingerprint.ts";
import { nameAttributes, type PrincipalNames } from "./holders.ts";
import { managedPoliciesOf } from "./managed-policies.ts";
import type { Plan } from "./model.ts";
import { provisionersOf } from "./provisioners.ts";
import { readRawChanges } from "./raw-changes.ts";
import { rebuildFromDataSource } from "./rebuild-document.ts";

/**
 * Gives what a Terraform plan will change; `reading` is what came of reading the role where it is somebody else's.
 * UserError when it holds an action that this program does not know.
 */
export const planFromTerraform = (plan: TerraformPlan, reading?: RoleReading): Plan => {
  const { managed, references, configuration } = readRawChanges(plan);
  const role = reading && existingRole(plan, reading);
  const { changes, ...built } = buildPlan(
    role ? [...managed, role] : managed,
    references,
    (request) => rebuildFromDataSource(request, references),
    principalNames(plan),
  );
  return {
    origin: { kind: "terraform", version: plan.terraform_version, formatVersion: plan.format_version },
    changes: changes.filter(({ address }) => address !== role?.address),
    existingRoles: changes
      .filter(({ address }) => address === role?.address)
      .map((read) => (reading?.state === "failed" ? withUnreadPolicies(read, reading.reason) : read)),
    ...built,
    managedPolicies: managedPoliciesOf(plan, ...(reading?.state === "read" ? [reading.plan] : [])),
    deferred: plan.deferred_changes.map(({ reason, resource_change }) => ({
      address: resource_change.address,
      reason,
    })),
    actions: plan.action_invocations.map(({ address }) => address),
    provisioners: provisionersOf(plan, configuration),
    complete: plan.complete ?? true,
    fingerprint: planDigests(canonicalPlan(plan, reading)).fingerprint,
  };
};

/** By the ids of the principals that the plan has looked up. */
const principalNames = (plan: TerraformPlan): PrincipalNames =>
  new Map(
    Object.entries(nameAttributes).flatMap(([type, attribute]) =>
      dataSources(plan, type).flatMap(({ id, [attribute]: name }) =>
        typeof id === "string" && typeof name === "string" ? [[`${type} ${id}`, name] as const] : [],
      ),
    ),
  );
