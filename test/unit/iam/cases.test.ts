import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { decide } from "../../../src/iam/decide/decide.ts";
import type { NamedPolicy, PolicySet } from "../../../src/iam/model.ts";
import { toPolicy } from "./policies.ts";

/** The rules of AWS's documentation, one case each: what is asked of which policies, and what AWS says happens. */
const folder = new URL("cases/", import.meta.url);

const principal = z.union([
  z.strictObject({ type: z.enum(["AWS", "Service", "Federated", "CanonicalUser"]), value: z.string() }),
  z.strictObject({ type: z.literal("anonymous") }),
]);

const schema = z.array(
  z.strictObject({
    name: z.string(),
    /** The page that states the rule. */
    source: z.url(),
    kind: z.enum(["identity", "trust", "resource"]),
    policies: z.array(z.unknown()),
    boundary: z.unknown().optional(),
    request: z.strictObject({
      action: z.string(),
      resource: z.string(),
      context: z.record(z.string(), z.array(z.string())),
      principal: principal.optional(),
    }),
    expected: z.strictObject({
      decision: z.enum(["allowed", "explicitDeny", "implicitDeny"]),
      /** The policy's name and the statement's index. */
      by: z.tuple([z.string(), z.number()]).optional(),
      /** The elements that the nearest statements miss. */
      near: z.array(z.string()).optional(),
      assumedAbsent: z.array(z.string()).optional(),
    }),
  }),
);

type Case = z.infer<typeof schema>[number];

const setOf = ({ kind, policies, boundary }: Case): PolicySet => {
  const named = policies.map((one, index): NamedPolicy => ({ name: `policy ${index}`, policy: toPolicy(one, kind) }));
  if (kind !== "identity") return { kind, policies: named };
  return boundary === undefined
    ? { kind, policies: named }
    : { kind, policies: named, boundary: { name: "boundary", policy: toPolicy(boundary, "boundary") } };
};

describe.each(readdirSync(folder))("%s", (file) => {
  const cases = schema.parse(JSON.parse(readFileSync(new URL(file, folder), "utf8")));

  it.each(cases.map((one) => [one.name, one] as const))("%s", (_, one) => {
    const { principal, ...request } = one.request;
    const { decision, by, near, assumedAbsent } = decide(setOf(one), { ...request, ...(principal && { principal }) });
    const { expected } = one;
    expect(decision).toBe(expected.decision);
    if (expected.by) expect([by?.policy, by?.statement]).toEqual(expected.by);
    if (expected.near) expect(near.map(({ element }) => element)).toEqual(expected.near);
    if (expected.assumedAbsent) expect(assumedAbsent).toEqual(expected.assumedAbsent);
  });
});
