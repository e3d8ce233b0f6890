import { writeFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";
import { nodeExec } from "../../src/node-outside.ts";

type Variables = Readonly<Record<string, string | undefined>>;

const shownPlan = z.object({
  resource_changes: z
    .array(
      z.object({
        address: z.string(),
        change: z.object({
          actions: z.array(z.string()),
          importing: z.unknown().optional(),
          before: z.unknown(),
          after: z.unknown(),
        }),
      }),
    )
    .default([]),
  output_changes: z.record(z.string(), z.object({ actions: z.array(z.string()) })).default({}),
});

/** What a plan does to each resource that it changes: `{"aws_iam_role.deploy": "create"}`; imports as `import`. */
export type PlannedActions = Readonly<Record<string, string>>;

/** Bare Terraform in one folder, without our program around it. Every run that fails throws what Terraform printed. */
export interface TerraformFolder {
  readonly path: string;
  /** Writes the configuration, and initializes the folder when it is the first one. */
  configure(cdkTfJson: string): Promise<void>;
  plan(...args: readonly string[]): Promise<PlannedActions>;
  /** Applies what the last plan found. */
  applyPlan(): Promise<string>;
  /** Plans and applies; gives what was planned. */
  apply(): Promise<PlannedActions>;
  destroy(): Promise<void>;
  run(...args: readonly string[]): Promise<string>;
}

/** Terraform in `path`, an empty folder, with the environment of a ground. */
export const terraformIn = (path: string, env: Variables): TerraformFolder => {
  const run = async (...args: readonly string[]): Promise<string> => {
    const { exitCode, stdout, stderr } = await nodeExec("terraform", args, { cwd: path, env });
    if (exitCode !== 0) throw new Error(`terraform ${args.join(" ")} failed:\n${stdout}\n${stderr}`);
    return stdout;
  };
  const plan = async (...args: readonly string[]): Promise<PlannedActions> => {
    await run("plan", ...quiet, "-out=plan", ...args);
    return actionsOf(shownPlan.parse(JSON.parse(await run("show", "-json", "plan"))));
  };
  const applyPlan = (): Promise<string> => run("apply", ...quiet, "plan");
  let initialized = false;
  return {
    path,
    configure: async (cdkTfJson) => {
      writeFileSync(join(path, "cdk.tf.json"), cdkTfJson);
      if (!initialized) await run("init", ...quiet);
      initialized = true;
    },
    plan,
    applyPlan,
    apply: async () => {
      const planned = await plan();
      await applyPlan();
      return planned;
    },
    destroy: async () => {
      await run("destroy", ...quiet, "-auto-approve");
    },
    run,
  };
};

const quiet = ["-no-color", "-input=false"] as const;

const actionsOf = ({ resource_changes, output_changes }: z.output<typeof shownPlan>): PlannedActions => {
  const changes = resource_changes.map(({ address, change }): [string, string] => [address, actionOf(change)]);
  const outputs = Object.entries(output_changes).map(([name, { actions }]): [string, string] => [
    `output.${name}`,
    actions.join("/"),
  ]);
  return Object.fromEntries([...changes, ...outputs].filter(([, action]) => !["no-op", "read"].includes(action)));
};

const actionOf = ({ actions, importing }: { readonly actions: readonly string[]; readonly importing?: unknown }) => {
  const action = actions.join("/");
  if (importing === undefined || importing === null) return action;
  return action === "no-op" ? "import" : `import/${action}`;
};
