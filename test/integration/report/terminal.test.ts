import { stripVTControlCharacters } from "node:util";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Block, code, type Line, line, paragraph, text } from "../../../src/report/blocks.ts";
import { terminalBlocks } from "../../../src/report/terminal/print.ts";
import { renderTerminal } from "../../../src/report/terminal/report.ts";
import { columns } from "../../../src/report/terminal/width.ts";
import { prose } from "../../../src/report/words/prose.ts";
import { anyText } from "./arbitraries.ts";
import {
  call,
  context,
  deployRole,
  document,
  fullAccess,
  operation,
  principal,
  report,
  resource,
  review,
  witness,
} from "./builders.ts";
import { readBack } from "./read-markdown.ts";
import { hardenedPass } from "./scenarios/access.ts";
import { limitScenarios } from "./scenarios/limits.ts";
import { driftReport } from "./scenarios/states.ts";

const plain = { width: 80, color: false };
/** Text without its colours. */
const uncolored = (shown: string): string => stripVTControlCharacters(shown);

/** Without the marks that keep a line from being a command: they come after wrapping. */
const readCommands = (shown: string): string => shown.replaceAll("\\u{3A}", ":").replaceAll("\\u{5B}", "[");

const table = (...cells: readonly string[]): Block => ({
  kind: "table",
  head: [line`First`, line`Second`, line`Third`],
  rows: [cells.map((cell) => [code(cell)])],
});

describe("columns", () => {
  it.each([
    ["ascii", 5],
    ["日本語", 6],
    ["ﾊﾝｶｸ", 4],
    ["한국어", 6],
    ["e\u0301", 1],
    ["🙂", 2],
    ["▲ — →", 5],
  ])("of %s are %i", (shown, expected) => {
    expect(columns(shown)).toBe(expected);
  });
});

