import { describe, expect, it } from "vitest";
import { runTask } from "../../src/app/action/run-task.ts";
import { applyMerge } from "../../src/app/action/tasks/apply-merge.ts";
import { workflowNotices } from "../../src/app/action/workflow-notices.ts";
import { artifactName } from "../../src/github/artifact.ts";
import { type DeploymentEvidence, evidenceFileName, printEvidence } from "../../src/github/evidence.ts";
import { markerLine } from "../../src/github/marker.ts";
import { earlierEvidence, findReviewedEvidence, type ReviewedEvidence } from "../../src/github/reviewed/find.ts";
import { ReviewRefusal } from "../../src/github/reviewed/refusal.ts";
import { requireLastCommit } from "../../src/github/reviewed/superseded.ts";
import { actionRun } from "../github/action-run.ts";
import { connect, withServer } from "../github/connect.ts";
import { archive, configuration, deploymentEvidence, evidenceFor, keep } from "../github/evidence.ts";
import { type RunOptions, workflowPath } from "../github/people.ts";
import type { GitHubServer } from "../github/server.ts";
import type { PullRequest, WorkflowRun } from "../github/world.ts";

const planning = { configuration, workflowPath };

/** A repository with a workflow, and a pull request of its own branch. */
const openPull = (server: GitHubServer, files: Readonly<Record<string, string>> = {}, head = "topic"): PullRequest => {
  const { people, world } = server;
  if (!world.branches.has("main")) people.change("main", { [workflowPath]: "on: pull_request", "README.md": "hello" });
  people.change(head, { [configuration]: `version: 1 # ${head}`, ...files });
  return people.open({ head });
};

/** The run that planned it, with its evidence. */
const plan = (server: GitHubServer, pull: PullRequest, options: Partial<RunOptions> = {}): WorkflowRun => {
  const { ref: headBranch, sha: headSha } = pull.head;
  const run = server.people.startRun({ headSha, headBranch, conclusion: "success", ...options });
  keep(server, run, evidenceFor(server, pull));
  return run;
};

const find = (
  server: GitHubServer,
  push: { readonly before: string; readonly after: string },
): Promise<ReviewedEvidence> => findReviewedEvidence(connect(server), { branch: "main", ...push }, planning);

const mergeAndFind = (server: GitHubServer, pull: PullRequest): Promise<ReviewedEvidence> =>
  find(server, server.people.merge(pull));

const refusalOf = async (promise: Promise<unknown>): Promise<ReviewRefusal> => {
  const error: unknown = await promise.then(
    () => new Error("it was not refused"),
    (reason: unknown) => reason,
  );
  if (error instanceof ReviewRefusal) return error;
  throw error;
};

const reasonOf = async (promise: Promise<unknown>): Promise<string> => (await refusalOf(promise)).reason;

