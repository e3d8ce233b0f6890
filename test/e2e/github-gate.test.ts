import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import type { ActionRun } from "../../src/app/action/action-run.ts";
import { type Judgement, judgePlans } from "../../src/app/action/gate.ts";
import { evidenceOf } from "../../src/app/action/keep-evidence.ts";
import { judgeAndKeep } from "../../src/app/action/tasks/plan-pull-request.ts";
import type { PlannedDeployment } from "../../src/app/terraform-verbs/plan.ts";
import { planDigests } from "../../src/plan/fingerprint/fingerprint.ts";
import { readTerraformPlan } from "../../src/plan/from-terraform.ts";
import { plannedDeployment } from "../fixtures/planned.ts";
import { terraformPlan } from "../fixtures/plans.ts";
import { configuration as sample } from "../fixtures/sample.ts";
import { actionRun } from "../github/action-run.ts";
import { testClock, withServer } from "../github/connect.ts";
import { configuration, deploymentEvidence, evidenceFor, keep } from "../github/evidence.ts";
import { workflowPath } from "../github/people.ts";
import type { GitHubServer } from "../github/server.ts";
import { finding, review } from "../integration/report/builders.ts";

const { canonical } = readTerraformPlan(terraformPlan("changes"));
const shownAt = "2026-11-24T10:00:00.000Z";
const approvedAt = "2026-11-24T10:05:00.000Z";
const now = "2026-11-24T10:10:00.000Z";
/** The machine's own clock, which is slow: by it every approval is later than the plan. */
const slow = "2026-11-24T09:00:00.000Z";

const runOf = (server: GitHubServer, warnings: string[]): ActionRun => {
  const run = actionRun(server);
  return {
    ...run,
    outside: {
      ...run.outside,
      env: {},
      clock: testClock(slow),
      log: { ...run.outside.log, warning: (text) => warnings.push(text) },
    },
  };
};

/** What widens access, and so needs an approval. */
const planned = ({ outside }: ActionRun): PlannedDeployment =>
  plannedDeployment(outside, { review: review({ relation: "broader" }) });

/** A pull request that is planned for the first time, and what it is judged by. */
const firstPlan = ({ people }: GitHubServer) => {
  people.change("main", { [workflowPath]: "on: pull_request" });
  people.change("topic", { [configuration]: "version: 1" });
  const { number, author, base, head } = people.open({ head: "topic" });
  const pullRequest = { number, author, head, base: { ref: base, sha: people.tipOf(base) } };
  return { pullRequest, baseOfNow: { review: sample({ review: "{ approvers: [mona] }" }).review } };
};

/** The verdict on it, which mona approved, where an earlier run for the same head has planned that. */
const judged = async (
  server: GitHubServer,
  earlier: "nothing" | "the same" | "something else",
  pusher = "octocat",
  warnings: string[] = [],
  broughtBackBy?: string,
): Promise<Judgement> => {
  const { people, world } = server;
  world.now = () => new Date(shownAt);
  people.change("main", { [workflowPath]: "on: pull_request" });
  const head = people.change("topic", { [configuration]: "version: 1" }, pusher);
  if (broughtBackBy !== undefined) people.push("topic", head, broughtBackBy);
  // Who has brought another branch to the same commit did not push this one.
  people.push("elsewhere", head, "octocat");
  const pull = people.open({ head: "topic" });
  if (earlier !== "nothing") {
    const headSha = pull.head.sha;
    const run = people.startRun({ headSha, headBranch: "topic", conclusion: "failure" });
    const digests = earlier === "the same" ? { digests: planDigests(canonical) } : {};
    const deployments = [deploymentEvidence("prod", "other", { since: shownAt, ...digests })];
    keep(server, run, evidenceFor(server, pull, { deployments }));
  }
  world.now = () => new Date(approvedAt);
  people.review(pull, "mona");
  const { number, author, base } = pull;
  const pullRequest = { number, author, head: pull.head, base: { ref: base, sha: people.tipOf(base) } };
  const { review: settings } = sample({ review: "{ approvers: [mona] }" });
  world.now = () => new Date(now);
  const run = runOf(server, warnings);
  const verdict = (await judgePlans(run, pullRequest, { review: settings }, [planned(run)])).get("prod");
  if (verdict === undefined) throw new Error("no verdict");
  return verdict;
};