describe("the terminal", () => {
  it("shows a widening within 80 columns", async () => {
    const shown = renderTerminal([report(hardenedPass("added"))], context, plain);
    await expect(shown).toMatchFileSnapshot("../../scenarios/terminal-widening.txt");
  });

  it("shows drift within 60 columns, where tables become lists", async () => {
    const shown = renderTerminal([driftReport], context, { width: 48, color: false });
    await expect(shown).toMatchFileSnapshot("../../scenarios/terminal-drift.txt");
  });

  it("has no escape sequences and no line that a runner would obey, whatever the names are", () => {
    for (const { reports, context: given } of limitScenarios) {
      const shown = renderTerminal(reports, given, plain);
      expect(shown).not.toMatch(/[^\P{C}\n]/u);
      expect(shown).not.toMatch(/^\s*::/m);
      expect(shown).not.toContain("##[");
    }
  });

  it("has the same text with colour as without", () => {
    const reports = [report(hardenedPass("added"))];
    const colored = renderTerminal(reports, context, { width: 80, color: true });
    expect(colored).toContain("\u001b[1m");
    expect(uncolored(colored)).toBe(renderTerminal(reports, context, plain));
  });

  it("says that it leaves out the plan attribute by attribute", () => {
    const shown = renderTerminal([report(hardenedPass("added"))], context, plain);
    expect(shown).not.toContain("will be updated in-place");
    expect(shown).toContain("Not shown here");
  });

  it("prints the plan attribute by attribute where all of it is asked for, and then leaves nothing to be read elsewhere", () => {
    const shown = renderTerminal([report(hardenedPass("added"))], context, { ...plain, verbose: true });
    expect(shown).toContain("will be updated in-place");
    expect(shown).not.toContain("Not shown here");
  });

  it("says at the end of a long report again what it comes to", () => {
    const shown = renderTerminal([report(hardenedPass("added"))], context, plain);
    const again = shown.slice(shown.indexOf("Again in short"));
    expect(again).toMatch(/^▲ BROADER /m);
    expect(again).toMatch(/^NEW +databricks-cross-account may pass databricks-sagemaker/m);
    expect(again).not.toContain("NOT CHECKED");
    expect(shown.split("Again in short")).toHaveLength(2);
  });

  it("ends after an apply with what to do next, which nobody scrolls back for", () => {
    const nextStep = { region: "us-east-1", roleArn: "arn:aws:iam::123456789012:role/r", bucket: "b" };
    const applied = report(hardenedPass("added"), { state: { kind: "applied" }, nextStep });
    const again = renderTerminal([applied], context, plain).split("Again in short")[1];
    expect(again).toContain("mlflow deployments create");
    expect(again).toContain("execution_role_arn=arn:aws:iam::123456789012:role/r");
  });

  it("says at the end of many reports again what each comes to", () => {
    const reports = ["one", "two"].map((name) => ({ ...report(hardenedPass("added")), name }));
    const shown = renderTerminal(reports, context, plain);
    expect(shown.slice(shown.indexOf("Again in short")).match(/^(?:one|two) .*BROADER/gm)).toHaveLength(2);
  });

  it("does not say a short report twice", () => {
    const shown = renderTerminal([report(review({ relation: "broader", notChecked: [] }))], context, plain);
    expect(shown).not.toContain("Again in short");
  });

  it("keeps any text within its width", () => {
    fc.assert(
      fc.property(anyText, anyText, fc.integer({ min: 20, max: 120 }), (one, two, width) => {
        const shown = terminalBlocks([table(one, "between", two), paragraph(prose(one))], { width, color: false });
        const lines = readCommands(shown).split("\n");
        expect(lines.filter((each) => columns(each) > width)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it("makes a list of a table whose columns would cut every name into pieces", () => {
    const arn = "arn:aws:iam::123456789012:role/databricks-sagemaker";
    const shown = terminalBlocks([table(arn, "s3:GetObjectVersionTagging", arn)], { width: 60, color: false });
    expect(shown).toBe(`First: ${arn}\nSecond: s3:GetObjectVersionTagging\nThird: ${arn}`);
  });

  it("tells each answer of the first screen with its own question where there is no room for two columns", () => {
    const head = [[text("✚ NEW")], [text("did not exist before")]] as const;
    const rows: readonly (readonly [string, Line])[] = [
      ["GONE", [text("nothing")]],
      ["PLAN", [text("+7 ~0 −0")]],
    ];
    const shown = terminalBlocks([{ kind: "answers", head, rows }], { width: 20, color: false });
    expect(shown).toBe("✚ NEW: did not exist\nbefore\nGONE: nothing\nPLAN: +7 ~0 −0");
  });

  it("loses nothing of any text", () => {
    fc.assert(
      fc.property(anyText, (data) => {
        fc.pre(data !== "");
        const shown = terminalBlocks([paragraph([code(data)])], { width: 30, color: false });
        expect(readBack(shown.replace(/[ \n]/g, "")).replaceAll(" ", "")).toBe(data.replaceAll(" ", ""));
      }),
    );
  });

  it("never prints what a runner or a terminal would obey", () => {
    fc.assert(
      fc.property(anyText, fc.boolean(), (data, color) => {
        const blocks: readonly Block[] = [
          paragraph([code(data)]),
          paragraph(prose(data)),
          table(data, data, data),
          { kind: "code", language: "text", text: data },
        ];
        const shown = uncolored(terminalBlocks(blocks, { width: 40, color }));
        expect(shown).not.toMatch(/[^\P{C}\n]/u);
        expect(shown).not.toMatch(/^\s*::/m);
        expect(shown).not.toContain("##[");
      }),
      { numRuns: 300 },
    );
  });

  it("cuts no ARN where the rest of it would be a command, and so has to escape nothing of it", () => {
    const shown = terminalBlocks([paragraph([code(`${"x".repeat(9)}arn:aws:iam::aws:policy/A`)])], {
      width: 20,
      color: false,
    });
    expect(shown).toBe("xxxxxxxxxarn:aws:ia\nm::aws:policy/A");
  });

  it("wraps at spaces", () => {
    const shown = terminalBlocks([paragraph([text("one two three four five six seven")])], { width: 20, color: false });
    expect(shown).toBe("one two three four\nfive six seven");
  });
});

describe("a new role that has a policy of AWS, at the terminal", () => {
  const ofAws = Array.from({ length: 45 }, (_, index) => `sagemaker:CreateThing${index + 1}`);
  const may = (action: string, policy: string) => witness({ direction: "added", action, by: { policy, statement: 0 } });
  const role = principal(deployRole, "new", {
    added: [
      { service: "ec2", level: "Permissions management", actions: ["ec2:CreateNetworkInterfacePermission"] },
      { service: "iam", level: "Write", actions: ["iam:PassRole"] },
      { service: "s3", level: "Write", actions: ["s3:PutObject"] },
      { service: "sagemaker", level: "Write", actions: ofAws },
    ],
    witnesses: [
      may("iam:PassRole", fullAccess.name),
      may("ec2:CreateNetworkInterfacePermission", fullAccess.name),
      ...ofAws.map((action) => may(action, fullAccess.name)),
      may("s3:PutObject", "inline policy own"),
    ],
  });
  const ofRole = (parts: Partial<typeof role> = {}, of: Parameters<typeof review>[0] = {}) =>
    review({ relation: "new", principals: [{ ...role, ...parts }], ...of });
  const shownOf = (given: ReturnType<typeof review>, verbose = false): string =>
    renderTerminal([report(given)], context, { width: 5000, color: false, verbose });

  it("names what its own policies give, what hands on access, and how much the policy of AWS gives", () => {
    const shown = shownOf(ofRole());
    expect(shown).toContain("may call s3:PutObject");
    expect(shown).toContain("may pass *");
    expect(shown).toContain("may call ec2:CreateNetworkInterfacePermission");
    expect(shown).toContain("45 more witnesses by AmazonSageMakerFullAccess v29 (2026-02-12), which AWS publishes:");
    expect(shown).toContain("/aws-managed-policy/latest/reference/AmazonSageMakerFullAccess.html");
    expect(shown).toMatch(/Permissions management +ec2:CreateNetworkInterfacePermission\n/);
    expect(shown).toMatch(/Write +iam:PassRole · s3 1 · sagemaker 45\n/);
    expect(shown).not.toContain("CreateThing7");
    expect(shown).toContain("Not shown here: the other witnesses and each action by its name.");
    expect(shown).toContain("--verbose prints all of it.");
  });

  it("names everything where all of it is asked for", () => {
    const shown = shownOf(ofRole(), true);
    expect(shown).toContain("may call sagemaker:CreateThing7 (witness");
    expect(shown).toContain("CreateThing8 CreateThing9");
    expect(shown).not.toContain("more witnesses by");
  });

  const sameName = document(
    {
      kind: "identity",
      relation: "new",
      statements: [],
      subject: { type: "policy", name: fullAccess.name, label: fullAccess.name },
    },
    deployRole,
  );
  it.each([
    { but: "had access before", given: ofRole({ relation: "broader" }) },
    {
      but: "has a policy whose text is not one that AWS has published",
      given: ofRole({}, { managedPolicies: [{ arn: fullAccess.arn, name: fullAccess.name, source: "plan" }] }),
    },
    {
      but: "has a policy of the account's own",
      given: ofRole(
        {},
        { managedPolicies: [{ ...fullAccess, arn: "arn:aws:iam::1:policy/AmazonSageMakerFullAccess" }] },
      ),
    },
    {
      but: "may have another policy of the same name",
      given: ofRole(
        {},
        {
          managedPolicies: [
            fullAccess,
            { arn: `arn:aws:iam::1:policy/${fullAccess.name}`, name: fullAccess.name, source: "plan" },
          ],
        },
      ),
    },
    {
      but: "may have a policy of the same name that this plan makes",
      given: ofRole({}, { resources: [resource("aws_iam_policy.own", "create", sameName)] }),
    },
  ])("is shown in full where it $but", ({ given }) => {
    const shown = shownOf(given);
    expect(shown).toContain("may call sagemaker:CreateThing7 (witness");
    expect(shown).toContain("CreateThing8 CreateThing9");
    expect(shown).not.toContain("more witnesses by");
  });
});

describe("what MLflow can do, at the terminal", () => {
  const works = operation("create", { before: "absent", after: "allowed" });
  const fails = operation("predict", { before: "absent", after: "denied" });
  const variant = operation("create", { before: "denied", after: "denied" }, { variant: "with bucket" });
  const lost = operation("update", { before: "allowed", after: "denied" }, { variant: "with image_url" });
  const shown = renderTerminal(
    [report(review({ relation: "broader", deployability: [works, fails, variant, lost] }))],
    context,
    plain,
  );

  it("is what does not work in its plain form, or no longer; the first screen has the rest", () => {
    const table = shown.slice(shown.indexOf("Will it deploy?"), shown.indexOf("The row DEPLOY"));
    expect(table).toMatch(/^predict .*denied/m);
    expect(table).toMatch(/^update with image_url .*denied/m);
    expect(table).not.toContain("create");
    expect(shown).toContain("The row DEPLOY at the top has 2 other operations and variants.");
  });

  it("is one line where many operations are not known for one reason, and were alike before", () => {
    const seen = "This plan does not show all of the role's policies.";
    const open = (name: string, before: "absent" | "unknown" | "allowed", reason = seen) =>
      operation(name, { before, after: "unknown" }, { calls: [call("sts:AssumeRole", { after: "unknown", reason })] });
    const read = { ...open("read the model", "unknown"), side: "sagemaker" } as const;
    const deployability = [
      open("create", "unknown"),
      open("update", "absent"),
      { ...read, calls: [call("s3:GetObject", { after: "unknown", reason: seen })] },
      { ...read, variant: "with bucket", calls: [call("s3:GetObject", { after: "unknown", reason: seen })] },
      open("delete", "allowed"),
      open("list", "allowed"),
      { ...open("list", "allowed"), variant: "with bucket" },
      { ...open("push-model", "allowed"), variant: "with bucket" },
      open("get", "allowed", "It depends on aws:SourceIp."),
      open("predict", "unknown", "It depends on aws:SourceIp."),
    ];
    const reviewed = review({ relation: "broader", deployability, managedPolicies: [] });
    const text = renderTerminal([report(reviewed)], {}, { width: 5000, color: false });
    expect(text).toContain(`• ? unknown: create, update; SageMaker with the deploy role: read the model — ${seen}\n`);
    expect(text).toContain(`• ✓ allowed → ? unknown: delete, list, push-model with bucket — ${seen}\n`);
    expect(text).toMatch(/^get +✓ allowed +\? unknown/m);
    expect(text).toMatch(/^predict +\? unknown +\? unknown/m);
    expect(text).not.toMatch(/^create /m);
  });
});

describe("the first screen at the terminal", () => {
  it("says once what a variant lacks as its operation does, and leaves no gap for what it has not", () => {
    const read = (after: "allowed" | "denied", variant?: string) =>
      operation(
        "read the model",
        { before: "absent", after },
        { side: "sagemaker", calls: [call("s3:GetObject", { after })], ...(variant !== undefined && { variant }) },
      );
    const deployOf = (...deployability: readonly ReturnType<typeof read>[]) => {
      const made = review({ relation: "broader", deployability, managedPolicies: [] });
      const { fingerprint: _, ...preview } = made;
      return renderTerminal([report(preview)], {}, { width: 5000, color: false });
    };
    const both = deployOf(read("denied"), read("denied", "with bucket"));
    expect(both).toContain("SageMaker with the deploy role: read the model ✗ s3:GetObject\n");
    expect(both).not.toContain("\n\n\n");
    expect(deployOf(read("allowed"), read("denied", "with bucket"))).toContain(
      "SageMaker with the deploy role: read the model with bucket ✗ s3:GetObject\n",
    );
  });

  it("counts what is not known apart from what is denied, of several deployments", () => {
    const deployability = [operation("create", { before: "unknown", after: "unknown" })];
    const reports = ["one", "two"].map((name) => ({ ...report(review({ relation: "broader", deployability })), name }));
    expect(renderTerminal(reports, context, { width: 200, color: false })).toContain("0 of 1 allowed, 1 unknown");
  });
});
