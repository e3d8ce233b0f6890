import * as z from "zod/mini";
import { jsonIn } from "../common/json.ts";

/**
 * What terraform says line by line under -json, as far as this program listens.
 * Source: https://developer.hashicorp.com/terraform/internals/machine-readable-ui
 */

/** An error or warning of Terraform or of a provider. */
export interface Diagnostic {
  readonly severity: "error" | "warning";
  readonly summary: string;
  /** May be empty, may have several lines. */
  readonly detail: string;
  /** The resource, or `provider["registry.terraform.io/hashicorp/aws"]`. */
  readonly address?: string;
}

/** Terraform's words for what it does to a resource: `create`, `update`, `delete`, `replace`, `read`, `import` … */
type Operation = string;

/** One step of a plan or an apply that a person wants to see. */
export type ProgressEvent =
  | { readonly kind: "planned" | "drifted"; readonly address: string; readonly operation: Operation }
  | { readonly kind: "started"; readonly address: string; readonly operation: Operation }
  | {
      readonly kind: "continues" | "completed" | "failed";
      readonly address: string;
      readonly operation: Operation;
      readonly seconds: number;
    };

const resource = z.object({ addr: z.string() });
const hook = z.object({ resource, action: z._default(z.string(), "read"), elapsed_seconds: z._default(z.number(), 0) });
const planned = z.object({ resource, action: z.string() });

const message = z.discriminatedUnion("type", [
  z.object({ type: z.literal("planned_change"), change: planned }),
  z.object({ type: z.literal("resource_drift"), change: planned }),
  z.object({ type: z.literal("apply_start"), hook }),
  z.object({ type: z.literal("apply_progress"), hook }),
  z.object({ type: z.literal("apply_complete"), hook }),
  z.object({ type: z.literal("apply_errored"), hook }),
  z.object({
    type: z.literal("diagnostic"),
    diagnostic: z.object({
      severity: z.enum(["error", "warning"]),
      summary: z.string(),
      detail: z._default(z.string(), ""),
      address: z.optional(z.string()),
    }),
  }),
]);

type Message = z.infer<typeof message>;
type HookMessage = Extract<Message, { hook: unknown }>;
type PlannedMessage = Extract<Message, { change: unknown }>;

/** What one line says; nothing for a line that is no JSON or of a type that this program does not listen to. */
export const readMessage = (
  line: string,
): { readonly diagnostic: Diagnostic } | { readonly event: ProgressEvent } | undefined => {
  const { success, data } = message.safeParse(jsonIn(line));
  if (!success) return undefined;
  if (data.type === "diagnostic") return { diagnostic: diagnosticOf(data.diagnostic) };
  return { event: "change" in data ? plannedEvent(data) : hookEvent(data) };
};

const outputsMessage = z.object({
  type: z.literal("outputs"),
  outputs: z.record(
    z.string(),
    z.object({ sensitive: z._default(z.boolean(), false), value: z.optional(z.unknown()) }),
  ),
});

/** The outputs that are text, by their names; none that Terraform calls sensitive. */
export type Outputs = Readonly<Record<string, string>>;

/** The outputs that an apply has told at its end; none where it has told none. */
export const outputsOf = (stdout: string): Outputs => {
  const told = stdout.split("\n").flatMap((line) => {
    const { success, data } = outputsMessage.safeParse(jsonIn(line));
    return success ? [data.outputs] : [];
  });
  return Object.fromEntries(
    Object.entries(told.at(-1) ?? {}).flatMap(([name, { sensitive, value }]) =>
      typeof value === "string" && !sensitive ? [[name, value]] : [],
    ),
  );
};

const diagnosticOf = ({
  severity,
  summary,
  detail,
  address,
}: Extract<Message, { type: "diagnostic" }>["diagnostic"]): Diagnostic => ({
  severity,
  summary,
  detail,
  ...(address === undefined ? {} : { address }),
});

const plannedEvent = ({ type, change }: PlannedMessage): ProgressEvent => ({
  kind: type === "planned_change" ? "planned" : "drifted",
  address: change.resource.addr,
  operation: change.action,
});

const kinds = { apply_progress: "continues", apply_complete: "completed", apply_errored: "failed" } as const;

const hookEvent = ({ type, hook: { resource, action, elapsed_seconds } }: HookMessage): ProgressEvent => {
  const about = { address: resource.addr, operation: action };
  return type === "apply_start"
    ? { kind: "started", ...about }
    : { kind: kinds[type], ...about, seconds: elapsed_seconds };
};
