import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { requireCheckoutOfHead } from "../../src/app/action/checkout.ts";
import { connect, withServer } from "../github/connect.ts";

const file = "sagemaker-auth.yaml";

it("pull_request_target, which checks out the base branch, does not show the base branch's plan as the pull request's", () =>
  withServer(async (server) => {
    const folder = await mkdtemp(join(tmpdir(), "checkout-"));
    try {
      const path = join(folder, file);
      const head = { ref: "topic", sha: server.people.change("topic", { [file]: "version: 1 # topic\n" }) };
      const run = (eventName: string) => ({
        github: connect(server),
        configurationFile: { path, repositoryPath: file },
        context: { eventName },
      });
      await writeFile(path, "version: 1 # main\n");
      await requireCheckoutOfHead(run("pull_request"), head);
      await expect(requireCheckoutOfHead(run("pull_request_target"), head)).rejects.toThrow(
        `The checked-out ${file} is not the pull request's`,
      );
      await writeFile(path, "version: 1 # topic\n");
      await requireCheckoutOfHead(run("pull_request_target"), head);
      const without = { ref: "without", sha: server.people.change("without", { "README.md": "hello" }) };
      await expect(requireCheckoutOfHead(run("pull_request_target"), without)).rejects.toThrow(
        `The checked-out ${file} is not the pull request's`,
      );
    } finally {
      await rm(folder, { recursive: true });
    }
  }));
