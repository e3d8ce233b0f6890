import type { Outside } from "../../common/outside.ts";
import type { TerraformProgram } from "../../terraform/find.ts";

/** One run of the program: the world outside, and what its caller chose for Terraform. */
export interface Run {
  readonly outside: Outside;
  /** Gives the terraform or tofu to run. UserError where there is none that may. */
  readonly findTerraform: () => Promise<TerraformProgram>;
  readonly lockTimeoutSeconds: number;
  /** How many deployments are planned or applied side by side; 1 or more. */
  readonly parallelism: number;
  /** Working folders are made in it, and removed. */
  readonly temporaryFolder: string;
  /** Terraform's logs stay here. */
  readonly logFolder: string;
  /** The dependency lock file to install providers by, if there is one; it is never changed. */
  readonly lockFile?: string;
  /** Aborted when the run is to end early; Terraform then releases its state locks. */
  readonly signal: AbortSignal;
}
