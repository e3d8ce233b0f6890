import type { Evidence } from "../../github/evidence.ts";
import { ReviewRefusal } from "../../github/reviewed/refusal.ts";
import type { TerraformProgram } from "../../terraform/find.ts";
import type { Product } from "../../terraform/product.ts";
import { onlyVersion } from "../../terraform/version.ts";
import type { ChosenTerraform } from "./inputs.ts";

/** The program that a reviewed plan was made with. */
export interface ReviewedTerraform {
  readonly product: Product;
  readonly version: string;
}

/**
 * The program that the plans of these deployments (all, if none is named) were made with; undefined where none of them
 * was planned. ReviewRefusal where there are several: one job applies with one.
 */
export const reviewedTerraform = (
  deployments: ReadonlyMap<string, { readonly file: Pick<Evidence, "terraform"> }>,
  names: readonly string[],
): ReviewedTerraform | undefined => {
  const wanted = [...deployments].filter(([name]) => names.length === 0 || names.includes(name));
  const programs = new Map(wanted.map(([, { file }]) => [nameOf(programOf(file)), programOf(file)]));
  if (programs.size > 1) {
    throw new ReviewRefusal(
      "other-terraform",
      `What this job applies was reviewed with ${[...programs.keys()].sort().join(" and ")}, and one job applies with one of them.`,
      "Plan all of it with one version, or apply it in one job for each.",
    );
  }
  return [...programs.values()][0];
};

/** The input's choice, narrowed to the reviewed version where it is a constraint that allows this one. */
export const asReviewed = (chosen: ChosenTerraform, { product, version }: ReviewedTerraform): ChosenTerraform =>
  chosen.kind === "version" && chosen.product === product && chosen.constraint.allows(version)
    ? { ...chosen, constraint: onlyVersion(version) }
    : chosen;

/** ReviewRefusal where the program is not the one that the reviewed plan was made with. */
export const requireReviewedTerraform = (program: TerraformProgram, reviewed: ReviewedTerraform): TerraformProgram => {
  if (program.product === reviewed.product && program.version === reviewed.version) return program;
  throw new ReviewRefusal(
    "other-terraform",
    `The plan was reviewed with ${nameOf(reviewed)}, and this job has ${nameOf(program)} (${program.file}); nothing was applied.`,
    `Give the job ${nameOf(reviewed)} and run it again. The inputs terraform-version and tofu-version keep both runs to one version.`,
  );
};

const programOf = ({ terraform: { product, version } }: Pick<Evidence, "terraform">): ReviewedTerraform => ({
  product: product === "tofu" ? "OpenTofu" : "Terraform",
  version,
});

const nameOf = ({ product, version }: ReviewedTerraform): string => `${product} ${version}`;
