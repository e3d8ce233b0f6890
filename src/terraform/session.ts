import type { Outside } from "../common/outside.ts";
import type { TerraformProgram } from "./find.ts";
import type { ProgressEvent } from "./messages.ts";

/** One deployment's Terraform: its folder with the configuration, and how it is run. */
export interface TerraformSession {
  readonly deployment: string;
  readonly program: TerraformProgram;
  /** Holds cdk.tf.json; Terraform's data directory and the plan file are made in it. See withWorkingFolder. */
  readonly folder: string;
  readonly outside: Pick<Outside, "env" | "exec" | "log" | "clock">;
  /** Outside of the folder, so that it stays when the folder goes; made 0600 at the first line. */
  readonly logFile: string;
  /** How long to wait for another run's state lock. */
  readonly lockTimeoutSeconds: number;
  readonly onProgress: (event: ProgressEvent) => void;
  /** When aborted, Terraform is interrupted once, finishes what it has begun, and releases the lock. */
  readonly signal?: AbortSignal;
}
