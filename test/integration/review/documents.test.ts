import { describe, expect, it } from "vitest";
import type { Policy } from "../../../src/iam/model.ts";
import type { DocumentSubject, Json, ResourceChange } from "../../../src/plan/model.ts";
import { absent, allow, known, plan, policy, resource, type Sides } from "./builders.ts";
import { reviewOf } from "./planned.ts";
import { review } from "./reviewing.ts";

type Statements = readonly object[] | undefined;

/** A resource with one document that belongs to no principal; it is there on a side where its values are. */
const documented = (
  type: string,
  subjectType: DocumentSubject["type"],
  documents: Sides<Policy>,
  values: Sides<Readonly<Record<string, Json>>> = [documents[0] && { id: "b" }, documents[1] && { id: "b" }],
): ResourceChange => {
  const [before, after] = documents.map((document) => (document === undefined ? absent : known(document)));
  return resource(
    `${type}.one`,
    values,
    [
      {
        attribute: "policy",
        kind: subjectType === "resource" ? "resource" : "identity",
        subject: { type: subjectType, name: "b", label: "b" },
        ...(type === "aws_organizations_policy" && { onlyLimits: true }),
        before: before ?? absent,
        after: after ?? absent,
      },
    ],
    before === after
      ? {}
      : { action: values[0] === undefined ? "create" : values[1] === undefined ? "destroy" : "update" },
  );
};

const everybody = { Principal: "*" };

const resourcePolicy = (statements: Statements): Policy | undefined =>
  statements && policy("resource", ...statements.map((statement) => ({ ...everybody, ...statement })));

const thing = { id: "b" };

describe("a policy that is set on something that is there already", () => {
  const open = resourcePolicy([allow("sqs:*")]);

  it("is unknown where it cannot be decided whether it gives access, and new with what is made", () => {
    const undecided = resourcePolicy([allow("s3:GetObject", "arn:aws:s3::111122223333:accesspoint/x.mrap/object/k")]);
    const reviewed = (type: string, values?: Sides<typeof thing>) =>
      review(plan([documented(type, "resource", [undefined, undecided], values)]));
    const reason = expect.stringContaining("is not known: s3:GetObject");
    for (const found of [reviewed("aws_s3_bucket_policy"), reviewed("aws_sqs_queue", [thing, thing])]) {
      expect(found).toMatchObject({
        relation: "unknown",
        resources: [{ documents: [{ relation: "unknown", reason }] }],
      });
    }
    expect(reviewed("aws_sqs_queue").relation).toBe("new");
  });

  it.each(["aws_sqs_queue", "aws_secretsmanager_secret", "aws_sns_topic"])("is broader than none: %s", (type) => {
    const relationOf = (before: Readonly<Record<string, Json>> | undefined) =>
      review(plan([documented(type, "resource", [undefined, open], [before, thing])])).relation;
    expect(relationOf(thing)).toBe("broader");
    expect(relationOf(undefined)).toBe("new");
  });

  it("is broader where it comes to a permission set that has none, and new as a policy that is made", () => {
    const granted: Sides<Policy> = [undefined, policy("identity", allow("s3:*"))];
    const relationOf = (type: string) => review(plan([documented(type, "policy", granted)])).relation;
    expect(relationOf("aws_ssoadmin_permission_set")).toBe("new");
    expect(relationOf("aws_iam_policy")).toBe("new");
  });

  it("is unknown where a resource puts it on what may have one that the plan does not show, for it replaces that", () => {
    const puts = (type: string, ...changes: readonly ResourceChange[]) =>
      review(plan([documented(type, "resource", [undefined, open]), ...changes]));
    for (const type of ["aws_s3_bucket_policy", "aws_kms_key_policy", "aws_ecr_repository_policy"]) {
      const found = puts(type);
      const reason = expect.stringContaining(
        "does not show whether it has a policy: one that it has already is replaced",
      );
      expect(found.relation).toBe("unknown");
      expect(found.resources[0]?.documents[0]).toMatchObject({ unknown: true, reason, beforeUnknown: true });
      const owner = type.replace(/_policy$/, "");
      const made = resource(`${owner}.made`, [undefined, { name: "b", bucket: "b", key_id: "b" }]);
      expect(puts(type, made).relation).toBe("broader");
      const setting = resource(`${owner}_settings.made`, [undefined, { name: "b", bucket: "b", key_id: "b" }]);
      expect(puts(type, setting).relation).toBe("unknown");
    }
    const repository = resource("aws_ecr_repository.there", [{ name: "b" }, { name: "b" }], [], { action: "no-op" });
    expect(puts("aws_ecr_repository_policy", repository).relation).toBe("unknown");
    const set = review(
      plan([
        documented("aws_ssoadmin_permission_set_inline_policy", "policy", [
          undefined,
          policy("identity", allow("s3:*")),
        ]),
      ]),
    );
    expect(set.relation).toBe("unknown");
    expect(set.resources[0]?.documents[0]?.witnesses).not.toEqual([]);
  });
});

