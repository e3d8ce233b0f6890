import { describe, expect, it } from "vitest";
import type { PrincipalElement, PrincipalPattern, Statement } from "../../../src/iam/model.ts";
import type { ResourceChange } from "../../../src/plan/model.ts";
import { renderComment } from "../../../src/report/markdown/comment.ts";
import type { AccessGroup, Review } from "../../../src/review/model.ts";
import {
  added,
  change,
  changed,
  context,
  deployRole,
  document,
  passWitness,
  principal,
  report,
  resource,
  review,
  roleArn,
  statement,
  witness,
} from "./builders.ts";

const rowOf = (name: string, of: Review): string | undefined =>
  renderComment([report({ ...of, relation: "broader" })], context)
    .body.split("\n")
    .find((each) => each.startsWith(`| **${name}**`));

const stranger = { type: "AWS", value: "arn:aws:iam::111122223333:role/example" } as const;
const one = witness({ direction: "added", action: "sqs:SendMessage", resource: "*" });

/** A queue policy with this statement, whose witness is a principal of another account. */
const queue = (principals: PrincipalElement) => {
  const statements = [added({ ...statement({ actions: ["sqs:SendMessage"] }), principals })];
  const parts = { kind: "resource", relation: "broader", statements } as const;
  const subject = { type: "resource", label: "q" } as const;
  return resource(
    "aws_sqs_queue.q",
    "update",
    document({ ...parts, subject, witnesses: [{ ...one, principal: stranger }] }, "q"),
  );
};

