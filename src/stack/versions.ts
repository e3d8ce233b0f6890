import { firstWithLockFile, oldestTerraform } from "../common/terraform-needed.ts";
import type { Backend } from "../config/backend.ts";

/** The providers' versions that a deployment accepts; CDKTF's bindings would ask for the one they were made from. */
export const providerVersions = { aws: ">= 5.100.0, < 7.0.0", databricks: ">= 1.99.0, < 2.0.0" };

/** The oldest Terraform or OpenTofu that can run a deployment, as `required_version` has it. */
export const requiredVersion = (backend: Backend): string =>
  `>= ${backend.type === "s3" && backend.use_lockfile ? firstWithLockFile : oldestTerraform}`;
