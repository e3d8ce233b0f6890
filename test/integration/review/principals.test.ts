import { describe, expect, it } from "vitest";
import type { Policy } from "../../../src/iam/model.ts";
import type { Plan, ResourceChange } from "../../../src/plan/model.ts";
import type { PrincipalReview } from "../../../src/review/model.ts";
import {
  allow,
  attachment,
  deployment,
  deployRole,
  fullAccess,
  inline,
  membership,
  plan,
  policy,
  resource,
  role,
  roleArn,
  type Sides,
  setUp,
  trust,
  unknown,
  workspaceRole,
} from "./builders.ts";
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
import { review } from "./reviewing.ts";

const identity = (...statements: readonly object[]): Policy => policy("identity", ...statements);
const read = identity(allow("s3:GetObject", "arn:aws:s3:::data/*"));
const readAndList = identity(allow("s3:GetObject", "arn:aws:s3:::data/*"), allow("s3:ListBucket", "arn:aws:s3:::data"));
const both = trust("ec2.amazonaws.com", "sagemaker.amazonaws.com");

const principal = (of: Plan, name = "r"): PrincipalReview => {
  const found = review(of).principals.find((each) => each.name === name);
  if (found === undefined) throw new Error(`${name} is no principal of the plan.`);
  return found;
};

