import { type PlanDigests, planDigests } from "../../../src/plan/fingerprint/fingerprint.ts";
import { readTerraformPlan } from "../../../src/plan/from-terraform.ts";
import { isJsonObject, type Json, type JsonObject } from "../../../src/terraform/json.ts";
import type { TerraformPlan, TerraformResourceChange } from "../../../src/terraform/plan-json.ts";

/** A copy of a plan with one change edited. */
export const withChange = (
  plan: TerraformPlan,
  address: string,
  edit: (change: TerraformResourceChange) => readonly TerraformResourceChange[],
): TerraformPlan => {
  if (!plan.resource_changes.some((change) => change.address === address))
    throw new Error(`The plan has no ${address}`);
  const changes = plan.resource_changes.flatMap((change) =>
    change.address === address ? edit(structuredClone(change)) : [change],
  );
  return { ...plan, resource_changes: changes };
};

/** A copy of a change that does something else. */
export const edited = (
  change: TerraformResourceChange,
  fields: Partial<TerraformResourceChange["change"]>,
): TerraformResourceChange => ({ ...change, change: { ...change.change, ...fields } });

export const objectOf = (value: Json | undefined): JsonObject => {
  if (!isJsonObject(value)) throw new Error("not an object");
  return value;
};

/** The resource of a change after an apply has made it: what was unknown is known, and nothing is left to do. */
export const made = (change: TerraformResourceChange, computed: JsonObject = {}): TerraformResourceChange => {
  const filled = Object.fromEntries(Object.keys(objectOf(change.change.after_unknown)).map((key) => [key, "computed"]));
  const values = { ...filled, ...objectOf(change.change.after), ...computed };
  const { action_reason: _reason, ...rest } = change;
  return {
    ...rest,
    change: {
      actions: ["no-op"],
      before: values,
      after: values,
      after_unknown: {},
      before_sensitive: {},
      after_sensitive: {},
    },
  };
};

export const digestsOf = (plan: TerraformPlan): PlanDigests => planDigests(readTerraformPlan(plan).canonical);

export const fingerprintOf = (plan: TerraformPlan): string => digestsOf(plan).fingerprint;
