import fc from "fast-check";
import { expect, it } from "vitest";
import { mergeRemedies } from "../../../src/review/deployability/merge-remedies.ts";

const statement = (Action: string | readonly string[], Resource: string | readonly string[], more: object = {}) =>
  JSON.stringify({ Effect: "Allow", Action, Resource, ...more });

it("makes one statement of those that differ in their action alone, and then of those that differ in their resource", () => {
  expect(
    mergeRemedies([
      statement("s3:PutObject", "a"),
      statement("s3:DeleteObject", "a"),
      statement("s3:PutObject", "b"),
      statement("s3:DeleteObject", "b"),
      statement("s3:GetObject", "b", { Condition: {} }),
    ]),
  ).toEqual([
    statement(["s3:PutObject", "s3:DeleteObject"], ["a", "b"]),
    statement("s3:GetObject", "b", { Condition: {} }),
  ]);
});

it("keeps what is no statement, and merges statements of a trust policy, which have no resource", () => {
  const trusted = (Action: unknown) => JSON.stringify({ Effect: "Allow", Principal: "*", Action });
  expect(mergeRemedies(["text", trusted("sts:AssumeRole"), trusted("sts:TagSession"), "[1]"])).toEqual([
    trusted(["sts:AssumeRole", "sts:TagSession"]),
    "text",
    "[1]",
  ]);
});

/** What statements allow, a pair each. */
const pairs = (statements: readonly string[]): readonly string[] => {
  const all = statements.flatMap((text) => {
    const { Action, Resource }: { Action: string | string[]; Resource: string | string[] } = JSON.parse(text);
    return [Action].flat().flatMap((action) => [Resource].flat().map((resource) => `${action} ${resource}`));
  });
  return [...new Set(all)].sort();
};

it("allows exactly the same", () => {
  const one = fc.record({
    action: fc.constantFrom("a:1", "a:2", "a:3"),
    resource: fc.constantFrom("x", "y", "z", "*"),
  });
  fc.assert(
    fc.property(fc.array(one), (calls) => {
      const remedies = calls.map(({ action, resource }) => statement(action, resource));
      expect(pairs(mergeRemedies(remedies))).toEqual(pairs(remedies));
    }),
  );
});
