import { describe, expect, it } from "vitest";
import { isTrustedHost, requireTrustedHosts } from "../../../src/app/action/hosts.ts";
import { deployment } from "../../fixtures/sample.ts";

const to = (host: string) => deployment({ workspace: `{ host: ${JSON.stringify(host)}, aws_role: cross }` });
const ours = to("https://dbc-a1b2.cloud.databricks.com");

const isTrusted = (databricksHosts: readonly string[], databricksHost: string | undefined): boolean =>
  isTrustedHost({ inputs: { databricksHosts }, outside: { env: { DATABRICKS_HOST: databricksHost } } }, ours);

describe("a workspace's host", () => {
  it.each([
    "dbc-a1b2.cloud.databricks.com",
    "https://dbc-a1b2.cloud.databricks.com",
    "https://dbc-a1b2.cloud.databricks.com/",
    "HTTPS://DBC-A1B2.cloud.databricks.com/?o=1",
  ])("is trusted where the workflow names it: %s", (named) => {
    expect(isTrusted([named], undefined)).toBe(true);
    expect(isTrusted([], named)).toBe(true);
  });

  it.each([
    "dbc-a1b2.cloud.databricks.com.evil.example",
    "xdbc-a1b2.cloud.databricks.com",
    "cloud.databricks.com",
    "https://evil.example/dbc-a1b2.cloud.databricks.com",
    "*",
    "",
  ])("is not trusted for a name that is only like it: %s", (named) => {
    expect(isTrusted([named], undefined)).toBe(false);
    expect(isTrusted([], named)).toBe(false);
  });

  it("is not trusted where nothing is named", () => {
    expect(isTrusted([], undefined)).toBe(false);
  });

  it("stops what would send credentials there, and nothing else", () => {
    const named = { inputs: { databricksHosts: [ours.workspace.host] }, outside: { env: {} } };
    expect(() => requireTrustedHosts(named, [ours])).not.toThrow();
    expect(() => requireTrustedHosts(named, [ours, to("https://dbc-evil.cloud.databricks.com")])).toThrow(
      "prod is for the workspace https://dbc-evil.cloud.databricks.com, which the workflow does not name",
    );
  });

  it("has to be among databricks-hosts where that is given, whatever DATABRICKS_HOST says", () => {
    expect(isTrusted(["dbc-other.cloud.databricks.com"], "https://dbc-a1b2.cloud.databricks.com")).toBe(false);
  });
});