describe("a Deny in a document that counts together with others, which the plan does not show", () => {
  const deny = (Action: string, Condition?: object) => ({ ...allow(Action, "*", Condition), Effect: "Deny" });

  const documentOf = (type: string, subjectType: DocumentSubject["type"], ...sides: Sides<Statements>) => {
    const [before, after] = sides.map((side) =>
      subjectType === "resource" ? resourcePolicy(side) : side && policy("identity", ...side),
    );
    const found = review(plan([documented(type, subjectType, [before, after])]));
    return { ...found.resources[0]?.documents[0], headline: found.relation };
  };

  it.each([
    ["aws_s3_bucket_policy", "resource", [deny("s3:*"), deny("s3:GetObject")], [deny("s3:GetObject")]],
    ["aws_s3_bucket_policy", "resource", [deny("s3:*")], undefined],
    ["aws_ecr_repository_policy", "resource", [deny("ecr:*"), allow("ecr:BatchGetImage")], undefined],
    ["aws_sqs_queue", "resource", [deny("sqs:*")], [deny("sqs:SendMessage")]],
    ["aws_iam_policy", "policy", [deny("s3:*"), deny("iam:*")], [deny("s3:*")]],
    ["aws_iam_policy", "policy", [allow("s3:*"), deny("s3:*"), deny("iam:*")], [allow("s3:*"), deny("s3:*")]],
    ["aws_ssoadmin_permission_set_inline_policy", "policy", [allow("s3:*"), deny("iam:*")], [allow("s3:*")]],
    ["aws_ssoadmin_permission_set_inline_policy", "policy", [deny("iam:*")], undefined],
  ] as const)("is not known to change nothing where it goes: %s", (type, subjectType, before, after) => {
    expect(documentOf(type, subjectType, before, after)).toMatchObject({
      headline: "unknown",
      relation: "unknown",
      unknown: true,
      reason: expect.stringContaining("A Deny changes"),
    });
  });

  it("is not known to take nothing away where it comes, and never said to give anything", () => {
    const added = [[allow("s3:GetObject")], [allow("s3:GetObject"), deny("iam:*")]] as const;
    expect(documentOf("aws_iam_policy", "policy", ...added).headline).toBe("unknown");
    expect(documentOf("aws_s3_bucket_policy", "resource", ...added).headline).toBe("unknown");
    const narrower = [[allow("s3:*")], [allow("s3:*"), deny("s3:PutObject")]] as const;
    expect(documentOf("aws_s3_bucket_policy", "resource", ...narrower).headline).toBe("narrower");
    expect(documentOf("aws_s3_bucket_policy", "resource", undefined, [deny("s3:*")]).headline).toBe("unknown");
  });

  it("is compared by what it denies, however it is written", () => {
    const [both, apart] = [[deny("s3:*")], [deny("s3:*"), deny("s3:GetObject")]];
    expect(documentOf("aws_s3_bucket_policy", "resource", both, apart)).toMatchObject({
      headline: "equivalent",
      unknown: false,
    });
    const kept = [[allow("s3:GetObject"), deny("s3:PutObject")], [deny("s3:PutObject")]] as const;
    expect(documentOf("aws_s3_bucket_policy", "resource", ...kept).headline).toBe("narrower");
  });

  it("goes with what it is about", () => {
    const policyOf = documented("aws_s3_bucket_policy", "resource", [resourcePolicy([deny("s3:*")]), undefined]);
    const bucket = (sides: Sides<Readonly<Record<string, Json>>>) => resource("aws_s3_bucket.one", sides);
    expect(review(plan([policyOf, bucket([thing, undefined])])).relation).toBe("gone");
    expect(review(plan([policyOf, bucket([{ id: "another" }, undefined])])).relation).toBe("unknown");
    expect(review(plan([policyOf, bucket([thing, thing])])).relation).toBe("unknown");
    expect(documentOf("aws_sqs_queue", "resource", [deny("sqs:*")], undefined).headline).toBe("gone");
    expect(documentOf("aws_iam_policy", "policy", [deny("s3:*")], undefined).headline).toBe("gone");
    const { documents, ...made } = documented("aws_iam_policy", "policy", [
      undefined,
      policy("identity", deny("s3:*")),
    ]);
    const moved = documents.map((document) => ({ ...document, before: document.after, after: absent }));
    const renamed = documents.map((document) => ({ ...document, subject: { type: "policy", label: "c" } as const }));
    const replaced = { ...made, action: "replace" } as const;
    expect(review(plan([{ ...replaced, documents: [...moved, ...renamed] }])).relation).toBe("new");
    expect(review(plan([{ ...replaced, documents: moved }])).relation).toBe("unknown");
  });

  it("gives access where an organization's policy loses it, which stands beside one that allows everything", () => {
    const relationOf = (subjectType: DocumentSubject["type"], ...sides: Sides<Statements>) =>
      documentOf("aws_organizations_policy", subjectType, ...sides).headline;
    expect(relationOf("policy", [deny("s3:*"), deny("iam:*")], [deny("s3:*")])).toBe("broader");
    expect(relationOf("resource", [deny("s3:*")], [deny("s3:PutObject")])).toBe("broader");
    expect(relationOf("policy", [deny("s3:*")], [deny("s3:*"), deny("iam:*")])).toBe("narrower");
    expect(relationOf("policy", [deny("s3:*")], undefined)).toBe("broader");
    expect(relationOf("policy", undefined, [deny("s3:*")])).toBe("narrower");
    expect(relationOf("policy", [allow("s3:*")], [allow("*")])).toBe("broader");
    expect(relationOf("policy", [allow("*"), deny("s3:*")], [allow("s3:*")])).toBe("incomparable");
    expect(relationOf("policy", undefined, [allow("s3:*")])).toBe("new");
    const { witnesses } = documentOf("aws_organizations_policy", "policy", undefined, [deny("s3:*")]);
    expect(witnesses).toMatchObject([{ by: { policy: "the default that allows everything" } }]);
  });
});