describe("what was reviewed", () => {
  it.each(["merge", "squash", "rebase"] as const)("is found after a %s", (method) =>
    withServer(async (server) => {
      const pull = openPull(server);
      const run = plan(server, pull);
      const found = await find(server, server.people.merge(pull, method));
      expect(found.pullRequests).toEqual([pull.number]);
      expect(found.run.id).toBe(run.id);
      expect(found.deployments.get("prod")?.evidence).toEqual(deploymentEvidence("prod", "deploy"));
    }),
  );

  it("is found although the base branch and its workflow moved on meanwhile", () =>
    withServer(async (server) => {
      const pull = openPull(server);
      plan(server, pull);
      server.people.change("main", { [workflowPath]: "on: [pull_request, push]" });
      expect((await mergeAndFind(server, pull)).deployments.size).toBe(1);
    }));

  it("is that of the newest run for the head, and none of an earlier head's", () =>
    withServer(async (server) => {
      const pull = openPull(server);
      plan(server, pull);
      server.people.change("topic", { "more.txt": "more" });
      expect(await reasonOf(mergeAndFind(server, pull))).toBe("no-evidence");

      const other = openPull(server, {}, "other");
      plan(server, other);
      const newest = plan(server, other);
      // Whichever GitHub lists first.
      plan(server, other, { id: 1 });
      expect((await mergeAndFind(server, other)).run.id).toBe(newest.id);
    }));

  it("is put together from the jobs of a run, each deployment's by its newest attempt", () =>
    withServer(async (server) => {
      const pull = openPull(server);
      const headSha = pull.head.sha;
      const run = server.people.startRun({ headSha, headBranch: "topic", conclusion: "success" });
      const part = (deployment: string, resource: string) =>
        evidenceFor(server, pull, { deployments: [deploymentEvidence(deployment, resource)] });
      keep(server, run, part("prod", "first"), { deployments: ["prod"] });
      keep(server, run, part("test", "first"), { deployments: ["test"] });
      server.people.rerun(run, "failed");
      keep(server, run, part("prod", "second"), { deployments: ["prod"] });
      server.people.finishRun(run);
      const merged = server.people.merge(pull);
      for (const order of ["as it was made", "the other way round"]) {
        const { deployments } = await find(server, merged);
        const found = [...deployments].map(([name, { evidence }]) => [name, evidence.digests.changes[0]?.address]);
        expect(found.toSorted(), order).toEqual([
          ["prod", "aws_iam_role.second"],
          ["test", "aws_iam_role.first"],
        ]);
        server.world.artifacts.reverse();
      }
    }));

  it("is not found where two jobs of one attempt planned the same deployment differently", () =>
    withServer(async (server) => {
      const pull = openPull(server);
      const run = plan(server, pull);
      const deployments = [deploymentEvidence("prod", "other")];
      keep(server, run, evidenceFor(server, pull, { deployments }), { deployments: ["prod"] });
      expect(await reasonOf(mergeAndFind(server, pull))).toBe("several-plans");
    }));

  it("is not found where the gate stopped the same plan in one of two jobs of one attempt", () =>
    withServer(async (server) => {
      const pull = openPull(server);
      const run = server.people.startRun({ headSha: pull.head.sha, headBranch: "topic", conclusion: "success" });
      const stopped = deploymentEvidence("prod", "deploy", { passed: false });
      keep(server, run, evidenceFor(server, pull, { deployments: [stopped] }));
      keep(server, run, evidenceFor(server, pull), { deployments: ["prod"] });
      expect(await reasonOf(mergeAndFind(server, pull))).toBe("several-plans");
    }));

  it("is found where two jobs of one attempt planned the same deployment to do the same", () =>
    withServer(async (server) => {
      const pull = openPull(server);
      const run = plan(server, pull);
      keep(server, run, evidenceFor(server, pull), { deployments: ["prod"] });
      expect((await mergeAndFind(server, pull)).deployments.size).toBe(1);
    }));
});

describe("a push that no pull request explains", () => {
  it("is refused with the way on", () =>
    withServer(async (server) => {
      openPull(server);
      const before = server.people.tipOf("main");
      const after = server.people.change("main", { [configuration]: "version: 1 # by hand" });
      const refusal = await refusalOf(find(server, { before, after }));
      expect(refusal.reason).toBe("no-pull-request");
      expect(refusal.message).toContain(`No pull request was merged into main as ${after}`);
      expect(refusal.message).toContain("Bring the change in by a pull request");
    }));

  it("is refused where the pull request went to another branch, is not merged, or was merged as something else", () =>
    withServer(async (server) => {
      const pull = openPull(server);
      plan(server, pull);
      server.people.push("release", server.people.tipOf("main"));
      const before = server.people.tipOf("main");
      expect(await reasonOf(find(server, { before, after: pull.head.sha }))).toBe("no-pull-request");
      server.people.changeBase(pull, "release");
      const { after } = server.people.merge(pull);
      expect(await reasonOf(find(server, { before, after }))).toBe("no-pull-request");
    }));

  it("is refused where a pull request is only at that commit: open, or merged as another one", () =>
    withServer(async (server) => {
      const pull = openPull(server);
      plan(server, pull);
      const before = server.people.tipOf("main");
      const trial = server.people.commit([before, pull.head.sha], {});
      pull.mergeCommit = trial;
      expect(await reasonOf(find(server, { before, after: trial }))).toBe("no-pull-request");
      const merged = server.people.merge(pull, "squash");
      server.people.push("main", pull.head.sha);
      const push = { before: merged.after, after: pull.head.sha };
      expect(await reasonOf(find(server, push))).toBe("no-pull-request");
    }));

  it("is refused where two were merged at once", () =>
    withServer(async (server) => {
      const [one, other] = [openPull(server), openPull(server, {}, "other")];
      const push = server.people.merge(one);
      server.people.land(other, push.after);
      const refusal = await refusalOf(find(server, push));
      expect(refusal.reason).toBe("several-pull-requests");
      expect(refusal.message).toContain(`#${one.number} and #${other.number}`);
    }));
});