describe("a principal's access", () => {
  it("is compared with all of its documents together: what another one allows already is nothing new", () => {
    const changed = plan([inline("r", "list", [undefined, identity(allow("s3:List*"))])], {
      attachments: [
        attachment("r", ["arn:aws:iam::aws:policy/AmazonS3FullAccess", "arn:aws:iam::aws:policy/AmazonS3FullAccess"]),
      ],
    });
    expect(principal(changed).relation).toBe("equivalent");
    expect(review(changed).resources[0]?.documents[0]).toMatchObject({ relation: "new" });
  });

  it("is broader with the actions by service and level, and a witness with the statement", () => {
    const broader = principal(plan([inline("r", "p", [read, readAndList])]));
    expect(broader).toMatchObject({
      relation: "broader",
      added: [{ service: "s3", level: "List", actions: ["s3:ListBucket"] }],
      removed: [],
      witnesses: [{ direction: "added", action: "s3:ListBucket", by: { policy: "inline policy p", statement: 1 } }],
    });
  });

  it("loses by the policy's name before and gains by its name after, where the policy is renamed", () => {
    const sides: Sides<Policy> = [identity(allow("s3:ListBucket")), identity(allow("s3:GetObject"))];
    const [document] = inline("r", "p", sides).documents;
    const names: Sides<Record<string, string>> = [{ name: "old" }, { name: "new" }];
    const renamed = resource("aws_iam_role_policy.p", names, document && [document], { action: "replace" });
    const { witnesses } = principal(plan([renamed]));
    expect(witnesses.map(({ direction, by }) => `${direction} by ${by.policy}`).sort()).toEqual([
      "added by inline policy new",
      "removed by inline policy old",
    ]);
  });

  it("says of which services it gains every action", () => {
    const { added } = principal(plan([inline("r", "p", [read, identity(allow(["sqs:*", "s3:*"]))])]));
    expect(added.filter(({ service }) => service === "sqs").map((group) => group.isWholeService)).not.toContain(
      undefined,
    );
    expect(added.filter(({ service }) => service === "s3").map((group) => group.isWholeService)).not.toContain(
      undefined,
    );
    expect(principal(plan([inline("r", "p", [read, readAndList])])).added[0]).not.toHaveProperty("isWholeService");
  });

  it("says whether a Deny or a boundary may limit what a statement allows", () => {
    const deny = { ...allow("iam:PassRole"), Effect: "Deny" };
    expect(principal(plan([inline("r", "p", [read, readAndList])]))).not.toHaveProperty("isLimited");
    expect(principal(plan([inline("r", "p", [read, identity(allow("s3:*"), deny)])])).isLimited).toBe(true);
    const bounded = attachment("r", ["arn:aws:iam::aws:policy/AmazonS3FullAccess", undefined]);
    const parts = { attachments: [{ ...bounded, use: "boundary" } as const] };
    expect(principal(plan([inline("r", "p", [read, readAndList])], parts)).isLimited).toBe(true);
  });

  it("is broader where it comes to everything from a policy of AWS's, whatever that says, and narrower the other way", () => {
    const relations = (other: string, ...others: readonly ResourceChange[]) =>
      [[other, administrator] as const, [administrator, other] as const].map(
        (arns) => principal(plan(others, { attachments: [attachment("r", arns)] })).relation,
      );
    const readOnly = "arn:aws:iam::aws:policy/ReadOnlyAccess";
    expect(relations(readOnly)).toEqual(["broader", "narrower"]);
    expect(relations(readOnly, inline("r", "p", [read, read]))).toEqual(["broader", "narrower"]);
    const most = identity({ Effect: "Allow", NotAction: "iam:*", Resource: "*" });
    expect(relations(readOnly, inline("r", "p", [most, most]))).toEqual(["unknown", "unknown"]);
    const deny = identity({ ...allow("s3:*"), Effect: "Deny" });
    expect(relations(readOnly, inline("r", "p", [deny, deny]))).toEqual(["unknown", "unknown"]);
    const all = identity(allow("*", "arn:aws:s3:::data/*"));
    expect(relations(readOnly, inline("r", "p", [all, all]))).toEqual(["unknown", "unknown"]);
    const unread = unknown("Terraform knows it only after apply.");
    const [instead] = relations(readOnly, inline("r", "p", [unread, undefined]));
    expect(instead).toBe("unknown");
    expect(relations("arn:aws:iam::123456789012:policy/own")).toEqual(["unknown", "unknown"]);
  });

  it("shows of a policy of AWS's that cannot be read neither what was allowed before it nor what it takes away", () => {
    const of = (...arns: readonly [string, string]) => principal(plan([], { attachments: [attachment("r", arns)] }));
    const readOnly = "arn:aws:iam::aws:policy/ReadOnlyAccess";
    expect(of(readOnly, administrator)).toMatchObject({ beforeUnknown: true, removed: [] });
    expect(of(administrator, readOnly)).toMatchObject({ added: [], removed: [], witnesses: [] });
    expect(of(administrator, readOnly).unknown).toEqual([expect.stringContaining("ReadOnlyAccess")]);
  });

  it("says which roles it may pass, also by a managed policy that stays", () => {
    const stays = { attachments: [attachment("r", [fullAccess, fullAccess])] };
    const loses = plan([inline("r", "pass", [identity(allow("iam:PassRole", roleArn("a"))), undefined])], stays);
    const some = ["arn:aws:iam::*:role/*AmazonSageMaker*", "arn:aws:iam::*:role/*"];
    expect(principal(loses).passes).toEqual({ before: expect.arrayContaining([roleArn("a"), ...some]), after: some });
    expect(principal(plan([inline("r", "p", [read, readAndList])]))).not.toHaveProperty("passes");
  });

  it("is narrower the other way round, incomparable where both happen", () => {
    expect(principal(plan([inline("r", "p", [readAndList, read])]))).toMatchObject({
      relation: "narrower",
      removed: [{ service: "s3", level: "List", actions: ["s3:ListBucket"] }],
    });
    const other = identity(allow("s3:ListBucket", "arn:aws:s3:::data"));
    expect(principal(plan([inline("r", "p", [read, other])])).relation).toBe("incomparable");
  });

  it("is unchanged where no document changes, spelling and order apart", () => {
    const list = identity(allow("s3:ListBucket", "arn:aws:s3:::data"), allow("s3:getobject", ["arn:aws:s3:::data/*"]));
    expect(principal(plan([inline("r", "p", [readAndList, list])])).relation).toBe("unchanged");
    expect(principal(plan([inline("r", "p", [read, read])])).relation).toBe("unchanged");
  });

  it("counts a managed policy that is attached or detached", () => {
    const attached = principal(plan([], { attachments: [attachment("r", [undefined, fullAccess])] }));
    expect(attached.relation).toBe("broader");
    expect(attached.added).toContainEqual({
      service: "iam",
      level: "Write",
      actions: expect.arrayContaining(["iam:PassRole"]),
    });
    const moved = plan([inline("r", "p", [read, read])], { attachments: [attachment("r", [fullAccess, undefined])] });
    expect(principal(moved).relation).toBe("narrower");
  });

  it("counts two managed policies of one name, AWS's and one's own", () => {
    const [policy, attachment] = ["aws_iam_policy.own", "aws_iam_user_policy_attachment"];
    const arn = "arn:aws:iam::123456789012:policy/AmazonS3FullAccess";
    const found = reviewOf([
      resting(policy, { name: "AmazonS3FullAccess", arn, policy: allowing("sqs:SendMessage") }),
      resting(`${attachment}.aws`, { user: "u", policy_arn: "arn:aws:iam::aws:policy/AmazonS3FullAccess" }),
      { address: `${attachment}.own`, after: { user: "u", policy_arn: arn } },
    ]);
    expect(principalIn(found, "u")).toMatchObject({ relation: "broader", added: [{ actions: ["sqs:SendMessage"] }] });
  });

  it("is not known where a boundary changes and the plan shows no policy that it limits", () => {
    const arn = "arn:aws:iam::aws:policy/AmazonS3FullAccess";
    const changed = (sides: readonly [string | undefined, string | undefined]) =>
      principal(plan([], { attachments: [attachment("r", sides, "boundary")] }));
    expect(changed([arn, undefined])).toMatchObject({
      relation: "unknown",
      unknown: [expect.stringContaining("permissions boundary")],
    });
    expect(changed([undefined, arn]).relation).toBe("unknown");
    expect(changed([arn, arn]).relation).toBe("unchanged");
  });

  it("is not known where a limit comes that takes nothing from what the plan shows of a role, but may from the rest", () => {
    const arn = "arn:aws:iam::aws:policy/AmazonS3FullAccess";
    const bounded = (...changes: Parameters<typeof plan>[0]) =>
      principal(
        plan([inline("r", "p", [read, read]), ...changes], {
          attachments: [attachment("r", [undefined, arn], "boundary")],
        }),
      );
    expect(bounded()).toMatchObject({
      owned: false,
      relation: "unknown",
      unknown: [expect.stringContaining("boundary")],
    });
    expect(bounded(role("r", [both, both]))).toMatchObject({ owned: true, relation: "equivalent", unknown: [] });
  });

  it("is not known where a Deny goes that may have limited policies that the plan does not show", () => {
    const deny = identity({ ...allow("s3:*"), Effect: "Deny" });
    const gone = (...changes: Parameters<typeof plan>[0]) =>
      principal(plan([inline("r", "deny", [deny, undefined]), inline("r", "p", [read, read]), ...changes]));
    expect(gone()).toMatchObject({ owned: false, relation: "unknown", unknown: [expect.stringContaining("Deny")] });
    expect(gone(role("r", [both, both]))).toMatchObject({ owned: true, relation: "broader", unknown: [] });
    const added = principal(plan([inline("r", "deny", [undefined, deny]), inline("r", "p", [read, read])]));
    expect(added.relation).not.toBe("unknown");
  });

  it("counts a boundary as a bound", () => {
    const arn = "arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess";
    const bounded = plan([inline("r", "p", [identity(allow("s3:*")), identity(allow("s3:*"))])], {
      attachments: [attachment("r", [undefined, arn], "boundary")],
    });
    expect(principal(bounded).relation).toBe("narrower");
  });

  it("follows a managed policy that the plan itself changes to the principals that have it", () => {
    const arn = "arn:aws:iam::123456789012:policy/shared";
    const shared = resource(
      "aws_iam_policy.shared",
      [{ name: "shared" }, { name: "shared" }],
      [
        {
          attribute: "policy",
          kind: "identity",
          subject: { type: "policy", name: "shared", label: "shared" },
          before: { state: "known", policy: read },
          after: { state: "known", policy: readAndList },
        },
      ],
      { action: "update" },
    );
    const attached = { state: "known", policies: [{ arn, address: "aws_iam_policy.shared" }] } as const;
    const changed = plan([shared], {
      attachments: [{ ...attachment("r", [arn, arn]), before: attached, after: attached }],
    });
    expect(principal(changed)).toMatchObject({ relation: "broader", witnesses: [{ action: "s3:ListBucket" }] });
    expect(review(changed).relation).toBe("broader");
  });

  it("is not compared with what Terraform only forgets", () => {
    const forgotten = inline("r", "p", [read, undefined], { action: "forget" });
    expect(principal(plan([forgotten])).relation).toBe("unchanged");
    expect(review(plan([forgotten])).resources[0]?.documents[0]?.relation).toBe("unchanged");
  });

  it("has nothing once it is destroyed, though what it has stays in the plan", () => {
    const exclusive = {
      ...attachment("r", [fullAccess, fullAccess]),
      address: "aws_iam_role_policy_attachments_exclusive.r",
    };
    const destroyed = plan([role("r", [both, undefined])], { attachments: [exclusive] });
    expect(principal(destroyed)).toMatchObject({ relation: "gone" });
  });
});

