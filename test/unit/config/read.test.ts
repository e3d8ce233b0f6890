import { execFileSync, spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { maxFileBytes, parseConfigurationAt, readConfiguration } from "../../../src/config/read.ts";
import { edited, minimal } from "./sample.ts";

const folder = mkdtempSync(join(tmpdir(), "configuration-"));
afterAll(() => rmSync(folder, { recursive: true }));

const fileWith = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

const s3 = "{ s3: { bucket: tf-state, key: sagemaker-auth/prod.tfstate, region: us-east-1 } }";

describe("reading a file", () => {
  it("gives its deployments", () => {
    const { configuration } = readConfiguration(fileWith("good.yaml", minimal));
    expect(configuration.deployments.map(({ name }) => name)).toEqual(["prod"]);
  });

  it("takes a byte order mark and Windows' line endings", () => {
    const { configuration } = readConfiguration(fileWith("bom.yaml", `\uFEFF${minimal.replaceAll("\n", "\r\n")}`));
    expect(configuration.deployments).toHaveLength(1);
  });

  it("puts a local state beside the file, whatever the working directory", () => {
    const named = readConfiguration(fileWith("named.yaml", edited(s3, "{ local: { path: state/x.tfstate } }")));
    const unnamed = readConfiguration(fileWith("unnamed.yaml", edited(s3, "{ local: {} }")));
    expect(named.configuration.deployments[0]?.backend).toEqual({
      type: "local",
      path: join(folder, "state/x.tfstate"),
    });
    expect(unnamed.configuration.deployments[0]?.backend).toEqual({
      type: "local",
      path: join(folder, "terraform.prod.tfstate"),
    });
  });
});

it("refuses a local state in a folder whose name Terraform could take for an expression", () => {
  mkdirSync(join(folder, "${name}"));
  const file = fileWith("${name}/local.yaml", edited(s3, "{ local: {} }"));
  expect(() => readConfiguration(file, "local.yaml")).toThrow(
    `local.yaml:4:3: The local state of \`prod\` would be ${folder}/\${name}/terraform.prod.tfstate, whose \${ or %{ is an expression to OpenTofu. (Move the configuration to a folder without them)`,
  );
});

describe("another revision of a file", () => {
  it("is the same configuration where its text is the same, with a local state too", () => {
    const text = edited(s3, "{ local: {} }");
    const file = fileWith("local.yaml", text);
    const before = parseConfigurationAt(file, text, "main:local.yaml");
    expect(before.configuration).toEqual(readConfiguration(file).configuration);
  });
});

describe("a pipe", () => {
  it("is read to its end, whatever size it says to have", () => {
    const pipe = join(folder, "pipe");
    execFileSync("mkfifo", [pipe]);
    const long = fileWith("long.yaml", `${"# a long comment\n".repeat(20_000)}${minimal}`);
    spawn("cp", [long, pipe], { stdio: "ignore" });
    expect(readConfiguration(pipe).configuration.deployments).toHaveLength(1);
  });
});

it("a file's name must not be empty, as that of a variable that is not set", () => {
  expect(() => readConfiguration("")).toThrow("The name of the configuration file is empty.");
});

describe("a file that cannot be read", () => {
  const directory = join(folder, "directory");
  mkdirSync(directory);
  symlinkSync("loop", join(folder, "loop"));

  it.each([
    {
      file: join(folder, "missing.yaml"),
      says: "There is no such file. (Write it, beginning with the smallest configuration in this program's README, or name another file)",
    },
    { file: directory, says: "This is a directory; it must be a file." },
    { file: join(folder, "loop"), says: "There are too many symbolic links in this path." },
    { file: fileWith("latin1.yaml", Uint8Array.of(0x61, 0x3a, 0x20, 0xe4)), says: "The file is not UTF-8 text." },
    { file: fileWith("huge.yaml", `#${"x".repeat(10_000_000)}`), says: "The file is larger than 2 MiB." },
    { file: fileWith("just-too-large.yaml", "#".repeat(maxFileBytes + 1)), says: "The file is larger than 2 MiB." },
    {
      file: fileWith("just-small-enough.yaml", "#".repeat(maxFileBytes)),
      says: "The file is empty. (See the smallest configuration in this program's README)",
    },
    { file: join(fileWith("file.yaml", minimal), "below"), says: "A part of this path is a file, not a directory." },
    ...(existsSync("/proc/self/mem") ? [{ file: "/proc/self/mem", says: "It cannot be read: i/o error." }] : []),
  ])("$says", ({ file, says }) => {
    expect(() => readConfiguration(file)).toThrow(
      expect.objectContaining({ name: "UserError", message: `${file}: ${says}` }),
    );
  });
});
