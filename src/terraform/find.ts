import { basename, join, resolve } from "node:path";
import { UserError } from "../common/errors.ts";
import type { Exec } from "../common/outside.ts";
import { firstWithLockFile, oldestTerraform } from "../common/terraform-needed.ts";
import { terraformEnvironment } from "./environment.ts";
import { type Product, programName } from "./product.ts";
import { isAtLeast } from "./version.ts";

/** A terraform or tofu that can be run. */
export interface TerraformProgram {
  /** As it is given to Exec: a path, or a name to be found on the PATH. */
  readonly file: string;
  readonly product: Product;
  /** `1.11.4`, `1.13.0-beta1`. */
  readonly version: string;
}

/** What looking for a terraform or tofu takes: each one found is run once in `cwd`, with `env`, for its version. */
export interface Finding {
  readonly exec: Exec;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Any folder that exists. */
  readonly cwd: string;
  /** Where the user says it is; without it, `terraform` and then `tofu` on the PATH. */
  readonly file?: string;
}

/**
 * The program that somebody names: a path counts from `folder`, since Terraform runs in folders of its own; a name alone
 * is looked up on the PATH, and an empty one is none.
 */
export const namedProgram = (named: string | undefined, folder: string): string | undefined => {
  if (named === undefined || named === "") return undefined;
  return basename(named) === named ? named : resolve(folder, named);
};

/** Gives the terraform or tofu to run. UserError when there is none, it is none, or it is too old. */
export const findTerraform = async (finding: Finding): Promise<TerraformProgram> => {
  const program = finding.file === undefined ? await searchPath(finding) : await identify(finding.file, finding);
  if (isAtLeast(program.version, oldestTerraform)) return program;
  throw new UserError({
    message: `${program.file} is ${program.product} ${program.version}; version ${oldestTerraform} or newer is needed.`,
    suggestion: "Install a newer version, or say where one is.",
  });
};

/** UserError when the program is too old for the S3 backend's own lock file. */
export const requireLockFile = ({ file, product, version }: TerraformProgram): void => {
  if (isAtLeast(version, firstWithLockFile)) return;
  throw new UserError({
    message: `${file} is ${product} ${version}; the S3 backend's lock file needs version ${firstWithLockFile} or newer.`,
    suggestion: "Install a newer version, or lock with a table: set dynamodb_table in backend.s3.",
  });
};

/** Gives the program of one product on the PATH; undefined where there is none, or it is the other product. */
export const findOnPath = async (product: Product, finding: Finding): Promise<TerraformProgram | undefined> => {
  const program = await onPath(programName(product), finding);
  return program?.product === product ? program : undefined;
};

const searchPath = async (finding: Finding): Promise<TerraformProgram> => {
  const program = (await onPath("terraform", finding)) ?? (await onPath("tofu", finding));
  if (program !== undefined) return program;
  const suggestion = "Install one of them, or say where it is.";
  throw new UserError({ message: "Neither terraform nor tofu is on the PATH.", suggestion });
};

const onPath = async (name: string, finding: Finding): Promise<TerraformProgram | undefined> => {
  try {
    return await identify(name, finding);
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
};

/** `version` without -json: only the text tells Terraform from OpenTofu. */
const identify = async (file: string, { exec, env, cwd }: Finding): Promise<TerraformProgram> => {
  const terraformEnv = terraformEnvironment(env, join(cwd, ".terraform")).env;
  const { exitCode, stdout, stderr } = await exec(file, ["version"], { cwd, env: terraformEnv });
  const [, product, version] = /^(Terraform|OpenTofu) v(\S+)/m.exec(stdout) ?? [];
  if (exitCode === 0 && product !== undefined && version !== undefined) {
    return { file, product: product === "OpenTofu" ? "OpenTofu" : "Terraform", version };
  }
  const said = (stdout + stderr).trim().split("\n")[0] ?? "";
  throw new UserError({
    message: `${file} does not answer \`version\` as terraform or tofu does: it ended with ${exitCode} and said "${said}".`,
    suggestion: "Give the path of terraform or tofu itself.",
  });
};
