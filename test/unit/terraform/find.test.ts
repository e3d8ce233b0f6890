import { describe, expect, it } from "vitest";
import { UserError } from "../../../src/common/errors.ts";
import type { Exec } from "../../../src/common/outside.ts";
import { terraformEnvironment } from "../../../src/terraform/environment.ts";
import { findTerraform, namedProgram, requireLockFile } from "../../../src/terraform/find.ts";

/** Programs by name, with what they answer to `version`. */
const machineWith =
  (programs: Readonly<Record<string, string>>): Exec =>
  async (file) => {
    const stdout = programs[file];
    if (stdout === undefined) throw new UserError(`Cannot run ${file}: there is no such program.`);
    return { exitCode: 0, stdout, stderr: "" };
  };

const find = (programs: Readonly<Record<string, string>>, file?: string) =>
  findTerraform({ exec: machineWith(programs), env: {}, cwd: ".", ...(file === undefined ? {} : { file }) });

describe("finding Terraform", () => {
  it("takes terraform on the PATH before tofu, and tofu where there is no terraform", async () => {
    const [terraform, tofu] = ["Terraform v1.11.4\non linux_amd64\n", "OpenTofu v1.12.0\non linux_amd64\n"];
    expect(await find({ terraform, tofu })).toEqual({ file: "terraform", product: "Terraform", version: "1.11.4" });
    expect(await find({ tofu })).toEqual({ file: "tofu", product: "OpenTofu", version: "1.12.0" });
  });

  it("takes the one that is given, whatever it is called", async () => {
    const found = await find({ terraform: "Terraform v1.11.4\n", "/opt/tf": "OpenTofu v1.9.1\n" }, "/opt/tf");
    expect(found).toEqual({ file: "/opt/tf", product: "OpenTofu", version: "1.9.1" });
  });

  it("does not look further than a given one that is not there", async () => {
    await expect(find({ terraform: "Terraform v1.11.4\n" }, "/opt/tf")).rejects.toThrow("Cannot run /opt/tf");
  });

  it("asks for the version as every other command is run: asking nobody else, without our tokens and others' arguments", async () => {
    const given: unknown[] = [];
    const exec: Exec = async (_file, args, { env }) => {
      given.push(args, env);
      return { exitCode: 0, stdout: "Terraform v1.11.4\n", stderr: "" };
    };
    const env = { PATH: "/bin", "INPUT_GITHUB-TOKEN": "ghs_0123456789", TF_CLI_ARGS: "-json" };
    await findTerraform({ exec, env, cwd: "/work" });
    expect(given).toEqual([["version"], terraformEnvironment(env, "/work/.terraform").env]);
    expect(given[1]).toMatchObject({ CHECKPOINT_DISABLE: "1" });
  });

  it("says what to do where there is none", async () => {
    await expect(find({})).rejects.toThrow("Neither terraform nor tofu is on the PATH. (Install one of them,");
  });

  it("refuses a program that is neither", async () => {
    await expect(find({ "/bin/ls": "ls (GNU coreutils) 9.1" }, "/bin/ls")).rejects.toThrow(
      '/bin/ls does not answer `version` as terraform or tofu does: it ended with 0 and said "ls (GNU coreutils) 9.1".',
    );
  });

  it.each(["1.5.7", "0.15.5"])("refuses %s", async (version) => {
    const message = `terraform is Terraform ${version}; version 1.6.0 or newer is needed.`;
    await expect(find({ terraform: `Terraform v${version}\n` })).rejects.toThrow(message);
  });

  it.each(["1.6.0", "1.10.0-beta1", "1.6.0-dev", "2.0.0"])("takes %s", async (version) => {
    expect((await find({ terraform: `Terraform v${version}\n` })).version).toBe(version);
  });

  it("knows which versions have the S3 backend's lock file", () => {
    const program = { file: "tofu", product: "OpenTofu" } as const;
    expect(() => requireLockFile({ ...program, version: "1.10.0" })).not.toThrow();
    expect(() => requireLockFile({ ...program, version: "1.9.9" })).toThrow("set dynamodb_table in backend.s3");
  });
});

describe("the program that is named", () => {
  it.each([
    { named: "./bin/terraform", is: "/home/bin/terraform" },
    { named: "../tofu", is: "/tofu" },
    { named: "/opt/tf", is: "/opt/tf" },
    { named: "tofu", is: "tofu" },
    { named: "", is: undefined },
    { named: undefined, is: undefined },
  ])("$named is $is for somebody in /home", ({ named, is }) => {
    expect(namedProgram(named, "/home")).toBe(is);
  });
});
