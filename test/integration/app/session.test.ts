import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import type { Run } from "../../../src/app/terraform-verbs/run.ts";
import { startSession } from "../../../src/app/terraform-verbs/session.ts";
import { UserError } from "../../../src/common/errors.ts";
import { nodeOutside } from "../../../src/node-outside.ts";
import { quietLog } from "../../github/connect.ts";

it("says which folder cannot be made, where the machine and not the program is to blame", async () => {
  const parent = await mkdtemp(join(tmpdir(), "session-"));
  const program = { file: "terraform", product: "Terraform", version: "1.11.4" } as const;
  const run: Run = {
    outside: nodeOutside(quietLog),
    findTerraform: async () => program,
    lockTimeoutSeconds: 1,
    parallelism: 1,
    temporaryFolder: parent,
    logFolder: parent,
    signal: new AbortController().signal,
  };
  try {
    await writeFile(join(parent, "file"), "");
    for (const [folder, cause] of [
      [join(parent, "file", "prod"), "a part of the path is not a folder"],
      [join(parent, "gone", "prod"), "there is no such folder"],
    ] as const) {
      const started = startSession(run, program, { name: "prod", folder, text: "{}" });
      await expect(started).rejects.toEqual(new UserError(`Cannot write to ${folder}: ${cause}.`));
    }
  } finally {
    await rm(parent, { recursive: true });
  }
});
