/** https://docs.databricks.com/api/workspace/groups, /users and /serviceprincipals: SCIM 2.0 (RFC 7644). */
import * as z from "zod";
import { ApiError, bodyOf, type Call, type Endpoint, type Routes, requireAdmin } from "./api.ts";
import type { JsonObject, Principal, PrincipalKind } from "./model.ts";

const kinds = ["Users", "ServicePrincipals", "Groups"] as const satisfies readonly PrincipalKind[];

const me: Endpoint = ({ caller, state }) => shown(caller, [...state.principals.values()]);

const find =
  (kind: PrincipalKind): Endpoint =>
  ({ state, query }) => {
    const [, attribute = "", value = ""] = /^(\w+) eq "(.*)"$/.exec(query.get("filter") ?? "") ?? [];
    const all = [...state.principals.values()];
    const Resources = all
      .filter((principal) => principal.kind === kind)
      .map((principal) => shown(principal, all))
      .filter((principal) => attribute === "" || principal[attribute] === value);
    return { totalResults: Resources.length, startIndex: 1, itemsPerPage: Resources.length, Resources };
  };

const get =
  (kind: PrincipalKind): Endpoint =>
  (call) =>
    shown(requirePrincipal(call, kind), [...call.state.principals.values()]);

const patchOperations = z.object({
  Operations: z.array(
    z.object({
      op: z.enum(["add", "remove"]),
      path: z.string(),
      value: z.array(z.object({ value: z.string() })).optional(),
    }),
  ),
});

const patch =
  (kind: PrincipalKind): Endpoint =>
  (call) => {
    requireAdmin(call);
    const principal = requirePrincipal(call, kind);
    for (const { op, path, value = [] } of bodyOf(call, patchOperations).Operations) {
      if (op === "add" && path === "roles") addRoles(call, principal, value);
      else if (op === "remove") removeRole(principal, path);
      else throw new ApiError(400, "INVALID_PARAMETER_VALUE", `${op} ${path} is not supported here`);
    }
    return {};
  };

const addRoles = ({ state }: Call, principal: Principal, added: readonly { readonly value: string }[]): void => {
  const arns = added.map(({ value }) => value);
  const unknown = arns.find((arn) => !state.instanceProfiles.has(arn));
  if (unknown !== undefined) throw new ApiError(404, "RESOURCE_DOES_NOT_EXIST", `Role ${unknown} does not exist.`);
  principal.roles = [...new Set([...principal.roles, ...arns])];
};

const removeRole = (principal: Principal, path: string): void => {
  const arn = /^roles\[value eq "(.+)"\]$/.exec(path)?.[1];
  principal.roles = principal.roles.filter((role) => role !== arn);
};

const requirePrincipal = ({ state, parameters }: Call, kind: PrincipalKind): Principal => {
  const principal = state.principals.get(parameters[0] ?? "");
  if (principal?.kind === kind) return principal;
  throw new ApiError(404, "RESOURCE_DOES_NOT_EXIST", `There is no ${parameters[0]} in ${kind}.`);
};

const nameAttribute = { Users: "userName", ServicePrincipals: "applicationId", Groups: "displayName" } as const;

const shown = (principal: Principal, all: readonly Principal[]): JsonObject => ({
  id: principal.id,
  displayName: principal.displayName,
  [nameAttribute[principal.kind]]: principal.name,
  // A service principal that asks who it is gets its application id as its user name.
  ...(principal.kind === "ServicePrincipals" && { userName: principal.name }),
  active: true,
  roles: principal.roles.map((value) => ({ value, type: "direct" })),
  groups: principal.groups.map((value) => ({
    display: all.find(({ id }) => id === value)?.displayName,
    value,
    $ref: `Groups/${value}`,
    type: "direct",
  })),
  ...(principal.kind === "Groups" && {
    members: all
      .filter(({ groups }) => groups.includes(principal.id))
      .map(({ id, kind, displayName }) => ({ value: id, display: displayName, $ref: `${kind}/${id}` })),
  }),
});

const root = "/api/2.0/preview/scim/v2";

export const scimRoutes: Routes = {
  [`GET ${root}/Me`]: me,
  ...Object.fromEntries(
    kinds.flatMap((kind) => [
      [`GET ${root}/${kind}`, find(kind)],
      [`GET ${root}/${kind}/{}`, get(kind)],
      [`PATCH ${root}/${kind}/{}`, patch(kind)],
    ]),
  ),
};
