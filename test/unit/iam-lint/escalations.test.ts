import { describe, expect, it } from "vitest";
import { loadCatalogue } from "../../../src/data.ts";
import { ESCALATIONS, type Escalation } from "../../../src/iam/lint/escalations.ts";
import { lintText } from "../../../src/iam/lint/lint-text.ts";

const catalogue = await loadCatalogue();

const findingsOf = (statements: readonly object[]) =>
  lintText(JSON.stringify({ Version: "2012-10-17", Statement: statements }), "identity", { catalogue }).filter(
    ({ code }) => code === "privilege-escalation",
  );

/** Every step on everything, and iam:PassRole to the service alone. */
const statementsFor = ({ passedTo }: Escalation, actions: readonly string[]) =>
  actions.map((action) => ({
    Effect: "Allow",
    Action: action,
    Resource: "*",
    ...(action === "iam:PassRole" && { Condition: { StringEquals: { "iam:PassedToService": passedTo } } }),
  }));

describe("the known paths of privilege escalation", () => {
  it("are made of actions that exist, under ids of their own", () => {
    expect(ESCALATIONS.flatMap(({ actions }) => actions).filter((action) => !catalogue.action(action))).toEqual([]);
    expect(new Set(ESCALATIONS.map(({ id }) => id)).size).toBe(ESCALATIONS.length);
    expect(ESCALATIONS).toHaveLength(65);
    for (const { actions, passedTo } of ESCALATIONS)
      expect(actions.includes("iam:PassRole")).toBe(passedTo !== undefined);
  });

  it.each(ESCALATIONS)("$id is found where every step is allowed, and not where one is missing", (escalation) => {
    const { id, actions } = escalation;
    const mentions = (steps: readonly string[]) =>
      findingsOf(statementsFor(escalation, steps)).filter(({ message }) => new RegExp(`\\b${id}\\b`).test(message));
    expect(mentions(actions)).not.toEqual([]);
    for (const missing of actions) expect(mentions(actions.filter((action) => action !== missing))).toEqual([]);
  });

  it("need the role to be passed to the service of the path", () => {
    const steps = { Effect: "Allow", Action: ["lambda:CreateFunction", "lambda:InvokeFunction"], Resource: "*" };
    const passing = { Effect: "Allow", Action: "iam:PassRole", Resource: "*" };
    const passTo = (services: string | readonly string[], more: object = {}) => ({
      ...passing,
      Condition: { StringLike: { "iam:PassedToService": services }, ...more },
    });
    expect(findingsOf([steps, passTo("sagemaker.amazonaws.com")])).toEqual([]);
    const found = [{ severity: "warning", pointer: "/Statement/1/Action" }];
    expect(findingsOf([steps, passTo("lambda.*")])).toMatchObject(found);
    expect(findingsOf([steps, passTo(["sagemaker.amazonaws.com", "lambda.*"])])).toMatchObject(found);
    expect(findingsOf([steps, passing])).toMatchObject(found);
    const together = { ...steps, Action: [...steps.Action, "iam:PassRole"] };
    const ifExists = { StringEqualsIfExists: { "iam:PassedToService": "lambda.amazonaws.com" } };
    expect(findingsOf([{ ...together, Condition: ifExists }])).toMatchObject([{ severity: "warning" }]);
    expect(findingsOf([steps, passTo("lambda.*", { Bool: { "aws:ViaAWSService": "true" } })])).toMatchObject([
      { severity: "info" },
    ]);
  });

  it("are not completed by what an unconditional Deny takes back, nor by resources that the action does not take", () => {
    const allow = { Effect: "Allow", Action: "iam:PutRolePolicy", Resource: "*" };
    expect(findingsOf([allow, { Effect: "Deny", Action: "iam:Put*", Resource: "*" }])).toEqual([]);
    const narrow = { Effect: "Deny", Action: "iam:Put*", Resource: "arn:aws:iam::*:role/a" };
    const conditional = { ...narrow, Resource: "*", Condition: { Bool: { "aws:ViaAWSService": "false" } } };
    expect(findingsOf([allow, narrow, conditional])).toHaveLength(1);
    expect(findingsOf([narrow])).toEqual([]);
    expect(findingsOf([{ ...allow, Resource: "arn:aws:iam::123456789012:user/*" }])).toEqual([]);
  });

  it("are not completed by keys and passwords for oneself, which take nobody over, but by policies for oneself", () => {
    const own = ["arn:aws:iam::*:user/${aws:username}", "arn:aws:iam::*:user/team/*/${aws:username}"];
    const keys = {
      Effect: "Allow",
      Action: ["iam:CreateAccessKey", "iam:CreateLoginProfile", "iam:UpdateLoginProfile"],
      Resource: own,
    };
    expect(findingsOf([keys])).toEqual([]);
    expect(findingsOf([{ ...keys, Resource: [...own, "arn:aws:iam::*:user/${aws:username}-*"] }])).toHaveLength(3);
    expect(findingsOf([{ ...keys, Action: "iam:AttachUserPolicy" }])).toHaveLength(1);
  });

  it("are not completed under a condition that requests of the action never meet, as its own finding says", () => {
    const spot = {
      Effect: "Allow",
      Action: ["iam:CreateServiceLinkedRole", "iam:PutRolePolicy"],
      Resource: "arn:aws:iam::*:role/aws-service-role/spot.amazonaws.com/AWSServiceRoleForEC2Spot",
      Condition: { StringLike: { "iam:AWSServiceName": "spot.amazonaws.com" } },
    };
    expect(findingsOf([spot])).toEqual([]);
    const [finding] = lintText(JSON.stringify({ Version: "2012-10-17", Statement: spot }), "identity", { catalogue });
    expect(finding?.message).toContain(
      'no key "iam:AWSServiceName" for "iam:PutRolePolicy": without it, this condition never',
    );
    const passes = (Condition: object) => findingsOf([{ ...spot, Condition }]).length;
    expect(passes({ StringLikeIfExists: { "iam:AWSServiceName": "spot.amazonaws.com" } })).toBe(1);
    expect(passes({ StringNotLike: { "iam:AWSServiceName": "spot.amazonaws.com" } })).toBe(1);
    expect(passes({ ArnLike: { "iam:PermissionsBoundary": "arn:aws:iam::123456789012:policy/b" } })).toBe(1);
  });

  it("weigh less on named resources or under a condition", () => {
    const allow = { Effect: "Allow", Action: "iam:PutRolePolicy", Resource: "*" };
    const severity = (...statements: object[]) => findingsOf(statements).map((finding) => finding.severity);
    expect(severity(allow)).toEqual(["error"]);
    const named = { ...allow, Resource: "arn:aws:iam::123456789012:role/app-*" };
    expect(severity(named, allow)).toEqual(["error"]);
    const second = { ...allow, Action: "ec2:ModifyLaunchTemplate", Resource: "arn:aws:ec2:*:*:launch-template/lt-0" };
    expect(severity({ ...allow, Action: "ec2:CreateLaunchTemplateVersion" }, second)).toEqual(["info"]);
    expect(severity({ ...allow, Resource: "arn:aws:iam::123456789012:role/*" })).toEqual(["error"]);
    expect(severity({ ...allow, Resource: "arn:aws:iam::123456789012:r*" })).toEqual(["error"]);
    expect(severity({ ...allow, Resource: "arn:aws:iam::123456789012:role/app-*" })).toEqual(["info"]);
    expect(severity({ ...allow, Resource: ["arn:aws:iam::123456789012:role/app-*", "*"] })).toEqual(["error"]);
    expect(severity({ ...allow, Condition: { Bool: { "aws:MultiFactorAuthPresent": "true" } } })).toEqual(["info"]);
  });

  it("are told once with those that only add steps to them", () => {
    const ids = (...actions: string[]) =>
      findingsOf([{ Effect: "Allow", Action: actions, Resource: "*" }]).map(
        ({ message }) => /[\w-]+-\d+(?: \(also .*\))?(?=\.$)/.exec(message)?.[0],
      );
    expect(ids("iam:PutRolePolicy", "iam:CreateAccessKey", "sts:AssumeRole")).toEqual([
      "iam-002",
      "iam-005 (also iam-017)",
      "sts-001 (also iam-017)",
    ]);
    const lambda = ["lambda:CreateFunction", "lambda:InvokeFunction"];
    expect(ids("iam:PassRole", "ec2:RunInstances", ...lambda)).toEqual(["ec2-001", "lambda-001"]);
  });

  it("are not told to be limited to named resources where they are", () => {
    const suggestion = (Resource: string) =>
      findingsOf([{ Effect: "Allow", Action: "sts:AssumeRole", Resource }]).map((finding) => finding.suggestion);
    expect(suggestion("*")).toEqual([expect.stringMatching(/^Allow these actions on named resources only, /)]);
    expect(suggestion("arn:aws:iam::123456789012:role/deploy")).toEqual([
      expect.stringMatching(/^Its resources or conditions limit this way: /),
    ]);
  });

  it("with NotResource reach whatever is not excepted", () => {
    const except = (resource: string) =>
      findingsOf([{ Effect: "Allow", Action: "iam:PutRolePolicy", NotResource: resource }]).map(
        ({ severity }) => severity,
      );
    expect(except("arn:aws:iam::*:user/*")).toEqual(["error"]);
    expect(except("arn:aws:iam::*:role/admin")).toEqual(["info"]);
    expect(except("arn:aws:iam::*:role/*")).toEqual([]);
    expect(except("arn:aws:iam::*:*role/?*")).toEqual([]);
  });
});
