import type { Inputs } from "../../../src/app/action/inputs.ts";
import { parseInputs } from "../../../src/app/action/inputs.ts";
import { type LoadedConfiguration, parseConfiguration } from "../../../src/config/load.ts";
import type { Configuration, Deployment } from "../../../src/config/schema.ts";

const defaults: Readonly<Record<string, string>> = {
  mode: "auto",
  config: "sagemaker-auth.yaml",
  "working-directory": ".",
  "github-token": "ghs_0123456789abcdef",
  comment: "always",
  "allow-local-state": "false",
  "lock-timeout": "5m",
  parallelism: "2",
  "require-review": "true",
};

/** The action's inputs: action.yml's defaults, and what is given. */
export const inputs = (given: Readonly<Record<string, string>> = {}): Inputs =>
  parseInputs((name) => given[name] ?? defaults[name] ?? "");

/** What the sample's lines can be replaced by. */
export interface Parts {
  readonly aws?: string;
  readonly workspace?: string;
  readonly backend?: string;
  readonly review?: string;
  readonly names?: readonly string[];
  readonly ci?: string;
}

/** A configuration whose deployments differ from each other by their names alone. */
export const loaded = (parts: Parts = {}): LoadedConfiguration => {
  const deployments = (parts.names ?? ["prod"]).map(
    (name) => `
  ${name}:
    aws: ${parts.aws ?? '{ account_id: "123456789012", region: us-east-1 }'}
    deploy_role: { name: databricks-sagemaker-${name} }
    workspace: ${parts.workspace ?? "{ host: https://dbc-a1b2.cloud.databricks.com, aws_role: databricks-cross-account }"}
    backend: ${parts.backend ?? `{ s3: { bucket: tf-state, key: ${name}.tfstate, region: us-east-1 } }`}
    ${parts.ci === undefined ? "" : `ci: ${parts.ci}`}`,
  );
  const review = parts.review === undefined ? "" : `review: ${parts.review}\n`;
  const text = `version: 1\n${review}deployments:${deployments.join("")}\n`;
  return parseConfiguration(text, "sagemaker-auth.yaml");
};

/** The same without the places of its parts. */
export const configuration = (parts: Parts = {}): Configuration => loaded(parts).configuration;

/** The sample's one deployment. */
export const deployment = (parts: Parts = {}): Deployment => {
  const [first] = configuration(parts).deployments;
  if (first === undefined) throw new Error("The sample has no deployment.");
  return first;
};
