import { readFileSync } from "node:fs";
import { parseConfiguration } from "../../../src/config/load.ts";
import type { Deployment } from "../../../src/config/schema.ts";

/** The smallest file, whose lines the tests count. */
export const minimal = readFileSync("examples/minimal.yaml", "utf8");

/** The smallest file with one part of its text replaced. */
export const edited = (from: string, to: string): string => {
  if (!minimal.includes(from)) throw new Error(`examples/minimal.yaml does not hold ${from}`);
  return minimal.replace(from, to);
};

/** The only deployment of a text. */
export const deploymentOf = (text: string): Deployment => {
  const [deployment] = parseConfiguration(text, "sagemaker-auth.yaml").configuration.deployments;
  if (!deployment) throw new Error("no deployment");
  return deployment;
};