describe("who gains access", () => {
  const everybody: PrincipalElement = { negated: false, principals: [{ type: "*" }] };

  it("is everybody where a statement says so, and a principal of a policy elsewhere", () => {
    expect(rowOf("NEW", review({ principals: [], resources: [queue(everybody)] }))).toContain(
      "anyone, such as `arn:aws:iam::111122223333:role/example`, may call `sqs:SendMessage`",
    );
    const account: PrincipalElement = { negated: false, principals: [{ type: "AWS", value: "111122223333" }] };
    expect(rowOf("NEW", review({ principals: [], resources: [queue(account)] }))).not.toContain("anyone");
  });

  it.each([
    ["a key by its address", "aws_kms_key.k", "1234", "kms:Decrypt", [["*"]], "aws_kms_key.k"],
    ["a repository by its name", "aws_ecr_repository_policy.p", "images", "ecr:BatchGetImage", [undefined], "images"],
    ["a topic by its address", "aws_sns_topic.t", "alarms", "sns:Publish", [["*"]], "aws_sns_topic.t"],
    [
      "a file system by its id",
      "aws_efs_file_system_policy.p",
      "fs-1",
      "elasticfilesystem:ClientMount",
      [undefined],
      "fs-1",
    ],
    [
      "the example where a statement names resources",
      "aws_kms_key.k",
      "1234",
      "kms:Decrypt",
      [["*"], ["a"]],
      "example",
    ],
    ["the example of another service", "aws_kms_key.k", "1234", "s3:GetObject", [["*"]], "example"],
    [
      "the example where nothing tells it",
      "aws_kms_key_policy.p",
      "aws_kms_key_policy.p",
      "kms:Decrypt",
      [["*"]],
      "example",
    ],
    [
      "the example of what a policy is about that is no one thing",
      "aws_glue_resource_policy.p",
      "x",
      "glue:GetTable",
      [["*"]],
      "example",
    ],
  ] as const)("may do so on what the policy is on: %s", (_, address, label, action, resources, on) => {
    const statements = resources.map((patterns) =>
      added({
        ...statement({ actions: [action], ...(patterns && { resources: patterns }) }),
        principals: { negated: false, principals: [stranger] },
      }),
    );
    const found = { ...one, action, resource: "example", principal: stranger };
    const parts = { kind: "resource", relation: "broader", statements, witnesses: [found] } as const;
    const of = resource(address, "update", document({ ...parts, subject: { type: "resource", label } }, label));
    expect(rowOf("NEW", review({ principals: [], resources: [of] }))).toContain(`may call \`${action}\` on \`${on}\` `);
  });

  it("may do so on a bucket or what is in it, where that is all that the policy is on", () => {
    const action = "s3:GetObject";
    const principals: PrincipalElement = { negated: false, principals: [stranger] };
    const statements = [added({ ...statement({ actions: [action], resources: ["*"] }), principals })];
    const found = { ...one, action, resource: "arn:aws:s3:::example-bucket/example/object", principal: stranger };
    const subject = { type: "resource", label: "models" } as const;
    const parts = { kind: "resource", relation: "broader", statements, witnesses: [found], subject } as const;
    const of = resource("aws_s3_bucket_policy.p", "update", document(parts, "models"));
    const row = rowOf("NEW", review({ principals: [], resources: [of] }));
    expect(row).toContain("may call `s3:GetObject` on `models` or what is in it");
    expect(row).not.toContain("example-bucket");
  });

  it("begins with everybody, then with administrators", () => {
    const services = Array.from({ length: 30 }, (_, index) => `service${index}`);
    const all = services.map((service) => ({
      service,
      level: "Write" as const,
      actions: [`${service}:Do`],
      isWholeService: true as const,
    }));
    const some = Array.from({ length: 4 }, (_, index) => principal(`some${index}`, "broader", { witnesses: [one] }));
    const admin = principal("admin", "broader", { added: all, witnesses: [{ ...one, action: "service0:Do" }] });
    const row = rowOf("NEW", review({ principals: [...some, admin], resources: [queue(everybody)] })) ?? "";
    expect(row.indexOf("anyone")).toBeGreaterThan(0);
    expect(row.indexOf("`admin` may call every action of 30 services")).toBeGreaterThan(row.indexOf("anyone"));
    expect(row.indexOf("`some0`")).toBeGreaterThan(row.indexOf("`admin`"));
    expect(row).toContain("and 2 more principals");
  });

  it("counts no action again that it may call with every other of its service", () => {
    const queues = { service: "sqs", level: "Write" as const, actions: ["sqs:A", "sqs:B", "sqs:C"] };
    const objects = { service: "s3", level: "Write" as const, actions: ["s3:PutObject", "s3:DeleteObject"] };
    const witnesses = queues.actions.map((action) => witness({ direction: "added", action }));
    const row = (...rest: readonly AccessGroup[]) => {
      const added = [{ ...queues, isWholeService: true as const }, ...rest];
      return rowOf("NEW", review({ principals: [principal("r", "broader", { added, witnesses })], resources: [] }));
    };
    expect(row()).toContain("`r` may call every action of `sqs`");
    expect(row()).not.toContain("more action");
    expect(row(objects)).toContain(", and 2 more actions");
  });

  it.each([
    ["added", "NEW", "`r` may call every action of `sqs` in more cases<br>"],
    ["removed", "GONE", "`r` may call every action of `sqs` in fewer cases<br>"],
  ] as const)("may call every action in some cases only where a condition decides: %s", (direction, row, expected) => {
    const groups = [{ service: "sqs", level: "Write", actions: ["sqs:A"], isWholeService: true }] as const;
    const found = witness({ direction, action: "sqs:A", context: { "aws:SourceIp": ["10.128.0.0"] } });
    const of = principal("r", "incomparable", { [direction]: groups, witnesses: [found] });
    expect(rowOf(row, review({ principals: [of], resources: [] }))).toContain(expected);
  });

  it("says once what two statements allow", () => {
    const witnesses = ["a", "b"].map((policy) => ({ ...one, by: { policy, statement: 0 } }));
    const row = rowOf("NEW", review({ principals: [principal("r", "broader", { witnesses })], resources: [] })) ?? "";
    expect(row.split("may call")).toHaveLength(2);
  });

  it("may pass a role to any service only where nothing limits it", () => {
    const statements = [added(statement({ actions: ["iam:PassRole"], resources: ["*"] }))];
    const parts = { kind: "identity", relation: "broader", statements } as const;
    const pass = resource("aws_iam_role_policy.pass", "update", document(parts, deployRole));
    const row = (isLimited?: true) => {
      const parts = { witnesses: [passWitness("added", "ec2.amazonaws.com")], ...(isLimited && { isLimited }) };
      return rowOf("NEW", review({ principals: [principal(deployRole, "broader", parts)], resources: [pass] }));
    };
    expect(row()).toContain("may pass any role, such as `databricks-sagemaker`, to any service");
    expect(row(true)).toContain("may pass `databricks-sagemaker` to `ec2.amazonaws.com`");
  });
});