it("an approval of a plan that is planned again counts, since the plan is the one that was shown then", () =>
  withServer(async (server) => {
    expect(await judged(server, "the same")).toMatchObject({ passed: true, since: shownAt, approvedBy: ["mona"] });
  }));

it("an approval of an earlier plan does not count for one that does something else since", () =>
  withServer(async (server) => {
    const { passed, since, lines } = await judged(server, "something else");
    expect({ passed, since }).toEqual({ passed: false, since: now });
    expect(lines).toContainEqual(
      expect.stringContaining("does something else than an earlier plan of the same commit"),
    );
    expect(lines).toContainEqual(expect.stringContaining("The approval by mona does not count: it is older than"));
  }));

it("a plan that does something else than an earlier one needs an approval, however often it is run again", () =>
  withServer(async (server) => {
    const { pullRequest, baseOfNow } = firstPlan(server);
    const [pull] = server.world.pulls;
    if (pull === undefined) throw new Error("no pull request");
    const run = server.people.startRun({ headSha: pull.head.sha, headBranch: "topic" });
    keep(server, run, evidenceFor(server, pull, { deployments: [deploymentEvidence("prod", "other")] }));
    const again = async () => {
      const outside = runOf(server, []);
      const narrower = { ...planned(outside), review: review({ relation: "narrower" }) };
      const judged = await judgePlans(outside, pullRequest, baseOfNow, [narrower]);
      const judgement = judged.get("prod");
      if (judgement === undefined) throw new Error("no verdict");
      server.people.rerun(run, "failed");
      const deployments = [evidenceOf(narrower, judgement, "")];
      keep(server, run, evidenceFor(server, pull, { deployments }));
      return judgement;
    };
    expect(await again()).toMatchObject({ passed: false });
    expect(await again()).toMatchObject({ passed: false });
    server.people.review(pull, "mona");
    expect(await again()).toMatchObject({ passed: true, approvedBy: ["mona"] });
    expect(await again()).toMatchObject({ passed: true, approvedBy: ["mona"] });
  }));

it.each([
  [
    "changes a workflow",
    workflowPath,
    "pull_request",
    /: #1 changes \.github\/workflows, .*\(Bring changes of workflows/,
  ],
  [
    "is planned by pull_request_target",
    "a.txt",
    "pull_request_target",
    /: Its run was started by pull_request_target,/,
  ],
] as const)(
  "a pull request that %s is stopped with the reason why no approval of it counts",
  (_, path, eventName, why) =>
    withServer(async (server) => {
      const { pullRequest, baseOfNow } = firstPlan(server);
      const sha = server.people.change("topic", { [path]: "on: mallory" });
      const quiet = runOf(server, []);
      const run = { ...quiet, context: { ...quiet.context, eventName } };
      const changed = { ...pullRequest, head: { ...pullRequest.head, sha } };
      const verdict = (await judgePlans(run, changed, baseOfNow, [planned(run)])).get("prod");
      expect(verdict?.passed).toBe(false);
      expect(verdict?.lines).toContainEqual(expect.stringMatching(why));
    }),
);

it.each([
  ["prod", "sandbox", {}, false],
  ["sandbox", "prod", {}, true],
  ["sandbox", "sandbox", { aws: "{ account_id: '210987654321', region: us-east-1 }" }, false],
  ["sandbox", "sandbox", { workspace: "{ host: https://dbc-c3d4.cloud.databricks.com, aws_role: x }" }, false],
  ["sandbox", "sandbox", { backend: "{ s3: { bucket: tf-state, key: elsewhere, region: us-east-1 } }" }, true],
] as const)(
  "what is accepted for sandbox is for its state: %s under the name %s, now %j, passes is %s",
  (of, name, moved, passed) =>
    withServer(async (server) => {
      const { pullRequest } = firstPlan(server);
      const accepted = "{ code: full-access, deployment: sandbox, reason: known }";
      const base = sample({ names: ["prod", "sandbox"], review: `{ fail_on: warning, accept: [${accepted}] }` });
      const renamed = sample({ names: [of], ...moved }).deployments[0];
      if (renamed === undefined) throw new Error("no such deployment");
      const run = runOf(server, []);
      const plan = {
        ...planned(run),
        review: review({ findings: [finding("full-access")] }),
        deployment: { ...renamed, name },
      };
      const verdicts = await judgePlans(run, pullRequest, { configuration: base, review: base.review }, [plan]);
      expect(verdicts.get(name)).toMatchObject({ passed });
    }),
);