describe("a merge of which nothing is applied before anything is planned", () => {
  it.each([
    ["for its configuration, or whatever else no pull request was told", [], {}, "configuration"],
    ["for the same, where no review is required", [], { "require-review": "false" }, "configuration"],
    ["for a deployment that was planned with another Terraform", ["test"], {}, "other-terraform"],
  ] as const)("is told to its pull request, whose comment still says that it passes: %s", (_, others, inputs, reason) =>
    withServer(async (server) => {
      const pull = openPull(server);
      const run = plan(server, pull);
      for (const name of others) {
        const terraform = { product: "terraform", version: "1.12.0" } as const;
        const deployments = [deploymentEvidence(name, "deploy")];
        keep(server, run, evidenceFor(server, pull, { terraform, deployments }), { deployments: [name] });
      }
      const push = { branch: "main", ...server.people.merge(pull) };
      const result = await applyMerge(actionRun(server, inputs), push);
      expect(result).toMatchObject({ pullRequests: [pull.number], failure: { reason } });
      expect(result.context.notices).toEqual(["Merged, and nothing was applied.", expect.any(String)]);
    }),
  );
});

describe("a job that is run again", () => {
  it("is not applied once the branch has moved on, or what was taken away since would come back", () =>
    withServer(async (server) => {
      const run = { ref: "refs/heads/main", commit: server.people.merge(openPull(server)).after };
      const github = connect(server);
      await requireLastCommit(github, { ...run, runAttempt: 2 });
      server.people.change("main", { [configuration]: "version: 1 # without it" });
      const refusal = await refusalOf(requireLastCommit(github, { ...run, runAttempt: 2 }));
      expect(refusal.reason).toBe("superseded");
      await requireLastCommit(github, { ...run, runAttempt: 1 });
    }));
});

describe("the job of an old destroy or drift", () => {
  it.each([{ kind: "destroy", deployment: "prod" }, { kind: "drift" }] as const)(
    "run again, does nothing once the branch has moved on, or what was made anew since would go: %j",
    (task) =>
      withServer(async (server) => {
        const commit = server.people.change("main", { [configuration]: "version: 1" });
        server.people.change("main", { [configuration]: "version: 1 # made anew" });
        const run = actionRun(server);
        const again = { ...run, context: { ...run.context, ref: "refs/heads/main", commit, runAttempt: 2 } };
        const refusal = await refusalOf(runTask(again, task));
        expect(refusal.reason).toBe("superseded");
        expect(refusal.message).toMatch(/ \(Run the newest job of the branch again, or start a new one\.\)$/);
      }),
  );
});