describe("a policy that another resource removes", () => {
  it("counts as removed though its own resource stays as it is", () => {
    const swept = inline("r", "p", [read, undefined], { action: "no-op" });
    expect(principal(plan([swept])).relation).toBe("narrower");
    expect(review(plan([swept])).resources[0]?.documents[0]?.relation).toBe("gone");
  });
});

describe("a principal from which a resource takes what it gives", () => {
  it.each<[string, string, Values, Values]>([
    ["an inline policy", "aws_iam_role_policy.p", { name: "p", policy: allowing("s3:*") }, { role: true }],
    ["a managed policy", "aws_iam_role_policy_attachment.p", { policy_arn: administrator }, { role: true }],
    ["a list", "aws_iam_policy_attachment.p", { name: "p", policy_arn: administrator }, { roles: true }],
  ])("may keep %s, where Terraform does not know yet to whom it gives it", (_, address, values, unknown) => {
    const who = Object.fromEntries(Object.keys(unknown).map((name) => [name, name === "roles" ? ["r"] : "r"]));
    const references = ["data.aws_iam_role.r.name", "data.aws_iam_role.r"];
    const known = Object.fromEntries(Object.keys(values).map((name) => [name, {}]));
    const expressions = { ...known, ...Object.fromEntries(Object.keys(unknown).map((name) => [name, { references }])) };
    const change = { address, before: { ...values, ...who }, after: values, unknown, expressions };
    const found = reviewOf([{ ...change, actions: ["delete", "create"] }]);
    expect(found.relation).toBe("unknown");
    expect(principalIn(found, "r").unknown).toEqual([expect.stringContaining("it may be the same one")]);
    // A role has several inline policies, so that none is in the way of another.
    expect(JSON.stringify(found.resources)).not.toContain("does not show whether it has a policy");
    const another = { after: { ...values, ...JSON.parse(JSON.stringify(who).replace('"r"', '"q"')) } };
    expect(principalIn(reviewOf([{ address, before: change.before, ...another }]), "r").relation).toBe("narrower");
  });
});