describe("whose access is not known", () => {
  it("is named, or at least counted", () => {
    const names = ["a", "b", "c", "d", "e", "f"];
    const unknown = (some: readonly string[]) =>
      rowOf("NEW", review({ principals: some.map((name) => principal(name, "unknown")), resources: [] }));
    expect(unknown(names)).toContain("not known in full for `a`, `b`, `c`, `d` and 2 more |");
    expect(unknown(names.slice(0, 2))).toContain("not known in full for `a` and `b` |");
  });

  it("is named once, whatever is said of it", () => {
    const documents = ["acl", "grant"].map((attribute) =>
      document(
        {
          attribute,
          kind: "resource",
          relation: "unknown",
          statements: [],
          reason: attribute,
          isNoPolicy: true,
          subject: { type: "resource", label: "b" },
        },
        "b",
      ),
    );
    const row = rowOf(
      "NEW",
      review({ principals: [], resources: [resource("aws_s3_bucket.b", "update", ...documents)] }),
    );
    expect(row).toContain("not known in full for `aws_s3_bucket.b` |");
  });

  it.each([
    ["after", "GONE", "NEW"],
    ["before", "NEW", "GONE"],
  ] as const)("has nothing to lose, or to get, where it exists only %s the plan", (existsOnly, silent, telling) => {
    const of = review({ principals: [principal("r", "unknown", { existsOnly })], resources: [] });
    expect(rowOf(silent, of)).toContain("| nothing |");
    expect(rowOf(telling, of)).toContain("not known in full for `r` |");
  });

  it("is named where it is new, and some of what it gets is not known", () => {
    const of = review({ principals: [principal("r", "new", { unknown: ["Not read."] })], resources: [] });
    expect(rowOf("NEW", of)).toContain("`r` is new<br>not known in full for `r` |");
    expect(rowOf("GONE", of)).toContain("| nothing |");
  });

  it("is named among what is gone where it surely is less, and nothing can be shown of it", () => {
    const less = review({ principals: [principal("r", "narrower", { unknown: ["Not read."] })], resources: [] });
    expect(rowOf("GONE", less)).toContain("not known in full for `r` |");
    expect(rowOf("NEW", less)).toContain("| nothing |");
  });
});

describe("who loses everything", () => {
  const loses = review({
    principals: [principal("r", "gone", { removed: [{ service: "s3", level: "Read", actions: ["s3:GetObject"] }] })],
    trusts: [{ role: "r", relation: "gone", witnesses: [], unknown: [] }],
  });

  it("is not said to be gone, for a role without policies is still there", () => {
    expect(rowOf("GONE", loses)).toContain("`r` loses all: 1 action of 1 service");
  });

  it("is extra where AWS is not what the code says", () => {
    const body = renderComment([{ ...report(loses), state: { kind: "drift" } }], context).body;
    expect(body).toContain("| **EXTRA** | `r` is extra: 1 action of 1 service");
    expect(body).toContain("| **TRUST** | `r` is extra |");
  });
});

describe("a role that may be passed", () => {
  it("is called by its ARN in a plan about several accounts, where each may have one of its name", () => {
    const gains = principal(deployRole, "broader", { witnesses: [passWitness("added", "ec2.amazonaws.com")] });
    const passed = (account: Partial<ResourceChange>) =>
      rowOf("NEW", review({ principals: [gains], changes: [change("aws_iam_role_policy.pass", "create", account)] }));
    expect(passed({})).toContain(`may pass \`${deployRole}\` to`);
    expect(passed({ account: "account 123456789012" })).toContain(`may pass \`${roleArn(deployRole)}\` to`);
  });
});