describe("a run that proves nothing", () => {
  it("is one of a fork's pull request", () =>
    withServer(async (server) => {
      openPull(server);
      const pull = server.people.open({ head: "topic", repository: "mallory/infrastructure" });
      plan(server, pull, { headRepository: "mallory/infrastructure" });
      expect(await reasonOf(mergeAndFind(server, pull))).toBe("fork");
    }));

  it("is one of a fork's pull request that changes a workflow, which is said first: its merge queue has to hold back all", () =>
    withServer(async (server) => {
      openPull(server, { [workflowPath]: "on: mallory" });
      const pull = server.people.open({ head: "topic", repository: "mallory/infrastructure" });
      expect(await reasonOf(mergeAndFind(server, pull))).toBe("workflow-changed");
    }));

  it.each([
    ["another workflow", { path: ".github/workflows/mallory.yml" }],
    ["another repository's workflow", { path: "mallory/tools/.github/workflows/sagemaker-auth.yml@main" }],
    ["another event", { event: "workflow_dispatch" }],
    ["a push", { event: "push" }],
    ["another commit", { headSha: "f".repeat(40) }],
    ["another branch with the same commit", { headBranch: "mallory" }],
    ["a fork with the same commit", { headRepository: "mallory/infrastructure" }],
  ] as const)("is one of %s, whatever artifact it keeps", (_name, options) =>
    withServer(async (server) => {
      const pull = openPull(server);
      plan(server, pull, options);
      const refusal = await refusalOf(mergeAndFind(server, pull));
      expect(refusal.reason).toBe("no-evidence");
      expect(refusal.message).toContain(`No run of ${workflowPath} has planned ${configuration} for #1`);
    }),
  );

  it("is one of a pull request that changes a workflow, or an action of the repository", () =>
    withServer(async (server) => {
      for (const [head, path] of [
        ["one", workflowPath],
        ["two", ".github/workflows/new.yml"],
        ["three", ".github/actions/setup/action.yml"],
      ] as const) {
        const pull = openPull(server, { [path]: "on: mallory" }, head);
        plan(server, pull);
        const refusal = await refusalOf(find(server, server.people.merge(pull)));
        expect(refusal.reason).toBe("workflow-changed");
        expect(refusal.message).toContain(`#${pull.number} changes .github/`);
        server.people.change("main", {
          [workflowPath]: "on: pull_request",
          [path]: path === workflowPath ? "on: pull_request" : "",
        });
      }
    }));

  it("is told to the pull request itself, unless whatever the plan is then will be applied", () =>
    withServer(async (server) => {
      const { number, head } = openPull(server, { [workflowPath]: "on: mallory" });
      const pull = { number, author: "mona", head, base: { ref: "main", sha: server.people.tipOf("main") } };
      expect(await workflowNotices(actionRun(server), pull)).toEqual([
        expect.stringMatching(
          /^Its merge will apply nothing of this plan, unless by the input expected-fingerprint\. #1 changes \.github\/workflows,/,
        ),
      ]);
      expect(await workflowNotices(actionRun(server, { "require-review": "false" }), pull)).toEqual([]);
    }));

  it("is told to be one that no pull_request event has started", () =>
    withServer(async (server) => {
      const { number, head } = openPull(server);
      const pull = { number, author: "mona", head, base: { ref: "main", sha: server.people.tipOf("main") } };
      const run = actionRun(server);
      const started = { ...run, context: { ...run.context, eventName: "pull_request_target" } };
      expect(await workflowNotices(started, pull)).toEqual([
        expect.stringMatching(/^Its merge will apply nothing of this plan, .* started by pull_request_target/),
      ]);
    }));

  it("is told without the folders of workflows being read a second time", () =>
    withServer(async (server) => {
      const { number, head } = openPull(server);
      const pull = { number, author: "mona", head, base: { ref: "main", sha: server.people.tipOf("main") } };
      const run = actionRun(server);
      await earlierEvidence(run.github, pull, planning);
      expect(await workflowNotices(run, pull)).toEqual([]);
      expect(server.requests.filter(({ path }) => path.includes("/contents/.github"))).toHaveLength(2);
    }));

  it("is one of a pull request that deletes a workflow", () =>
    withServer(async (server) => {
      const pull = openPull(server, { [workflowPath]: "" });
      plan(server, pull);
      expect(await reasonOf(mergeAndFind(server, pull))).toBe("workflow-changed");
    }));

  it("is one whose workflows cannot be read, which are not taken for none", () =>
    withServer(async (server) => {
      const pull = openPull(server, { [workflowPath]: "on: mallory" });
      plan(server, pull);
      const push = server.people.merge(pull);
      server.fail({ path: /contents/, with: 502, times: 9 });
      await expect(find(server, push)).rejects.toThrow("GitHub answers 502");
    }));

  it("is one where GitHub lists only a part of .github, in which the workflows may be missing on both sides", () =>
    withServer(async (server) => {
      const many = Array.from({ length: 1_000 }, (_, index) => [`.github/a-${index}`, "text"]);
      server.people.change("main", { ...Object.fromEntries(many), [workflowPath]: "on: pull_request" });
      const pull = openPull(server, { [workflowPath]: "on: mallory" });
      plan(server, pull);
      const refusal = await refusalOf(mergeAndFind(server, pull));
      expect(refusal.reason).toBe("workflow-changed");
      expect(refusal.message).toContain("1000 entries or more");
    }));

  it.each(["failure", "cancelled", "timed_out", "neutral"])("is one that ended as %s", (conclusion) =>
    withServer(async (server) => {
      const pull = openPull(server);
      plan(server, pull, { conclusion });
      const refusal = await refusalOf(mergeAndFind(server, pull));
      expect(refusal.reason).toBe("run-failed");
      expect(refusal.message).toContain(`ended as ${conclusion}`);
    }),
  );

  it("is one that is still going, or that runs again", () =>
    withServer(async (server) => {
      const pull = openPull(server);
      plan(server, pull, { conclusion: undefined });
      const push = server.people.merge(pull);
      expect(await reasonOf(find(server, push))).toBe("run-unfinished");
    }));

  it("is one that its gate did not let pass, though the workflow called it a success", () =>
    withServer(async (server) => {
      const pull = openPull(server);
      const run = server.people.startRun({ headSha: pull.head.sha, headBranch: "topic", conclusion: "success" });
      const deployments = [deploymentEvidence("prod", "deploy", { passed: false })];
      keep(server, run, evidenceFor(server, pull, { deployments }));
      expect(await reasonOf(mergeAndFind(server, pull))).toBe("gate");
    }));

  it("is not replaced by a comment or a check run, which every workflow of the repository can write", () =>
    withServer(async (server) => {
      const pull = openPull(server);
      const run = server.people.startRun({ headSha: pull.head.sha, headBranch: "topic", conclusion: "success" });
      const shown = printEvidence(evidenceFor(server, pull));
      const scope = { configuration, deployments: [] };
      server.people.comment(pull.number, "github-actions[bot]", `${markerLine("report", scope)}\n${shown}`);
      server.world.checkRuns.push({
        id: run.id,
        name: "sagemaker-auth",
        headSha: pull.head.sha,
        conclusion: "success",
        title: "passed",
        summary: shown,
      });
      expect(await reasonOf(mergeAndFind(server, pull))).toBe("no-evidence");
      expect(server.requests.filter(({ path }) => /comments|check-runs/.test(path))).toEqual([]);
    }));

  it("is one whose approval was withdrawn before the merge, and one whose approver has approved again is none", () =>
    withServer(async (server) => {
      const pull = openPull(server);
      const run = server.people.startRun({ headSha: pull.head.sha, headBranch: "topic", conclusion: "success" });
      const deployments = [deploymentEvidence("prod", "deploy", { approvedBy: ["mona"] })];
      keep(server, run, evidenceFor(server, pull, { deployments }));
      server.people.review(pull, "mona");
      server.people.review(pull, "mona", "CHANGES_REQUESTED");
      server.people.review(pull, "mona", "COMMENTED");
      server.people.review(pull, "octocat");
      const push = server.people.merge(pull);
      const refusal = await refusalOf(find(server, push));
      expect(refusal.reason).toBe("gate");
      expect(refusal.message).toContain("The approval that #1 needed does not stand any more: prod by mona.");
      server.people.review(pull, "Mona");
      expect((await find(server, push)).deployments.size).toBe(1);
    }));

  it.each([
    ["a user", ["mona", "hubot"], []],
    ["a member of a team", ["mona", "acme/cloud-security"], []],
    ["somebody who may be of a team that the token cannot read", ["mona", "acme/unread"], ["cannot be read"]],
  ])("is one of which another approver asked for changes since, %s", (_, approvers, reasons) =>
    withServer(async (server) => {
      server.world.teams.set("acme/cloud-security", ["hubot"]);
      const pull = openPull(server);
      const run = server.people.startRun({ headSha: pull.head.sha, headBranch: "topic", conclusion: "success" });
      const deployments = [deploymentEvidence("prod", "deploy", { approvedBy: ["mona"], approvers })];
      keep(server, run, evidenceFor(server, pull, { deployments }));
      server.people.review(pull, "mona");
      server.people.review(pull, "hubot", "CHANGES_REQUESTED");
      const push = server.people.merge(pull);
      const refusal = await refusalOf(find(server, push));
      expect(refusal.reason).toBe("gate");
      for (const said of ["hubot asked for changes of #1", ...reasons]) expect(refusal.message).toContain(said);
      server.people.review(pull, "hubot", "DISMISSED");
      expect((await find(server, push)).deployments.size).toBe(1);
    }),
  );

  it("is not one of which somebody else asked for changes", () =>
    withServer(async (server) => {
      const pull = openPull(server);
      const run = server.people.startRun({ headSha: pull.head.sha, headBranch: "topic", conclusion: "success" });
      const approval = { approvedBy: ["mona"], approvers: ["mona"] };
      keep(server, run, evidenceFor(server, pull, { deployments: [deploymentEvidence("prod", "deploy", approval)] }));
      server.people.review(pull, "mona");
      server.people.review(pull, "stranger", "CHANGES_REQUESTED");
      expect((await mergeAndFind(server, pull)).deployments.size).toBe(1);
    }));

  it("does not hide behind a later run that planned nothing, such as that of the merge itself", () =>
    withServer(async (server) => {
      const pull = openPull(server);
      plan(server, pull, { conclusion: "failure" });
      server.people.startRun({ headSha: pull.head.sha, headBranch: "topic", conclusion: "success" });
      expect(await reasonOf(mergeAndFind(server, pull))).toBe("run-failed");
    }));
});