describe("what a principal did not have", () => {
  it("is new for a role that is made, and broader for one that exists", () => {
    const made = plan([role("r", [undefined, both]), inline("r", "p", [undefined, read])]);
    expect(principal(made)).toMatchObject({ relation: "new", owned: true });
    expect(principal(made).added).toEqual([{ service: "s3", level: "Read", actions: ["s3:GetObject"] }]);
    const existing = plan([role("r", [both, both]), inline("r", "p", [undefined, read])]);
    expect(principal(existing)).toMatchObject({ relation: "broader", owned: true });
  });

  it("is gone once nothing of it is left", () => {
    const gone = plan([role("r", [both, undefined]), inline("r", "p", [read, undefined])]);
    expect(principal(gone)).toMatchObject({
      relation: "gone",
      removed: [{ service: "s3", level: "Read", actions: ["s3:GetObject"] }],
    });
    expect(review(gone).trusts).toEqual([expect.objectContaining({ role: "r", relation: "gone" })]);
  });
});

describe("what cannot be read", () => {
  it("makes the principal unknown with the reason, never unchanged, and still shows the rest", () => {
    const changed = plan([
      inline("r", "p", [read, unknown("Terraform knows it only after apply.")]),
      inline("r", "q", [undefined, identity(allow("s3:ListBucket", "arn:aws:s3:::data"))]),
    ]);
    expect(principal(changed)).toMatchObject({
      relation: "unknown",
      unknown: ["inline policy p: Terraform knows it only after apply."],
      added: [{ service: "s3", level: "List", actions: ["s3:ListBucket"] }],
      removed: [],
      witnesses: [{ direction: "added" }],
    });
    expect(review(changed).relation).toBe("unknown");
    expect(review(changed).resources[0]?.documents[0]).toMatchObject({
      relation: "unknown",
      unknown: true,
      reason: "Terraform knows it only after apply.",
      statements: [],
    });
  });

  it("leaves open whether what is added was there before", () => {
    const before = plan([inline("r", "p", [unknown("It is malformed."), readAndList])]);
    expect(principal(before)).toMatchObject({ relation: "unknown", beforeUnknown: true, witnesses: [{}, {}] });
    const after = principal(plan([inline("r", "p", [readAndList, unknown("It is malformed.")])]));
    expect(after).toMatchObject({ relation: "unknown", witnesses: [] });
    expect(after).not.toHaveProperty("beforeUnknown");
  });

  it("leaves open who may no longer assume a role", () => {
    const [trusted] = review(plan([role("r", [both, unknown("It depends on a role.")])])).trusts;
    expect(trusted).toMatchObject({ relation: "unknown", witnesses: [] });
  });

  it("is a managed policy that the plan has not read and that is not bundled", () => {
    const arn = "arn:aws-us-gov:iam::aws:policy/AmazonSageMakerFullAccess";
    const changed = principal(plan([], { attachments: [attachment("r", [undefined, arn])] }));
    expect(changed.relation).toBe("unknown");
    expect(changed.unknown[0]).toContain(arn);
  });

  it("does not matter where its resource does not change", () => {
    const secret = unknown("Terraform marks it as sensitive.");
    expect(principal(plan([inline("r", "p", [secret, secret])])).relation).toBe("unchanged");
  });

  it("is shown as reconstructed, and never said to change nothing", () => {
    const rebuilt = (policy: Policy) =>
      ({ state: "reconstructed", policy, reason: "rebuilt from the configuration" }) as const;
    const wider = principal(plan([inline("r", "p", [read, rebuilt(readAndList)])]));
    expect(wider).toMatchObject({ relation: "broader", unknown: [expect.stringContaining("rebuilt")] });
    const moved = plan([inline("r", "p", [read, undefined]), inline("r", "q", [undefined, rebuilt(read)])]);
    expect(principal(moved).relation).toBe("unknown");
  });
});

