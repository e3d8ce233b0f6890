import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { findingCodes } from "../../../src/config/finding-codes.ts";
import { rules } from "../../../src/iam/lint/rules.ts";
import type { Policy } from "../../../src/iam/model.ts";
import type { AttachedPolicy, Json, Plan, ResourceChange } from "../../../src/plan/model.ts";
import { subjectIn } from "../../../src/plan/raw/accounts.ts";
import { planRules } from "../../../src/review/findings/rules.ts";
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
  workspaceRole,
} from "./builders.ts";
import { findingsOf, review } from "./reviewing.ts";

const identity = (...statements: readonly object[]): Policy => policy("identity", ...statements);
const both = trust("ec2.amazonaws.com", "sagemaker.amazonaws.com");
const profileArn = "arn:aws:iam::123456789012:instance-profile/databricks-sagemaker";
const profile = (sides: Sides<string>, name = deployRole): ResourceChange =>
  resource(`aws_iam_instance_profile.${name}`, [
    sides[0] === undefined ? undefined : { name, role: sides[0] },
    sides[1] === undefined ? undefined : { name, role: sides[1] },
  ]);
const cluster = (...sides: Sides<Readonly<Record<string, Json>>>): ResourceChange =>
  resource("databricks_cluster.c", sides);
const withProfile = { aws_attributes: [{ instance_profile_arn: profileArn }] };

describe("the linter's findings", () => {
  it("are listed with the resource and the place, and whether the text before has them too", () => {
    const old = identity(allow("ecr:DescribeGitRepositories", "arn:aws:ecr:*:123456789012:repository/*"));
    const next = identity(
      allow("iam:PassRole", roleArn("other")),
      allow("ecr:DescribeGitRepositories", "arn:aws:ecr:*:123456789012:repository/*"),
    );
    const changed = plan([inline(deployRole, "p", [old, next])]);
    expect(review(changed).findings).toEqual([
      expect.objectContaining({ code: "pass-role-any-service", isNew: true, address: "aws_iam_role_policy.p" }),
      expect.objectContaining({ code: "unknown-action", isNew: false, pointer: "/Statement/1/Action" }),
    ]);
  });

  it("are not new in a document that stays", () => {
    const old = identity(allow("iam:PassRole", roleArn("other")));
    const [finding] = findingsOf("pass-role-any-service", plan([inline(deployRole, "p", [old, old])]));
    expect(finding?.isNew).toBe(false);
  });

  it("name a document that breaks the grammar", () => {
    const broken = { state: "malformed", reason: "Effect must be Allow or Deny." } as const;
    expect(findingsOf("malformed-policy", plan([inline(deployRole, "p", [undefined, broken])]))).toEqual([
      expect.objectContaining({ severity: "error", message: broken.reason, isNew: true }),
    ]);
  });

  it("show the confused deputy of the document's own trust policy, and none of the hardened one", () => {
    const of = (configuration = deployment()) =>
      findingsOf("confused-deputy", setUp(configuration, "first"), configuration);
    expect(of()).toEqual([expect.objectContaining({ address: `aws_iam_role.${deployRole}`, isNew: true })]);
    expect(of(deployment({ deploy_role: "policy: hardened" }))).toEqual([]);
  });
});

describe("the document's own set-up", () => {
  const codesOf = (configuration = deployment()) =>
    review(setUp(configuration, "first"), configuration).findings.map(({ code, severity }) => [code, severity]);

  it("has the findings that docs/review.md names, and the hardened one only the first", () => {
    expect(codesOf()).toEqual([
      ["combined-escalation", "warning"],
      ["confused-deputy", "warning"],
      ["unknown-action", "info"],
      ["pass-role-any-service", "warning"],
    ]);
    expect(codesOf(deployment({ deploy_role: "policy: hardened" }))).toEqual([["combined-escalation", "warning"]]);
  });
});

describe("a rule about a whole plan", () => {
  it("that takes too many steps says so, and keeps no other rule from its findings", () => {
    const patterns = Array.from(
      { length: 100 },
      (_, index) => `arn:aws:iam::123456789012:role/${"*x".repeat(400)}${index}`,
    );
    const large = identity(allow(["iam:*", "ec2:*"], patterns));
    const changed = plan([inline("r", "large", [undefined, large])], { complete: false });
    const codes = review(changed).findings.map(({ code, message }) => [code, message]);
    expect(codes).toContainEqual([
      "lint-incomplete",
      "The plan is too large to be searched for combined-escalation to its end.",
    ]);
    expect(codes).toContainEqual(["plan-incomplete", "Applying this plan leaves something to do."]);
  });
});

