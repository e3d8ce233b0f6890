import { execFileSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import type { Witness } from "../../../src/iam/model.ts";
import { line, plain } from "../../../src/report/blocks.ts";
import { markdownLine } from "../../../src/report/markdown/print.ts";
import { deployCommand } from "../../../src/report/next-step.ts";
import { witnessLine } from "../../../src/report/sections/first-screen.ts";
import { prose } from "../../../src/report/words/prose.ts";
import { readingOf } from "../../../src/report/words/reading.ts";
import { byUrgency } from "../../../src/report/words/relation.ts";
import { namesakesAmong, roleName, type WitnessOrigin, witnessSentence } from "../../../src/report/words/witness.ts";
import { witness } from "./builders.ts";

const sentence = (given: string): string => markdownLine(prose(given), "line");

describe("a sentence from elsewhere", () => {
  it.each([
    ["The role is gone, and nothing replaced it.", "The role is gone, and nothing replaced it."],
    ["Limit iam:PassedToService to ec2.amazonaws.com.", "Limit `iam:PassedToService` to `ec2.amazonaws.com`."],
    ["Set `policy: hardened` (see docs).", "Set `policy: hardened` (see docs)."],
    ["EC2 and S3, 10,240 in v29 since 2026-02-12: 50%", "EC2 and S3, 10,240 in v29 since 2026-02-12: 50%"],
    ["by @acme/x of abc1234 in #12", "by `@acme/x` of `abc1234` in `#12`"],
    ["a `b", "a `` `b ``"],
    ["see www.example.com or a@b.c", "see `www.example.com` or `a@b.c`"],
    ["read-only and/or don't", "read-only and/or don't"],
    ['the resource "${known after apply}" is', 'the resource "`${known after apply}`" is'],
    ["two  spaces", "two `\\u{20}`spaces"],
    ["one\ntwo", "`one\\u{A}two`"],
    ['of a.b["is all safe"], a', 'of `a.b["is all safe"]`, a'],
    [
      'of module.m["x"].a.b[0] and a.b["`, all is \\" safe"].',
      'of `module.m["x"].a.b[0]` and ``a.b["`, all is \\u{5C}" safe"]``.',
    ],
  ])("%j is %j", (given, expected) => {
    expect(sentence(given)).toBe(expected);
  });
});

describe("a witness as a decision on both sides", () => {
  const reading = readingOf({ kind: "planned" });
  const added = witness({ direction: "added", action: "s3:ListAllMyBuckets", resource: "*" });
  const shown = (beforeUnknown?: true) =>
    plain(witnessLine({ who: line`r`, ...(beforeUnknown && { beforeUnknown }) }, added, reading));

  it("says that it was denied before only where that is known", () => {
    expect(shown()).toBe("r may call s3:ListAllMyBuckets (witness: s3:ListAllMyBuckets, denied → allowed)");
    expect(shown(true)).toBe("r may call s3:ListAllMyBuckets (witness: s3:ListAllMyBuckets, not known → allowed)");
  });
});

describe("a witness as a sentence", () => {
  const who = line`some-role`;
  it.each([
    [
      witness({
        direction: "added",
        action: "iam:PassRole",
        resource: "arn:aws:iam::1:role/p/x",
        context: { "IAM:passedtoservice": ["ec2.amazonaws.com"] },
      }),
      "some-role may pass x to ec2.amazonaws.com",
    ],
    [
      witness({ direction: "added", action: "iam:PassRole", resource: "arn:aws:iam::1:role/x" }),
      "some-role may pass x",
    ],
    [
      witness({
        direction: "added",
        action: "s3:PutObject",
        resource: "arn:aws:s3:::b/k",
        context: { "aws:SourceIp": ["1.2.3.4", "5.6.7.8"], "aws:SecureTransport": ["true"] },
      }),
      "some-role may call s3:PutObject on arn:aws:s3:::b/k when aws:SourceIp is 1.2.3.4 or 5.6.7.8 and aws:SecureTransport is true",
    ],
    [witness({ direction: "added", action: "s3:ListAllMyBuckets" }), "some-role may call s3:ListAllMyBuckets"],
    [
      witness({
        direction: "added",
        action: "sts:AssumeRole",
        resource: "arn:aws:iam::1:role/x",
        principal: { type: "anonymous" },
      }),
      "anyone without signing in may assume x",
    ],
  ])("names who, what and when", (given, expected) => {
    expect(plain(witnessSentence(who, given, "may"))).toBe(expected);
  });

  it("tells whether a pattern of many wildcards covers a role without trying every way", () => {
    const resource = `arn:aws:iam::111111111111:role/${"a".repeat(64)}`;
    const passed = witness({ direction: "added", action: "iam:PassRole", resource });
    const added = [`arn:aws:iam::111111111111:role/${"*a".repeat(7)}*z`];
    const sentence = (patterns: readonly string[]) =>
      plain(witnessSentence(who, passed, "may", { openPasses: { added: patterns, removed: [] } }));
    expect(sentence(added)).toBe(`some-role may pass ${"a".repeat(64)}`);
    expect(sentence([...added, "arn:aws:iam::*:role/a?*"])).toBe(
      `some-role may pass any role that arn:aws:iam::*:role/a?* covers, such as ${"a".repeat(64)}, to any service`,
    );
  });

  it("says of a role that may be passed to fewer services that it may no longer be to every one, not to none", () => {
    const resource = "arn:aws:iam::1:role/x";
    const lost = witness({ direction: "removed", action: "iam:PassRole", resource });
    const origin = { openPasses: { added: [], removed: [resource] } };
    const sentence = (...[modal, parts]: readonly ["may" | "may no longer", object]) =>
      plain(witnessSentence(who, lost, modal, { ...origin, ...parts }));
    const still = (pattern: string) => ({ stillPasses: { added: [], removed: [pattern] } });
    expect(sentence("may no longer", still("arn:aws:iam::*:role/*"))).toBe(
      "some-role may no longer pass x to every service",
    );
    expect(sentence("may no longer", still("arn:aws:iam::*:role/y"))).toBe(
      "some-role may no longer pass x to any service",
    );
    expect(sentence("may no longer", {})).toBe("some-role may no longer pass x to any service");
    expect(sentence("may", still("*"))).toBe("some-role may pass x to any service");
  });

  const passedBy = (origin: WitnessOrigin, modal: "may" | "may no longer" = "may") =>
    plain(
      witnessSentence(
        who,
        witness({
          direction: modal === "may" ? "added" : "removed",
          action: "iam:PassRole",
          resource: "arn:aws:iam::1:role/x",
          context: { "iam:PassedToService": ["ec2.amazonaws.com"] },
        }),
        modal,
        origin,
      ),
    );
  const both = (...roles: readonly string[]) => ({ added: roles, removed: roles });

  it.each([
    [["*"], "any role, such as x, to any service"],
    [["arn:aws:iam::1:role/x", "arn:aws:iam::1:role/*"], "any role, such as x, to any service"],
    [["arn:aws:iam::1:role/x*"], "any role that arn:aws:iam::1:role/x* covers, such as x, to any service"],
    [["arn:aws:iam::1:role/x"], "x to any service"],
  ])("names a role that %j passes as an example, unless it is the one that is passed", (roles, expected) => {
    expect(passedBy({ openPasses: both(...roles) })).toBe(`some-role may pass ${expected}`);
  });

  it.each([
    [["*"], "roles such as x"],
    [["*", "arn:aws:iam::1:role/x"], "x"],
    [["arn:aws:iam::1:role/y*"], "x"],
  ])("says roles such as it where %j is passed on conditions", (roles, expected) => {
    expect(passedBy({ somePasses: both(...roles) })).toBe(`some-role may pass ${expected} to ec2.amazonaws.com`);
  });

  it.each([
    ["iam:PassRole", "pass", "arn:aws:iam::1:role/ml/x"],
    ["sts:AssumeRole", "assume", "arn:aws:iam::2:role/x"],
  ])("calls a role by its ARN where the witnesses are about another of its name: %s", (action, verb, resource) => {
    const found = witness({ direction: "added", action, resource });
    const lost = { ...found, direction: "removed" as const, resource: "arn:aws:iam::1:role/x" };
    const sentence = (...all: readonly Witness[]) =>
      plain(witnessSentence(who, found, "may", { namesakes: namesakesAmong(all) }));
    expect(sentence(found, lost)).toBe(`some-role may ${verb} ${resource}`);
    expect(sentence(found, found)).toBe(`some-role may ${verb} x`);
  });

  it("says of no role that any may no longer be passed where some still may", () => {
    const lost = { openPasses: both("*") };
    expect(passedBy(lost, "may no longer")).toBe("some-role may no longer pass any role, such as x, to any service");
    expect(passedBy({ ...lost, stillPasses: both("arn:aws:iam::1:role/y") }, "may no longer")).toBe(
      "some-role may no longer pass roles such as x to any service",
    );
    expect(passedBy({ ...lost, stillPasses: both("*") }, "may no longer")).toBe(
      "some-role may no longer pass roles such as x to every service",
    );
  });

  it.each([
    ["sts:AssumeRoleWithWebIdentity", "token.actions.githubusercontent.com may assume deploy"],
    ["sts:AssumeRoleWithSAML", "token.actions.githubusercontent.com may assume deploy"],
    ["sts:TagSession", "token.actions.githubusercontent.com may call sts:TagSession on deploy"],
  ])("of a trust policy names its role and no example of one: %s", (action, expected) => {
    const given = witness({
      direction: "added",
      action,
      resource: "arn:aws:iam::111122223333:role/example",
      principal: { type: "Federated", value: "token.actions.githubusercontent.com" },
    });
    expect(plain(witnessSentence(who, given, "may", { role: "deploy" }))).toBe(expected);
  });

  it("of a trust policy is called an example where it says when, since no condition may ask for that", () => {
    const given = witness({
      direction: "added",
      action: "sts:AssumeRole",
      principal: { type: "Service", value: "sagemaker.amazonaws.com" },
      context: { "aws:SourceAccount": ["111122223333"] },
    });
    expect(plain(witnessSentence(who, given, "may", { role: "r" }))).toBe(
      "sagemaker.amazonaws.com may assume r, for example when aws:SourceAccount is 111122223333",
    );
  });

  it.each(["arn:aws:iam::1:role/*", "arn:aws:iam::1:role/a*", "arn:aws:iam::1:user/x", "*"])(
    "keeps %s whole",
    (arn) => {
      expect(roleName(arn)).toBe(arn);
    },
  );
});

describe("urgency", () => {
  it("puts what may be dangerous first", () => {
    const relations = [
      "unchanged",
      "narrower",
      "new",
      "unknown",
      "broader",
      "gone",
      "equivalent",
      "incomparable",
    ] as const;
    expect(byUrgency(relations, (relation) => relation)).toEqual([
      "unknown",
      "incomparable",
      "broader",
      "new",
      "gone",
      "narrower",
      "equivalent",
      "unchanged",
    ]);
  });
});

describe("the command after apply", () => {
  const facts = { region: "eu-west-1", bucket: "mlflow-sagemaker-eu-west-1-1" };

  it("has the region and the role, and leaves the bucket to MLflow, which makes only its own", () => {
    const command = deployCommand({ ...facts, roleArn: "arn:aws:iam::1:role/x" });
    expect(command).toContain("--target sagemaker:/eu-west-1");
    expect(command).toContain("-C execution_role_arn=arn:aws:iam::1:role/x");
    expect(command).not.toContain("bucket");
  });

  it("is safe to paste, whatever the role is called", () => {
    const roleArn = "arn:aws:iam::1:role/x'; echo $(id) `id`; #";
    const command = deployCommand({ ...facts, roleArn }).replace("mlflow", "printf '%s\\n'");
    expect(execFileSync("sh", ["-c", command], { encoding: "utf8" }).trimEnd().split("\n").at(-1)).toBe(
      `execution_role_arn=${roleArn}`,
    );
  });
});
