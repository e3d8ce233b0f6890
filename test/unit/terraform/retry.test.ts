import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { UserError } from "../../../src/common/errors.ts";
import type { ExecResult, Log } from "../../../src/common/outside.ts";
import { nodeClock } from "../../../src/node-outside.ts";
import { applyWithRetries, transientCause } from "../../../src/terraform/retry.ts";
import { apply, init, plan } from "../../../src/terraform/run.ts";
import type { TerraformSession } from "../../../src/terraform/session.ts";

const shownPlan = JSON.stringify({ format_version: "1.2", planned_values: {}, resource_changes: [] });
const verification = "cannot create instance profile: Verification of the instance profile failed. AWS error:";
const notYet = `${verification} Invalid IAM Instance Profile ARN`;

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "retry-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A Terraform whose applies end with these errors, one after the other, and then well. */
const terraformFailingWith = (errors: readonly (readonly string[])[], signal?: AbortSignal) => {
  const commands: string[][] = [];
  const warnings: string[] = [];
  const slept: number[] = [];
  const left = [...errors];
  const exec: TerraformSession["outside"]["exec"] = async (_file, args, { onLine }): Promise<ExecResult> => {
    commands.push([...args]);
    if (args[0] === "show") return { exitCode: 0, stdout: shownPlan, stderr: "" };
    const summaries = args[0] === "apply" ? (left.shift() ?? []) : [];
    for (const summary of summaries) {
      onLine?.(JSON.stringify({ type: "diagnostic", diagnostic: { severity: "error", summary } }));
    }
    return { exitCode: summaries.length === 0 ? 0 : 1, stdout: "", stderr: "" };
  };
  const log: Log = {
    info: () => undefined,
    warning: (line) => void warnings.push(line),
    debug: () => undefined,
    group: (_name, body) => body(),
    working: (_what, body) => body(),
  };
  const clock = {
    now: () => new Date(0),
    sleep: async (milliseconds: number) => void slept.push(milliseconds),
  };
  const session: TerraformSession = {
    deployment: "prod",
    program: { file: "terraform", product: "Terraform", version: "1.11.4" },
    folder,
    outside: { env: { TF_VAR_x: "1" }, exec, log, clock },
    logFile: join(folder, "prod.log"),
    lockTimeoutSeconds: 30,
    onProgress: () => undefined,
    ...(signal === undefined ? {} : { signal }),
  };
  return { session, commands, warnings, slept, steps: () => commands.map(([step]) => step) };
};

const problemsOf = async (work: Promise<unknown>): Promise<readonly string[]> => {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof UserError)) throw error;
  return error.problems.map(({ message }) => message);
};

