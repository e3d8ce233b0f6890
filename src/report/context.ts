import type { Problem } from "../common/errors.ts";
import type { Review } from "../review/model.ts";
import type { HandOver } from "./hand-over.ts";
import type { NextStep } from "./next-step.ts";

/** One deployment's part of a report: its review, if there is one, and what the run made of it. */
export interface DeploymentReport {
  /** The deployment's name; for a plan that is not ours, the name of its file. */
  readonly name: string;
  readonly state: RunState;
  /** Absent where no plan could be made. */
  readonly review?: Review;
  readonly gate?: GateSummary;
  /** Names of the set-up's parts, for the picture; absent for a plan that is not ours. */
  readonly parts?: SetupParts;
  /** What makes this change more than it looks, such as another account or backend. Sentences. */
  readonly notices?: readonly string[];
  /** The configuration's `overrides:` in force. */
  readonly overrides?: readonly Override[];
  /** The policy to hand to the owner of the workspace role, where it is not ours to change. */
  readonly handOver?: HandOver;
  /** The outputs of what was applied. */
  readonly outputs?: Readonly<Record<string, string>>;
  /** What to do after apply. */
  readonly nextStep?: NextStep;
}

/** How far the run came that the report tells of. Every `message` and `reason` may hold anything. */
export type RunState =
  | { readonly kind: "planned" }
  /** Base and head were only synthesized; `reason` says why there is no plan. */
  | { readonly kind: "preview"; readonly reason: string }
  | ({ readonly kind: "plan-failed" } & Failed)
  | { readonly kind: "applied" }
  | ({ readonly kind: "apply-failed" } & Failed)
  /** Nothing was applied; `lines` show what differs from the review, and the way on. */
  | { readonly kind: "refused"; readonly reason: string; readonly lines: readonly string[] }
  /**
   * The plan has changes though nobody changed the code, or something exists that is in no code and that no plan would
   * change: `unplanned` says what, and how to mend it, in sentences.
   */
  | { readonly kind: "drift"; readonly unplanned?: readonly string[] };

/** Why something failed: every problem, and all of them as text, a line each. */
interface Failed {
  readonly message: string;
  readonly problems: readonly Problem[];
}

/** The gate's verdict in sentences: why it does not pass and how to go on, or who let it through. */
export interface GateSummary {
  readonly passed: boolean;
  readonly lines: readonly string[];
}

/** What the six steps make, by name; the picture shows them also where nothing changes. */
export interface SetupParts {
  readonly deployRole: string;
  readonly workspaceRole?: string;
  readonly instanceProfile?: string;
  readonly cluster?: string;
  /** Groups, users and service principals that get the instance profile. */
  readonly grants: readonly string[];
}

/** One literal argument that the configuration sets on a resource. */
export interface Override {
  readonly resource: string;
  readonly argument: string;
  /** The value as JSON text. */
  readonly value: string;
}

/** What all deployments of one report share. */
export interface ReportContext {
  /** The configuration file, as the repository has it. */
  readonly configuration?: string;
  /** Short commit hashes. */
  readonly head?: string;
  readonly base?: string;
  /** Where the job summary and the report file of the run are to be read; an absolute URL. */
  readonly runUrl?: string;
  /** The folder of the findings' pages as a URL without a slash at its end: a finding's code links to `CODE.md` in it. */
  readonly findingPages?: string;
  /** What concerns the whole change, not one deployment. Sentences. */
  readonly notices?: readonly string[];
}
