import { type Json, ownMember } from "../../common/json.ts";
import type { Configurations } from "./configuration.ts";
import { memberOf } from "./raw-change.ts";

/** The workspace of something in a plan about several, where the plan does not tell it. */
const unknownWorkspace = "workspace not known";

/**
 * Gives what tells the workspace of a resource by the key of its provider's configuration: the host where that is spelled
 * out and alone says it, else the key; nothing where a plan is about one workspace alone. Which provider destroys a
 * resource that is no longer configured is not in a plan.
 */
export const readWorkspaces = (
  configurations: Configurations,
): ((type: string, key: string | undefined) => string | undefined) => {
  const names = new Map(
    Object.entries(configurations).map(([key, configuration]) => [key, nameOf(key, configuration)]),
  );
  const isOne = new Set(names.values()).size <= 1;
  return (type, key) =>
    isOne || !type.startsWith("databricks_") ? undefined : (names.get(key ?? "") ?? unknownWorkspace);
};

const nameOf = (key: string, configuration: Readonly<Record<string, Json>>): string => {
  const host = memberOf(configuration["host"], "constant_value");
  const [, name] = plainHost.exec(typeof host === "string" ? host : "") ?? [];
  const isAlone = notByHost.every((argument) => ownMember(configuration, argument) === undefined);
  return name !== undefined && isAlone ? `host ${name.toLowerCase()}` : `provider ${key}`;
};

/** A port, a user or a query may be there or not in front of the same workspace; the path does not count. */
const plainHost = /^(?:https?:\/\/)?([a-z\d-]+(?:\.[a-z\d-]+)*)(?:\/[^?#]*)?$/i;

/** What tells several apart that have one host. https://registry.terraform.io/providers/databricks/databricks/latest/docs */
const notByHost = ["account_id", "workspace_id"];

/** Whether a workspace is, or may be, the same as another one; absent where a plan is about one alone. */
export const mayBeOneWorkspace = (one: string | undefined, other: string | undefined): boolean =>
  one === other || ![one, other].every((workspace) => workspace?.startsWith("host "));

/** Whether it is known which of several workspaces it is, or that there is one alone. */
export const isKnownWorkspace = (workspace: string | undefined): boolean => workspace !== unknownWorkspace;