describe("combined-escalation", () => {
  const run = identity(allow(["lambda:CreateFunction", "lambda:InvokeFunction"]));
  const pass = identity(allow("iam:PassRole", "arn:aws:iam::123456789012:role/*"));
  const code = "combined-escalation";

  it("is found where two documents complete a way that neither has alone", () => {
    const [finding] = findingsOf(code, plan([inline("r", "run", [run, run]), inline("r", "pass", [undefined, pass])]));
    expect(finding).toMatchObject({ severity: "warning", isNew: true });
    expect(finding?.message).toContain("role r");
    expect(finding?.message).toContain("iam:PassRole + lambda:CreateFunction");
  });

  it("is not found for a way that was open before", () => {
    const more = identity(allow("s3:ListBucket"));
    const changed = plan([
      inline("r", "run", [run, run]),
      inline("r", "pass", [pass, pass]),
      inline("r", "more", [undefined, more]),
    ]);
    expect(findingsOf(code, changed)).toEqual([]);
  });

  it("leaves to the linter what one document opens", () => {
    const whole = identity(allow(["lambda:CreateFunction", "lambda:InvokeFunction", "iam:PassRole"]));
    const changed = plan([inline("r", "whole", [undefined, whole])]);
    expect(findingsOf(code, changed)).toEqual([]);
    expect(findingsOf("privilege-escalation", changed)).not.toEqual([]);
  });

  it("looks at managed policies, and not across principals", () => {
    const attached = plan([], { attachments: [attachment("r", [undefined, fullAccess])] });
    expect(findingsOf(code, attached)).toHaveLength(1);
    const apart = plan([inline("r", "run", [undefined, run]), inline("s", "pass", [undefined, pass])]);
    expect(findingsOf(code, apart)).toEqual([]);
  });

  it("is an error where it ends in every permission, and says where a boundary may forbid it", () => {
    const iamFullAccess = "arn:aws:iam::aws:policy/IAMFullAccess";
    const [free] = findingsOf(code, plan([], { attachments: [attachment("r", [undefined, iamFullAccess])] }));
    expect(free).toMatchObject({ severity: "error" });
    expect(free?.message).not.toContain("boundary");
    const attachments = [
      attachment("r", [undefined, fullAccess]),
      attachment("r", [fullAccess, fullAccess], "boundary"),
    ];
    expect(findingsOf(code, plan([], { attachments }))).toEqual([
      expect.objectContaining({ message: expect.stringContaining("unless its boundary forbids them") }),
    ]);
  });

  it("is not found beside full-access", () => {
    const administrator = "arn:aws:iam::aws:policy/AdministratorAccess";
    const attachments = [attachment("r", [undefined, administrator]), attachment("r", [undefined, fullAccess])];
    expect(findingsOf(code, plan([], { attachments }))).toEqual([]);
  });

  it("is found once where somebody comes into a group to which it comes, and for him where the group had it", () => {
    const joins = (before: string | undefined) =>
      plan([], {
        attachments: [{ ...attachment("g", [before, fullAccess]), subject: { type: "group", name: "g", label: "g" } }],
        memberships: [membership("u", "g", [undefined, true])],
      });
    expect(findingsOf(code, joins(undefined)).map(({ message }) => message)).toEqual([
      expect.stringContaining("group g"),
    ]);
    expect(findingsOf(code, joins(fullAccess)).map(({ message }) => message)).toEqual([
      expect.stringContaining("user u"),
    ]);
  });
});

describe("workspace-role-passes-elsewhere", () => {
  const passTo = (...services: readonly string[]): Policy =>
    identity(allow("iam:PassRole", roleArn(deployRole), { StringEquals: { "iam:PassedToService": services } }));
  const of = (before: Policy | undefined, after: Policy) =>
    findingsOf("workspace-role-passes-elsewhere", plan([inline(workspaceRole, "p", [before, after])]), deployment());

  it("is found for a named service other than EC2", () => {
    const [finding] = of(passTo("ec2.amazonaws.com"), passTo("ec2.amazonaws.com", "lambda.amazonaws.com"));
    expect(finding).toMatchObject({ severity: "warning", isNew: true });
    expect(finding?.message).toContain("lambda.amazonaws.com");
  });

  it("is not found for EC2 alone, nor new where it was there", () => {
    expect(of(undefined, passTo("ec2.amazonaws.com"))).toEqual([]);
    expect(of(passTo("lambda.amazonaws.com"), passTo("lambda.amazonaws.com"))).toEqual([
      expect.objectContaining({ isNew: false }),
    ]);
    const denied = passTo("lambda.amazonaws.com").statements.map((each) => ({ ...each, effect: "Deny" as const }));
    expect(of(undefined, { ...passTo(), statements: denied })).toEqual([]);
  });
});

