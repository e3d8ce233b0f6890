import { expect, it } from "vitest";
import { planText } from "../../../src/report/plan-text.ts";
import { attribute, change, known } from "./builders.ts";

const absent = { state: "absent" } as const;
const unknown = { state: "unknown" } as const;

it("says of each resource what becomes of it, and of each attribute what it is before and after", () => {
  const text = planText([
    change("aws_iam_role.deploy", "create", {
      attributes: [
        attribute("arn", absent, unknown),
        attribute("assume_role_policy", absent, known('{"Version":"2012-10-17","Statement":[]}')),
        attribute("tags", absent, known({ team: "ml" })),
      ],
    }),
    change("databricks_cluster.cluster", "update", {
      attributes: [
        attribute("num_workers", known(1), known(2)),
        attribute("policy_id", known("a"), absent),
        attribute("spark_conf", known({ a: "1" }), known({ a: "2" })),
        attribute("token", { state: "sensitive", changed: true }, { state: "sensitive", changed: true }),
      ],
      unchanged: { cluster_name: "ml" },
      sensitive: ["secret"],
    }),
    change("aws_iam_role.old", "destroy", { attributes: [attribute("name", known("old"), absent)] }),
  ]);
  expect(text).toBe(`# aws_iam_role.deploy will be created
+ resource "aws_iam_role" "deploy" {
    + arn                = (known after apply)
    + assume_role_policy = jsonencode({
        "Version": "2012-10-17",
        "Statement": []
      })
    + tags               = {
        "team": "ml"
      }
}

# databricks_cluster.cluster will be updated in-place
~ resource "databricks_cluster" "cluster" {
    ~ num_workers = 1 -> 2
    - policy_id   = "a"
    - spark_conf  = {
        "a": "1"
      }
    + spark_conf  = {
        "a": "2"
      }
    ~ token       = (sensitive value) -> (sensitive value)
    # (2 unchanged attributes)
}

# aws_iam_role.old will be destroyed
- resource "aws_iam_role" "old" {
    - name = "old"
}`);
});

it("says why something is replaced, in which order, and where what is taken over comes from", () => {
  const replaced = change("aws_iam_role.deploy", "replace", {
    replaceOrder: "create-before-destroy",
    reason: "replace_because_cannot_update",
    attributes: [attribute("name", known("a"), known("b"), { forcesReplacement: true })],
  });
  const imported = change("aws_iam_role.hand_made", "no-op", { importingId: "hand-made", unchanged: { name: "h" } });
  const moved = change("aws_iam_role.now", "no-op", { previousAddress: "aws_iam_role.was" });
  const forgotten = change("aws_iam_role.left", "forget");
  expect(planText([replaced, imported, moved, forgotten])).toBe(`# aws_iam_role.deploy must be replaced
# (replace_because_cannot_update)
+/- resource "aws_iam_role" "deploy" {
    ~ name = "a" -> "b"
    # forces replacement
}

# aws_iam_role.hand_made stays as it is
# (imported from "hand-made")
= resource "aws_iam_role" "hand_made" {
    # (1 unchanged attribute)
}

# aws_iam_role.now stays as it is
# (moved from aws_iam_role.was)
= resource "aws_iam_role" "now" {
}

# aws_iam_role.left will no longer be managed by Terraform, but will not be destroyed
. resource "aws_iam_role" "left" {
}`);
});