describe("who may assume a role", () => {
  it("is not said to come where the account that covered them goes", () => {
    const assume = (value: string): Statement => ({
      ...statement({ actions: ["sts:AssumeRole"] }),
      principals: { negated: false, principals: [{ type: "AWS", value }] },
    });
    const statements = [changed(assume("111122223333"), assume("arn:aws:iam::111122223333:role/one"))];
    const removed = witness({ direction: "removed", action: "sts:AssumeRole", resource: "*" });
    const narrower = review({
      principals: [],
      trusts: [{ role: "r", relation: "narrower", witnesses: [{ ...removed, principal: stranger }], unknown: [] }],
      resources: [
        resource("aws_iam_role.r", "update", document({ kind: "trust", relation: "narrower", statements }, "r")),
      ],
    });
    expect(rowOf("TRUST", narrower)).toBe("| **TRUST** | `111122223333` may no longer assume `r` |");
    const [trust] = narrower.trusts;
    const open = trust && { ...trust, relation: "unknown" as const, witnesses: [] };
    expect(rowOf("TRUST", { ...narrower, trusts: open ? [open] : [] })).toBe("| **TRUST** | `r`: not known in full |");
  });

  it.each([
    ["added", "new", "create", "may assume `r` too"],
    ["removed", "gone", "destroy", "may no longer assume `r` either"],
  ] as const)(
    "is said below of everybody, though one witness stands for all: %s",
    (direction, relation, action, says) => {
      const statements = ["ec2.amazonaws.com", "sagemaker.amazonaws.com"].map((service) => {
        const assume = statement({ services: [service], actions: ["sts:AssumeRole"] });
        return direction === "added" ? added(assume) : ({ change: "-", before: assume } as const);
      });
      const principal = { type: "Service", value: "ec2.amazonaws.com" } as const;
      const witnesses = [witness({ direction, action: "sts:AssumeRole", principal })];
      const made = review({
        relation,
        principals: [],
        trusts: [{ role: "r", relation, witnesses, unknown: [] }],
        resources: [resource("aws_iam_role.r", action, document({ kind: "trust", relation, statements }, "r"))],
      });
      expect(renderComment([report(made)], context).body).toContain(
        `- \`sagemaker.amazonaws.com\` ${says}, as its statement below says\n`,
      );
    },
  );

  it("is anyone where a statement lets everybody in, and the witness's principal is an example", () => {
    const statements = (principal: PrincipalPattern) => [
      added(statement({ principals: [principal], actions: ["sts:AssumeRole"] })),
    ];
    const bodyOf = (principal: PrincipalPattern): string => {
      const witnesses = [witness({ direction: "added", action: "sts:AssumeRole", principal: stranger })];
      const trustOf = { kind: "trust", relation: "broader", statements: statements(principal) } as const;
      const made = review({
        relation: "broader",
        principals: [],
        trusts: [{ role: "r", relation: "broader", witnesses, unknown: [] }],
        resources: [resource("aws_iam_role.r", "update", document(trustOf, "r"))],
      });
      return renderComment([report(made)], context).body;
    };
    const example = "`arn:aws:iam::111122223333:role/example`";
    expect(bodyOf({ type: "AWS", value: "*" })).toContain(`- anyone, such as ${example}, may assume \`r\``);
    expect(bodyOf({ type: "AWS", value: "111122223333" })).toContain(`- ${example} may assume \`r\``);
  });

  it("is said once of an account whose role is the witness, and still of another account", () => {
    const accounts = ["111122223333", "arn:aws:iam::444455556666:root"];
    const principals = accounts.map((value) => ({ type: "AWS", value }) as const);
    const statements = [added(statement({ principals, actions: ["sts:AssumeRole"] }))];
    const witnesses = [witness({ direction: "added", action: "sts:AssumeRole", principal: stranger })];
    const made = review({
      relation: "new",
      principals: [],
      trusts: [{ role: "r", relation: "new", witnesses, unknown: [] }],
      resources: [resource("aws_iam_role.r", "create", document({ kind: "trust", relation: "new", statements }, "r"))],
    });
    expect(renderComment([report(made)], context).body).toContain(
      "- `arn:aws:iam::444455556666:root` may assume `r` too, as its statement below says\n",
    );
  });
});