describe("ec2-trust-lost", () => {
  const lost = (...others: readonly ResourceChange[]): Plan =>
    plan([role(deployRole, [both, trust("sagemaker.amazonaws.com")]), ...others]);

  it("is found while an instance profile holds the role, and names the clusters", () => {
    const [finding] = findingsOf(
      "ec2-trust-lost",
      lost(profile([deployRole, deployRole]), cluster(withProfile, withProfile)),
    );
    expect(finding).toMatchObject({ severity: "error", isNew: true });
    expect(finding?.message).toContain("databricks_cluster.c");
  });

  it("is found in a plan about several accounts, by the instance profiles of the role's own", () => {
    const inAccount = (change: ResourceChange, account: string): ResourceChange => ({
      ...change,
      account,
      documents: change.documents.map((each) => ({ ...each, subject: subjectIn({ account }, each.subject) })),
    });
    const lostIn = (account: string, profileAccount: string): Plan =>
      plan([
        inAccount(role(deployRole, [both, trust("sagemaker.amazonaws.com")]), account),
        inAccount(profile([deployRole, deployRole]), profileAccount),
      ]);
    expect(findingsOf("ec2-trust-lost", lostIn("account 1", "account 1"))).toHaveLength(1);
    expect(findingsOf("ec2-trust-lost", lostIn("account 1", "account 2"))).toEqual([]);
  });

  it("names the instance profile where no cluster of the plan has it", () => {
    const other = { aws_attributes: [{ instance_profile_arn: `${profileArn}-2` }] };
    const [finding] = findingsOf(
      "ec2-trust-lost",
      lost(profile([deployRole, deployRole]), cluster(withProfile, other)),
    );
    expect(finding?.message).toContain(`: clusters with the instance profile ${deployRole} lose`);
  });

  it("is not found where no instance profile is left, or the trust stays", () => {
    expect(findingsOf("ec2-trust-lost", lost(profile([deployRole, undefined])))).toEqual([]);
    const hanging = inline(deployRole, "p", [identity(allow("s3:*")), identity(allow("s3:*"))]);
    expect(findingsOf("ec2-trust-lost", lost(profile([deployRole, "other"]), hanging))).toEqual([]);
    const trusted = (...sides: Sides<Policy>) =>
      findingsOf("ec2-trust-lost", plan([role(deployRole, sides), profile([deployRole, deployRole])]));
    expect(trusted(both, trust("ec2.amazonaws.com"))).toEqual([]);
    expect(trusted(trust("sagemaker.amazonaws.com"), trust("lambda.amazonaws.com"))).toEqual([]);
    expect(trusted(both, undefined)).toEqual([]);
  });
});

describe("operation-lost", () => {
  it("is found where MLflow could and no longer can, with the call", () => {
    const there = setUp(deployment(), "there");
    const withoutGetRole = plan(
      there.changes.map((change) =>
        change.address === "aws_iam_role_policy.mlflow-sagemaker"
          ? inline(deployRole, "mlflow-sagemaker", [policyOf(change), identity(allow("s3:PutObjectTagging"))])
          : change,
      ),
      { attachments: there.attachments },
    );
    const messages = findingsOf("operation-lost", withoutGetRole, deployment()).map(({ message }) => message);
    expect(messages.find((message) => message.includes('"create"'))).toContain(`iam:GetRole on ${roleArn(deployRole)}`);
    expect(messages.find((message) => message.includes('"create with execution_role_arn"'))).toBeUndefined();
  });

  it("is found where MLflow can no longer assume the role that it may be given, though what that may do is not known", () => {
    const assume = identity(allow("sts:AssumeRole"));
    const there = setUp(deployment(), "there");
    const changes = [...there.changes, inline(deployRole, "assume", [assume, undefined])];
    const lost = plan(changes, { attachments: there.attachments });
    const found = findingsOf("operation-lost", lost, deployment()).map(({ message }) => message);
    expect(found).toContainEqual(
      'The operation "list with assume_role_arn" of MLflow does not work after this change: sts:AssumeRole on arn:aws:iam::210987654321:role/example-deployer is denied, and was allowed before.',
    );
    expect(found.every((message) => message.includes("sts:AssumeRole on"))).toBe(true);
  });

  it("is not found where nothing changes, or where the role is only made", () => {
    expect(findingsOf("operation-lost", setUp(deployment(), "there"), deployment())).toEqual([]);
    expect(findingsOf("operation-lost", setUp(deployment(), "first"), deployment())).toEqual([]);
  });
});

