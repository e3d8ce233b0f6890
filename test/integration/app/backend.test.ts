import { describe, expect, it } from "vitest";
import { requireLastingState, requireMigratedState } from "../../../src/app/action/backend.ts";
import type { ChangeAction, Plan } from "../../../src/plan/model.ts";
import { deployment } from "../../fixtures/sample.ts";
import { plan, resource } from "../review/builders.ts";

const elsewhere = deployment({ backend: "{ s3: { bucket: elsewhere, key: k, region: us-east-1 } }" });

const planOf = (...actions: readonly ChangeAction[]): Plan =>
  plan(actions.map((action, index) => resource(`aws_iam_role.r${index}`, [undefined, undefined], [], { action })));

const check = (plan: Plan, now = elsewhere, base: typeof now | undefined = deployment()) =>
  requireMigratedState({ deployment: now, plan }, base);

describe("a changed backend", () => {
  it("is refused while its state is empty: everything would be made a second time", () => {
    expect(() => check(planOf("create", "create"))).toThrow("Nothing may be planned before the state is migrated.");
  });

  it("is refused, too, where the plan would adopt a part of what there is, and make the rest a second time", () => {
    const { changes, ...plan } = planOf("update", "no-op", "create");
    const adopting = changes.map((change) => (change.action === "create" ? change : { ...change, importingId: "id" }));
    expect(() => check({ ...plan, changes: adopting })).toThrow("Nothing may be planned before the state is migrated.");
  });

  it("goes through once the state has been migrated", () => {
    expect(() => check(planOf("no-op", "create"))).not.toThrow();
    expect(() => check(planOf())).not.toThrow();
  });

  it("is another host's workspace of the same name, and not the same host named", () => {
    const on = (host: string) => deployment({ backend: `{ cloud: { organization: o, workspace: w${host} } }` });
    const made = planOf("create");
    expect(() => check(made, on(", hostname: tfe.example.com"), on(""))).toThrow("the backend is changed");
    expect(() => check(made, on(", hostname: app.terraform.io"), on(""))).not.toThrow();
  });

  it("is none where the state is locked or encrypted otherwise in its place", () => {
    const at = (more: string) =>
      deployment({ backend: `{ s3: { bucket: tf-state, key: k, region: us-east-1${more} } }` });
    expect(() => check(planOf("create"), at(", use_lockfile: false, dynamodb_table: locks"), at(""))).not.toThrow();
  });

  it("is none where the backend stays, or the deployment is new", () => {
    expect(() => check(planOf("create"), deployment())).not.toThrow();
    expect(() => requireMigratedState({ deployment: elsewhere, plan: planOf("create") }, undefined)).not.toThrow();
  });
});

describe("a state on the runner's disk", () => {
  const local = deployment({ backend: "{ local: {} }" });

  it("is refused, unless that is allowed", () => {
    expect(() => requireLastingState([elsewhere, local], false)).toThrow("prod keeps its state in a local file");
    expect(() => requireLastingState([local], true)).not.toThrow();
    expect(() => requireLastingState([elsewhere], false)).not.toThrow();
  });
});
