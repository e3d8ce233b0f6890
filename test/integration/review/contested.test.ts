import { describe, expect, it } from "vitest";
import {
  administrator,
  allowing,
  type Planned,
  principalIn,
  principalsIn,
  resting,
  reviewOf,
  type Values,
} from "./planned.ts";

const [one, other] = [allowing("s3:*"), allowing("ec2:*")];
const inline = (policy: string, name = "p"): Values => ({ role: "app", name, policy });

describe("one object of AWS's that two resources are", () => {
  it.each<[string, string, Values, Values]>([
    ["role app", "aws_iam_role_policy_attachment", { role: "app", policy_arn: administrator }, { role: "new" }],
    ["user app", "aws_iam_user_policy_attachment", { user: "app", policy_arn: administrator }, { user: "new" }],
    ["group app", "aws_iam_group_policy_attachment", { group: "app", policy_arn: administrator }, { group: "new" }],
    ["role app", "aws_iam_role_policy", inline(one), { role: "new" }],
    ["user app", "aws_iam_user_policy", { user: "app", name: "p", policy: one }, { user: "new" }],
    ["user app", "aws_iam_user_group_membership", { user: "app", groups: ["g"] }, { user: "new" }],
  ])(
    "is unknown where one is destroyed and the other stays, comes or is attached elsewhere: %s by %s",
    (principal, type, values, elsewhere) => {
      const [a, b] = [`${type}.a`, `${type}.b`];
      const unknown = [`${principal}: unknown`];
      const stays = reviewOf([{ address: a, before: values }, resting(b, values)]);
      expect(principalsIn(stays)).toEqual(unknown);
      expect(stays.principals[0]?.unknown).toContainEqual(expect.stringContaining(`${a} takes away`));
      expect(
        principalsIn(
          reviewOf([
            { address: a, before: values },
            { address: b, after: values },
          ]),
        ),
      ).toEqual(unknown);
      expect(
        principalsIn(
          reviewOf([
            { address: b, before: values },
            { address: a, after: values },
          ]),
        ),
      ).toEqual(unknown);
      const moved = reviewOf([{ address: a, before: values, after: { ...values, ...elsewhere } }, resting(b, values)]);
      expect(principalsIn(moved)).toContain(unknown[0]);
    },
  );

  it("is taken away where both are destroyed, and stays where one is only forgotten", () => {
    const values = { role: "app", policy_arn: administrator };
    const [a, b] = ["aws_iam_role_policy_attachment.a", "aws_iam_role_policy_attachment.b"];
    const both = reviewOf([
      { address: a, before: values },
      { address: b, before: values },
    ]);
    expect(principalsIn(both)).toEqual(["role app: narrower"]);
    const forgotten = reviewOf([
      { address: a, before: values, after: values, actions: ["forget"] },
      { address: b, after: values },
    ]);
    expect(principalsIn(forgotten)).toEqual(["role app: equivalent"]);
  });

  it("is unknown where a dynamic block, which the configuration in a plan does not show, takes the place of another", () => {
    const read = (policy: string): Values => ({ name: "app", inline_policy: [{ name: "p", policy }] });
    const goes = { address: "aws_iam_role_policy.p", before: inline(one) };
    const sets = { address: "aws_iam_role.app", before: read(one), after: read(allowing("*")) };
    const onlyReads = resting("aws_iam_role.app", read(one), { expressions: { name: {} } });
    expect(principalsIn(reviewOf([goes, { ...sets, expressions: { name: {} } }]))).toEqual(["role app: unknown"]);
    expect(principalsIn(reviewOf([goes, onlyReads]))).toEqual(["role app: gone"]);
  });

  it("is unknown where a second inline policy of the name says something else, and only then", () => {
    const a = resting("aws_iam_role_policy.a", inline(one));
    const made = (values: Values) => reviewOf([a, { address: "aws_iam_role_policy.b", after: values }]);
    expect(principalIn(made(inline(other)), "app")).toMatchObject({
      relation: "unknown",
      unknown: [expect.stringContaining("the inline policy p of the role app")],
    });
    expect(principalsIn(made(inline(one)))).toEqual(["role app: equivalent"]);
    expect(principalsIn(made(inline(other, "q")))).toEqual(["role app: broader"]);
    const both = [a, resting("aws_iam_role_policy.b", inline(other))];
    expect(reviewOf(both).relation).toBe("unchanged");
  });

  it("is another one under another name", () => {
    const found = reviewOf([
      { address: "aws_iam_role_policy.a", before: inline(one), after: inline(one, "q"), actions: ["delete", "create"] },
    ]);
    expect(principalsIn(found)).toEqual(["role app: unchanged"]);
  });

  it("is another one where the managed policy is made anew", () => {
    const [name, renamed] = ["old", "new"].map((each) => ({
      name: each,
      arn: `arn:aws:iam::123456789012:policy/${each}`,
    }));
    const of = (key: string) => `aws_iam_role_policy_attachment.a[${key}]`;
    const reference = { role: {}, policy_arn: { references: ["aws_iam_policy.p.arn", "aws_iam_policy.p"] } };
    const review = (after: Values, actions: readonly string[]) =>
      reviewOf([
        { address: "aws_iam_policy.p", before: { ...name, policy: one }, after: { ...after, policy: other }, actions },
        { address: of("0"), before: { role: "app", policy_arn: name?.arn ?? "" } },
        { address: of('"k"'), after: { role: "app" }, unknown: { policy_arn: true }, expressions: reference },
      ]);
    expect(principalsIn(review({ ...renamed }, ["create", "delete"]))).toEqual(["role app: incomparable"]);
    expect(principalsIn(review({ ...name }, ["update"]))).toEqual(["role app: unknown"]);
  });

  it("takes the place of what nobody manages", () => {
    const role = { name: "app", inline_policy: [{ name: "p", policy: one }] };
    const found = reviewOf([
      resting("aws_iam_role.app", role, { expressions: { name: {} } }),
      { address: "aws_iam_role_policy.b", after: inline(other) },
    ]);
    expect(principalsIn(found)).toEqual(["role app: incomparable"]);
    const attached = reviewOf([
      resting("aws_iam_role.app", { name: "app", managed_policy_arns: [administrator] }, { expressions: { name: {} } }),
      { address: "aws_iam_role_policy_attachment.b", after: { role: "app", policy_arn: administrator } },
    ]);
    expect(principalsIn(attached)).toEqual(["role app: equivalent"]);
  });

  it("makes users unknown with their group", () => {
    const policy = { group: "g", policy_arn: administrator };
    const found = reviewOf([
      resting("aws_iam_user_group_membership.u", { user: "u", groups: ["g"] }),
      { address: "aws_iam_group_policy_attachment.a", before: policy },
      resting("aws_iam_group_policy_attachment.b", policy),
    ]);
    expect(principalsIn(found)).toEqual(["group g: unknown", "user u: unknown"]);
  });
});

