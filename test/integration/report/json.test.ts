import { describe, expect, it } from "vitest";
import * as z from "zod";
import { renderJson } from "../../../src/report/json/review.ts";
import { change, review } from "./builders.ts";
import { firstReview, hardenedPass } from "./scenarios/access.ts";
import { limitScenarios } from "./scenarios/limits.ts";

/** What programs rely on; a field that goes or changes its type fails here. */
const published = z.object({
  formatVersion: z.literal("1.0"),
  relation: z.string(),
  fingerprint: z.string(),
  resources: z.array(
    z.object({
      address: z.string(),
      type: z.string(),
      actions: z.array(z.string()),
      documents: z.array(
        z.object({
          attribute: z.string(),
          kind: z.string(),
          unknown: z.boolean(),
          relation: z.string(),
          statements: z.array(
            z.object({
              change: z.enum(["+", "-", "~", "="]),
              before: z.record(z.string(), z.unknown()).optional(),
              after: z.record(z.string(), z.unknown()).optional(),
            }),
          ),
          witnesses: z.array(z.object({ direction: z.string(), action: z.string(), resource: z.string() })),
        }),
      ),
    }),
  ),
  principals: z.array(z.object({ name: z.string(), relation: z.string() })),
  deployability: z.array(z.object({ operation: z.string(), before: z.string(), after: z.string() })),
  findings: z.array(z.object({ code: z.string(), severity: z.string(), message: z.string() })),
});

const read = (json: string) => published.parse(JSON.parse(json));

describe("a review as JSON", () => {
  it.each([
    ["a first creation", firstReview],
    ["a widening", hardenedPass("added")],
    ["nothing", review()],
  ])("has the published fields for %s", (_, theReview) => {
    expect(read(renderJson(theReview)).formatVersion).toBe("1.0");
  });

  it("writes statements as policy JSON, on both sides of a change", () => {
    const { resources } = read(renderJson(hardenedPass("added")));
    expect(resources[1]?.documents[0]?.statements).toEqual([
      {
        change: "~",
        before: {
          Effect: "Allow",
          Action: "iam:PassRole",
          Resource: "arn:aws:iam::123456789012:role/databricks-sagemaker",
          Condition: { StringEquals: { "iam:PassedToService": "ec2.amazonaws.com" } },
        },
        after: {
          Effect: "Allow",
          Action: "iam:PassRole",
          Resource: "arn:aws:iam::123456789012:role/databricks-sagemaker",
        },
      },
    ]);
  });

  it.each([
    [change("a.b", "destroy"), ["delete"]],
    [change("a.b", "update"), ["update"]],
    [change("a.b", "replace", { replaceOrder: "destroy-before-create" }), ["delete", "create"]],
    [change("a.b", "replace", { replaceOrder: "create-before-destroy" }), ["create", "delete"]],
    [change("a.b", "replace", { replaceOrder: "create-and-forget" }), ["create", "forget"]],
  ])("says what Terraform's plan JSON says", (theChange, actions) => {
    const theReview = review({
      changes: [theChange],
      resources: [{ address: "a.b", type: "a", action: theChange.action, documents: [] }],
    });
    expect(read(renderJson(theReview)).resources[0]?.actions).toEqual(actions);
  });

  it("keeps hostile names exactly, in characters that can all be seen", () => {
    const hostile = limitScenarios.find(({ name }) => name === "hostile-names")?.reports[0]?.review ?? review();
    const json = renderJson(hostile);
    expect(json).not.toMatch(/[^\P{C}\n]|\u00a0/u);
    expect(json).not.toContain("##[");
    expect(read(json).principals.map(({ name }) => name)).toEqual(hostile.principals.map(({ name }) => name));
    expect(read(json).findings.map(({ message }) => message)).toEqual(hostile.findings.map(({ message }) => message));
  });
});