describe("a policy that is destroyed where AWS has a default one", () => {
  it.each([
    "aws_kms_key_policy",
    "aws_sns_topic_policy",
    "aws_api_gateway_rest_api_policy",
    "aws_efs_file_system_policy",
  ])("is unknown, for the default comes back: %s", (type) => {
    const gone = documented(type, "resource", [resourcePolicy([allow("kms:Decrypt")]), undefined]);
    const owner = type.replace("_policy", ".one");
    expect(review(plan([gone]))).toMatchObject({
      relation: "unknown",
      resources: [
        { documents: [{ relation: "unknown", witnesses: [], reason: expect.stringContaining("by default") }] },
      ],
    });
    expect(review(plan([gone, resource(owner, [thing, undefined])])).relation).toBe("gone");
  });
});

describe("a document whose change the policy engine cannot decide", () => {
  it("says why, though all that its role may do is known to stay", () => {
    const list = "ecr:DescribeRepositories";
    const inline = (address: string, before: string, after: string) =>
      resource(
        `aws_iam_role_policy.${address}`,
        [{ id: address }, { id: address }],
        [
          {
            attribute: "policy",
            kind: "identity",
            subject: { type: "role", name: "r", label: "r" },
            before: known(policy("identity", allow(before))),
            after: known(policy("identity", allow(after))),
          },
        ],
      );
    const changed = { ...inline("list", list, "ecr:DescribeGitRepositories"), action: "update" as const };
    const { relation, resources } = review(plan([changed, inline("all", "ecr:*", "ecr:*")]));
    expect(relation).toBe("equivalent");
    expect(resources).toContainEqual(
      expect.objectContaining({
        address: changed.address,
        documents: [
          expect.objectContaining({
            relation: "unknown",
            reason: expect.stringContaining('"ecr:DescribeGitRepositories" is not in the catalogue'),
          }),
        ],
      }),
    );
  });
});

describe("the name of the policy that a witness comes from", () => {
  it.each([
    ["aws_iam_policy", { path: "/" }],
    ["aws_iam_role_policy", { role: "r" }],
  ])("is never the old one's where the provider has yet to choose that of the new one: %s", (type, values) => {
    const text = (...statements: readonly object[]) => JSON.stringify({ Version: "2012-10-17", Statement: statements });
    const { resources } = reviewOf([
      {
        address: `${type}.p`,
        actions: ["delete", "create"],
        before: { ...values, name: "old-1", policy: text(allow("sqs:SendMessage")) },
        after: { ...values, policy: text(allow("s3:GetObject")) },
        unknown: { name: true },
      },
    ]);
    const added = resources
      .flatMap(({ documents }) => documents.flatMap(({ witnesses }) => witnesses))
      .filter(({ direction }) => direction === "added");
    expect(added.map(({ by }) => by.policy)).toEqual([`${type}.p`]);
  });
});
