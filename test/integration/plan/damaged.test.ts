import fc from "fast-check";
import { expect, it } from "vitest";
import { UserError } from "../../../src/common/errors.ts";
import { isJsonArray, isJsonObject, type Json } from "../../../src/common/json.ts";
import { readTerraformPlan } from "../../../src/plan/from-terraform.ts";
import { parseTerraformPlan } from "../../../src/terraform/plan-json.ts";
import { readPlanText } from "../../fixtures/plans.ts";

const plans = new Map(
  (["first-creation", "unknown", "changes", "modules", "memberships"] as const).map((name) => [
    name,
    JSON.parse(readPlanText(name)),
  ]),
);

const odd = fc.constantFrom<Json>(
  null,
  "",
  0,
  true,
  [],
  {},
  "odd",
  [null],
  { odd: "odd" },
  [[{}]],
  "${x}",
  '{"Statement":[]}',
);

/** Puts `replacement` in the place of a part of the value that `steps` lead to. */
const damage = (value: Json, [step, ...steps]: readonly number[], replacement: Json): Json => {
  if (step === undefined) return replacement;
  if (isJsonArray(value) && value.length > 0) {
    return value.map((item, index) => (index === step % value.length ? damage(item, steps, replacement) : item));
  }
  const keys = isJsonObject(value) ? Object.keys(value) : [];
  if (!isJsonObject(value) || keys.length === 0) return replacement;
  const key = keys[step % keys.length] ?? "";
  return { ...value, [key]: damage(value[key] ?? null, steps, replacement) };
};

it("a plan that is damaged in any place is read or refused, and never crashes the program", () => {
  const steps = fc.array(fc.nat(), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(fc.constantFrom(...plans.keys()), steps, odd, (name, where, replacement) => {
      const text = JSON.stringify(damage(plans.get(name) ?? null, where, replacement));
      try {
        readTerraformPlan(parseTerraformPlan(text, "plan.json")).plan;
      } catch (error) {
        expect(error).toBeInstanceOf(UserError);
      }
    }),
  );
});
