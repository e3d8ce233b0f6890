import * as z from "zod";
import type { Deployment } from "../../../src/config/schema.ts";
import { synthesize } from "../../../src/stack/synthesize.ts";
import { deploymentOf, minimal } from "../../unit/config/sample.ts";

const block = z.record(z.string(), z.record(z.string(), z.looseObject({}))).default({});
const terraformJson = z.looseObject({
  resource: block,
  data: block,
  output: z.record(z.string(), z.looseObject({})).default({}),
  provider: z.record(z.string(), z.array(z.looseObject({}))),
  terraform: z.looseObject({}),
  import: z.array(z.looseObject({})).optional(),
});

/** Terraform's JSON for the smallest deployment with some of its text replaced. */
export const synthesizedFrom = (text: string) => synthesized(deploymentOf(text));

/** Terraform's JSON for a deployment, by address; CDKTF's own metadata left out. */
export const synthesized = (deployment: Deployment) => {
  const json = terraformJson.parse(JSON.parse(synthesize(deployment)));
  return { ...json, resources: byAddress(json.resource), data: byAddress(json.data) };
};

/** The smallest file with lines for the deployment added, and parts of its text replaced. */
export const withLines = (lines: readonly string[], ...edits: readonly (readonly [string, string])[]): string => {
  const text = edits.reduce((edited, [from, to]) => {
    if (!edited.includes(from)) throw new Error(`the text does not hold ${from}`);
    return edited.replace(from, to);
  }, minimal);
  return `${text}${lines.map((line) => `    ${line}\n`).join("")}`;
};

const byAddress = (types: z.output<typeof block>): Record<string, Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(types).flatMap(([type, resources]) =>
      Object.entries(resources).map(([name, { "//": _, ...content }]) => [`${type}.${name}`, content]),
    ),
  );
