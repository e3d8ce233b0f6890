import { describe, expect, it } from "vitest";
import { asReviewed, requireReviewedTerraform, reviewedTerraform } from "../../../src/app/action/reviewed-terraform.ts";
import type { Evidence } from "../../../src/github/evidence.ts";
import { inputs } from "../../fixtures/sample.ts";

const evidence = (programs: Readonly<Record<string, Evidence["terraform"]>>) =>
  new Map(Object.entries(programs).map(([name, terraform]) => [name, { file: { terraform } }]));
const terraform = { product: "terraform", version: "1.11.4" } as const;
const tofu = { product: "tofu", version: "1.12.6" } as const;

describe("the Terraform of a reviewed plan", () => {
  it("is that of the deployments that are applied", () => {
    expect(reviewedTerraform(evidence({ prod: terraform, test: terraform }), [])).toEqual({
      product: "Terraform",
      version: "1.11.4",
    });
    expect(reviewedTerraform(evidence({ prod: terraform, test: tofu }), ["test"])).toEqual({
      product: "OpenTofu",
      version: "1.12.6",
    });
    expect(reviewedTerraform(evidence({ prod: terraform }), ["new"])).toBeUndefined();
    expect(() => reviewedTerraform(evidence({ prod: terraform, test: tofu }), [])).toThrow(
      "What this job applies was reviewed with OpenTofu 1.12.6 and Terraform 1.11.4, and one job applies with one of them.",
    );
  });

  const reviewed = { product: "Terraform", version: "1.11.4" } as const;

  it("is what a constraint that allows it gives, though a newer one is there by now", () => {
    const narrowed = asReviewed(inputs({ "terraform-version": "~> 1.11.0" }).terraform, reviewed);
    expect(narrowed).toMatchObject({ kind: "version", product: "Terraform", constraint: { exact: "1.11.4" } });
  });

  it.each([{ "terraform-version": "~> 1.12.0" }, { "tofu-version": "~> 1.11.0" }, { "terraform-binary": "tofu" }])(
    "does not take the place of another choice: %j",
    (given) => {
      const chosen = inputs(given).terraform;
      expect(asReviewed(chosen, reviewed)).toBe(chosen);
    },
  );

  it.each([
    ["Terraform", "1.11.5"],
    ["OpenTofu", "1.11.4"],
  ] as const)("is not %s %s", (product, version) => {
    expect(() => requireReviewedTerraform({ file: "terraform", product, version }, reviewed)).toThrow(
      `The plan was reviewed with Terraform 1.11.4, and this job has ${product} ${version} (terraform); nothing was applied.`,
    );
  });
});
