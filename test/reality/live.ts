import * as z from "zod";
import type { ManagedPolicies } from "../../src/iam/managed-policies.ts";
import { nodeExec } from "../../src/node-exec.ts";
import type { Ground } from "../harness/ground.ts";
import { terraformIn } from "../harness/terraform.ts";
import { type Account, doByHand, makeByHand, readAccount } from "./account.ts";
import { rendered, type World } from "./world.ts";

/** What really became of worlds. */
export interface Lived {
  /** The plan from the one side to the other, as `terraform show -json` prints it. */
  readonly planJson: string;
  readonly before: Account;
  readonly after: Account;
  /** The prefixes of worlds that could not be applied as planned, so that nothing can be said about their reviews. */
  readonly failed: ReadonlySet<string>;
}

/** Makes the worlds for real, does what is done to them by hand, and changes them as planned. */
export const live = async (worlds: readonly World[], ground: Ground, bundled: ManagedPolicies): Promise<Lived> => {
  const { iam } = ground.aws;
  const cwd = ground.folder();
  const terraform = terraformIn(cwd, ground.env);
  const failed = new Set<string>();
  const become = async (which: "before" | "after"): Promise<string> => {
    await terraform.configure(rendered(worlds, which));
    await terraform.plan();
    const planJson = await terraform.run("show", "-json", "plan");
    // Terraform goes on with all that does not depend on what failed.
    const args = ["apply", "-json", "-parallelism=20", "plan"];
    const { stdout } = await nodeExec("terraform", args, { cwd, env: ground.env });
    for (const address of notApplied(planJson, stdout)) failed.add(prefixIn(address, worlds));
    return planJson;
  };

  await inTurn(worlds, ({ prefix }) => makeByHand(iam, prefix));
  await become("before");
  await inTurn(worlds, async ({ prefix, byHand }) => {
    for (const what of byHand) await doByHand(iam, prefix, what);
  });
  const before = await readAccount(iam, bundled);
  const planJson = await become("after");
  return { planJson, before, after: await readAccount(iam, bundled), failed };
};

const inTurn = async (worlds: readonly World[], each: (world: World) => Promise<void>): Promise<void> => {
  for (const world of worlds) await each(world);
};

const planned = z.object({
  resource_changes: z.array(z.object({ address: z.string(), change: z.object({ actions: z.array(z.string()) }) })),
});

/** https://developer.hashicorp.com/terraform/internals/machine-readable-ui#resource-progress */
const completed = z.object({
  type: z.literal("apply_complete"),
  hook: z.object({ resource: z.object({ addr: z.string() }) }),
});

/** The addresses of which not everything has been done that the plan has. A replacement is two things. */
const notApplied = (planJson: string, applyLog: string): readonly string[] => {
  const counts = new Map<string, number>();
  for (const line of applyLog.split("\n").filter((each) => each !== "")) {
    const { success, data } = completed.safeParse(JSON.parse(line));
    if (success) counts.set(data.hook.resource.addr, (counts.get(data.hook.resource.addr) ?? 0) + 1);
  }
  return planned
    .parse(JSON.parse(planJson))
    .resource_changes.filter(({ address, change }) => {
      const steps = change.actions.filter((action) => action !== "no-op" && action !== "read");
      return (counts.get(address) ?? 0) < steps.length;
    })
    .map(({ address }) => address);
};

const prefixIn = (address: string, worlds: readonly World[]): string => {
  const found = worlds.find(({ prefix }) => address.includes(`.${prefix}_`));
  if (found === undefined) throw new Error(`${address} is in no world.`);
  return found.prefix;
};
