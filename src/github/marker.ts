import { createHash } from "node:crypto";

/** Which configuration, and which of its deployments, something of ours on GitHub is about. */
export interface Scope {
  /** The configuration file, relative to the repository's root. */
  readonly configuration: string;
  /** The filter of deployments; empty for all. Its order means nothing. */
  readonly deployments: readonly string[];
}

/** What a comment of ours is for: the report of deployments, or what a change says of no deployment. */
export type MarkerPurpose = "report" | "matrix";

/**
 * The first line of what we write for a purpose and a scope: invisible to readers, the same in every run, and without
 * anything that could end the HTML comment early.
 */
export const markerLine = (purpose: MarkerPurpose, scope: Scope): string =>
  `<!-- sagemaker-auth-action ${purpose} ${scopeKey(scope)} -->`;

/**
 * The first line of the issue about a deployment's drift. It has the deployment's name, of letters, digits, `_` and `-`, so
 * that the issue is found also when the configuration names the deployment no more.
 */
export const driftMarker = (configuration: string, deployment: string): string =>
  `<!-- sagemaker-auth-action drift ${scopeKey({ configuration, deployments: [] })} ${deployment} -->`;

/** The deployment of a configuration that an issue with such a first line is about; undefined for any other text. */
export const driftedDeployment = (body: string | null | undefined, configuration: string): string | undefined => {
  const name = /^<!-- sagemaker-auth-action drift [0-9a-f]{16} ([a-z\d_-]+) -->/.exec(body ?? "")?.[1];
  return name !== undefined && hasMarker(body, driftMarker(configuration, name)) ? name : undefined;
};

/** 16 hexadecimal digits that stand for a scope. */
export const scopeKey = ({ configuration, deployments }: Scope): string =>
  createHash("sha256")
    .update(JSON.stringify([configuration, [...new Set(deployments)].sort()]))
    .digest("hex")
    .slice(0, 16);

/** Whether a text's first line is the marker. GitHub keeps a body's line endings as they were sent. */
export const hasMarker = (body: string | null | undefined, marker: string): boolean =>
  body?.split(/\r?\n/, 1)[0] === marker;
