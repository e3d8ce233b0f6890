import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createReviewer } from "../../src/app/reviewer.ts";
import { loadCatalogue, loadManagedPolicies } from "../../src/data.ts";
import { compileComparer } from "../../src/iam/compare/compare.ts";
import { readTerraformPlan } from "../../src/plan/from-terraform.ts";
import { parseTerraformPlan } from "../../src/terraform/plan-json.ts";
import { type Ground, startGround } from "../harness/ground.ts";
import { judge } from "../reality/judge.ts";
import { live } from "../reality/live.ts";
import { makeWorld } from "../reality/world.ts";
import { Random } from "../unit/iam/oracle/random.ts";

/**
 * Each is a few roles, users, groups and policies with a change at random. moto shows a policy's first hundred roles only.
 */
const worlds = Array.from({ length: 40 }, (_, seed) => makeWorld(new Random(seed), `w${seed}`));

describe("what a review says of a change", () => {
  let ground: Ground;
  beforeAll(async () => {
    ground = await startGround();
  });
  afterAll(() => ground.dispose());

  it("is what becomes of everybody's access in AWS once Terraform has applied it", async () => {
    const bundled = await loadManagedPolicies();
    const compare = compileComparer({ catalogue: await loadCatalogue() });
    const { planJson, before, after, failed } = await live(worlds, ground, bundled);
    const review = (await createReviewer())(readTerraformPlan(parseTerraformPlan(planJson, "plan")).plan);
    const judgements = worlds
      .filter(({ prefix }) => !failed.has(prefix))
      .map(({ prefix }) => judge(prefix, review, before, after, compare));

    expect(judgements.flatMap(({ wrong }) => wrong)).toEqual([]);
    // Else this would hold because nothing was asked.
    expect(judgements.length).toBeGreaterThan(0.8 * worlds.length);
    const decided = judgements.reduce((sum, each) => sum + each.decided, 0);
    expect(decided).toBeGreaterThan(0.3 * worlds.length);
  });
});
