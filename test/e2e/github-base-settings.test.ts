import { expect, it } from "vitest";
import { readBaseConfiguration, readBaseOfNow, requireInRepository } from "../../src/app/action/base-configuration.ts";
import { connect, withServer } from "../github/connect.ts";
import type { GitHubServer } from "../github/server.ts";

const file = "sagemaker-auth.yaml";

const configuration = (review: string): string => `version: 1
review: ${review}
deployments:
  prod:
    aws: { account_id: "123456789012", region: us-east-1 }
    deploy_role: { name: databricks-sagemaker }
    workspace: { host: https://dbc-a1b2.cloud.databricks.com, aws_role: databricks-cross-account }
    backend: { s3: { bucket: tf-state, key: prod.tfstate, region: us-east-1 } }
`;

const baseOf = (server: GitHubServer) => ({
  github: connect(server),
  configurationFile: { path: `/checkout/${file}`, repositoryPath: file },
});

it("the gate's settings are the base branch's of now, although the event knows an older commit of it", () =>
  withServer(async (server) => {
    const sha = server.people.change("main", { [file]: configuration("{ approvers: [octocat] }") });
    server.people.change("main", { [file]: configuration("{ approvers: [mona] }") });
    const { review } = await readBaseOfNow(baseOf(server), { ref: "main", sha });
    expect(review.approvers).toEqual(["mona"]);
  }));

it.each([
  ["a mistake in it", "version: 2", "version"],
  ["more text than GitHub gives", `${configuration("{}")}#${"x".repeat(1024 * 1024)}`, "is larger than 1 MB at"],
])(
  "the gate of a base branch whose configuration cannot be read, for %s, lets no wider access through",
  (_, text, why) =>
    withServer(async (server) => {
      const sha = server.people.change("main", { [file]: text });
      const { review, notices } = await readBaseConfiguration(baseOf(server), sha);
      expect(notices).toEqual([expect.stringMatching(`cannot be read, [^]*${why}`)]);
      expect(review.fail_on_relation).toEqual(["broader", "incomparable", "unknown"]);
    }),
);

it("the gate of a base branch that has no configuration yet lets the first one be made", () =>
  withServer(async (server) => {
    const sha = server.people.change("main", { "README.md": "hello" });
    expect(await readBaseOfNow(baseOf(server), { ref: "main", sha })).toMatchObject({
      review: { fail_on: "error", fail_on_relation: [] },
    });
  }));

it("the gate's settings are not taken for missing where only the checkout lies in another folder than git has it", () =>
  withServer(async (server) => {
    const sha = server.people.change("topic", { [file]: configuration("{}") });
    const head = { ref: "topic", sha };
    await requireInRepository(baseOf(server), head);
    const configurationFile = { path: `/work/checkout/${file}`, repositoryPath: `checkout/${file}` };
    await expect(requireInRepository({ github: connect(server), configurationFile }, head)).rejects.toThrow(
      `The repository has no checkout/${file} at ${sha}`,
    );
  }));

it("the gate's settings are not taken for missing where GitHub does not give them", () =>
  withServer(async (server) => {
    const sha = server.people.change("main", { [file]: configuration("{ approvers: [mona] }") });
    for (const [status, times] of [
      [403, 1],
      [502, 4],
    ] as const) {
      server.fail({ path: /contents/, with: status, times });
      const settings = readBaseOfNow(baseOf(server), { ref: "main", sha });
      await expect(settings).rejects.toThrow(`GitHub answers ${status}`);
    }
  }));

it("the gate's settings are not taken for missing where GitHub does not find the branch's newest commit", () =>
  withServer(async (server) => {
    const sha = server.people.change("main", { [file]: configuration("{ approvers: [mona] }") });
    server.world.branches.set("main", "f".repeat(40));
    const settings = readBaseOfNow(baseOf(server), { ref: "main", sha });
    await expect(settings).rejects.toThrow("No commit found for the ref fff");
  }));
