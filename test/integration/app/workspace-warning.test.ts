import { describe, expect, it } from "vitest";
import { workspaceWarnings } from "../../../src/app/terraform-verbs/workspace-warning.ts";
import { deployment, plan, resource } from "../review/builders.ts";

const registration = "databricks_instance_profile.registration";
const log = {
  info: () => undefined,
  warning: () => undefined,
  debug: () => undefined,
  group: <T>(_: string, body: () => Promise<T>) => body(),
  working: <T>(_: string, body: () => Promise<T>) => body(),
};

describe("a workspace that refuses this run", () => {
  const warningsOf = async (env: Readonly<Record<string, string>>, registered: boolean) => {
    const fetch = async () => new Response("{}", { status: 403 });
    const warnings = await workspaceWarnings({ env, fetch, log }, deployment());
    return warnings(plan([resource(registration, [registered ? {} : undefined, {}])]));
  };

  it("is told with the plan, which says nothing of it: the apply would stop half way", async () => {
    const [warning, ...more] = await warningsOf({ DATABRICKS_TOKEN: "expired" }, false);
    expect(warning).toMatch(
      /answered 403 to GET .* Where that lasts, an apply first makes the role in AWS, and then fails there\.$/,
    );
    expect(more).toEqual([]);
  });

  it("is Terraform's to tell where the plan reads what is there, and not known of a profile", async () => {
    expect(await warningsOf({ DATABRICKS_TOKEN: "expired" }, true)).toEqual([]);
    expect(await warningsOf({ DATABRICKS_CONFIG_PROFILE: "prod" }, false)).toEqual([]);
  });
});