describe("existing-role-lacks", () => {
  const shared = deployment({ deploy_role: "existing: true" });
  const registration = resource("databricks_instance_profile.registration", [undefined, {}]);
  const readAs = (trusted: Policy, statement?: object): Plan =>
    plan([registration], {
      existingRoles: [
        role(deployRole, [trusted, trusted]),
        ...(statement ? [inline(deployRole, "p", [identity(statement), identity(statement)])] : []),
      ],
    });

  it("names a service that may not assume the role, as an error", () => {
    const [finding, ...others] = findingsOf(
      "existing-role-lacks",
      readAs(trust("ec2.amazonaws.com"), allow("*")),
      shared,
    );
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ severity: "error", isNew: true });
    expect(finding?.message).toContain("does not allow sagemaker.amazonaws.com to assume it");
    const withoutEc2 = findingsOf("existing-role-lacks", readAs(trust("sagemaker.amazonaws.com"), allow("*")), shared);
    expect(withoutEc2.map(({ message }) => message)).toEqual([
      expect.stringContaining("does not allow ec2.amazonaws.com to assume it"),
    ]);
  });

  it("names what the role lacks of each service, with the smallest statements, and no call that nobody promised", () => {
    const findings = findingsOf("existing-role-lacks", readAs(both, allow(["s3:*", "ecr:*", "sagemaker:*"])), shared);
    const ofIam = findings.find(({ message }) => message.includes("iam:GetRole"));
    expect(ofIam).toMatchObject({ severity: "warning" });
    expect(ofIam?.message).toBe(
      `The existing role ${deployRole} does not allow iam:GetRole, iam:PassRole, which "create", "update", "deploy-transform-job", "push-model" need.`,
    );
    expect(ofIam?.remedy).toBe(
      `Its owner has to allow it: {"Effect":"Allow","Action":"iam:GetRole","Resource":"${roleArn(deployRole)}"}, {"Effect":"Allow","Action":"iam:PassRole","Resource":"${roleArn(deployRole)}","Condition":{"StringEquals":{"iam:PassedToService":"sagemaker.amazonaws.com"}}}.`,
    );
    expect(findings.some(({ message }) => /sts:AssumeRole|InitiateLayerUpload/.test(message))).toBe(false);
  });

  it("names one call with its resource, and says where a Deny of the owner's is in the way", () => {
    const denying = { Effect: "Deny", Action: ["iam:GetRole", "logs:PutLogEvents"], Resource: "*" };
    const owners = plan([registration], {
      existingRoles: [
        role(deployRole, [both, both]),
        inline(deployRole, "p", [identity(allow("*"), denying), identity(allow("*"), denying)]),
      ],
    });
    const findings = findingsOf("existing-role-lacks", owners, shared);
    expect(findings.map(({ message, remedy }) => [message.split(", which")[0], remedy])).toEqual([
      [
        `The existing role ${deployRole} does not allow iam:GetRole on ${roleArn(deployRole)}`,
        "A Deny of its owner is in the way of iam:GetRole.",
      ],
      [
        expect.stringContaining(`The existing role ${deployRole} does not allow logs:PutLogEvents on `),
        "A Deny of its owner is in the way of logs:PutLogEvents.",
      ],
    ]);
  });

  it("finds a role with no policies at all wanting in one finding for each service, with every statement", () => {
    const reviewed = review(readAs(both), shared);
    const findings = reviewed.findings.filter(({ code }) => code === "existing-role-lacks");
    expect(findings).toHaveLength(6);
    const told = findings.map(({ message, remedy }) => `${message} ${remedy}`).join("\n");
    const plain = reviewed.deployability.filter(
      ({ variant, side, operation }) =>
        variant === undefined && side !== "workspace" && operation !== "build-and-push-container",
    );
    for (const { action, resource, after } of plain.flatMap(({ calls }) => calls)) {
      if (after === "allowed") continue;
      expect(told).toContain(action);
      expect(told).toContain(`"${resource}"`);
    }
  });

  it("is new where the role is registered first, and blames it for nothing that the workspace's role lacks", () => {
    const roles = { existingRoles: [role(deployRole, [trust("ec2.amazonaws.com"), trust("ec2.amazonaws.com")])] };
    const denying = identity({ ...allow(["iam:PassRole", "ec2:RunInstances"]), Effect: "Deny" });
    const there = plan(
      [
        resource("databricks_instance_profile.registration", [{}, {}]),
        inline(workspaceRole, "deny", [undefined, denying]),
      ],
      roles,
    );
    const findings = findingsOf("existing-role-lacks", there, shared);
    expect(findings.filter(({ isNew }) => isNew)).toEqual([]);
    expect(findings.some(({ message }) => message.includes("RunInstances"))).toBe(false);
    expect(findings.flatMap(({ message }) => /"pass the role to EC2"/.exec(message) ?? [])).toEqual([]);
    const changed = plan([resource("databricks_instance_profile.registration", [{ a: 1 }, { a: 2 }])], roles);
    expect(findingsOf("existing-role-lacks", changed, shared).filter(({ isNew }) => isNew)).toEqual([]);
  });

  it("finds a role that was not read unknown, and its own role never wanting", () => {
    expect(findingsOf("existing-role-lacks", plan([registration]), shared)).toEqual([]);
    expect(findingsOf("existing-role-lacks", readAs(trust("ec2.amazonaws.com")), deployment())).toEqual([]);
  });

  it("is satisfied with what the document itself makes, and that is the role's access, seen whole", () => {
    const there = setUp(deployment(), "there");
    const made = plan([registration], {
      existingRoles: there.changes.filter(({ address }) => !address.endsWith("pass-role")),
      attachments: there.attachments,
    });
    expect(findingsOf("existing-role-lacks", made, shared)).toEqual([]);
    const { principals, deployability } = review(made, shared);
    expect(principals).toEqual([expect.objectContaining({ name: deployRole, owned: false, relation: "unchanged" })]);
    expect(principals[0]?.note).toBeUndefined();
    expect(deployability.find(({ operation }) => operation === "create")).toMatchObject({ after: "allowed" });
  });
});

describe("boundary-blocks-call", () => {
  const arn = "arn:aws:iam::123456789012:policy/bound";
  const bounded = (statement: object): Plan => {
    const there = setUp(deployment(), "there");
    const document = identity(statement);
    return plan(there.changes, {
      attachments: [...there.attachments, attachment(deployRole, [undefined, arn], "boundary")],
      managedPolicies: [{ arn, policy: document }],
    });
  };

  it("names the calls that the boundary alone takes away", () => {
    const [finding] = findingsOf(
      "boundary-blocks-call",
      bounded(allow(["s3:*", "sagemaker:*", "ecr:*"])),
      deployment(),
    );
    expect(finding).toMatchObject({ severity: "error", isNew: true });
    expect(finding?.message).toContain("iam:GetRole");
    expect(finding?.message).not.toContain("sts:AssumeRole");
  });

  it("is new where it takes an action from one resource, though another one was denied before", () => {
    const tag = (resource: string) => allow("sagemaker:AddTags", `arn:aws:sagemaker:*:*:${resource}/*`);
    const endpoints = identity(tag("endpoint"));
    const all = identity(tag("model"), tag("endpoint"), tag("endpoint-config"), tag("transform-job"));
    const widened = plan([role(deployRole, [both, both]), inline(deployRole, "p", [endpoints, all])], {
      attachments: [attachment(deployRole, [undefined, arn], "boundary")],
      managedPolicies: [{ arn, policy: identity(allow("s3:*")) }],
    });
    expect(findingsOf("boundary-blocks-call", widened, deployment())).toEqual([
      expect.objectContaining({ isNew: true, message: expect.stringContaining("blocks sagemaker:AddTags, which") }),
    ]);
  });

  it("is not found where the boundary allows what is needed", () => {
    expect(findingsOf("boundary-blocks-call", bounded(allow("*")), deployment())).toEqual([]);
    const document = identity(allow("sagemaker:AddTags", "arn:aws:sagemaker:*:*:endpoint/*"), {
      ...allow("*"),
      Action: undefined,
      NotAction: "sagemaker:AddTags",
    });
    const lacking = plan([role(deployRole, [both, both]), inline(deployRole, "p", [document, document])], {
      attachments: [attachment(deployRole, [undefined, arn], "boundary")],
      managedPolicies: [{ arn, policy: identity(allow("*")) }],
    });
    expect(findingsOf("boundary-blocks-call", lacking, deployment())).toEqual([]);
  });
});