describe("a plan that nobody saw before the merge", () => {
  const before = "2026-11-24T10:00:00.000Z";
  const merged = "2026-11-24T11:00:00Z";
  const after = "2026-11-24T12:00:00.000Z";

  /** A pull request that was merged, and what the attempts of its run have left: what each does, and since when that is shown. */
  const mergedWith = (server: GitHubServer, attempts: readonly Partial<DeploymentEvidence>[]) => {
    server.world.now = () => new Date(before);
    const pull = openPull(server);
    const run = server.people.startRun({ headSha: pull.head.sha, headBranch: "topic" });
    for (const [index, more] of attempts.entries()) {
      if (index > 0) server.people.rerun(run, "failed");
      keep(server, run, evidenceFor(server, pull, { deployments: [deploymentEvidence("prod", "deploy", more)] }));
      server.people.finishRun(run);
    }
    server.people.review(pull, "mona");
    server.world.now = () => new Date(merged);
    return find(server, server.people.merge(pull));
  };
  const resourceOf = ({ deployments }: ReviewedEvidence) =>
    deployments.get("prod")?.evidence.digests.changes.map(({ address }) => address);
  const other = deploymentEvidence("prod", "other");

  it("is none, and the one that was shown before stays the one that counts", () =>
    withServer(async (server) => {
      const found = await mergedWith(server, [{ since: before }, { ...other, since: after }]);
      expect(resourceOf(found)).toEqual(["aws_iam_role.deploy"]);
    }));

  it("is refused where there is no other, as after all jobs were started anew", () =>
    withServer(async (server) => {
      const refusal = await refusalOf(mergedWith(server, [{ since: after }]));
      expect(refusal.reason).toBe("no-evidence");
      expect(refusal.message).toContain("#1 was merged at 2026-11-24T11:00:00.000Z, and what");
    }));

  it("is not one that was made again and does the same", () =>
    withServer(async (server) => {
      const same = await mergedWith(server, [{ since: before, passed: false }, { since: before }]);
      expect(resourceOf(same)).toEqual(["aws_iam_role.deploy"]);
    }));

  it("is not one that an approver has approved since", () =>
    withServer(async (server) => {
      const approved = { ...other, since: after, approvedBy: ["mona"] };
      expect(resourceOf(await mergedWith(server, [{ since: before }, approved]))).toEqual(["aws_iam_role.other"]);
    }));
});

