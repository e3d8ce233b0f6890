/** The two programs that can plan and apply, each by the name that it gives itself in answer to `version`. */
export type Product = "Terraform" | "OpenTofu";

/** The name of a product's program, on the PATH and in the archives that it is published in. */
export const programName = (product: Product): "terraform" | "tofu" => (product === "OpenTofu" ? "tofu" : "terraform");
