import type { Outside } from "../../common/outside.ts";
import type { GitHub } from "../../github/client.ts";
import type { RunContext } from "../../github/context.ts";
import type { ConfigurationFile } from "./configuration-file.ts";
import type { Inputs } from "./inputs.ts";

/** One run of the action: its inputs, its place on the runner, and GitHub. */
export interface ActionRun {
  readonly outside: Outside;
  readonly inputs: Inputs;
  readonly context: RunContext;
  readonly github: GitHub;
  readonly configurationFile: ConfigurationFile;
  /** The runner's folder for this job: RUNNER_TEMP. */
  readonly temporaryFolder: string;
  /** This program's own version. */
  readonly version: string;
  readonly signal: AbortSignal;
}