describe("policy-swept-away", () => {
  const pass = identity(allow("iam:PassRole", roleArn(deployRole)));
  const exclusive = (
    names: readonly string[],
    before?: readonly string[],
    policy: Policy | undefined = undefined,
  ): Plan =>
    plan([inline(workspaceRole, "pass-role", [policy, pass])], {
      exclusives: [
        {
          address: "aws_iam_role_policies_exclusive.w",
          manages: "inline-policies",
          subject: { type: "role", name: workspaceRole, label: workspaceRole },
          names,
          ...(before && { before: { names: before } }),
        },
      ],
    });

  it("is found where the role's owner does not name the policy", () => {
    expect(findingsOf("policy-swept-away", exclusive(["databricks"]))).toEqual([
      expect.objectContaining({ severity: "error", address: "aws_iam_role_policy.pass-role", isNew: true }),
    ]);
  });

  it("makes unknown what the role may do, where it is new", () => {
    const relationOf = (of: Plan) => review(of).relation;
    expect(relationOf(exclusive(["pass-role"], ["pass-role"], pass))).toBe("unchanged");
    expect(relationOf(exclusive([], [], pass))).toBe("unchanged");
    const swept = review(exclusive([], ["pass-role"], pass));
    expect(swept).toMatchObject({
      relation: "unknown",
      principals: [
        { name: workspaceRole, relation: "unknown", unknown: [expect.stringContaining("is removed again")] },
      ],
      resources: [{ documents: [{ relation: "unknown", reason: expect.stringContaining("is removed again") }] }],
    });
    const attached = {
      ...attachment(workspaceRole, [fullAccess, fullAccess]),
      address: "aws_iam_role_policy_attachment.full",
    };
    const values = { role: workspaceRole, policy_arn: fullAccess };
    const arns = (...names: readonly string[]): Plan =>
      plan([resource(attached.address, [values, values])], {
        attachments: [attached],
        exclusives: exclusive(names, [fullAccess]).exclusives.map((each) => ({ ...each, manages: "managed-policies" })),
      });
    expect(relationOf(arns(fullAccess))).toBe("unchanged");
    expect(review(arns()).principals).toMatchObject([
      { relation: "unknown", unknown: expect.arrayContaining([expect.stringContaining(attached.address)]) },
    ]);
  });

  it("is new where the owner is, or where it named the policy before", () => {
    const isNew = (of: Plan) => findingsOf("policy-swept-away", of).map((finding) => finding.isNew);
    expect(isNew(exclusive([], undefined, pass))).toEqual([true]);
    expect(isNew(exclusive([], ["pass-role"], pass))).toEqual([true]);
    expect(isNew(exclusive([], [], pass))).toEqual([false]);
  });

  it("is not found where it does", () => {
    expect(findingsOf("policy-swept-away", exclusive(["databricks", "pass-role"]))).toEqual([]);
  });
});

