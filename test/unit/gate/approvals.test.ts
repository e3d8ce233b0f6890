import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type ApprovalInput,
  countApprovals,
  isStillApproved,
  type PullRequestReview,
} from "../../../src/gate/approvals.ts";

const head = "a".repeat(40);
const older = "b".repeat(40);
const planned = new Date("2026-11-24T10:00:00Z");
const minutesLater = (minutes: number): Date => new Date(planned.getTime() + minutes * 60_000);

const review = (
  login: string,
  state: string,
  minutes: number,
  more: Partial<PullRequestReview> = {},
): PullRequestReview => ({ login, state, commit: head, submittedAt: minutesLater(minutes), ...more });

const count = (reviews: readonly PullRequestReview[], more: Partial<ApprovalInput> = {}) =>
  countApprovals({
    reviews,
    approvers: ["mona", "acme/cloud-security"],
    members: new Map([["acme/cloud-security", ["Hubot"]]]),
    author: "octocat",
    head,
    since: planned,
    ...more,
  });

describe("an approval", () => {
  it("does not count from somebody else where no reviewer is of the team", () => {
    const { approvals } = count([review("stranger", "APPROVED", 1)], {
      members: new Map([["acme/cloud-security", []]]),
    });
    expect(approvals).toEqual([]);
  });

  it("counts from a user and from a member of a team, whatever the case of the login", () => {
    expect(count([review("Mona", "APPROVED", 1), review("hubot", "APPROVED", 2)])).toEqual({
      approvals: [
        { login: "Mona", approver: "mona" },
        { login: "hubot", approver: "acme/cloud-security" },
      ],
      objections: [],
      notes: [],
    });
  });

  it("does not count from anybody else", () => {
    expect(count([review("stranger", "APPROVED", 1)])).toEqual({ approvals: [], objections: [], notes: [] });
  });

  it("never counts from the author, approver or not", () => {
    const { approvals, notes } = count([review("mona", "APPROVED", 1)], { author: "Mona" });
    expect(approvals).toEqual([]);
    expect(notes).toEqual(["The approval by mona does not count: nobody approves a pull request of their own."]);
  });

  it("does not count from who pushed the head, where that is known", () => {
    const approved = [review("mona", "APPROVED", 1), review("hubot", "APPROVED", 2)];
    const { approvals, notes } = count(approved, { pusher: "Mona" });
    expect(approvals.map(({ login }) => login)).toEqual(["hubot"]);
    expect(notes).toEqual(["The approval by mona does not count: nobody approves what they have pushed themselves."]);
  });

  it("does not count for an earlier head, or one that is gone", () => {
    for (const commit of [older, undefined]) {
      const { approvals, notes } = count([review("mona", "APPROVED", 1, { commit })]);
      expect(approvals).toEqual([]);
      expect(notes[0]).toContain("earlier commit");
    }
  });

  it("does not count when it is older than the plan, and does from the very moment on", () => {
    expect(count([review("mona", "APPROVED", -1)]).notes[0]).toBe(
      "The approval by mona does not count: it is older than this plan, and no earlier run proves that the same was shown before (to run all jobs again takes that away).",
    );
    expect(count([review("mona", "APPROVED", 0)]).approvals).toHaveLength(1);
  });
});

describe("later reviews by the same person", () => {
  it("take an approval back when they ask for changes or it is dismissed, and not when they comment", () => {
    const approved = review("mona", "APPROVED", 1);
    expect(count([approved, review("mona", "CHANGES_REQUESTED", 2)])).toMatchObject({
      approvals: [],
      objections: ["mona"],
    });
    expect(count([approved, review("mona", "DISMISSED", 2)])).toMatchObject({ approvals: [], objections: [] });
    expect(count([approved, review("mona", "COMMENTED", 2)]).approvals).toHaveLength(1);
  });

  it("lift an objection when they approve", () => {
    const { approvals, objections } = count([review("mona", "CHANGES_REQUESTED", 1), review("mona", "APPROVED", 2)]);
    expect({ approvals: approvals.length, objections }).toEqual({ approvals: 1, objections: [] });
  });

  it("leave an objection to an earlier head standing", () => {
    expect(count([review("mona", "CHANGES_REQUESTED", -9, { commit: older })]).objections).toEqual(["mona"]);
  });
});

describe("an approval that a plan hangs on", () => {
  const stands = (...reviews: readonly PullRequestReview[]) => isStillApproved(reviews, ["Mona"], head);

  it("still stands where the latest decision of one who gave it is an approval of the head", () => {
    expect(stands(review("mona", "APPROVED", 1))).toBe(true);
    expect(stands(review("mona", "APPROVED", 1), review("mona", "COMMENTED", 2))).toBe(true);
    expect(stands(review("mona", "CHANGES_REQUESTED", 1), review("mona", "APPROVED", 2))).toBe(true);
  });

  it("still stands where one of several who gave it has taken it back", () => {
    const reviews = [review("mona", "APPROVED", 1), review("hubot", "DISMISSED", 2)];
    expect(isStillApproved(reviews, ["hubot", "mona"], head)).toBe(true);
  });

  it("stands no longer where that is another one, of another commit or of another person", () => {
    expect(stands()).toBe(false);
    expect(stands(review("mona", "APPROVED", 1), review("mona", "CHANGES_REQUESTED", 2))).toBe(false);
    expect(stands(review("mona", "APPROVED", 1), review("mona", "DISMISSED", 2))).toBe(false);
    expect(stands(review("mona", "APPROVED", 1), review("mona", "APPROVED", 2, { commit: older }))).toBe(false);
    expect(stands(review("hubot", "APPROVED", 1))).toBe(false);
  });
});

it("counts no approval that anybody but an approver gave, in any sequence of reviews", () => {
  const anyReview = fc.record({
    login: fc.constantFrom("mona", "hubot", "octocat", "stranger"),
    state: fc.constantFrom("APPROVED", "CHANGES_REQUESTED", "DISMISSED", "COMMENTED"),
    commit: fc.constantFrom(head, older, undefined),
    submittedAt: fc.integer({ min: -3, max: 3 }).map(minutesLater),
  });
  fc.assert(
    fc.property(fc.array(anyReview), (reviews) => {
      for (const { login } of count(reviews).approvals) {
        expect(["mona", "hubot"]).toContain(login);
        const own = reviews.filter((each) => each.login === login && each.state !== "COMMENTED");
        expect(own.at(-1)).toMatchObject({ state: "APPROVED", commit: head });
        expect(own.at(-1)?.submittedAt.getTime()).toBeGreaterThanOrEqual(planned.getTime());
      }
    }),
  );
});