describe("a run that may have been for another base, with a workflow of its author's making", () => {
  const at = (server: GitHubServer, time: string): void => {
    server.world.now = () => new Date(`2026-11-24T${time}:00Z`);
  };

  it("is refused where the branch had a pull request to another base at that time", () =>
    withServer(async (server) => {
      at(server, "10:00");
      const pull = openPull(server);
      server.people.push("mallory", server.people.tipOf("main"));
      const forged = server.people.open({ head: "topic", base: "mallory" });
      at(server, "10:01");
      plan(server, pull);
      at(server, "10:02");
      server.people.close(forged);
      const refusal = await refusalOf(mergeAndFind(server, pull));
      expect(refusal.reason).toBe("other-base");
      expect(refusal.message).toContain(
        `may be a run for #${forged.number}, which would merge the same branch into mallory`,
      );
    }));

  it("is refused where that other pull request was closed a moment before, for a run may start late", () =>
    withServer(async (server) => {
      at(server, "10:00");
      const pull = openPull(server);
      server.people.push("mallory", server.people.tipOf("main"));
      const forged = server.people.open({ head: "topic", base: "mallory" });
      server.people.close(forged);
      at(server, "10:10");
      plan(server, pull);
      const push = server.people.merge(pull);
      expect(await reasonOf(find(server, push))).toBe("other-base");
      at(server, "10:11");
      plan(server, pull);
      expect((await find(server, push)).deployments.size).toBe(1);
    }));

  it("is trusted where that other pull request was opened later", () =>
    withServer(async (server) => {
      at(server, "10:00");
      const pull = openPull(server);
      plan(server, pull);
      at(server, "10:01");
      server.people.push("release", server.people.tipOf("main"));
      server.people.open({ head: "topic", base: "release" });
      expect((await mergeAndFind(server, pull)).deployments.size).toBe(1);
    }));

  it("is refused where that one was closed before the pull request was opened", () =>
    withServer(async (server) => {
      at(server, "10:00");
      const first = openPull(server);
      server.people.close(first);
      server.people.push("mallory", server.people.tipOf("main"));
      const forged = server.people.open({ head: "topic", base: "mallory" });
      const run = plan(server, forged);
      at(server, "10:05");
      server.people.close(forged);
      const pull = server.people.open({ head: "topic" });
      keep(server, run, evidenceFor(server, pull), { attempt: 1, deployments: ["forged"] });
      expect(await reasonOf(mergeAndFind(server, pull))).toBe("no-evidence");
    }));

  it("is trusted where that other pull request was over long before", () =>
    withServer(async (server) => {
      at(server, "08:00");
      const pull = openPull(server);
      server.people.push("release", server.people.tipOf("main"));
      server.people.close(server.people.open({ head: "topic", base: "release" }));
      at(server, "10:00");
      plan(server, pull);
      expect((await mergeAndFind(server, pull)).deployments.size).toBe(1);
    }));

  it("is refused where that other pull request was pointed at the same base afterwards", () =>
    withServer(async (server) => {
      at(server, "10:00");
      const pull = openPull(server);
      server.people.push("mallory", server.people.tipOf("main"));
      const forged = server.people.open({ head: "topic", base: "mallory" });
      at(server, "10:01");
      plan(server, pull);
      at(server, "11:00");
      server.people.changeBase(forged, "main");
      server.people.close(forged);
      const push = server.people.merge(pull);
      const refusal = await refusalOf(find(server, push));
      expect(refusal.reason).toBe("base-changed");
      expect(refusal.message).toContain(`#${forged.number} was given another base branch at 2026-11-24T11:00:00.000Z`);
      at(server, "11:11");
      plan(server, pull);
      expect((await find(server, push)).deployments.size).toBe(1);
    }));

  it.each([
    ["since", "11:00"],
    ["a moment before, for a run may start late", "09:51"],
  ])("is refused where the workflow came from a commit that another pull request brought to the base %s", (_, merged) =>
    withServer(async (server) => {
      at(server, "09:50");
      openPull(server);
      const forged = server.people.change("carrier", { [workflowPath]: "on: mallory" });
      const carrier = server.people.open({ head: "carrier" });
      server.people.push("smuggled", forged);
      const pull = openPull(server, {}, "smuggled");
      at(server, "10:00");
      plan(server, pull);
      at(server, merged);
      server.people.change("carrier", { [workflowPath]: "on: pull_request" });
      server.people.merge(carrier);
      const refusal = await refusalOf(mergeAndFind(server, pull));
      expect(refusal.reason).toBe("workflow-changed");
      expect(server.requests.some(({ path }) => path.includes(`/commits/${forged}/pulls`))).toBe(true);
    }),
  );

  it("is refused where a pull request that was squashed long before had that commit too", () =>
    withServer(async (server) => {
      at(server, "08:00");
      openPull(server);
      const forged = server.people.change("carrier", { [workflowPath]: "on: mallory" });
      server.people.change("carrier", { [workflowPath]: "on: pull_request" });
      server.people.merge(server.people.open({ head: "carrier" }), "squash");
      at(server, "10:00");
      server.people.push("smuggled", forged);
      const pull = openPull(server, {}, "smuggled");
      plan(server, pull);
      at(server, "11:00");
      server.people.change("carrier", { "more.txt": "more" });
      server.people.merge(server.people.open({ head: "carrier" }));
      expect(await reasonOf(mergeAndFind(server, pull))).toBe("workflow-changed");
    }));

  it("is trusted where it is built on the merge that has just brought a workflow in", () =>
    withServer(async (server) => {
      at(server, "10:00");
      openPull(server);
      server.people.change("carrier", { [workflowPath]: "on: push" });
      server.people.merge(server.people.open({ head: "carrier" }));
      at(server, "10:01");
      const pull = openPull(server, {}, "next");
      plan(server, pull);
      expect((await mergeAndFind(server, pull)).deployments.size).toBe(1);
    }));

  it("is trusted where such a commit brought no workflow, or was there before the run", () =>
    withServer(async (server) => {
      at(server, "10:00");
      openPull(server);
      const shared = server.people.change("lower", { "more.txt": "more" });
      const lower = server.people.open({ head: "lower" });
      server.people.push("upper", shared);
      const pull = openPull(server, {}, "upper");
      plan(server, pull);
      server.people.merge(lower);
      expect((await mergeAndFind(server, pull)).deployments.size).toBe(1);

      const workflow = server.people.change("carrier", { [workflowPath]: "on: push" });
      server.people.merge(server.people.open({ head: "carrier" }));
      at(server, "10:11");
      server.people.push("later", workflow);
      const later = openPull(server, {}, "later");
      plan(server, later);
      expect((await mergeAndFind(server, later)).deployments.size).toBe(1);
    }));

  it("is refused where the pull request itself had another base, until it is planned ten minutes after it had it last", () =>
    withServer(async (server) => {
      at(server, "10:00");
      openPull(server);
      server.people.push("mallory", server.people.tipOf("main"));
      const pull = server.people.open({ head: "topic", base: "mallory" });
      plan(server, pull);
      server.people.changeBase(pull, "main");
      server.people.changeBase(pull, "mallory");
      at(server, "10:02");
      server.people.changeBase(pull, "main", "automatic_base_change_succeeded");
      at(server, "10:11");
      plan(server, pull);
      const push = server.people.merge(pull);
      const refusal = await refusalOf(find(server, push));
      expect(refusal.reason).toBe("base-changed");
      expect(refusal.message).toContain("another base branch at 2026-11-24T10:02:00.000Z");
      at(server, "10:13");
      // Another event of the same timeline.
      server.people.changeBase(pull, "main", "head_ref_restored");
      plan(server, pull);
      expect((await find(server, push)).deployments.size).toBe(1);
    }));
});

