import { describe, expect, it } from "vitest";
import { UserError } from "../../../src/common/errors.ts";
import type { Plan } from "../../../src/plan/model.ts";
import { planFromSynthesized } from "../../../src/plan/synthesized/from-synthesized.ts";
import { changeAt, documentsAt } from "../../fixtures/plans.ts";

const trust = JSON.stringify({
  Version: "2012-10-17",
  Statement: [{ Effect: "Allow", Principal: { Service: "ec2.amazonaws.com" }, Action: "sts:AssumeRole" }],
});
const policy = (action: string, resource = "*"): string =>
  JSON.stringify({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: action, Resource: resource }] });

/** What CDKTF writes for a role with an inline policy, as far as a preview reads it. */
const configuration = ({ path = "/", action = "s3:GetObject", resource = "*", rest = {} } = {}) => ({
  "//": { metadata: { version: "0.21.0" } },
  resource: {
    aws_iam_role: {
      deploy: {
        "//": { metadata: {} },
        name: "deploy",
        path,
        assume_role_policy: trust,
        lifecycle: { create_before_destroy: true },
      },
    },
    aws_iam_role_policy: {
      inline: {
        name: "inline",
        role: "${aws_iam_role.deploy.name}",
        policy: policy(action, resource),
        depends_on: ["aws_iam_role.deploy"],
        lifecycle: { replace_triggered_by: ["aws_iam_role.deploy.unique_id"] },
      },
    },
    databricks_cluster: {
      cluster: { cluster_name: "ml", num_workers: 1, aws_attributes: { instance_profile_arn: "arn" } },
    },
  },
  ...rest,
});

const preview = (before: object | undefined, after: object | undefined): Plan =>
  planFromSynthesized(before && JSON.stringify(before), after && JSON.stringify(after));

const actionsOf = (plan: Plan) => Object.fromEntries(plan.changes.map(({ address, action }) => [address, action]));

