export type Product = "Terraform" | "OpenTofu";

/** The name of a product's program, on the PATH and in the archives that it is published in. */
export const programName = (product: Product): "terraform" | "tofu" => (product === "OpenTofu" ? "tofu" : "terraform");
