import { readFileSync } from "node:fs";
import { printPolicy } from "../../../src/iam/index.ts";
import { readTerraformPlan } from "../../../src/plan/from-terraform.ts";
import type { DocumentState, Plan, ResourceChange } from "../../../src/plan/model.ts";
import { parseTerraformPlan, type TerraformPlan } from "../../../src/terraform/plan-json.ts";

/** A plan of test/fixtures/plans: `changes` is what terraform 1.11.4 showed of sources/changes. */
export const readPlanText = (name: string): string => readFileSync(`test/fixtures/plans/${name}.json`, "utf8");

export const terraformPlan = (name: string): TerraformPlan => parseTerraformPlan(readPlanText(name), name);

export const planOf = (name: string): Plan => readTerraformPlan(terraformPlan(name)).plan;

export const changeAt = (plan: Plan, address: string): ResourceChange => {
  const change = plan.changes.find((one) => one.address === address);
  if (change === undefined) throw new Error(`The plan has no ${address}`);
  return change;
};

/** A document's side in a form that reads well in an assertion: the statements, or why there are none. */
const statementsOf = (state: DocumentState): unknown => {
  if ("policy" in state) {
    const { Statement } = JSON.parse(printPolicy(state.policy));
    return "reason" in state ? { [state.state]: Statement, reason: state.reason } : Statement;
  }
  return "reason" in state ? { [state.state]: state.reason } : state.state;
};

/** Every document of a change: subject, kind, before and after. */
export const documentsAt = (plan: Plan, address: string) =>
  changeAt(plan, address).documents.map(({ attribute, kind, subject, before, after }) => ({
    attribute,
    kind,
    subject:
      subject.name === undefined
        ? { [subject.type]: undefined, label: subject.label }
        : { [subject.type]: subject.name },
    before: statementsOf(before),
    after: statementsOf(after),
  }));