describe("a role that the deployment does not own", () => {
  const withPolicy = plan([
    inline(workspaceRole, "pass", [undefined, identity(allow("iam:PassRole", roleArn(deployRole)))]),
  ]);

  it("is compared by what the plan shows, and says so", () => {
    expect(principal(withPolicy, workspaceRole)).toMatchObject({
      owned: false,
      relation: "broader",
      note: expect.stringContaining("only the policies in this plan"),
    });
  });

  it("is touched", () => {
    expect(review(withPolicy).touches).toEqual([{ role: workspaceRole, what: "+1 inline policy" }]);
    const more = plan(
      [inline(workspaceRole, "a", [read, readAndList]), inline(workspaceRole, "b", [read, undefined])],
      { attachments: [] },
    );
    expect(review(more).touches).toEqual([{ role: workspaceRole, what: "~1 inline policy, −1 inline policy" }]);
    expect(review(plan([inline(workspaceRole, "a", [read, read])])).touches).toEqual([]);
  });

  it("is not said of a role whose name is not known yet", () => {
    const unnamed = inline("aws_iam_role.prefixed", "p", [undefined, read]);
    const documents = unnamed.documents.map((document) => ({
      ...document,
      subject: { type: "role", label: "aws_iam_role.prefixed" } as const,
    }));
    const changed = review(plan([{ ...unnamed, documents }]));
    expect(changed.touches).toEqual([]);
    expect(changed.principals).toEqual([expect.objectContaining({ name: "aws_iam_role.prefixed", owned: true })]);
  });
});