describe("policy-lost-with-role", () => {
  const kept = identity(allow("s3:ListBucket"));
  const replaced = { ...role(deployRole, [both, both]), action: "replace" } as const;

  it("is found where a role is replaced under a policy that the plan keeps", () => {
    expect(findingsOf("policy-lost-with-role", plan([replaced, inline(deployRole, "p", [kept, kept])]))).toEqual([
      expect.objectContaining({ severity: "error", address: "aws_iam_role_policy.p" }),
    ]);
  });

  it("makes unknown what the role may do, and who may use it", () => {
    const lost = review(plan([replaced, inline(deployRole, "p", [kept, kept])]));
    expect(lost).toMatchObject({
      relation: "unknown",
      principals: [{ name: deployRole, relation: "unknown", unknown: [expect.stringContaining("goes with it")] }],
    });
    const { action: _, ...destroyed } = role(deployRole, [both, undefined]);
    const kinds = [replaced, { ...destroyed, action: "destroy" } as const];
    const headlines = kinds.map((of) => review(plan([of, profile([deployRole, deployRole])])).relation);
    expect(headlines).toEqual(["unknown", "unknown"]);
    expect(review(plan([replaced, profile(["another", "another"])])).relation).toBe("unchanged");
  });

  it.each([
    ["aws_iam_policy_attachment", { policy_arn: fullAccess, roles: [deployRole, "another"] }],
    ["aws_iam_role_policy_attachments_exclusive", { policy_arns: [fullAccess], role_name: deployRole }],
  ])("is found for %s", (type, values) => {
    const kept = resource(`${type}.all`, [values, values], [], { action: "no-op" });
    const attachedTo = (name: string) => ({ ...attachment(name, [fullAccess, fullAccess]), address: kept.address });
    const parts = { attachments: [attachedTo(deployRole), attachedTo("another")] };
    const { principals, findings } = review(plan([replaced, kept], parts));
    expect(findings).toContainEqual(expect.objectContaining({ code: "policy-lost-with-role", address: kept.address }));
    const relations = Object.fromEntries(principals.map(({ name, relation }) => [name, relation]));
    expect(relations).toEqual({ [deployRole]: "unknown", another: "unchanged" });
  });

  it.each(["user", "group"])("is found for a %s that is replaced", (type) => {
    const values = { name: "all", policy_arn: fullAccess, [`${type}s`]: ["somebody"] };
    const kept = resource("aws_iam_policy_attachment.all", [values, values], [], { action: "no-op" });
    const sides: Sides<Readonly<Record<string, Json>>> = [{ name: "somebody" }, { name: "somebody" }];
    const replacedOne = resource(`aws_iam_${type}.x`, sides, [], { action: "replace" });
    expect(findingsOf("policy-lost-with-role", plan([replacedOne, kept]))).toHaveLength(1);
  });

  it("lets no call count as allowed by what is lost", () => {
    const there = setUp(deployment(), "there");
    const changes = there.changes.map((change) =>
      change.address === `aws_iam_role.${deployRole}` ? ({ ...change, action: "replace" } as const) : change,
    );
    const { deployability } = review({ ...there, changes }, deployment());
    expect(deployability.find(({ operation }) => operation === "create")?.after).toBe("unknown");
  });

  it("is not found where the policy is replaced too, or hangs on another role", () => {
    const changes = [
      replaced,
      inline(deployRole, "p", [kept, kept], { action: "replace" }),
      inline("another", "q", [kept, kept]),
    ];
    expect(findingsOf("policy-lost-with-role", plan(changes))).toEqual([]);
  });
});

describe("workspace-role-other-account", () => {
  it("is found for a role of another account", () => {
    const elsewhere = deployment({
      aws_role: "arn:aws:iam::999999999999:role/databricks",
      workspace: "pass_role: external",
    });
    expect(findingsOf("workspace-role-other-account", setUp(elsewhere, "first"), elsewhere)).toEqual([
      expect.objectContaining({ severity: "error", isNew: true }),
    ]);
  });

  it("is not found for one of the deployment's", () => {
    expect(findingsOf("workspace-role-other-account", setUp(deployment(), "first"), deployment())).toEqual([]);
  });
});

describe("registration-without-role", () => {
  const register = (values: Record<string, Json>, path = "/"): Plan =>
    plan([
      resource(`aws_iam_role.${deployRole}`, [undefined, { name: deployRole, path }]),
      profile([undefined, deployRole]),
      resource("databricks_instance_profile.r", [undefined, { instance_profile_arn: profileArn, ...values }]),
    ]);

  it("is found where the role has a path and iam_role_arn is missing", () => {
    const [finding] = findingsOf("registration-without-role", register({}, "/databricks/"));
    expect(finding?.message).toContain("arn:aws:iam::123456789012:role/databricks/databricks-sagemaker");
  });

  it("is not found with iam_role_arn, or where the guess is right", () => {
    expect(findingsOf("registration-without-role", register({ iam_role_arn: "arn" }, "/databricks/"))).toEqual([]);
    expect(findingsOf("registration-without-role", register({}))).toEqual([]);
    const other = resource("aws_iam_role.other", [undefined, { name: "other", path: "/databricks/" }]);
    const others = plan([profile([undefined, "other"], "other"), other, ...register({}).changes]);
    expect(findingsOf("registration-without-role", others)).toEqual([]);
  });

  it("is not found where the plan does not tell what role the instance profile holds", () => {
    const [ownRole, held, registration] = register({}, "/databricks/").changes;
    if (!ownRole || !held || !registration) throw new Error("The plan lacks a part.");
    const hidden = {
      ...ownRole,
      attributes: ownRole.attributes.map((one) =>
        one.attribute === "path" ? { ...one, after: { state: "unknown" } as const } : one,
      ),
    };
    for (const changes of [[registration], [held, registration], [hidden, held, registration]])
      expect(findingsOf("registration-without-role", plan(changes))).toEqual([]);
  });

  it("is found in a plan about several accounts by the instance profile and the role of the ARN's own", () => {
    const inAccount = (account: string, path: string): readonly ResourceChange[] => [
      { ...resource(`aws_iam_role.${account}`, [undefined, { name: deployRole, path }]), account },
      { ...profile([undefined, deployRole]), account },
    ];
    const registration = resource("databricks_instance_profile.r", [undefined, { instance_profile_arn: profileArn }]);
    const messagesIn = (...paths: readonly [string, string]) =>
      findingsOf(
        "registration-without-role",
        plan([
          ...inAccount("account 210987654321", paths[0]),
          ...inAccount("account 123456789012", paths[1]),
          registration,
        ]),
      ).map(({ message }) => message);
    expect(messagesIn("/other/", "/")).toEqual([]);
    expect(messagesIn("/", "/own/")).toEqual([expect.stringContaining("it is arn:aws:iam::123456789012:role/own/")]);
  });
});

