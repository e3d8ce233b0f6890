import cdktf from "cdktf/package.json" with { type: "json" };
import { RootConstruct } from "constructs";
import type { Deployment } from "../config/schema.ts";
import { DeploymentStack } from "./deployment-stack.ts";
import { stableJson } from "./stable-json.ts";

/**
 * The text of a deployment's `cdk.tf.json`, byte for byte what `cdktf synth` writes for it. Writes nothing: no App, so
 * no output folder, and no validation that runs terraform.
 */
export const synthesize = (deployment: Deployment): string =>
  withoutStackTraces(() => {
    const root = new RootConstruct();
    root.node.setContext("cdktfVersion", cdktf.version);
    return stableJson(new DeploymentStack(root, deployment).toTerraform());
  });

/** CDKTF takes a stack trace for every token, a third of the time, and none of them shows in the result. */
const withoutStackTraces = <T>(body: () => T): T => {
  const { captureStackTrace } = Error;
  Error.captureStackTrace = () => {};
  try {
    return body();
  } finally {
    Error.captureStackTrace = captureStackTrace;
  }
};