describe("an artifact", () => {
  const refuseArchive = (content: (server: GitHubServer, pull: PullRequest) => Buffer): Promise<ReviewRefusal> =>
    new Promise((done, fail) => {
      withServer(async (server) => {
        const pull = openPull(server);
        const run = server.people.startRun({ headSha: pull.head.sha, headBranch: "topic", conclusion: "success" });
        const name = artifactName({ configuration, deployments: [] }, 1);
        server.people.keepArtifact(run, name, content(server, pull));
        done(await refusalOf(mergeAndFind(server, pull)));
      }).catch(fail);
    });

  it.each([
    ["no zip", () => Buffer.from("no zip"), "no zip file"],
    ["an empty zip", () => archive({}), "must hold sagemaker-auth-evidence.json alone"],
    ["a second file", () => archive({ [evidenceFileName]: "{}", "x.json": "{}" }), "alone"],
    ["a file elsewhere", () => archive({ [`../${evidenceFileName}`]: "{}" }), "alone"],
    ["no JSON", () => archive({ [evidenceFileName]: "{" }), "no JSON"],
    ["no evidence", () => archive({ [evidenceFileName]: "{}" }), "no evidence of a plan"],
    ["a bomb", () => archive({ [evidenceFileName]: " ".repeat(33 * 1024 * 1024) }), "longer than 33554432 bytes"],
  ] as const)("that holds %s is refused", async (_name, content, message) => {
    const refusal = await refuseArchive(content);
    expect(refusal.reason).toBe("unreadable-evidence");
    expect(refusal.message).toContain(message);
  });

  it("of another version is refused by its name", async () => {
    const refusal = await refuseArchive((server, pull) =>
      archive({ [evidenceFileName]: printEvidence(evidenceFor(server, pull)).replace('"1.0"', '"2.0"') }),
    );
    expect(refusal.message).toContain("It has format 2.0, written by version 0.1.0 of this program");
  });

  it.each([
    ["repository", { repository: "mallory/infrastructure" }],
    ["configuration", { configuration: "other.yaml" }],
    ["head", { head: "f".repeat(40) }],
    ["base branch", { baseBranch: "release" }],
    ["pull request", { pullRequests: [7] }],
    ["pull request", { pullRequests: [1, 7] }],
  ] as const)("about another %s is refused", async (what, more) => {
    const refusal = await refuseArchive((server, pull) =>
      archive({ [evidenceFileName]: printEvidence(evidenceFor(server, pull, more)) }),
    );
    expect(refusal.message).toContain(`Its ${what} is`);
  });

  it("whose digests were changed afterwards is refused", async () => {
    const refusal = await refuseArchive((server, pull) =>
      archive({ [evidenceFileName]: printEvidence(evidenceFor(server, pull)).replace("aws_iam_role.deploy", "other") }),
    );
    expect(refusal.message).toContain("do not add up to their fingerprint");
  });

  it("whose content is not what GitHub announced is refused", () =>
    withServer(async (server) => {
      const pull = openPull(server);
      const run = server.people.startRun({ headSha: pull.head.sha, headBranch: "topic", conclusion: "success" });
      keep(server, run, evidenceFor(server, pull), { announced: { digest: `sha256:${"0".repeat(64)}` } });
      expect((await refusalOf(mergeAndFind(server, pull))).message).toContain("GitHub announced sha256:0000");
    }));

  it("that is too large is not even fetched, and an expired one or a later attempt's is none", () =>
    withServer(async (server) => {
      const pull = openPull(server);
      const headSha = pull.head.sha;
      const run = server.people.startRun({ headSha, headBranch: "topic", conclusion: "success" });
      keep(server, run, evidenceFor(server, pull), { expired: true });
      keep(server, run, evidenceFor(server, pull), { attempt: 2 });
      const push = server.people.merge(pull);
      expect(await reasonOf(find(server, push))).toBe("no-evidence");
      keep(server, run, evidenceFor(server, pull), { announced: { size: 9 * 1024 * 1024 }, deployments: ["prod"] });
      expect(await reasonOf(find(server, push))).toBe("unreadable-evidence");
      expect(server.requests.filter(({ path }) => path.startsWith("/blobs/"))).toEqual([]);
    }));

  it("of more jobs than it can be put together from is refused, and none of it is fetched", () =>
    withServer(async (server) => {
      const pull = openPull(server);
      const run = plan(server, pull);
      for (let job = 1; job <= 200; job += 1)
        keep(server, run, evidenceFor(server, pull), { deployments: [`d${job}`] });
      const refusal = await refusalOf(mergeAndFind(server, pull));
      expect(refusal.message).toContain("There are 201 of them.");
      expect(server.requests.filter(({ path }) => path.startsWith("/blobs/"))).toEqual([]);
    }));

  it("of another configuration in the same run is none of this one's", () =>
    withServer(async (server) => {
      const pull = openPull(server);
      const run = server.people.startRun({ headSha: pull.head.sha, headBranch: "topic", conclusion: "success" });
      keep(server, run, evidenceFor(server, pull, { configuration: "other.yaml" }));
      expect(await reasonOf(mergeAndFind(server, pull))).toBe("no-evidence");
    }));
});
