import { execFileSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readFileSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { examples } from "../../../src/cli/examples.ts";
import type { CommandLine } from "../../../src/cli/io.ts";
import { terminalLog } from "../../../src/cli/log.ts";
import { runProgram } from "../../../src/cli/program.ts";
import { nodeOutside } from "../../../src/node-outside.ts";

/** What a command line prints, or the message of its error. */
const answerTo = async (...args: readonly string[]): Promise<string> => {
  const printed: string[] = [];
  const commandLine: CommandLine = {
    outside: nodeOutside(terminalLog({ write: () => true })),
    workingDirectory: ".",
    version: "1.2.3",
    print: (text) => void printed.push(text),
    readStandardInput: async () => new Uint8Array(),
    color: false,
    width: 100,
    terminal: () => undefined,
    signal: new AbortController().signal,
  };
  try {
    await runProgram(args, commandLine);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return printed.join("\n");
};

describe("arguments that do not fit", () => {
  it.each([
    { args: ["pln"], says: 'There is no command "pln". (did you mean plan?)' },
    { args: ["pln", "--help"], says: 'There is no command "pln". (did you mean plan?)' },
    { args: ["pln", "-h"], says: 'There is no command "pln". (did you mean plan?)' },
    { args: ["help", "pln"], says: 'There is no command "pln". (did you mean plan?)' },
    {
      args: ["plan", "--bogus"],
      says: "unknown option '--bogus' (`sagemaker-auth plan --help` lists its arguments and options)",
    },
    { args: ["pln", "--json"], says: 'There is no command "pln". (did you mean plan?)' },
    {
      args: ["plan", "--parallelism", "100"],
      says: "option '--parallelism <number>' argument '100' is invalid. It must be a whole number from 1 to 99. (`sagemaker-auth plan --help` lists its arguments and options)",
    },
    {
      args: ["plan", "--lock-timeout", "5x"],
      says: "option '--lock-timeout <duration>' argument '5x' is invalid. It must be a number and s, m or h, such as 5m. (`sagemaker-auth plan --help` lists its arguments and options)",
    },
    {
      args: ["plan", "--version"],
      says: "unknown option '--version' (`sagemaker-auth plan --help` lists its arguments and options)",
    },
    { args: ["--bogus"], says: "unknown option '--bogus' (`sagemaker-auth --help` lists the commands)" },
  ])("$args", async ({ args, says }) => {
    expect(await answerTo(...args)).toBe(says);
  });
});

describe("an option that can have one value", () => {
  it.each(Object.keys(examples))(
    "of %s is refused a second time, for the answer would rest on the last",
    async (verb) => {
      const options = [...(await answerTo(verb, "--help")).matchAll(/^ {2}(?:-\w, )?(--[\w-]+) <[\w-]+> +(.*)/gm)];
      for (const [, option = "", help = ""] of options) {
        if (/repeat for more|a further policy|exit with 3/.test(help)) continue;
        const value = option === "--lock-timeout" ? "5m" : "3";
        expect(await answerTo(verb, option, value, option, value)).toContain(
          `argument '${value}' is invalid. It is given twice, and was "${value}" before. (\`sagemaker-auth ${verb} --help\``,
        );
      }
    },
  );

  it("is refused a second time in its short form, too", async () => {
    expect(await answerTo("synth", "-c", "a.yaml", "--config", "b.yaml")).toContain('was "a.yaml" before');
  });
});

describe("help", () => {
  const named = (text: string) => [...text.matchAll(/(?<=\s)--?[\w-]+/g)].map(([option]) => option);

  it.each(Object.entries(examples))("of %s ends with calls of it that are as it says", async (verb, calls) => {
    const help = await answerTo(verb, "--help");
    for (const call of calls) {
      expect(call.split(" ")[0]).toBe(verb);
      expect(help).toContain(`  $ sagemaker-auth ${call}`);
      expect(named(help.slice(0, help.indexOf("Examples:")))).toEqual(expect.arrayContaining(named(call)));
    }
  });

  it.each([["--help"], ["-h"]])("of help is that of the program: help %s", async (option) => {
    expect(await answerTo("help", option)).toBe(await answerTo("help"));
  });

  it("has examples for every verb", async () => {
    const verbs = [...(await answerTo("--help")).matchAll(/^ {2}([a-z]+) \S*.* {2}/gm)].map(([, verb]) => verb);
    expect(Object.keys(examples).sort()).toEqual(verbs.filter((verb) => verb !== "help").sort());
  });

  it.each([
    ["lint", "-"],
    ["compare", "-", "/dev/null"],
  ])("of %s names the kinds that it takes", async (verb, ...files) => {
    const [, kinds = ""] = /use one of (.*)\)$/.exec(await answerTo(verb, ...files, "--kind", "roll")) ?? [];
    expect(kinds.split(", ").length).toBeGreaterThan(2);
    const help = await answerTo(verb, "--help");
    for (const kind of kinds.split(", ")) expect(help).toMatch(new RegExp(`--kind [^()]*\\b${kind}\\b`));
  });

  it("shows no default that is no value", async () => {
    for (const verb of Object.keys(examples)) expect(await answerTo(verb, "--help")).not.toContain("[])");
  });
});

describe("--json", () => {
  it.each(Object.keys(examples))("is an option of %s", async (verb) => {
    expect(await answerTo(verb, "--help")).toMatch(/^ {2}--json /m);
  });
});

describe("a file's name", () => {
  it("must not be empty, as that of a variable that is not set", async () => {
    expect(await answerTo("lint", "")).toBe("A file's name is empty. (give its path, or - for standard input)");
    expect(await answerTo("synth", "--output", "", "--config", "examples/minimal.yaml")).toBe(
      "The name of the output's folder is empty. (name it, or leave it out for cdktf.out)",
    );
  });
});

it("review prints either Markdown or JSON, and refuses to be asked for both", async () => {
  expect(await answerTo("review", "plan.json", "--markdown", "--json")).toContain(
    "option '--markdown' cannot be used with option '--json'",
  );
});

it("bootstrap --yes is refused without the --apply that would ask", async () => {
  expect(await answerTo("bootstrap", "prod", "--yes")).toMatch("--yes answers what only --apply asks");
});

describe("check", () => {
  it("reads a document of every kind", async () => {
    const folder = mkdtempSync(join(tmpdir(), "program-"));
    const write = (name: string, statement: object) => {
      writeFileSync(join(folder, name), JSON.stringify({ Version: "2012-10-17", Statement: statement }));
      return join(folder, name);
    };
    const every = { Effect: "Allow", Action: "*", Resource: "*" };
    const principal = "arn:aws:sts::123456789012:assumed-role/app/one";
    const files = [
      ["--policy", write("own.json", every)],
      ["--boundary", write("boundary.json", every)],
      ["--session-policy", write("session.json", every)],
      ["--scp", write("root.json", every)],
      ["--scp", write("account.json", every)],
      ["--resource-policy", write("bucket.json", { ...every, Principal: { AWS: principal } })],
      ["--rcp", write("rcp.json", { Effect: "Deny", Principal: "*", Action: "s3:Delete*", Resource: "*" })],
    ].flat();
    const asked = ["--principal", principal, "--action", "s3:GetObject", "--resource", "arn:aws:s3:::bucket/key"];
    const answer = JSON.parse(await answerTo("check", ...files, ...asked, "--account", "123456789012", "--json"));
    expect(answer).toMatchObject({ decision: "allowed", by: { policy: join(folder, "bucket.json") } });
    expect(answer.considered.map(({ role }: { role: string }) => role)).toEqual([
      "policy",
      "boundary",
      "session policy",
      "SCP",
      "SCP",
      "resource policy",
      "RCP",
    ]);
    expect(await answerTo("check", ...files, ...asked)).toContain("give the account's 12 digits with --account");
    rmSync(folder, { recursive: true });
  });
});

describe("standard input", () => {
  const request = ["--action", "s3:GetObject", "--resource", "*"];

  it.each([
    { args: ["compare", "-", "-"] },
    { args: ["compare", "--before", "-", "--after", "-"] },
    { args: ["compare", "-", "--after", "-"] },
    { args: ["check", "--policy", "-", "--policy", "-", ...request] },
    { args: ["check", "--policy", "-", "--boundary", "-", ...request] },
    { args: ["check", "--boundary", "-", "--trust", "-", ...request] },
    { args: ["check", "--scp", "-", "--scp", "-", ...request] },
    { args: ["check", "--session-policy", "-", "--rcp", "-", ...request] },
    { args: ["check", "--policy", "-", "--resource-policy", "-", ...request] },
  ])("is refused a second time: $args", async ({ args }) => {
    expect(await answerTo(...args)).toBe(
      "Standard input can be read only once. (write - for one document, and name the files of the others)",
    );
  });

  it("is read once, and is no policy where it is empty", async () => {
    const folder = mkdtempSync(join(tmpdir(), "program-"));
    const file = join(folder, "policy.json");
    writeFileSync(
      file,
      '{ "Version": "2012-10-17", "Statement": { "Effect": "Allow", "Action": "*", "Resource": "*" } }',
    );
    expect(JSON.parse(await answerTo("compare", "-", file, "--json"))).toMatchObject({
      before: [],
      after: [file],
      relation: "broader",
    });
    for (const args of [
      ["--before", "-", file],
      [file, "--before", "-"],
      ["-", "--after", file],
    ]) {
      expect(JSON.parse(await answerTo("compare", ...args, "--json"))).toMatchObject({ before: [], after: [file] });
    }
    rmSync(folder, { recursive: true });
  });
});

describe("a comparison with one side alone", () => {
  const inFolder = async (args: readonly string[]): Promise<string> => {
    const folder = mkdtempSync(join(tmpdir(), "program-"));
    const policy = { Statement: [{ Effect: "Allow", Action: "s3:GetObject", Resource: "arn:aws:s3:::models/*" }] };
    const paths = args.map((arg) => (arg.endsWith(".json") ? join(folder, arg) : arg));
    for (const path of paths.filter((each) => each.endsWith(".json"))) writeFileSync(path, JSON.stringify(policy));
    const answer = await answerTo(...paths);
    rmSync(folder, { recursive: true });
    return answer;
  };

  it.each([
    { args: ["compare", "before.json", "--fail-on", "broader"] },
    { args: ["compare", "--before", "before.json"] },
    { args: ["compare"] },
  ])("is refused where nothing comes after, which no --fail-on would stop: $args", async ({ args }) => {
    expect(await inFolder(args)).toMatch(
      "There is no policy to compare with: what comes after is missing. (give AFTER",
    );
  });

  it("takes what comes after for all that there is", async () => {
    expect(await inFolder(["compare", "--after", "after.json"])).toMatch("BROADER");
  });
});

it("says in the operating system's words why a file cannot be read, where it has none of its own", async () => {
  const folder = mkdtempSync(join(tmpdir(), "program-"));
  const loop = join(folder, "loop.json");
  symlinkSync(loop, loop);
  expect(await answerTo("lint", loop)).toBe(`Cannot read ${loop}: too many symbolic links encountered.`);
  rmSync(folder, { recursive: true });
});

it("reads no file that is larger than any plan or policy", async () => {
  const folder = mkdtempSync(join(tmpdir(), "program-"));
  const large = join(folder, "large.json");
  writeFileSync(large, "");
  truncateSync(large, 3 * 1024 ** 3);
  expect(await answerTo("lint", large)).toBe(`${large} is larger than 256 MiB.`);
  rmSync(folder, { recursive: true });
});

it("destroy's help does not promise to take every deployment where none is named", async () => {
  expect(await answerTo("destroy", "--help")).toContain("the deployments to destroy, each by its name");
  expect(await answerTo("help", "plan")).toContain("all, if none is named");
});

describe("a preview of the smallest file", () => {
  const preview = (...more: readonly string[]): Promise<string> =>
    answerTo("preview", "--config", "examples/minimal.yaml", ...more);

  it("says in sentences that nothing which exists was read, and fits into a few windows", async () => {
    const shown = await preview("--base", "empty");
    expect(shown).toMatch(/was not looked\s+at\.\s+Nothing that exists was read/);
    expect(shown.split("\n").length).toBeLessThan(300);
  });

  it("prints all of it where that is asked for", async () => {
    const shown = await preview("--base", "empty", "--verbose");
    expect(shown).toMatch(/^All 7\d\d actions, by service and access level$/m);
    expect(shown).not.toContain("Not shown here");
  });

  it("says that the base has no such file, which a renamed one is not told from", async () => {
    const folder = mkdtempSync(join(tmpdir(), "program-"));
    const git = (...args: readonly string[]) => execFileSync("git", args, { cwd: folder, stdio: "ignore" });
    const identity = ["-c", "user.name=Test", "-c", "user.email=test@example.com"];
    git("init");
    git(...identity, "commit", "--allow-empty", "-m", "first");
    const config = join(folder, "auth.yaml");
    // Roles of other owners' alone: reviewing the access of the document's own takes five times as long.
    const ofOthers = readFileSync("examples/minimal.yaml", "utf8")
      .replace("deploy_role: {", "deploy_role: { existing: true,")
      .replace("workspace: {", "workspace: { pass_role: external,");
    writeFileSync(config, ofOthers);
    const noticesOf = async (base: string): Promise<unknown> =>
      JSON.parse(await answerTo("preview", "--config", config, "--base", base, "--json")).notices;
    expect(await noticesOf("HEAD")).toEqual([
      `HEAD has no ${config}, so all of it is shown as new. Where the file was renamed, write the old one down (git show HEAD:OLD > before.yaml) and compare with that: --base before.yaml.`,
    ]);
    expect(await noticesOf("empty")).toEqual([]);
    git("add", ".");
    git(...identity, "commit", "-m", "second");
    expect(await noticesOf("HEAD")).toEqual([]);
    rmSync(folder, { recursive: true });
  });

  it("is not written over the file itself", async () => {
    const folder = mkdtempSync(join(tmpdir(), "program-"));
    const config = join(folder, "auth.yaml");
    copyFileSync("examples/minimal.yaml", config);
    for (const verb of ["preview", "plan", "apply"]) {
      const more = verb === "apply" ? ["--yes"] : [];
      expect(await answerTo(verb, "--config", config, "--markdown", config, ...more)).toContain(
        `${config} is what the review is made from`,
      );
    }
    expect(await answerTo("review", config, "--html", config)).toContain(`${config} is what the review is made from`);
    expect(readFileSync(config)).toEqual(readFileSync("examples/minimal.yaml"));
    rmSync(folder, { recursive: true });
  });

  it("says how to give a base where there is none of that name", async () => {
    expect(await preview("--base", "no-such-revision")).toContain(
      "(give --base a file or a revision such as origin/main; `--base empty` compares with nothing)",
    );
  });
});
