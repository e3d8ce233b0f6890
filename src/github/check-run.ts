import * as z from "zod/mini";
import type { GitHub } from "./client.ts";
import { type WriteResult, whenAccepted } from "./write-result.ts";

/** A check run, for people: every workflow of the repository can write one, so it proves nothing. */
export interface CheckRun {
  /** The name in the list of checks, one for each scope. */
  readonly name: string;
  readonly headSha: string;
  readonly conclusion: "success" | "failure";
  /** One line, with the fingerprint. */
  readonly title: string;
  /** Markdown. */
  readonly summary: string;
  readonly detailsUrl: string;
}

/** https://docs.github.com/en/rest/checks/runs: in characters. */
const longestSummary = 65_535;

/** Adds a finished check run to a commit; the latest of a name is the one that GitHub shows. */
export const createCheckRun = (github: GitHub, check: CheckRun): Promise<WriteResult> => {
  const write = async (summary: string): Promise<WriteResult> => {
    const { html_url } = await github.request(
      "POST /repos/{owner}/{repo}/check-runs",
      {
        name: check.name,
        head_sha: check.headSha,
        status: "completed",
        conclusion: check.conclusion,
        details_url: check.detailsUrl,
        output: { title: check.title, summary },
      },
      z.object({ html_url: z.nullable(z.string()) }),
    );
    return { kind: "written", url: html_url ?? check.detailsUrl };
  };
  return whenAccepted(check.summary, write, longestSummary);
};
