import { describe, expect, it } from "vitest";
import type { DocumentReview, Review } from "../../../src/review/model.ts";
import { type Planned, resting, reviewOf, type Values } from "./planned.ts";

const statement = (Effect: string, Action: string, aws = "*") => ({
  Effect,
  Principal: { AWS: aws },
  Action,
  Resource: "*",
});

const policyOf = (...Statement: readonly object[]): string => JSON.stringify({ Version: "2012-10-17", Statement });

const account = "arn:aws:iam::123456789012:root";
const narrow = policyOf(statement("Allow", "*", account));
const wide = policyOf(statement("Allow", "*"));

const last = ({ resources }: Review, address: string): DocumentReview | undefined =>
  resources.find((resource) => resource.address === address)?.documents[0];

/** What has a policy that its own resource reads back and does not set. */
const having = (address: string, values: Values): Planned => resting(address, values, { expressions: { tags: {} } });

const key = "1234abcd-12ab-34cd-56ef-1234567890ab";
const arn = (rest: string): string => `arn:aws:${rest}`;
const keyArn = arn(`kms:us-east-1:123456789012:key/${key}`);
const url = "https://sqs.us-east-1.amazonaws.com/123456789012/q";
const secretArn = arn("secretsmanager:us-east-1:123456789012:secret:s-AbCdEf");

/** The type of what has the policy, how it is called, the type that puts a policy on it, and by what. */
const KINDS: readonly (readonly [string, Values, string, Values])[] = [
  ["aws_s3_bucket", { bucket: "b", id: "b" }, "aws_s3_bucket_policy", { bucket: "b" }],
  ["aws_sqs_queue", { name: "q", id: url, url }, "aws_sqs_queue_policy", { queue_url: url }],
  [
    "aws_sns_topic",
    { name: "t", arn: "arn:aws:sns:us-east-1:1:t" },
    "aws_sns_topic_policy",
    { arn: "arn:aws:sns:us-east-1:1:t" },
  ],
  ["aws_kms_key", { key_id: key, arn: keyArn }, "aws_kms_key_policy", { key_id: key }],
  ["aws_kms_key", { key_id: key, arn: keyArn }, "aws_kms_key_policy", { key_id: keyArn }],
  [
    "aws_secretsmanager_secret",
    { name: "s", arn: secretArn },
    "aws_secretsmanager_secret_policy",
    { secret_arn: secretArn },
  ],
  ["aws_vpc_endpoint", { id: "vpce-1", service_name: "s3" }, "aws_vpc_endpoint_policy", { vpc_endpoint_id: "vpce-1" }],
  ["aws_api_gateway_rest_api", { id: "a1", name: "api" }, "aws_api_gateway_rest_api_policy", { rest_api_id: "a1" }],
  [
    "aws_s3_access_point",
    { name: "p", arn: "arn:aws:s3:us-east-1:1:accesspoint/p" },
    "aws_s3control_access_point_policy",
    { access_point_arn: "arn:aws:s3:us-east-1:1:accesspoint/p" },
  ],
];

