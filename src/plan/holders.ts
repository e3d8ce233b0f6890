import { type Json, ownMember } from "../terraform/json.ts";
import { unknownReason } from "./attached-policies.ts";
import { referencesOf } from "./configuration.ts";
import type { HolderChange, MembershipState } from "./model.ts";
import { memberOf, type RawChange, readText, readValue, type Side } from "./raw-change.ts";

/** The names of a workspace's principals: by type and id, `databricks_group 12`, or by a data source's address. */
export type PrincipalNames = ReadonlyMap<string, string>;

/** The attribute of a data source that has the name by which people know a principal. */
export const nameAttributes = {
  databricks_group: "display_name",
  databricks_user: "user_name",
  databricks_service_principal: "application_id",
} as const;

interface Grant {
  readonly type: "group" | "user" | "service principal";
  readonly lookup: keyof typeof nameAttributes;
  /** The attribute with the principal's id. */
  readonly id: string;
  /** The attribute with what it gets. */
  readonly role: string;
}

const group = { type: "group", lookup: "databricks_group", id: "group_id" } as const;
const user = { type: "user", lookup: "databricks_user", id: "user_id" } as const;
const servicePrincipal = {
  type: "service principal",
  lookup: "databricks_service_principal",
  id: "service_principal_id",
} as const;

/** Source: https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/group_role and its like. */
const grants: Readonly<Record<string, Grant>> = {
  databricks_group_role: { ...group, role: "role" },
  databricks_group_instance_profile: { ...group, role: "instance_profile_id" },
  databricks_user_role: { ...user, role: "role" },
  databricks_user_instance_profile: { ...user, role: "instance_profile_id" },
  databricks_service_principal_role: { ...servicePrincipal, role: "role" },
};

/** Who may use which instance profile by a resource, changed or not. */
export const holdersOf = (change: RawChange, names: PrincipalNames): readonly HolderChange[] => {
  const { address } = change;
  const [before, after] = [heldOn(change, change.before, names), heldOn(change, change.after, names)];
  if (before && after && keyOf(before) === keyOf(after)) {
    const { state, ...held } = after;
    return [{ address, ...held, before: before.state, after: state }];
  }
  return [
    ...(before ? [{ address, holder: before.holder, role: before.role, before: before.state, after: absent }] : []),
    ...(after ? [{ address, holder: after.holder, role: after.role, before: absent, after: after.state }] : []),
  ];
};

const absent: MembershipState = { state: "absent" };

/** What a resource gives to whom on one side. */
interface Held extends Pick<HolderChange, "holder" | "role"> {
  readonly state: MembershipState;
}

const keyOf = ({ holder, role }: Held): string => JSON.stringify([holder, role]);

const heldOn = (change: RawChange, side: Side | undefined, names: PrincipalNames): Held | undefined => {
  if (side === undefined) return undefined;
  if (change.type === "databricks_cluster") return heldByCluster(change, side);
  const grant = ownMember(grants, change.type);
  return grant && heldByGrant(change, side, grant, names);
};

const heldByGrant = (change: RawChange, side: Side, grant: Grant, names: PrincipalNames): Held => {
  const id = principalIn(change, side, grant);
  const role = readText(side, [grant.role]) ?? referenceIn(change, grant.role);
  const name = id === undefined ? change.address : (names.get(`${grant.lookup} ${id}`) ?? names.get(id) ?? id);
  const unknown = id === undefined ? grant.id : role === undefined ? grant.role : undefined;
  return {
    holder: { type: grant.type, name },
    role: role ?? change.address,
    state: unknown === undefined ? member : { state: "unknown", reason: unknownReason(change, unknown) },
  };
};

const member: MembershipState = { state: "member" };

/** The id that is known, or the address of the one thing that it is the id of. */
const principalIn = (change: RawChange, side: Side, { id }: Grant): string | undefined =>
  readText(side, [id]) ?? referenceIn(change, id);

const referenceIn = ({ expressions }: RawChange, attribute: string): string | undefined =>
  onlyReference(expressions?.[attribute]);

const onlyReference = (expression: Json | undefined): string | undefined => {
  const bases = new Set(referencesOf(expression).map((reference) => reference.replace(/\.(id|arn)$/, "")));
  const [base, ...others] = bases;
  return others.length === 0 ? base : undefined;
};

/**
 * The access modes in which one user, or one group, has the cluster. In any other, and where Databricks chooses the mode,
 * several people may.
 */
const singleUserModes = ["SINGLE_USER", "LEGACY_SINGLE_USER", "DATA_SECURITY_MODE_DEDICATED"];

/** A cluster lends its instance profile to whoever runs code on it: its single user, or all who may attach to it. */
const heldByCluster = (change: RawChange, side: Side): Held | undefined => {
  const path = ["aws_attributes", 0, "instance_profile_arn"];
  const role = readText(side, path);
  if (role === undefined && readValue(side, path).state !== "unknown") return undefined;
  const cluster = readText(side, ["cluster_name"]) ?? change.address;
  const isSingle = singleUserModes.includes(readText(side, ["data_security_mode"]) ?? "");
  const name = readText(side, ["single_user_name"]);
  const isOpen = isSingle && readValue(side, ["single_user_name"]).state === "unknown";
  return {
    holder:
      isSingle && name !== undefined ? { type: "single user", name, cluster } : { type: "cluster", name: cluster },
    role: role ?? profileReference(change) ?? change.address,
    state: isOpen ? { state: "unknown", reason: unknownReason(change, "single_user_name") } : member,
  };
};

const profileReference = ({ expressions }: RawChange): string | undefined => {
  const block = expressions?.["aws_attributes"];
  return onlyReference(memberOf(memberOf(block, 0), "instance_profile_arn") ?? block);
};