describe("applying with retries", () => {
  it("applies once where nothing goes wrong", async () => {
    const { session, steps } = terraformFailingWith([]);
    await applyWithRetries(session, () => undefined);
    expect(steps()).toEqual(["apply"]);
  });

  it("plans to remove what is left where that was the plan", async () => {
    const { session, commands } = terraformFailingWith([[notYet]]);
    await applyWithRetries(session, () => undefined, { destroy: true });
    expect(commands.filter(([step]) => step === "plan")).toEqual([expect.arrayContaining(["-destroy"])]);
  });

  it("waits, plans again and applies what is left, and says so", async () => {
    const { session, steps, warnings, slept } = terraformFailingWith([[notYet], [notYet]]);
    let checked = 0;
    await applyWithRetries(session, () => {
      checked += 1;
    });
    expect(steps()).toEqual(["apply", "plan", "show", "apply", "plan", "show", "apply"]);
    expect(checked).toBe(2);
    expect(slept).toEqual([10_000, 20_000]);
    expect(warnings[0]).toBe(
      "prod: the workspace cannot use the instance profile yet. Waiting 10 s, then applying what is left (retry 1 of 4).",
    );
  });

  it("gives up after four retries with the last error", async () => {
    const { session, steps } = terraformFailingWith(Array.from({ length: 9 }, () => [notYet]));
    await expect(applyWithRetries(session, () => undefined)).rejects.toThrow(
      "Verification of the instance profile failed",
    );
    expect(steps().filter((step) => step === "apply")).toHaveLength(5);
  });

  it("applies nothing more when the new plan is not what is left", async () => {
    const { session, steps } = terraformFailingWith([[notYet]]);
    const refuse = () => {
      throw new UserError("not reviewed");
    };
    await expect(applyWithRetries(session, refuse)).rejects.toThrow("not reviewed");
    expect(steps()).toEqual(["apply", "plan", "show"]);
  });

  it.each([[["AccessDenied: no"]], [[notYet, "AccessDenied: no"]]])("does not retry %j", async (errors) => {
    const { session, steps } = terraformFailingWith([errors]);
    await expect(applyWithRetries(session, () => undefined)).rejects.toThrow("AccessDenied");
    expect(steps()).toEqual(["apply"]);
  });

  it.each([
    `${verification} You are not authorized to perform this operation. User: arn:aws:sts::123456789012:assumed-role/w/databricks is not authorized to perform: iam:PassRole on resource: arn:aws:iam::123456789012:role/r`,
    `${verification} You are not authorized to perform this operation. Encoded authorization failure message: 7Mw`,
  ])("waits for no policy that is somebody else's to add: %s", async (denied) => {
    const theirs = terraformFailingWith([[denied]]);
    const applied = applyWithRetries(theirs.session, () => undefined, { destroy: false, passRoleIsTheirs: true });
    await expect(applied).rejects.toThrow("not authorized");
    expect(theirs.steps()).toEqual(["apply"]);
    const ours = terraformFailingWith([[denied]]);
    await applyWithRetries(ours.session, () => undefined);
    expect(ours.slept).toEqual([10_000]);
    const unseen = terraformFailingWith([[notYet]]);
    await applyWithRetries(unseen.session, () => undefined, { destroy: false, passRoleIsTheirs: true });
    expect(unseen.slept).toEqual([10_000]);
  });

  it("stops waiting when the run is interrupted", async () => {
    const interrupt = new AbortController();
    const { session, steps } = terraformFailingWith([[notYet]], interrupt.signal);
    const clock = {
      now: () => new Date(0),
      sleep: (milliseconds: number, signal?: AbortSignal) => {
        const slept = nodeClock.sleep(milliseconds, signal);
        interrupt.abort();
        return slept;
      },
    };
    const applying = applyWithRetries({ ...session, outside: { ...session.outside, clock } }, () => undefined);
    await expect(applying).rejects.toThrow("prod: interrupted while waiting");
    expect(steps()).toEqual(["apply"]);
  });

  it.each([
    ["Failed to save state", [1, 0], ["true", "true"], [5_000, 20_000], "is saved now"],
    ["Failed to save state", [1, 1, 1], ["true", "true", "true"], [5_000, 20_000, 60_000], "It is kept in"],
    ["Error releasing the state lock", [0], ["false"], [5_000], "is saved now"],
    ["ExpiredToken: no", [], [], [], "It is kept in"],
  ])(
    "saves a state that could not be saved, or keeps it for this user alone: %s, %j",
    async (summary, pushes, locks, waits, said) => {
      const { session, commands, slept } = terraformFailingWith([[summary, "AccessDenied: no"]]);
      const left = [...pushes];
      const exec: typeof session.outside.exec = async (file, args, options) => {
        const result = await session.outside.exec(file, args, options);
        return args[0] === "state" ? { ...result, exitCode: left.shift() ?? 0 } : result;
      };
      const kept = join(folder, "logs/prod.errored.tfstate");
      mkdirSync(join(folder, "logs"));
      writeFileSync(join(folder, "errored.tfstate"), "{}");
      const logFile = join(folder, "logs/prod.log");
      const problems = await problemsOf(apply({ ...session, logFile, outside: { ...session.outside, exec } }));
      expect(problems[0]).toBe(`prod: ${summary}`);
      expect(problems.at(-1)).toContain(said);
      expect(commands.slice(1)).toEqual(locks.map((lock) => ["state", "push", `-lock=${lock}`, "errored.tfstate"]));
      expect(slept).toEqual(waits);
      expect(existsSync(kept) && (statSync(kept).mode & 0o777).toString(8)).toBe(said === "It is kept in" && "600");
    },
  );

  it("does not retry what was interrupted, whatever Terraform says of it", async () => {
    const { session, steps, slept } = terraformFailingWith([[notYet]], AbortSignal.abort());
    await expect(applyWithRetries(session, () => undefined)).rejects.toThrow(
      "prod: interrupted during terraform apply",
    );
    expect([steps(), slept]).toEqual([["apply"], []]);
  });

  it("says of an interrupted plan that it changes nothing, and of an apply what may have been done", async () => {
    const exec = async (): Promise<ExecResult> => ({ exitCode: 1, stdout: "", stderr: "" });
    const { session } = terraformFailingWith([], AbortSignal.abort());
    const interrupted = { ...session, outside: { ...session.outside, exec } };
    await expect(plan(interrupted, { destroy: false })).rejects.toThrow("That step changes nothing: run again.");
    await expect(apply(interrupted)).rejects.toThrow("what was done is in the state");
  });

  it.each([
    [1, [], "stopped and released the state lock."],
    [1, ["operation canceled"], "stopped and released the state lock."],
    [1, ["Error releasing the state lock"], "stopped, and the state may still be locked: docs/reliability.md"],
    [137, [], "stopped, and the state may still be locked: docs/reliability.md"],
  ])(
    "does not say of an interrupted apply that it gave its lock back where it did not: %i, %j",
    async (exitCode, summaries, lock) => {
      const { session } = terraformFailingWith([summaries], AbortSignal.abort());
      const exec: typeof session.outside.exec = async (...call) => ({
        ...(await session.outside.exec(...call)),
        exitCode,
      });
      const applying = apply({ ...session, outside: { ...session.outside, exec } });
      await expect(applying).rejects.toThrow(`prod: interrupted during terraform apply. Terraform has ${lock}`);
    },
  );

  it("saves the state of an interrupted apply although that could not give its lock back either", async () => {
    const { session, commands } = terraformFailingWith([["Error releasing the state lock"]], AbortSignal.abort());
    writeFileSync(join(folder, "errored.tfstate"), "{}");
    await expect(apply(session)).rejects.toThrow("The state, which could not be saved at first, is saved now.");
    expect(commands.at(-1)).toEqual(["state", "push", "-lock=false", "errored.tfstate"]);
  });

  it.each([
    ["Value (x) for parameter iamInstanceProfile.name is invalid. Invalid IAM Instance Profile name", true],
    ['MalformedPolicyDocument: Invalid principal in policy: "AWS":"arn:aws:iam::1:role/x"', true],
    ["User: arn:aws:sts::1:x is not authorized to perform: sts:AssumeRole on resource: arn:aws:iam::1:role/y", true],
    ["User: arn:aws:sts::1:x is not authorized to perform: iam:CreateRole on resource: arn:aws:iam::1:role/y", false],
    ["EntityAlreadyExists: Role with name r already exists.", false],
  ])("knows whether waiting helps: %s", (summary, helps) => {
    expect(transientCause({ severity: "error", summary, detail: "" }) !== undefined).toBe(helps);
  });
});