describe("trust", () => {
  it("of a role beside its account is known where the deployment is in another account", () => {
    const trusting = (...AWS: readonly string[]) =>
      policy("trust", { Effect: "Allow", Principal: { AWS }, Action: "sts:AssumeRole" });
    const relationOf = (account: string) => {
      const sides: Sides<Policy> = [trusting(account), trusting(account, `arn:aws:iam::${account}:role/caller`)];
      return review(plan([role("r", sides)]), deployment()).trusts.map(({ relation }) => relation);
    };
    expect(relationOf("444455556666")).toEqual(["equivalent"]);
    expect(relationOf("123456789012")).toEqual(["unknown"]);
  });

  it("is compared apart from the access", () => {
    const changed = review(plan([role("r", [trust("ec2.amazonaws.com"), both])]));
    expect(changed.principals).toEqual([]);
    expect(changed.trusts).toEqual([
      expect.objectContaining({
        role: "r",
        relation: "broader",
        witnesses: [
          expect.objectContaining({
            direction: "added",
            action: "sts:AssumeRole",
            principal: { type: "Service", value: "sagemaker.amazonaws.com" },
          }),
        ],
      }),
    ]);
    expect(changed.relation).toBe("broader");
  });
});

describe("the headline", () => {
  it("is NEW for the first creation of a deployment, though the workspace's role gets broader", () => {
    const first = review(setUp(deployment(), "first"), deployment());
    expect(first.relation).toBe("new");
    expect(first.principals.map(({ name, relation }) => [name, relation])).toEqual([
      [deployRole, "new"],
      [workspaceRole, "broader"],
    ]);
    expect(first.counts).toMatchObject({ create: 4, update: 0 });
    expect(first.touches).toEqual([{ role: workspaceRole, what: "+1 inline policy" }]);
  });

  it("is GONE for the destruction of a deployment, though the workspace's role stays with what else it has", () => {
    const last = review(setUp(deployment(), "last"), deployment());
    expect(last.relation).toBe("gone");
    expect(last.principals.map(({ name, relation }) => [name, relation])).toEqual([
      [deployRole, "gone"],
      [workspaceRole, "narrower"],
    ]);
  });

  it("is NARROWER where the policy on the workspace's role goes alone", () => {
    const [, , passRole] = setUp(deployment(), "last").changes;
    if (passRole === undefined) throw new Error("no PassRole policy");
    expect(review(plan([passRole]), deployment()).relation).toBe("narrower");
  });

  it("is BROADER where a plan that is not ours makes one role, and gives another one more", () => {
    expect(review(setUp(deployment(), "first")).relation).toBe("broader");
  });

  it("is NARROWER where a plan that is not ours destroys one role, and takes something from another one", () => {
    expect(review(setUp(deployment(), "last")).relation).toBe("narrower");
  });

  it("is UNKNOWN where it is not known yet who gets the role of a first creation", () => {
    const holders: Plan["holders"] = [
      {
        address: "databricks_group_role.g",
        holder: { type: "group", name: "databricks_group_role.g" },
        role: `arn:aws:iam::123456789012:instance-profile/${deployRole}`,
        before: { state: "absent" },
        after: { state: "unknown", reason: "Terraform knows the group only after apply." },
      },
    ];
    expect(review({ ...setUp(deployment(), "first"), holders }, deployment()).relation).toBe("unknown");
  });

  it("is BROADER where another role gets a policy later", () => {
    const there = setUp(deployment(), "there");
    const more = plan([...there.changes, inline("admin", "p", [undefined, read])], { attachments: there.attachments });
    expect(review(more, deployment()).relation).toBe("broader");
  });

  it("is UNCHANGED where nothing changes", () => {
    expect(review(setUp(deployment(), "there"), deployment())).toMatchObject({ relation: "unchanged", touches: [] });
  });

  it("counts a resource policy too, and one that comes to something which may have another one already", () => {
    const opened = (principal: string) =>
      policy("resource", {
        Effect: "Allow",
        Principal: { AWS: principal },
        Action: "s3:GetObject",
        Resource: "arn:aws:s3:::b/*",
      });
    const bucket = (before: Policy | undefined, after: Policy) =>
      resource(
        "aws_s3_bucket_policy.b",
        [before && { bucket: "b" }, { bucket: "b" }],
        [
          {
            attribute: "policy",
            kind: "resource",
            subject: { type: "resource", name: "b", label: "b" },
            before: before ? { state: "known", policy: before } : { state: "absent" },
            after: { state: "known", policy: after },
          },
        ],
      );
    const relationOf = (before: Policy | undefined, after: Policy) => review(plan([bucket(before, after)])).relation;
    expect(relationOf(opened("123456789012"), opened("*"))).toBe("broader");
    expect(relationOf(undefined, opened("*"))).toBe("unknown");
  });
});