it("an approval from before the first plan was shown does not count", () =>
  withServer(async (server) => {
    expect(await judged(server, "nothing")).toMatchObject({ passed: false, since: now });
  }));

it("an approval by whoever pushed the commit does not count, though somebody else opened the pull request", () =>
  withServer(async (server) => {
    const { passed, lines } = await judged(server, "the same", "Mona");
    expect(passed).toBe(false);
    expect(lines).toContainEqual(
      expect.stringContaining("The approval by mona does not count: nobody approves what they have pushed themselves"),
    );
  }));

it("an approval by whoever brought the branch back to the commit does not count, as the last who pushed it", () =>
  withServer(async (server) => {
    expect(await judged(server, "the same", "octocat", [], "mona")).toMatchObject({ passed: false });
    expect(await judged(server, "the same", "mona", [], "octocat")).toMatchObject({ passed: true });
  }));

it("an approval by whoever pushed an earlier commit counts", () =>
  withServer(async (server) => {
    const { people, world } = server;
    people.change("main", { [workflowPath]: "on: pull_request" });
    people.change("topic", { "README.md": "mona's" }, "mona");
    expect(await judged(server, "the same")).toMatchObject({ passed: true, approvedBy: ["mona"] });
    expect(world.activities.map(({ actor }) => actor)).toContain("mona");
  }));

it("an approval is not judged while GitHub takes no more requests, and so does not say who pushed the commit", () =>
  withServer(async (server) => {
    const headers = { "x-ratelimit-remaining": "0", "x-ratelimit-reset": "4000000000" };
    server.fail({ path: /\/activity$/, with: 403, headers });
    await expect(judged(server, "the same", "mona")).rejects.toThrow("The token's request limit is used up");
  }));

it.each([403, 404, 422])(
  "an approval counts where GitHub answers %i to who pushed the commit, with a warning",
  (status) =>
    withServer(async (server) => {
      server.fail({ path: /\/activity$/, with: status });
      const warnings: string[] = [];
      expect(await judged(server, "the same", "octocat", warnings)).toMatchObject({ passed: true });
      expect(warnings).toEqual([expect.stringMatching(/^GitHub does not say who pushed [0-9a-f]{7} to topic, so/)]);
    }),
);

it("a plan is shown where GitHub fails while it is judged, and the run fails", () =>
  withServer(async (server) => {
    const { pullRequest, baseOfNow } = firstPlan(server);
    server.fail({ path: /\/reviews$/, with: 502, times: 4 });
    const run = runOf(server, []);
    expect(await judgeAndKeep(run, pullRequest, baseOfNow, [planned(run)])).toEqual({
      verdicts: new Map(),
      notices: [expect.stringContaining("GitHub answers 502 to GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews")],
      failure: { reason: "github", error: expect.objectContaining({ status: 502 }) },
    });
  }));

it("a plan is shown with its verdict where its evidence cannot be kept, and the run fails", () =>
  withServer(async (server) => {
    const { pullRequest, baseOfNow } = firstPlan(server);
    const folder = mkdtempSync(join(tmpdir(), "sagemaker-auth-"));
    writeFileSync(join(folder, ".terraform.lock.hcl"), "");
    const run = { ...runOf(server, []), temporaryFolder: folder };
    const plan = planned(run);
    const judged = await judgeAndKeep(run, pullRequest, baseOfNow, [{ ...plan, session: { ...plan.session, folder } }]);
    rmSync(folder, { recursive: true });
    expect(judged.verdicts.get("prod")?.passed).toBe(false);
    expect(judged.failure?.reason).toBe("refused");
    expect(judged.notices).toEqual([
      expect.stringMatching(/^The evidence of this plan could not be kept as an artifact of the run: /),
    ]);
  }));