describe("running Terraform", () => {
  it("gives every command its arguments as they are, without questions", async () => {
    const { session, commands } = terraformFailingWith([]);
    for (const isSo of [true, false]) {
      await init(session, { lockedProviders: isSo });
      await plan(session, { destroy: isSo });
    }
    await apply(session);
    expect(commands).toEqual([
      ["init", "-input=false", "-no-color", "-lockfile=readonly"],
      ["plan", "-input=false", "-json", "-out=plan.tfplan", "-lock-timeout=30s", "-destroy"],
      ["show", "-json", "-no-color", "plan.tfplan"],
      ["init", "-input=false", "-no-color"],
      ["plan", "-input=false", "-json", "-out=plan.tfplan", "-lock-timeout=30s"],
      ["show", "-json", "-no-color", "plan.tfplan"],
      ["apply", "-input=false", "-json", "-lock-timeout=30s", "plan.tfplan"],
    ]);
  });

  it.each([
    ["registry.terraform.io/hashicorp/aws", true],
    ["registry.opentofu.org/databricks/databricks", true],
    ["registry.terraform.io/mallory/aws", false],
    ["mallory.example/hashicorp/aws", false],
    ["registry.terraform.io/hashicorp/awscc", false],
  ])("goes on from an init that has installed %s: %s", async (address, isKnown) => {
    const { session, warnings } = terraformFailingWith([]);
    mkdirSync(join(folder, ".terraform/providers", address), { recursive: true });
    const initialised = init({ ...session, outside: { ...session.outside, env: {} } }, { lockedProviders: false });
    if (isKnown) await initialised;
    else await expect(initialised).rejects.toThrow(`prod: the state names the provider ${address}, which`);
    expect(warnings).toEqual([]);
  });

  it("says what it does not pass on to Terraform", async () => {
    const { session, warnings } = terraformFailingWith([]);
    await init(session, { lockedProviders: false });
    expect(warnings).toEqual(["Not passed on to Terraform, since they could change what was reviewed: TF_VAR_x."]);
  });

  it("gives every command its own folder and environment, and hears of an interrupt", async () => {
    const { signal } = new AbortController();
    const { session } = terraformFailingWith([["Failed to save state"]], signal);
    const calls: Parameters<typeof session.outside.exec>[] = [];
    const exec: typeof session.outside.exec = (...call) => {
      calls.push(call);
      return session.outside.exec(...call);
    };
    const run = { ...session, outside: { ...session.outside, exec } };
    await init(run, { lockedProviders: false });
    await plan(run, { destroy: false });
    writeFileSync(join(folder, "errored.tfstate"), "{}");
    await expect(apply(run)).rejects.toThrow("is saved now");
    expect(calls.map(([, [step]]) => step)).toEqual(["init", "plan", "show", "apply", "state"]);
    for (const [, [step], options] of calls) {
      expect(options, step).toMatchObject({ cwd: folder, env: { TF_DATA_DIR: join(folder, ".terraform") } });
      expect(options.env, step).not.toHaveProperty("TF_VAR_x");
      // What saves the state must not stop where the apply was.
      expect(options.signal, step).toBe(step === "state" ? undefined : signal);
    }
  });

  it("tells of errors alone, and neither they nor the log hold a secret", async () => {
    const { session } = terraformFailingWith([]);
    const told = [
      { severity: "warning", summary: "Old argument" },
      { severity: "error", summary: "Refused hunter22", detail: "for hunter22", address: "aws_iam_role.x" },
    ].map((diagnostic) => JSON.stringify({ type: "diagnostic", diagnostic }));
    const exec: typeof session.outside.exec = async (_file, _args, { onLine }) => {
      for (const line of told) onLine?.(line);
      return { exitCode: 1, stdout: told.join("\n"), stderr: "hunter22 on stderr" };
    };
    const run = { ...session, outside: { ...session.outside, exec, env: { A_TOKEN: "hunter22" } } };
    expect(await problemsOf(apply(run))).toEqual([
      "prod: aws_iam_role.x: Refused ***: for ***",
      `prod: terraform apply failed. The full log is in ${session.logFile}.`,
    ]);
    const log = readFileSync(session.logFile, "utf8");
    expect(log).toContain("Refused ***");
    expect(log).toContain("*** on stderr");
    expect(log).not.toContain("hunter22");
  });

  it("tells what it is at, and at an apply not the plan once more", async () => {
    const { session } = terraformFailingWith([]);
    const change = { resource: { addr: "aws_iam_role.x" }, action: "create" };
    const told = [
      { type: "planned_change", change },
      { type: "resource_drift", change },
      { type: "apply_start", hook: change },
    ];
    const exec: typeof session.outside.exec = async (file, args, options) => {
      for (const each of told) options.onLine?.(JSON.stringify(each));
      return session.outside.exec(file, args, options);
    };
    const kinds: string[] = [];
    const onProgress: typeof session.onProgress = ({ kind }) => void kinds.push(kind);
    await apply({ ...session, onProgress, outside: { ...session.outside, exec } });
    expect(kinds).toEqual(["started"]);
  });

  it("keeps a private log, without the plan, which holds secrets", async () => {
    const { session } = terraformFailingWith([]);
    await plan(session, { destroy: false });
    const log = readFileSync(session.logFile, "utf8");
    expect(log).toContain("prod: terraform plan -json");
    expect(log).not.toContain("planned_values");
    expect((statSync(session.logFile).mode & 0o777).toString(8)).toBe("600");
  });

  it("goes on when the log cannot be written", async () => {
    const { session, warnings } = terraformFailingWith([]);
    await plan({ ...session, logFile: join(folder, "missing", "prod.log") }, { destroy: false });
    expect(warnings[0]).toContain("prod: cannot write the log");
  });

  it.each([
    [137, "", "prod: terraform plan was ended by signal 9 (It died"],
    [1, "panic: no\n", "prod: terraform plan ended with 1: panic: no"],
    [1, "Error: Failed\n\nBecause.\n", "prod: Failed: Because."],
  ])("says how a Terraform ended that gave no message: %i", async (exitCode, stderr, message) => {
    const { session } = terraformFailingWith([]);
    const stdout = '{"@level":"info","@message":"aws_iam_role.deploy: Plan to create","type":"planned_change"}\n';
    const exec = async () => ({ exitCode, stdout, stderr });
    await expect(plan({ ...session, outside: { ...session.outside, exec } }, { destroy: false })).rejects.toThrow(
      message,
    );
  });
});