describe("cluster-without-credentials", () => {
  const withMode = (...modes: Sides<string>): Plan => {
    const valuesOf = (mode: string | undefined) =>
      mode === undefined ? undefined : { ...withProfile, data_security_mode: mode };
    return plan([cluster(valuesOf(modes[0]), valuesOf(modes[1]))]);
  };

  it.each(["USER_ISOLATION", "DATA_SECURITY_MODE_STANDARD", "LEGACY_TABLE_ACL"])("is found for %s", (mode) => {
    expect(findingsOf("cluster-without-credentials", withMode(undefined, mode))).toEqual([
      expect.objectContaining({ severity: "warning", address: "databricks_cluster.c", isNew: true }),
    ]);
    expect(findingsOf("cluster-without-credentials", withMode(mode, mode))).toEqual([
      expect.objectContaining({ isNew: false }),
    ]);
  });

  it("is found for a single user without a name", () => {
    expect(findingsOf("cluster-without-credentials", withMode(undefined, "SINGLE_USER"))).toHaveLength(1);
  });

  it("is not found for a single user, no isolation, or a cluster without the instance profile", () => {
    const single = { ...withProfile, data_security_mode: "SINGLE_USER", single_user_name: "ml@example.com" };
    expect(findingsOf("cluster-without-credentials", plan([cluster(undefined, single)]))).toEqual([]);
    expect(findingsOf("cluster-without-credentials", withMode(undefined, "NONE"))).toEqual([]);
    const shared = plan([cluster(undefined, { data_security_mode: "USER_ISOLATION" })]);
    expect(findingsOf("cluster-without-credentials", shared)).toEqual([]);
  });
});

describe("instance-profile-detach-ignored", () => {
  const code = "instance-profile-detach-ignored";

  it("is found where aws_attributes is removed", () => {
    expect(findingsOf(code, plan([cluster(withProfile, { num_workers: 1 })]))).toEqual([
      expect.objectContaining({ severity: "warning", address: "databricks_cluster.c" }),
    ]);
  });

  it.each([
    ["of a block that stays the instance profile alone is removed", { aws_attributes: [{ zone_id: "auto" }] }],
    ["the provider is told to clear the block", { clear_cloud_attributes_on_remove: true }],
  ])("is not found where %s", (_, after) => {
    expect(findingsOf(code, plan([cluster(withProfile, after)]))).toEqual([]);
  });

  it("is found where the instance profile goes and the cluster keeps it", () => {
    expect(findingsOf(code, plan([profile([deployRole, undefined]), cluster(withProfile, withProfile)]))).toEqual([
      expect.objectContaining({ severity: "error" }),
    ]);
  });

  it("is found where the instance profile goes and Terraform only forgets the cluster, which stays", () => {
    const forgotten: ResourceChange = { ...cluster(withProfile, undefined), action: "forget" };
    expect(findingsOf(code, plan([forgotten]))).toEqual([]);
    expect(findingsOf(code, plan([profile([deployRole, undefined]), forgotten]))).toEqual([
      expect.objectContaining({ severity: "error" }),
    ]);
  });

  it("is not found where the cluster goes too, moves to another profile, or nothing goes", () => {
    const other = { aws_attributes: [{ instance_profile_arn: `${profileArn}-2` }] };
    const gone = profile([deployRole, undefined]);
    const [removed] = cluster(withProfile, undefined).attributes;
    for (const after of [{ state: "unknown" }, { state: "sensitive", changed: true }] as const) {
      const hidden = { ...cluster(withProfile, {}), attributes: removed ? [{ ...removed, after }] : [] };
      expect(findingsOf(code, plan([gone, hidden]))).toEqual([]);
    }
    expect(findingsOf(code, plan([gone, cluster(withProfile, undefined)]))).toEqual([]);
    expect(findingsOf(code, plan([gone, cluster(withProfile, other)]))).toEqual([]);
    expect(findingsOf(code, plan([profile([deployRole, deployRole]), cluster(withProfile, withProfile)]))).toEqual([]);
  });

  it("is found in a plan about several accounts where the instance profile goes in the ARN's own", () => {
    const goesIn = (gone: string, stays: string): Plan =>
      plan([
        { ...profile([deployRole, undefined]), account: gone },
        { ...profile([deployRole, deployRole]), account: stays },
        cluster(withProfile, withProfile),
      ]);
    expect(findingsOf(code, goesIn("account 123456789012", "account 210987654321"))).toHaveLength(1);
    expect(findingsOf(code, goesIn("account 210987654321", "account 123456789012"))).toEqual([]);
  });

  it("is found where the registration goes, and the one of the same name in another account stays", () => {
    const registered = { instance_profile_arn: profileArn.replace("123456789012", "210987654321") };
    const gone = plan([
      resource("databricks_instance_profile.a", [{ instance_profile_arn: profileArn }, undefined]),
      resource("databricks_instance_profile.b", [registered, registered]),
      cluster(withProfile, withProfile),
    ]);
    expect(findingsOf(code, gone)).toEqual([expect.objectContaining({ severity: "error" })]);
  });
});

