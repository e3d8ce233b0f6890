/** Comments and issues. */
import * as z from "zod";
import { baseChangeAnswer, commentAnswer, issueAnswer } from "./answers.ts";
import { type Answer, type Call, list, notFound, numberOf, ok, type Route, repo } from "./route.ts";
import type { Issue, PullRequest } from "./world.ts";

const commentBody = z.object({ body: z.string() });

const tooLong = (what: string): Answer => ({
  status: 422,
  body: {
    message: "Validation Failed",
    errors: [
      { resource: what, code: "custom", field: "body", message: "body is too long (maximum is 65536 characters)" },
    ],
    documentation_url: "https://docs.github.com/rest/issues",
  },
});
const isTooLong = (text: string): boolean => [...text].length > 65_536;

const anyIssue = ({ world }: Call, number: number): Issue | PullRequest | undefined =>
  [...world.pulls, ...world.issues].find((each) => each.number === number);

const comments: readonly Route[] = [
  {
    method: "GET",
    path: `${repo}/issues/{issue_number}/comments`,
    permissions: ["issues=read", "pull_requests=read"],
    answer: (call) => {
      const issue = numberOf(call, "issue_number");
      if (anyIssue(call, issue) === undefined) return notFound;
      const own = call.world.comments.filter((each) => each.issue === issue);
      return list(own.map((each) => commentAnswer(call.world, each)));
    },
  },
  {
    method: "POST",
    path: `${repo}/issues/{issue_number}/comments`,
    permissions: ["issues=write", "pull_requests=write"],
    answer: (call) => {
      const issue = numberOf(call, "issue_number");
      const { body } = commentBody.parse(call.body);
      if (anyIssue(call, issue) === undefined) return notFound;
      if (isTooLong(body)) return tooLong("IssueComment");
      const comment = { id: call.world.nextId(), issue, author: call.login, body };
      call.world.comments.push(comment);
      return { status: 201, body: commentAnswer(call.world, comment) };
    },
  },
  {
    method: "PATCH",
    path: `${repo}/issues/comments/{comment_id}`,
    permissions: ["issues=write", "pull_requests=write"],
    answer: (call) => {
      const { body } = commentBody.parse(call.body);
      const comment = call.world.comments.find(({ id }) => id === numberOf(call, "comment_id"));
      if (comment === undefined) return notFound;
      if (isTooLong(body)) return tooLong("IssueComment");
      comment.body = body;
      return ok(commentAnswer(call.world, comment));
    },
  },
  {
    method: "DELETE",
    path: `${repo}/issues/comments/{comment_id}`,
    permissions: ["issues=write", "pull_requests=write"],
    answer: (call) => {
      const index = call.world.comments.findIndex(({ id }) => id === numberOf(call, "comment_id"));
      if (index < 0) return notFound;
      call.world.comments.splice(index, 1);
      return { status: 204 };
    },
  },
];

const issueChange = z.object({ title: z.string(), body: z.string(), state: z.enum(["open", "closed"]) }).partial();

const issues: readonly Route[] = [
  {
    method: "GET",
    path: `${repo}/issues`,
    permissions: ["issues=read"],
    answer: ({ world, query }) => {
      const state = query.get("state") ?? "open";
      const all = [...world.issues, ...world.pulls].sort((one, other) => one.number - other.number);
      const asked = all.filter((each) => state === "all" || each.state === state);
      return list(asked.map((each) => issueAnswer(world, each)));
    },
  },
  {
    method: "POST",
    path: `${repo}/issues`,
    permissions: ["issues=write"],
    answer: ({ world, login, body }) => {
      const { title, body: text } = z.object({ title: z.string(), body: z.string().default("") }).parse(body);
      if (isTooLong(text)) return tooLong("Issue");
      const number = Math.max(0, ...[...world.issues, ...world.pulls].map((each) => each.number)) + 1;
      const issue: Issue = { number, author: login, title, body: text, state: "open" };
      world.issues.push(issue);
      return { status: 201, body: issueAnswer(world, issue) };
    },
  },
  {
    method: "PATCH",
    path: `${repo}/issues/{issue_number}`,
    permissions: ["issues=write"],
    answer: (call) => {
      const issue = call.world.issues.find(({ number }) => number === numberOf(call, "issue_number"));
      if (issue === undefined) return notFound;
      const { title, body, state } = issueChange.parse(call.body);
      issue.title = title ?? issue.title;
      issue.body = body ?? issue.body;
      issue.state = state ?? issue.state;
      return ok(issueAnswer(call.world, issue));
    },
  },
  {
    method: "GET",
    path: `${repo}/issues/{issue_number}/timeline`,
    permissions: ["issues=read", "pull_requests=read"],
    answer: (call) => {
      const own = call.world.baseChanges.filter(({ pull }) => pull === numberOf(call, "issue_number"));
      return list(own.map(baseChangeAnswer));
    },
  },
];

export const issueRoutes = [...comments, ...issues];
