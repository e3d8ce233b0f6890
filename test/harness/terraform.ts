import { writeFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";
import { nodeExec } from "../../src/node-exec.ts";

type Variables = Readonly<Record<string, string | undefined>>;

/** https://developer.hashicorp.com/terraform/internals/machine-readable-ui, as far as it tells what a plan does. */
const message = z.union([
  z.object({
    type: z.literal("planned_change"),
    change: z.object({
      resource: z.object({ addr: z.string() }),
      action: z.string(),
      importing: z.unknown().optional(),
    }),
  }),
  z.object({ type: z.literal("outputs"), outputs: z.record(z.string(), z.object({ action: z.string().optional() })) }),
  z.object({ type: z.literal("diagnostic"), diagnostic: z.object({ summary: z.string(), detail: z.string() }) }),
  z.object({ type: z.string() }),
]);

/** What a plan does to what it changes, in Terraform's words: `{"aws_iam_role.deploy_role": "create"}`. */
export type PlannedActions = Readonly<Record<string, string>>;

/** Bare Terraform in one folder, without our program around it. Every run that fails throws what Terraform printed. */
export interface TerraformFolder {
  /** Writes the configuration, and initializes the folder when it is the first one. */
  configure(cdkTfJson: string, ...initArgs: readonly string[]): Promise<void>;
  /** Leaves the plan in the file `plan`. */
  plan(...args: readonly string[]): Promise<PlannedActions>;
  /** Plans and applies in one run; gives what was planned. */
  apply(): Promise<PlannedActions>;
  destroy(): Promise<PlannedActions>;
  run(...args: readonly string[]): Promise<string>;
}

/** Terraform in `path`, with the environment of a ground. */
export const terraformIn = (path: string, env: Variables): TerraformFolder => {
  const run = async (...args: readonly string[]): Promise<string> => {
    const { exitCode, stdout, stderr } = await nodeExec("terraform", args, { cwd: path, env });
    if (exitCode !== 0) throw new Error(`terraform ${args.join(" ")} failed:\n${stdout}\n${stderr}`);
    return stdout;
  };
  const planned = async (...args: readonly string[]): Promise<PlannedActions> => {
    const result = await nodeExec("terraform", [...args, "-json", "-input=false"], { cwd: path, env });
    const lines = result.stdout.split("\n").filter((line) => line !== "");
    const messages = lines.map((line) => message.parse(JSON.parse(line)));
    if (result.exitCode === 0) return plannedActions(messages);
    throw new Error(`terraform ${args.join(" ")} failed:\n${diagnosticsOf(messages)}\n${result.stderr}`);
  };
  let initialized = false;
  return {
    configure: async (cdkTfJson, ...initArgs) => {
      writeFileSync(join(path, "cdk.tf.json"), cdkTfJson);
      if (!initialized) await run("init", "-no-color", "-input=false", ...initArgs);
      initialized = true;
    },
    plan: (...args) => planned("plan", "-out=plan", ...args),
    apply: () => planned("apply", "-auto-approve"),
    destroy: () => planned("destroy", "-auto-approve"),
    run,
  };
};

type Message = z.output<typeof message>;

const diagnosticsOf = (messages: readonly Message[]): string =>
  messages
    .map((each) => ("diagnostic" in each ? `${each.diagnostic.summary}\n${each.diagnostic.detail}\n` : ""))
    .join("");

/** The `outputs` that come after an apply tell values, no actions; outputs that stay are left out. */
const plannedActions = (messages: readonly Message[]): PlannedActions =>
  Object.fromEntries(
    messages.flatMap((each) => {
      if ("change" in each) return [[each.change.resource.addr, actionOf(each.change)]];
      if (!("outputs" in each)) return [];
      return Object.entries(each.outputs)
        .filter(([, { action = "noop" }]) => action !== "noop")
        .map(([name, { action = "noop" }]) => [`output.${name}`, action]);
    }),
  );

const actionOf = ({ action, importing }: { readonly action: string; readonly importing?: unknown }): string =>
  importing === undefined || action === "import" ? action : `import and ${action}`;