describe("a policy that comes to something which has one already", () => {
  const coming = (owner: Planned, type: string, values: Values, policy: string): Review =>
    reviewOf([owner, { address: `${type}.p`, after: { ...values, policy } }]);

  it.each(KINDS)("is compared with the one that %s %o reads back, by %s %o", (ownerType, called, type, by) => {
    const relationOf = (had: string, gets: string) =>
      last(coming(having(`${ownerType}.o`, { ...called, policy: had }), type, by, gets), `${type}.p`)?.relation;
    expect(relationOf(narrow, wide)).toBe("broader");
    expect(relationOf(wide, narrow)).toBe("narrower");
    expect(relationOf(wide, JSON.stringify(JSON.parse(wide), null, 2))).toBe("unchanged");
    expect(relationOf("not JSON", narrow)).toBe("unknown");
  });

  const [bucket, on] = ["aws_s3_bucket.b", "aws_s3_bucket_policy"];
  const put = (parts: Partial<Planned> = {}, policy = narrow): Planned => ({
    address: `${on}.p`,
    after: { bucket: "b", policy },
    ...parts,
  });

  it("shows what it gives that the other one does not, and statement by statement what goes", () => {
    const found = last(reviewOf([having(bucket, { bucket: "b", policy: narrow }), put({}, wide)]), `${on}.p`);
    expect(found?.statements.map(({ change }) => change)).toContain("~");
    expect(found?.witnesses).not.toEqual([]);
  });

  it("is unknown where a Deny goes with the other one", () => {
    const found = reviewOf([having(bucket, { bucket: "b", policy: policyOf(statement("Deny", "s3:*")) }), put()]);
    expect(found.relation).toBe("unknown");
  });

  it("is new where there is none, and where the thing itself is new", () => {
    const none = reviewOf([having(bucket, { bucket: "b", policy: "" }), put()]);
    const made = reviewOf([
      { address: bucket, expressions: { bucket: {} }, after: { bucket: "b" }, unknown: { policy: true } },
      put(),
    ]);
    for (const found of [none, made]) expect(last(found, `${on}.p`)?.relation).toBe("new");
  });

  it("is unknown where everybody may have been let in without one, and new where the thing itself is", () => {
    const type = "aws_api_gateway_rest_api";
    const to = (owner: Planned) =>
      last(coming(owner, `${type}_policy`, { rest_api_id: "a1" }, narrow), `${type}_policy.p`);
    expect(to(having(`${type}.o`, { id: "a1", name: "api", policy: "" }))).toMatchObject({
      relation: "unknown",
      reason: expect.stringContaining("by default"),
      beforeUnknown: true,
    });
    expect(to({ address: `${type}.o`, after: { id: "a1", name: "api" } })?.relation).toBe("new");
  });

  it("is what the same resource had before, where it had one", () => {
    const other = resting(`${on}.p`, { bucket: "b", policy: narrow });
    expect(reviewOf([having(bucket, { bucket: "b", policy: wide }), other]).relation).toBe("unchanged");
  });

  it.each(["policy", "bucket"])("is unknown where Terraform marks the %s as sensitive", (attribute) => {
    const secret = { ...having(bucket, { bucket: "b", policy: wide }), sensitive: { [attribute]: true } };
    const found = reviewOf([secret, put(attribute === "bucket" ? { sensitive: { bucket: true } } : {})]);
    expect(last(found, `${on}.p`)).toMatchObject({ relation: "unknown" });
  });

  it("is unknown where the plan does not tell on which thing it is put, and one has a policy", () => {
    const hidden = put({ after: { policy: narrow }, unknown: { bucket: true } });
    const had = (policy: string) => having(bucket, { bucket: "b", policy });
    expect(last(reviewOf([had(wide), hidden]), `${on}.p`)).toMatchObject({
      relation: "unknown",
      reason: expect.stringContaining("aws_s3_bucket.b has a policy already, which this one may overwrite"),
    });
    expect(last(reviewOf([had(""), hidden]), `${on}.p`)).toMatchObject({
      relation: "unknown",
      reason: expect.stringContaining("does not show whether it has a policy"),
    });
    const unnamed: Planned = { address: "aws_s3_bucket.d", after: {}, unknown: { bucket: true } };
    expect(last(reviewOf([unnamed, hidden]), `${on}.p`)?.relation).toBe("new");
    const made: Planned = { address: "aws_s3_bucket.c", after: { bucket: "c" }, unknown: { id: true } };
    const ofMade = {
      ...hidden,
      expressions: { bucket: { references: ["aws_s3_bucket.c.id", "aws_s3_bucket.c"] }, policy: {} },
    };
    expect(last(reviewOf([had(wide), made, ofMade]), `${on}.p`)?.relation).toBe("new");
  });

  it.each<[string, Planned, Planned]>([
    [
      "another host of the queue",
      having("aws_sqs_queue.q", { id: url, url, policy: wide }),
      {
        address: "aws_sqs_queue_policy.p",
        after: { queue_url: "https://queue.amazonaws.com/123456789012/q", policy: narrow },
      },
    ],
    [
      "a part of the secret's ARN",
      having("aws_secretsmanager_secret.s", { arn: secretArn, policy: wide }),
      { address: "aws_secretsmanager_secret_policy.p", after: { secret_arn: secretArn.slice(0, -7), policy: narrow } },
    ],
    [
      "a domain, of which each region may have one",
      having("aws_opensearch_domain.d", { domain_name: "d", access_policies: wide }),
      { address: "aws_opensearch_domain_policy.p", after: { domain_name: "d", access_policies: narrow } },
    ],
  ])("is unknown where it may be the same thing: %s", (_what, owner, policy) => {
    expect(last(reviewOf([owner, policy]), policy.address)?.relation).toBe("unknown");
  });

  it("is unknown where the thing's own resource sets another one, or takes its own away", () => {
    const sets = { ...resting(bucket, {}), before: { bucket: "b" }, after: { bucket: "b", policy: narrow } };
    expect(last(reviewOf([sets, put({}, wide)]), `${on}.p`)?.reason).toContain("the one that is written last counts");
    const takes = {
      ...having(bucket, { bucket: "b" }),
      before: { bucket: "b", policy: narrow },
      after: { bucket: "b" },
    };
    expect(last(reviewOf([takes, put()]), `${on}.p`)?.reason).toContain("aws_s3_bucket.b takes away the policy of");
  });

  it("is what becomes of one that the thing's own resource sets and leaves as it is", () => {
    const sets = resting(bucket, { bucket: "b", policy: narrow });
    expect(last(reviewOf([sets, put({}, wide)]), `${on}.p`)?.relation).toBe("broader");
    const changing = {
      address: `${on}.p`,
      before: { bucket: "b", policy: narrow },
      after: { bucket: "b", policy: wide },
    };
    expect(last(reviewOf([sets, changing]), `${on}.p`)?.relation).toBe("broader");
  });

  it("is unknown where it takes the place of one that another resource put there, by whatever name", () => {
    const found = reviewOf([
      having("aws_kms_key.k", { key_id: key, arn: keyArn, policy: wide }),
      { address: "aws_kms_key_policy.a", before: { key_id: key, policy: wide } },
      { address: "aws_kms_key_policy.b", after: { key_id: keyArn, policy: narrow } },
    ]);
    expect(last(found, "aws_kms_key_policy.b")?.relation).toBe("unknown");
  });

  it("stays with its bucket where both are made anew", () => {
    const both = reviewOf([
      {
        ...having(bucket, {}),
        before: { bucket: "b", policy: narrow },
        after: { bucket: "c" },
        unknown: { policy: true },
        actions: ["delete", "create"],
      },
      {
        address: `${on}.p`,
        before: { bucket: "b", policy: narrow },
        after: { bucket: "c", policy: narrow },
        actions: ["delete", "create"],
      },
    ]);
    expect(both.relation).not.toBe("unknown");
  });
});

