import type { TerraformPlan } from "../terraform/plan-json.ts";
import { buildPlan } from "./build-plan.ts";
import { rebuildFromDataSource } from "./documents/rebuild-document.ts";
import { type CanonicalPlan, canonicalPlan } from "./fingerprint/canonical.ts";
import { planDigests } from "./fingerprint/fingerprint.ts";
import { providerPlaces } from "./fingerprint/provider-places.ts";
import { leftDrift } from "./left-drift.ts";
import { withLeftOut } from "./left-out.ts";
import type { Plan } from "./model.ts";
import { existingRole, type RoleReading, withUnreadPolicies } from "./principals/existing-role.ts";
import { nameAttributes, type PrincipalNames } from "./principals/holders.ts";
import { managedPoliciesOf } from "./principals/managed-policies.ts";
import { programsOf } from "./programs.ts";
import { provisionersOf } from "./provisioners.ts";
import { dataSources } from "./raw/data-sources.ts";
import { readRawChanges } from "./raw/raw-changes.ts";

/** What was read of a Terraform plan. */
export interface ReadPlan {
  /** What it will change, for the review. */
  readonly plan: Plan;
  /** The form that its fingerprint is made of, for what was reviewed to be compared with. */
  readonly canonical: CanonicalPlan;
}

/**
 * Reads a Terraform plan; `reading` is what came of reading the role where it is somebody else's. UserError when it
 * holds an action that this program does not know.
 */
export const readTerraformPlan = (terraformPlan: TerraformPlan, reading?: RoleReading): ReadPlan => {
  const raw = readRawChanges(withLeftOut(terraformPlan));
  const role = reading && existingRole(terraformPlan, reading);
  const managedPolicies = managedPoliciesOf(terraformPlan, ...(reading?.state === "read" ? [reading.plan] : []));
  const canonical = canonicalPlan({
    managed: raw.managed,
    managedPolicies,
    ...(role && { role }),
    providers: providerPlaces(terraformPlan),
  });
  const { changes, ...built } = buildPlan(
    role ? [...raw.managed, role] : raw.managed,
    raw.references,
    (request) => rebuildFromDataSource(request, raw.references),
    principalNames(terraformPlan),
  );
  const drift = leftDrift(terraformPlan, { managed: raw.managed, changes });
  const plan: Plan = {
    origin: {
      kind: "terraform",
      version: terraformPlan.terraform_version,
      formatVersion: terraformPlan.format_version,
    },
    changes: changes.filter(({ address }) => address !== role?.address),
    existingRoles: changes
      .filter(({ address }) => address === role?.address)
      .map((read) => (reading?.state === "failed" ? withUnreadPolicies(read, reading.reason) : read)),
    ...built,
    managedPolicies,
    ...(drift.length > 0 && { leftDrift: drift }),
    deferred: terraformPlan.deferred_changes.map(({ reason, resource_change: { address, type, mode } }) => ({
      address,
      type,
      isManaged: mode === "managed",
      reason,
    })),
    actions: terraformPlan.action_invocations.map(({ address }) => address),
    provisioners: provisionersOf(terraformPlan, raw.configuration),
    programs: programsOf(terraformPlan),
    complete: terraformPlan.complete ?? true,
    fingerprint: planDigests(canonical).fingerprint,
  };
  return { plan, canonical };
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
