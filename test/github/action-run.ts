import type { ActionRun } from "../../src/app/action/action-run.ts";
import { readRunContext } from "../../src/github/context.ts";
import { nodeOutside } from "../../src/node-outside.ts";
import { inputs } from "../fixtures/sample.ts";
import { connect, quietLog } from "./connect.ts";
import { configuration } from "./evidence.ts";
import { workflowPath } from "./people.ts";
import type { GitHubServer } from "./server.ts";

/** A run of the action for a pull request, for what needs GitHub alone: it has no checkout and no folder. */
export const actionRun = (server: GitHubServer, given: Readonly<Record<string, string>> = {}): ActionRun => ({
  outside: nodeOutside(quietLog),
  inputs: inputs(given),
  context: readRunContext({
    GITHUB_REPOSITORY: server.world.repository,
    GITHUB_RUN_ID: "1",
    GITHUB_EVENT_NAME: "pull_request",
    GITHUB_EVENT_PATH: "/nowhere/event.json",
    GITHUB_ACTOR: "octocat",
    GITHUB_REF: "refs/heads/main",
    GITHUB_SHA: "0".repeat(40),
    GITHUB_WORKFLOW_REF: `${server.world.repository}/${workflowPath}@refs/heads/main`,
  }),
  github: connect(server),
  configurationFile: { path: `/nowhere/${configuration}`, repositoryPath: configuration },
  temporaryFolder: "/nowhere",
  version: "0.1.0",
  signal: new AbortController().signal,
});
