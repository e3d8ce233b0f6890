import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { nodeExec } from "../../src/node-exec.ts";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "exec-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const node = (script: string, ...args: readonly string[]) =>
  nodeExec(process.execPath, ["-e", script, ...args], { cwd: folder, env: { ONLY: "this" } });

describe("running a program", () => {
  it("gives what it printed and how it ended", async () => {
    const script = 'process.stdout.write("out"); process.stderr.write("err"); process.exit(3)';
    expect(await node(script)).toEqual({ exitCode: 3, stdout: "out", stderr: "err" });
  });

  it("passes arguments through no shell", async () => {
    const hostile = "$(id); `id` 'x' \"y\" * && true";
    const { stdout } = await node("process.stdout.write(process.argv[1])", hostile);
    expect(stdout).toBe(hostile);
  });

  it("gives the child the environment that it is given and nothing else", async () => {
    const { stdout } = await node("process.stdout.write(JSON.stringify(process.env))");
    expect(JSON.parse(stdout)).toEqual({ ONLY: "this" });
  });

  it("gives lines as they come, whole, however they are written", async () => {
    const lines: string[] = [];
    const script = 'process.stdout.write("one\\ntw"); setTimeout(() => process.stdout.write("o\\r\\n\\u00e9nd"), 50)';
    await nodeExec(process.execPath, ["-e", script], { cwd: folder, env: {}, onLine: (line) => lines.push(line) });
    expect(lines).toEqual(["one", "two", "énd"]);
  });

  it("interrupts the child once, and waits for what it does then", async () => {
    const interrupt = new AbortController();
    const script = `
      let interrupts = 0;
      process.on("SIGINT", () => {
        interrupts += 1;
        setTimeout(() => { console.log("unlocked after " + interrupts); process.exit(1); }, 100);
      });
      setInterval(() => {}, 1000);
      console.log("ready");`;
    const result = await nodeExec(process.execPath, ["-e", script], {
      cwd: folder,
      env: {},
      signal: interrupt.signal,
      onLine: (line) => line === "ready" && interrupt.abort(),
    });
    expect(result).toMatchObject({ exitCode: 1, stdout: "ready\nunlocked after 1\n" });
  });

  it("does not start a program once the run is interrupted", async () => {
    const options = { cwd: folder, env: {}, signal: AbortSignal.abort() };
    await expect(nodeExec("/no/such/program", [], options)).rejects.toThrow("Interrupted before /no/such/program");
  });

  it("runs the child out of reach of the terminal's own interrupt, in a process group of its own", async () => {
    expect((await node("process.kill(-process.pid, 0)")).exitCode).toBe(0);
  });

  it("says 128 and the signal's number of a child that a signal ended", async () => {
    expect((await node('process.kill(process.pid, "SIGKILL")')).exitCode).toBe(137);
  });

  it("tells a missing program, a file that is none, and a missing folder apart", async () => {
    const file = join(folder, "text");
    writeFileSync(file, "", { mode: 0o600 });
    const at = { cwd: folder, env: {} };
    await expect(nodeExec("/no/such/program", [], at)).rejects.toThrow("there is no such program");
    await expect(nodeExec(file, [], at)).rejects.toThrow("it may not be executed");
    const nowhere = { cwd: join(folder, "missing"), env: {} };
    await expect(nodeExec(process.execPath, [], nowhere)).rejects.toThrow("missing does not exist");
  });
});
