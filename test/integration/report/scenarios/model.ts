import type { DeploymentReport, ReportContext } from "../../../../src/report/context.ts";

/** One case that a person can read: what it shows, and the data that a renderer gets. */
export interface Scenario {
  /** The file's name in test/scenarios/, without its ending. */
  readonly name: string;
  readonly title: string;
  /** What to look at, for the docs. */
  readonly shows: string;
  readonly reports: readonly DeploymentReport[];
  readonly context: ReportContext;
}
