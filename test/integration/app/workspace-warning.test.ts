import { beforeEach, describe, expect, it } from "vitest";
import { workspaceWarnings } from "../../../src/app/terraform-verbs/workspace-warning.ts";
import { deployment, plan, resource } from "../review/builders.ts";

const registration = "databricks_instance_profile.registration";
const lines: string[] = [];
const log = {
  info: (text: string) => void lines.push(text),
  warning: () => undefined,
  debug: () => undefined,
  group: <T>(_: string, body: () => Promise<T>) => body(),
  working: <T>(_: string, body: () => Promise<T>) => body(),
};

beforeEach(() => void lines.splice(0));

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

  it("is logged before there is a plan, which may not come, or not for long", async () => {
    await warningsOf({ DATABRICKS_TOKEN: "expired" }, true);
    expect(lines).toEqual([
      expect.stringMatching(/^prod: what this run may do in the workspace is not known: .* answered 403 to GET /),
    ]);
  });

  it("is Terraform's to tell where the plan reads what is there, and not known of a profile", async () => {
    expect(await warningsOf({ DATABRICKS_TOKEN: "expired" }, true)).toEqual([]);
    expect(await warningsOf({ DATABRICKS_CONFIG_PROFILE: "prod" }, false)).toEqual([]);
  });
});