describe("the plan of a change of the configuration", () => {
  it("creates what is new, and destroys what is gone", () => {
    const created = preview(undefined, configuration());
    expect(created).toMatchObject({ origin: { kind: "preview" }, managedPolicies: [], complete: true });
    expect(created).not.toHaveProperty("fingerprint");
    expect(new Set(Object.values(actionsOf(created)))).toEqual(new Set(["create"]));
    expect(new Set(Object.values(actionsOf(preview(configuration(), undefined))))).toEqual(new Set(["destroy"]));
  });

  it("leaves what is the same", () => {
    const plan = preview(configuration(), configuration());
    expect(new Set(Object.values(actionsOf(plan)))).toEqual(new Set(["no-op"]));
    expect(plan.changes.flatMap(({ attributes }) => attributes)).toEqual([]);
    expect(changeAt(plan, "aws_iam_role.deploy").unchanged).toEqual({
      name: "deploy",
      path: "/",
      assume_role_policy: trust,
    });
  });

  it("shows a widened policy", () => {
    const plan = preview(configuration(), configuration({ action: "s3:*" }));
    expect(actionsOf(plan)).toMatchObject({ "aws_iam_role_policy.inline": "update", "aws_iam_role.deploy": "no-op" });
    expect(documentsAt(plan, "aws_iam_role_policy.inline")).toMatchObject([
      { subject: { role: "deploy" }, before: [{ Action: "s3:GetObject" }], after: [{ Action: "s3:*" }] },
    ]);
  });

  it("replaces what cannot be changed in place, and what that takes with it", () => {
    const plan = preview(configuration(), configuration({ path: "/ml/" }));
    expect(changeAt(plan, "aws_iam_role.deploy")).toMatchObject({
      action: "replace",
      replaceOrder: "create-before-destroy",
      attributes: [{ attribute: "path", forcesReplacement: true }],
    });
    expect(changeAt(plan, "aws_iam_role_policy.inline")).toMatchObject({
      action: "replace",
      replaceOrder: "destroy-before-create",
      attributes: [],
    });
    expect(actionsOf(plan)).toMatchObject({ "databricks_cluster.cluster": "no-op" });
  });

  it("shows blocks as Terraform's plan does", () => {
    const cluster = changeAt(preview(undefined, configuration()), "databricks_cluster.cluster");
    const attributes = cluster.attributes.find(({ attribute }) => attribute === "aws_attributes");
    expect(attributes?.after).toEqual({ state: "known", value: [{ instance_profile_arn: "arn" }] });
  });

  it("knows nothing of what an import takes over", () => {
    const rest = { import: [{ to: "aws_iam_role.deploy", id: "deploy" }] };
    const plan = preview(undefined, configuration({ rest }));
    expect(changeAt(plan, "aws_iam_role.deploy")).toMatchObject({ action: "update", importingId: "deploy" });
    expect(documentsAt(plan, "aws_iam_role.deploy")).toMatchObject([
      { before: { unknown: "A preview does not read what exists." }, after: [{ Action: "sts:AssumeRole" }] },
    ]);
  });

  it("does not import again what the base already has", () => {
    const rest = { import: [{ to: "aws_iam_role.deploy", id: "deploy" }] };
    expect(changeAt(preview(configuration(), configuration({ rest })), "aws_iam_role.deploy")).not.toHaveProperty(
      "importingId",
    );
  });

  it("moves and forgets", () => {
    const { resource } = configuration();
    const moved = {
      ...configuration(),
      resource: { ...resource, aws_iam_role: { renamed: resource.aws_iam_role.deploy } },
    };
    const plan = preview(configuration(), {
      ...moved,
      moved: [{ from: "aws_iam_role.deploy", to: "aws_iam_role.renamed" }],
    });
    expect(changeAt(plan, "aws_iam_role.renamed")).toMatchObject({
      action: "no-op",
      previousAddress: "aws_iam_role.deploy",
    });
    expect(actionsOf(plan)).not.toHaveProperty(["aws_iam_role.deploy"]);

    const removed = [{ from: "aws_iam_role_policy.inline", lifecycle: { destroy: false } }];
    const without = { ...configuration(), resource: { ...resource, aws_iam_role_policy: {} }, removed };
    const [document] = documentsAt(preview(configuration(), without), "aws_iam_role_policy.inline");
    expect(changeAt(preview(configuration(), without), "aws_iam_role_policy.inline").action).toBe("forget");
    expect(document?.after).toEqual(document?.before);
  });

  it("keeps expressions that only Terraform can evaluate in a document, and labels it", () => {
    const plan = preview(undefined, configuration({ resource: "${aws_s3_bucket.models.arn}/*" }));
    expect(documentsAt(plan, "aws_iam_role_policy.inline")).toMatchObject([
      {
        after: {
          reconstructed: [{ Resource: "${aws_s3_bucket.models.arn}/*" }],
          reason: "It refers to aws_s3_bucket.models.arn, which Terraform has to evaluate.",
        },
      },
    ]);
  });

  it("does not call the same expression on both sides a change", () => {
    const same = configuration({ resource: "${aws_s3_bucket.models.arn}" });
    const plan = preview(same, same);
    expect(actionsOf(plan)).toMatchObject({ "aws_iam_role_policy.inline": "no-op" });
    const [document] = documentsAt(plan, "aws_iam_role_policy.inline");
    expect(document?.after).toEqual(document?.before);
  });

  it("reads escaped text as the text that it is: a policy variable is no expression", () => {
    const plan = preview(undefined, configuration({ resource: "arn:aws:s3:::home/$${aws:username}/%%{x}" }));
    expect(documentsAt(plan, "aws_iam_role_policy.inline")).toMatchObject([
      { after: [{ Resource: "arn:aws:s3:::home/${aws:username}/%{x}" }] },
    ]);
  });

  it("does not follow references in a circle", () => {
    const circle = {
      resource: {
        aws_iam_role: { a: { name: "${aws_iam_role.b.name}" }, b: { name: "${aws_iam_role.a.name}" } },
      },
    };
    const plan = preview(undefined, circle);
    expect(changeAt(plan, "aws_iam_role.a").attributes).toMatchObject([
      { attribute: "name", after: { state: "unknown" } },
    ]);
  });

  it.each(["", "[]", "{", '{"resource": []}'])("refuses %j", (text) => {
    expect(() => planFromSynthesized(undefined, text)).toThrow(UserError);
  });
});