describe("the notes on managed policies", () => {
  const attachments = [attachment("r", [undefined, fullAccess])];

  it("name the bundled copy where AWS was not asked", () => {
    expect(review(plan([], { attachments })).managedPolicies).toEqual([
      { arn: fullAccess, name: "AmazonSageMakerFullAccess", source: "bundled", version: "v29", date: "2026-02-12" },
    ]);
  });

  it("say whether what AWS has now is another document", () => {
    const managedPolicies = [{ arn: fullAccess, policy: read }];
    const changed = review(plan([], { attachments, managedPolicies }));
    expect(changed.managedPolicies).toEqual([
      { arn: fullAccess, name: "AmazonSageMakerFullAccess", source: "plan", differsFromBundled: true },
    ]);
    expect(changed.principals[0]?.added).toEqual([{ service: "s3", level: "Read", actions: ["s3:GetObject"] }]);
  });
});

describe("a user in groups", () => {
  const ofGroup = (name: string, sides: Parameters<typeof inline>[2]) => {
    const change = inline(name, `of-${name}`, sides);
    const subject = { type: "group", name, label: name } as const;
    return {
      ...change,
      type: "aws_iam_group_policy",
      documents: change.documents.map((document) => ({ ...document, subject })),
    };
  };
  const group = (name: string) => resource("aws_iam_group.g", [{ name }, { name }]);
  const user = (sides: readonly [true | undefined, true | undefined] = [true, true]) =>
    resource("aws_iam_user.u", [sides[0] && { name: "u" }, sides[1] && { name: "u" }]);

  it("gains what the group may do by joining it, and loses it by leaving", () => {
    const changes = [user(), group("ml"), ofGroup("ml", [read, read])];
    const joins = principal(plan(changes, { memberships: [membership("u", "ml", [undefined, true])] }), "u");
    expect(joins).toMatchObject({
      type: "user",
      relation: "broader",
      added: [{ actions: ["s3:GetObject"] }],
      unknown: [],
    });
    const leaves = principal(plan(changes, { memberships: [membership("u", "ml", [true, undefined])] }), "u");
    expect(leaves).toMatchObject({ relation: "narrower", removed: [{ actions: ["s3:GetObject"] }] });
  });

  it("gains it under its address where it is made with a name that is not known yet", () => {
    const references = ["aws_iam_user.n.name", "aws_iam_user.n"];
    const found = reviewOf([
      resting("aws_iam_group.g", { name: "g" }),
      resting("aws_iam_group_policy.p", { group: "g", name: "p", policy: allowing("s3:GetObject") }),
      { address: "aws_iam_user.n", after: {}, unknown: { name: true } },
      {
        address: "aws_iam_group_membership.m",
        after: { name: "m", group: "g", users: [null] },
        unknown: { users: [true] },
        expressions: { name: {}, group: {}, users: { references } },
      },
    ]);
    expect(principalsIn(found)).toEqual(["group g: unchanged", "user aws_iam_user.n: new"]);
    expect(principalIn(found, "aws_iam_user.n").added).toMatchObject([{ actions: ["s3:GetObject"] }]);
  });

  it("keeps, with its last policy of the plan gone, what somebody may have given it by hand, unless it goes itself", () => {
    const memberships = [membership("u", "ml", [true, undefined])];
    const stays = principal(plan([user(), group("ml"), ofGroup("ml", [read, read])], { memberships }), "u");
    expect(stays).toMatchObject({ relation: "narrower", note: expect.stringContaining("does not read back") });
    const goes = [user([true, undefined]), group("ml"), ofGroup("ml", [read, read])];
    expect(principal(plan(goes, { memberships }), "u")).toMatchObject({ relation: "gone" });
    expect(principal(plan(goes, { memberships }), "u").note).toBeUndefined();
  });

  it.each(["user", "group"])("takes what is not shown along to another name: %s", (type) => {
    const renamed = plan([resource(`aws_iam_${type}.x`, [{ name: "old" }, { name: "new" }])]);
    expect(principal(renamed, "new")).toMatchObject({
      type,
      relation: "unknown",
      unknown: [expect.stringContaining(`gives the ${type} old the name new`)],
    });
    expect(review(renamed).relation).toBe("unknown");
  });

  it.each<[string, Partial<Planned>]>([
    ["that is not known yet", { after: {}, unknown: { name: true } }],
    ["that is sensitive", { after: { name: "new" }, sensitive: { name: true } }],
  ])("takes what is not shown along to a name %s", (_, parts) => {
    const found = reviewOf([{ address: "aws_iam_user.x", before: { name: "old" }, ...parts, actions: ["update"] }]);
    expect(principalsIn(found)).toEqual(["user aws_iam_user.x: unknown"]);
    expect(found.principals[0]?.unknown).toEqual([expect.stringMatching(/gives the user (old )?another name/)]);
  });

  it("gains nothing with a new group where it had that access already, in another group too", () => {
    const changes = [
      user(),
      group("ml"),
      ofGroup("ml", [readAndList, readAndList]),
      ofGroup("data", [undefined, read]),
    ];
    const memberships = [membership("u", "ml", [true, true]), membership("u", "data", [undefined, true])];
    const named = [...changes, resource("aws_iam_group.data", [undefined, { name: "data" }])];
    expect(principal(plan(named, { memberships }), "u")).toMatchObject({ relation: "equivalent", unknown: [] });
  });

  it("gets broader with a group that it stays in", () => {
    const changes = [user(), group("ml"), ofGroup("ml", [read, readAndList])];
    const stays = plan(changes, { memberships: [membership("u", "ml", [true, true])] });
    expect(principal(stays, "u")).toMatchObject({ relation: "broader", added: [{ actions: ["s3:ListBucket"] }] });
    expect(principal(stays, "u").note).not.toContain("group");
  });

  it("is unknown with a group that it stays in where that is, which is only rebuilt", () => {
    const rebuilt = { state: "reconstructed", policy: read, reason: "Rebuilt." } as const;
    const stays = plan([user(), group("ml"), ofGroup("ml", [read, rebuilt])], {
      memberships: [membership("u", "ml", [true, true])],
    });
    expect(principal(stays, "ml").relation).toBe("unknown");
    expect(principal(stays, "u")).toMatchObject({
      relation: "unknown",
      unknown: [expect.stringContaining("Rebuilt.")],
    });
  });

  it("is unknown where it joins a group whose policies the plan does not show, and seen in part where it stays in one", () => {
    const joins = plan([user()], { memberships: [membership("u", "admins", [undefined, true])] });
    expect(principal(joins, "u")).toMatchObject({
      relation: "unknown",
      unknown: ["The plan does not show all policies of the group admins."],
    });
    const managed = plan([user(), group("admins")], { memberships: [membership("u", "admins", [undefined, true])] });
    expect(principal(managed, "u").relation).toBe("unknown");
    const made = resource("aws_iam_group.g", [undefined, { name: "admins" }]);
    const empty = plan([user(), made], { memberships: [membership("u", "admins", [undefined, true])] });
    expect(principal(empty, "u")).toMatchObject({ relation: "equivalent", unknown: [] });
    const stays = plan([user(), ofGroup("admins", [read, readAndList])], {
      memberships: [membership("u", "admins", [true, true])],
    });
    expect(principal(stays, "u")).toMatchObject({ relation: "broader", note: expect.stringContaining("in a group") });
  });

  it("is unknown where Terraform does not know the groups yet, and new where the user is", () => {
    const later: Plan["memberships"][number] = {
      ...membership("u", "aws_iam_user_group_membership.u", [undefined, true]),
      after: { state: "unknown", reason: "Terraform knows groups of it only after apply." },
    };
    expect(principal(plan([user()], { memberships: [later] }), "u")).toMatchObject({
      relation: "unknown",
      unknown: ["Terraform knows groups of it only after apply."],
    });
    const made = plan([user([undefined, true]), group("ml"), ofGroup("ml", [read, read])], {
      memberships: [membership("u", "ml", [undefined, true])],
    });
    expect(principal(made, "u").relation).toBe("new");
  });
});
