import * as z from "zod";
import { text } from "./fields.ts";
import { isData } from "./merge.ts";
import { nearest } from "./suggest.ts";
import type { ConfigPath } from "./yaml.ts";

/**
 * The arguments that `overrides` may set, by resource address. What has a key of its own, what decides about access
 * (names, policies, the trust, the instance profile) and what runs code or steers Terraform itself (provisioner,
 * connection, provider, lifecycle, depends_on, count, for_each) is not among them.
 */
export const overridable: Readonly<Record<string, readonly string[]>> = {
  "aws_iam_role.deploy_role": ["force_detach_policies"],
  "aws_iam_instance_profile.instance_profile": ["tags"],
  "databricks_cluster.cluster": [
    "idempotency_token",
    "is_single_node",
    "kind",
    "library",
    "remote_disk_throughput",
    "timeouts",
    "total_initial_remote_disk_size",
    "use_ml_runtime",
    "workload_type",
  ],
};

/** A literal, never an expression. */
export type OverrideValue =
  | string
  | number
  | boolean
  | readonly OverrideValue[]
  | { readonly [key: string]: OverrideValue };

/** The value of an overridden argument. */
export const overrideValue: z.ZodType<OverrideValue> = z
  .lazy(() => z.union([text, z.number(), z.boolean(), z.array(overrideValue), z.record(text, overrideValue)]))
  .meta({ id: "literal" });

/** The overrides that are not on the list, so that nothing unforeseen reaches Terraform. */
export const overrideRules = (overrides: unknown): readonly { path: ConfigPath; message: string }[] =>
  isData(overrides) ? Object.entries(overrides).flatMap(([address, values]) => addressRules(address, values)) : [];

const addressRules = (address: string, values: unknown): { path: ConfigPath; message: string }[] => {
  const allowed = Object.hasOwn(overridable, address) ? overridable[address] : undefined;
  if (allowed === undefined) {
    const meant = nearest(address, Object.keys(overridable));
    const hint = meant ? `did you mean ${meant}` : `those that take them are ${Object.keys(overridable).join(", ")}`;
    return [{ path: ["overrides", address], message: `is no resource that takes overrides; ${hint}` }];
  }
  if (!isData(values)) return [];
  return Object.keys(values)
    .filter((argument) => !allowed.includes(argument))
    .map((argument) => ({
      path: ["overrides", address, argument],
      message: `cannot be overridden; what can be is ${allowed.join(", ")}`,
    }));
};
