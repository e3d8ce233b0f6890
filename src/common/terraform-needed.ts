/** The oldest Terraform or OpenTofu that can save a plan of every backend, `cloud` too; `import` blocks are older. */
export const oldestTerraform = "1.6.0";

/** The first version whose S3 backend has `use_lockfile`, of Terraform and of OpenTofu alike. */
export const firstWithLockFile = "1.10.0";