describe("the policy of one thing that two resources put on it", () => {
  const denying = (Action: string, Effect = "Deny") =>
    JSON.stringify({ Version: "2012-10-17", Statement: [{ Effect, Principal: "*", Action, Resource: "*" }] });
  const on = (policy: string, bucket = "b"): Values => ({ bucket, policy });
  const [a, b] = ["aws_s3_bucket_policy.a", "aws_s3_bucket_policy.b"];
  const strict = on(denying("s3:*"));

  it("is unknown where the second one says something else, which may take a Deny away", () => {
    const found = reviewOf([resting(a, strict), { address: b, after: on(denying("s3:DeleteObject")) }]);
    expect(found.relation).toBe("unknown");
    const reason = expect.stringContaining("the one that is written last counts");
    expect(found.resources.flatMap(({ documents }) => documents)).toMatchObject([{ reason }, { reason }]);
  });

  it("is unknown where one goes and the other stays or comes", () => {
    const given = on(denying("s3:GetObject", "Allow"));
    expect(reviewOf([{ address: a, before: given }, resting(b, given)]).relation).toBe("unknown");
    expect(
      reviewOf([
        { address: a, before: given },
        { address: b, after: given },
      ]).relation,
    ).toBe("unknown");
  });

  it("is known of another thing, the same policy, and what has several or is one in each region", () => {
    const made = { address: "aws_s3_bucket.c", after: { bucket: "c" } };
    expect(reviewOf([resting(a, strict), made, { address: b, after: on(denying("s3:*"), "c") }]).relation).toBe("new");
    expect(reviewOf([resting(a, strict), { address: b, after: strict }]).relation).toBe("new");
    expect(reviewOf([resting(a, strict), resting(b, on(denying("s3:Get*")))]).relation).toBe("unchanged");
    const repository = (policy: string): Values => ({ repository: "r", policy });
    const [one, two] = ["aws_ecr_repository_policy.a", "aws_ecr_repository_policy.b"];
    const apart = [
      resting(one, repository(denying("ecr:*"))),
      { address: "aws_ecr_repository.b", after: { name: "r" } },
      { address: two, after: repository(denying("ecr:Get*")) },
    ];
    expect(reviewOf(apart).relation).toBe("new");
    const permission = {
      function_name: "arn:aws:lambda:us-east-1:123456789012:function:f",
      principal: "s3.amazonaws.com",
    };
    const [invoke, get] = ["lambda:InvokeFunction", "lambda:GetFunction"].map((action) => ({ ...permission, action }));
    const both = reviewOf([
      resting("aws_lambda_permission.a", { ...invoke }),
      { address: "aws_lambda_permission.b", after: { ...get } },
    ]);
    expect(both.relation).toBe("broader");
  });

  it("is not known to come or to go where another one says the same of a thing of that name", () => {
    const on = (function_name: string, principal = "s3.amazonaws.com"): Values => ({
      statement_id: function_name,
      function_name,
      principal,
      action: "lambda:InvokeFunction",
    });
    const [old, fresh] = ['aws_lambda_permission.p["old"]', 'aws_lambda_permission.p["new"]'];
    const renamed = reviewOf([
      { address: old, before: on("f") },
      { address: fresh, after: on("f") },
    ]);
    expect(renamed.resources.flatMap(({ documents }) => documents)).toMatchObject([
      {
        relation: "unknown",
        reason: expect.stringContaining(`${old} said the same`),
        beforeUnknown: true,
        witnesses: [{ direction: "added" }],
      },
      { relation: "unknown", reason: expect.stringContaining(`${fresh} says the same`), witnesses: [] },
    ]);
    const relations = (...resources: readonly Planned[]) =>
      reviewOf(resources).resources.flatMap(({ documents }) => documents.map(({ relation }) => relation));
    expect(relations({ address: old, before: on("f") }, resting(fresh, on("f")))).toEqual(["unchanged", "unknown"]);
    expect(relations({ address: old, before: on("f") }, { address: fresh, after: on("g") })).toEqual(["new", "gone"]);
    expect(relations({ address: old, before: on("f") }, { address: fresh, after: on("f", "*") })).toEqual([
      "new",
      "gone",
    ]);
    expect(relations({ address: old, before: on("f") })).toEqual(["gone"]);
  });
});