describe("role-quota-exceeded", () => {
  const long = (count: number): Policy =>
    identity(allow(Array.from({ length: count }, (_, index) => `s3:GetObject${"x".repeat(20)}${index}`)));

  it("is found for inline policies that are too long together", () => {
    const changed = plan([inline("r", "a", [undefined, long(150)]), inline("r", "b", [undefined, long(160)])]);
    expect(findingsOf("role-quota-exceeded", changed)).toEqual([
      expect.objectContaining({ severity: "error", message: expect.stringContaining("10240"), isNew: true }),
    ]);
  });

  it("is not found where they are on two roles, or short", () => {
    const changed = plan([inline("r", "a", [undefined, long(150)]), inline("s", "b", [undefined, long(160)])]);
    expect(findingsOf("role-quota-exceeded", changed)).toEqual([]);
    const short = plan([inline("r", "a", [undefined, long(10)]), inline("r", "b", [undefined, long(10)])]);
    expect(findingsOf("role-quota-exceeded", short)).toEqual([]);
    const perhapsOfTwoAccounts = changed.changes.map((change) => ({
      ...change,
      documents: change.documents.map((document) => ({
        ...document,
        subject: { type: "role", name: "r", label: "r (account not known)", account: "account not known" } as const,
      })),
    }));
    expect(findingsOf("role-quota-exceeded", plan(perhapsOfTwoAccounts))).toEqual([]);
  });

  it("is found for more than ten managed policies", () => {
    const attachments = (count: number) =>
      Array.from({ length: count }, (_, index) =>
        attachment("r", [undefined, `arn:aws:iam::123456789012:policy/p${index}`]),
      );
    expect(findingsOf("role-quota-exceeded", plan([], { attachments: attachments(11) }))).toHaveLength(1);
    expect(findingsOf("role-quota-exceeded", plan([], { attachments: attachments(10) }))).toEqual([]);
  });

  it("is not found where they are on a role and on a user of the same name", () => {
    const onUser = inline("r", "b", [undefined, long(10)]);
    const documents = onUser.documents.map((document) => ({
      ...document,
      subject: { type: "user", name: "r", label: "r" } as const,
    }));
    const changed = plan([inline("r", "a", [undefined, long(150)]), { ...onUser, documents }]);
    expect(findingsOf("role-quota-exceeded", changed)).toEqual([]);
  });

  it("counts a managed policy once whose ARN is shown in one place and its resource in another", () => {
    const attachments = Array.from({ length: 10 }, (_, index) =>
      attachment("r", [undefined, `arn:aws:iam::123456789012:policy/p${index}`]),
    );
    const shown = (policy: AttachedPolicy) => ({ state: "known", policies: [policy] }) as const;
    const [named, referred] = [
      { ...attachment("r", [undefined, "p"]), after: shown({ arn: "arn:p", address: "aws_iam_policy.p" }) },
      { ...attachment("r", [undefined, "q"]), after: shown({ address: "aws_iam_policy.p" }) },
    ];
    const changed = plan([], { attachments: [...attachments.slice(1), named, referred] });
    expect(findingsOf("role-quota-exceeded", changed)).toEqual([]);
  });
});

describe("plan-incomplete", () => {
  it("is found where Terraform put something off", () => {
    const deferred = [
      { address: "aws_iam_role.later", type: "aws_iam_role", isManaged: true, reason: "resource_config_unknown" },
    ];
    const [finding] = findingsOf("plan-incomplete", plan([], { deferred, complete: false }));
    expect(finding?.message).toContain("aws_iam_role.later (resource_config_unknown)");
  });

  it("is not found in a whole plan", () => {
    expect(findingsOf("plan-incomplete", plan([]))).toEqual([]);
  });
});

describe("docs/findings", () => {
  const pages = readdirSync("docs/findings").map((name) => ({
    code: name.replace(/\.md$/, ""),
    text: readFileSync(`docs/findings/${name}`, "utf8"),
  }));
  const ofPlan = pages.filter(({ text }) => text.includes("Found by the review of a plan"));

  it("has the codes that review.accept takes", () => {
    const ofText = ["malformed-policy", "lint-incomplete"];
    const ofRules = [...new Set([...rules, ...planRules].map(({ code }) => code)), ...ofText].sort();
    expect(findingCodes).toEqual(ofRules);
    const codes = pages.map(({ code }) => code).filter((code) => code !== "README");
    expect(codes.sort()).toEqual(ofRules);
  });

  it("has one page for every code of the review", () => {
    const ofLinter = new Set(rules.map(({ code }) => code));
    const ofReview = planRules.map(({ code }) => code).filter((code) => !ofLinter.has(code));
    expect(ofPlan.map(({ code }) => code).sort()).toEqual(ofReview.sort());
  });

  it.each(ofPlan)("$code says what to avoid, what to prefer, why, and the source", ({ code, text }) => {
    expect(text.split("\n")[0]).toBe(`# ${code}`);
    expect([...text.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading)).toEqual([
      "Avoid",
      "Prefer",
      "Why",
      "Source",
    ]);
  });
});

const policyOf = (change: ResourceChange): Policy => {
  const [document] = change.documents;
  if (document?.after.state !== "known") throw new Error(`${change.address} has no known document.`);
  return document.after.policy;
};
