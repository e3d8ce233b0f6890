import { describe, expect, it } from "vitest";
import { outputsOf, readMessage } from "../../../src/terraform/messages.ts";
import { describeProgress } from "../../../src/terraform/progress.ts";

/** Lines that terraform 1.11.4 printed, shortened to the fields that are read. */
const hook = (type: string, action: string, seconds?: number): string =>
  JSON.stringify({
    "@level": "info",
    type,
    hook: {
      resource: { addr: "aws_iam_role.deploy" },
      action,
      ...(seconds === undefined ? {} : { elapsed_seconds: seconds }),
    },
  });
const planned = (type: string, action: string): string =>
  JSON.stringify({ type, change: { resource: { addr: "aws_iam_role.deploy" }, action } });

const lineFor = (message: string): string | undefined => {
  const read = readMessage(message);
  if (read === undefined || !("event" in read)) throw new Error("no event");
  return describeProgress(read.event);
};

describe("Terraform's messages", () => {
  it.each([
    [planned("planned_change", "create"), "aws_iam_role.deploy: will be created"],
    [planned("planned_change", "replace"), "aws_iam_role.deploy: will be replaced"],
    [planned("planned_change", "delete"), "aws_iam_role.deploy: will be destroyed"],
    [planned("planned_change", "import"), "aws_iam_role.deploy: will be imported"],
    [planned("planned_change", "something-new"), "aws_iam_role.deploy: will be something-new"],
    // So it is after every first apply: the role's state is older than what was attached to the role.
    [planned("resource_drift", "update"), undefined],
    // By a `moved` block of the configuration.
    [planned("resource_drift", "move"), undefined],
    [planned("resource_drift", "delete"), "aws_iam_role.deploy: was destroyed outside of Terraform"],
    [hook("apply_start", "create"), undefined],
    [hook("apply_progress", "create", 10), undefined],
    [hook("apply_progress", "create", 60), "aws_iam_role.deploy: still being created after 1 min"],
    [hook("apply_complete", "create", 5), "aws_iam_role.deploy: created in 5 s"],
    [hook("apply_complete", "delete", 75), "aws_iam_role.deploy: destroyed in 1 min 15 s"],
    [hook("apply_errored", "update", 0), "aws_iam_role.deploy: could not be updated (0 s)"],
  ])("%s becomes a line for a person", (message, line) => {
    expect(lineFor(message)).toBe(line);
  });

  it("gives errors and warnings whole", () => {
    const diagnostic = { severity: "error", summary: "no", detail: "because", address: "aws_iam_role.deploy" };
    expect(readMessage(JSON.stringify({ type: "diagnostic", diagnostic }))).toEqual({ diagnostic });
  });

  it.each([
    "",
    "Initializing the backend...",
    '{"type":"version","ui":"1.2"}',
    '{"type":"refresh_start"}',
    "null",
    "3",
  ])("passes over %j", (line) => {
    expect(readMessage(line)).toBeUndefined();
  });
});

describe("the outputs that an apply tells at its end", () => {
  const told = (outputs: object): string => JSON.stringify({ "@level": "info", type: "outputs", outputs });

  it("are those that are text and not sensitive, as they are at last", () => {
    const planned = told({ cluster_url: { action: "create", sensitive: false } });
    const applied = told({
      cluster_url: { sensitive: false, type: "string", value: "https://dbc-a1b2.cloud.databricks.com/#setting/x" },
      secret: { sensitive: true, type: "string" },
      count: { sensitive: false, type: "number", value: 3 },
    });
    expect(outputsOf(`${planned}\nno JSON\n${hook("apply_start", "create")}\n${applied}\n`)).toEqual({
      cluster_url: "https://dbc-a1b2.cloud.databricks.com/#setting/x",
    });
  });

  it("are none where there is no such line", () => {
    expect(outputsOf(hook("apply_start", "create"))).toEqual({});
  });
});