describe("a policy of something that is replaced under the same name", () => {
  const [bucket, on] = ["aws_s3_bucket.b", "aws_s3_bucket_policy"];
  const replaced = (had: string, parts: Partial<Planned> = {}): Planned => ({
    address: bucket,
    before: { bucket: "b", id: "b", policy: had },
    after: { bucket: "b" },
    unknown: { id: true, policy: true },
    actions: ["delete", "create"],
    expressions: { bucket: {} },
    ...parts,
  });
  const references = ["aws_s3_bucket.b.id", "aws_s3_bucket.b"];
  const anew = (gets: string, had?: string): Planned => ({
    address: `${on}.p`,
    ...(had !== undefined && { before: { bucket: "b", policy: had } }),
    after: { policy: gets },
    unknown: { bucket: true },
    actions: had === undefined ? ["create"] : ["delete", "create"],
    expressions: { bucket: { references }, policy: {} },
  });
  const relations = ({ resources }: Review) => [
    ...new Set(resources.flatMap(({ documents }) => documents.map(({ relation }) => relation))),
  ];

  it("is compared with the old one's, by whatever resource either is put there", () => {
    for (const had of [undefined, narrow]) {
      expect(relations(reviewOf([replaced(narrow), anew(wide, had)]))).toEqual(["broader"]);
      expect(relations(reviewOf([replaced(narrow), anew(narrow, had)]))).toEqual(["unchanged"]);
    }
    expect(relations(reviewOf([replaced(wide), anew(narrow)]))).toEqual(["narrower"]);
    const sets = replaced(wide, { expressions: { bucket: {}, policy: {} }, unknown: { id: true } });
    expect(relations(reviewOf([sets, anew(narrow)]))).toEqual(["narrower"]);
    const takes: Planned = { address: `${on}.old`, before: { bucket: "b", policy: narrow } };
    expect(relations(reviewOf([replaced(narrow), takes, anew(wide)]))).toEqual(["broader"]);
  });

  it("is unknown where a Deny goes with the old one, and where it may be put on the old one", () => {
    const denying = policyOf(statement("Deny", "s3:*"));
    expect(reviewOf([replaced(denying), anew(narrow)]).relation).toBe("unknown");
    const first = replaced(narrow, { actions: ["create", "delete"] });
    expect(relations(reviewOf([first, anew(narrow, narrow)]))).toEqual(["unknown"]);
    const byName = {
      address: `${on}.p`,
      before: { bucket: "b", policy: narrow },
      after: { bucket: "b", policy: wide },
    };
    expect(reviewOf([replaced(narrow), byName]).relation).toBe("unknown");
    expect(reviewOf([replaced(narrow), resting(`${on}.p`, { bucket: "b", policy: narrow })]).relation).toBe("unknown");
  });

  it("may stay on what had it, where the plan does not tell yet on what it is put", () => {
    const deferred = { after: { policy: narrow }, unknown: { bucket: true }, actions: ["delete", "create"] };
    const found = reviewOf([{ address: `${on}.p`, before: { bucket: "b", policy: narrow }, ...deferred }]);
    const [documents] = found.resources.map(({ documents }) => documents);
    expect(documents?.map(({ subject, relation }) => [subject.label, relation])).toEqual([
      [`${on}.p`, "unknown"],
      ["b", "unknown"],
    ]);
    expect(documents?.[1]?.reason).toContain("may be the same thing");
  });

  it("is gone where none comes, and another thing's where the name is another one", () => {
    expect(relations(reviewOf([replaced(narrow)]))).toEqual(["gone"]);
    const renamed = replaced(narrow, { after: { bucket: "c" } });
    expect(relations(reviewOf([renamed, anew(narrow)]))).toEqual(["gone", "new"]);
  });

  it("is told once, by what puts it there, where what has it reads it back", () => {
    const told = ({ resources }: Review) =>
      resources.flatMap(({ address, documents }) => documents.map(({ relation }) => [address, relation]));
    const renamed = replaced(narrow, { after: { bucket: "c" } });
    expect(told(reviewOf([renamed, anew(wide, narrow)]))).toEqual([
      [`${on}.p`, "new"],
      [`${on}.p`, "gone"],
    ]);
    expect(told(reviewOf([replaced(narrow), anew(wide, narrow)]))).toEqual([[`${on}.p`, "broader"]]);
    // Somebody wrote another one over it since.
    expect(told(reviewOf([renamed, anew(narrow, wide)]))).toContainEqual([bucket, "gone"]);
    const forgotten = { ...resting(`${on}.p`, { bucket: "b", policy: narrow }), actions: ["forget"] };
    expect(told(reviewOf([renamed, forgotten]))).toContainEqual([bucket, "gone"]);
  });
});
