import { describe, expect, it } from "vitest";
import { loadCatalogue, loadManagedPolicies } from "../../../src/data.ts";
import { compare } from "../../../src/iam/compare/compare.ts";
import { decide } from "../../../src/iam/decide/decide.ts";
import { parsePolicy } from "../../../src/iam/language/parse.ts";
import type { NamedPolicy, PolicySet } from "../../../src/iam/model.ts";
import { createComparer } from "../../../src/review/comparer.ts";
import { allow, policy } from "./builders.ts";

const catalogue = await loadCatalogue();
const bundled = await loadManagedPolicies();

const nothing: PolicySet = { kind: "identity", policies: [] };
const identity = (...policies: readonly NamedPolicy[]): PolicySet => ({ kind: "identity", policies });
const inline = (name: string, ...statements: readonly object[]): NamedPolicy => ({
  name,
  policy: policy("identity", ...statements),
});
const managed = (name: string): NamedPolicy => {
  const document = bundled.byArn(`arn:aws:iam::aws:policy/${name}`)?.document ?? "";
  const parsed = parsePolicy(document, "identity");
  if (!parsed.ok) throw new Error(`${name} is not bundled.`);
  return { name, policy: parsed.policy };
};

describe("the comparer", () => {
  const several = identity(
    managed("AmazonS3ReadOnlyAccess"),
    inline("list", allow("s3:List*")),
    inline("tag", allow("s3:PutObjectTagging", "arn:aws:s3:::b/*")),
  );

  it.each([
    ["broader than nothing", nothing, several, "broader"],
    ["narrower when all goes", several, nothing, "narrower"],
  ] as const)("says as compare does what is %s", (_, before, after, relation) => {
    const joined = createComparer(catalogue)(before, after);
    const whole = compare(before, after, { catalogue });
    expect(joined.relation).toBe(relation);
    expect(joined).toMatchObject({ relation: whole.relation, summary: whole.summary, unknown: whole.unknown });
    for (const { action, resource, context } of joined.witnesses) {
      expect(decide(several, { action, resource, context }).decision).toBe("allowed");
    }
  });

  it("does not take documents apart where one denies what another allows", () => {
    const denied = identity(
      inline("allow", allow("s3:GetObject")),
      inline("deny", { ...allow("s3:*"), Effect: "Deny" }),
    );
    expect(createComparer(catalogue)(nothing, denied).relation).toBe("equivalent");
  });

  it("nor where a boundary holds them", () => {
    const bounded = { ...several, boundary: inline("bound", allow("ec2:RunInstances")) };
    expect(createComparer(catalogue)(nothing, bounded).relation).toBe("equivalent");
  });

  it("tells documents with the same name apart", () => {
    const comparer = createComparer(catalogue);
    const [one, other] = [inline("p", allow("s3:GetObject")), inline("p", allow("s3:PutObject"))];
    expect(comparer(nothing, identity(one)).summary.addedActions).toEqual(["s3:GetObject"]);
    expect(comparer(nothing, identity(other)).summary.addedActions).toEqual(["s3:PutObject"]);
    expect(comparer(identity(one), identity(other)).relation).toBe("incomparable");
  });
});
