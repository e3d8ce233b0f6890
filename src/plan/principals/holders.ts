import { type Json, ownMember } from "../../common/json.ts";
import type { HolderChange, MembershipState } from "../model.ts";
import { isChanged } from "../raw/attributes.ts";
import { referencesOf } from "../raw/configuration.ts";
import { absent, isHidden, notKnown } from "../raw/hidden.ts";
import {
  isConfigured,
  memberOf,
  type Path,
  type RawChange,
  type RawSide,
  readText,
  readValue,
} from "../raw/raw-change.ts";
import { addressInModule, type References } from "../raw/references.ts";

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

/** What reading the holders of one change needs to know of all the others. */
interface Reading {
  readonly references: References;
  readonly names: PrincipalNames;
}

/** Who may use which instance profile by a resource, changed or not. */
export const holdersOf = (change: RawChange, reading: Reading): readonly HolderChange[] => {
  const { address } = change;
  const [before, after] = [heldOn(change, change.before, reading), heldOn(change, change.after, reading)];
  if (before && after && !attributesOf(change).some((attribute) => isChanged(change, attribute))) {
    return [{ address, holder: after.holder, role: after.role, before: member, after: member }];
  }
  if (before && after && keyOf(before) === keyOf(after)) {
    const { state, ...held } = after;
    return [{ address, ...held, before: before.state, after: state }];
  }
  const stays = change.replaceOrder === "create-and-forget";
  const [was, is] = [before && elsewhere(before), stays ? before?.state : after && elsewhere(after)];
  return [
    ...(before
      ? [{ address, holder: before.holder, role: before.role, before: before.state, after: is ?? absent }]
      : []),
    ...(after ? [{ address, holder: after.holder, role: after.role, before: was ?? absent, after: after.state }] : []),
  ];
};

const member: MembershipState = { state: "member" };

/** What a resource gives to whom on one side. */
interface Held extends Pick<HolderChange, "holder" | "role"> {
  readonly state: MembershipState;
}

const keyOf = ({ holder, role }: Held): string => JSON.stringify([holder, role]);

/** What one side says of whoever holds something on the other: one that is not known may be the same. */
const elsewhere = ({ state }: Held): MembershipState => (state.state === "unknown" ? state : absent);

/** The attributes that say who gets what. */
const attributesOf = ({ type }: RawChange): readonly string[] => {
  const grant = ownMember(grants, type);
  return grant ? [grant.id, grant.role] : ["aws_attributes", "data_security_mode", "single_user_name"];
};

const heldOn = (change: RawChange, side: RawSide | undefined, reading: Reading): Held | undefined => {
  if (side === undefined) return undefined;
  if (change.type === "databricks_cluster") return heldByCluster(change, side, reading);
  const grant = ownMember(grants, change.type);
  return grant && heldByGrant(change, side, grant, reading);
};

const heldByGrant = (change: RawChange, side: RawSide, grant: Grant, reading: Reading): Held => {
  const name = principalIn(change, side, grant, reading);
  const role = readText(side, [grant.role]) ?? profileIn(change, side, [grant.role], reading);
  const unknown = name === undefined ? grant.id : role === undefined ? grant.role : undefined;
  return {
    holder: { type: grant.type, name: name ?? change.address },
    role: role ?? change.address,
    state: unknown === undefined ? member : notKnown(change, side, [unknown]),
  };
};

/** The name, else the id, else the address of the one resource that it is the id of. */
const principalIn = (change: RawChange, side: RawSide, { id, lookup }: Grant, reading: Reading): string | undefined => {
  const text = readText(side, [id]);
  if (text !== undefined) return reading.names.get(`${lookup} ${text}`) ?? text;
  if (readValue(side, [id]).state !== "unknown") return undefined;
  const expression = change.expressions?.[id];
  const [reference = "", ...others] = referencesOf(expression).map((one) => one.replace(/\.id$/, ""));
  if (others.length === 0 && reading.names.has(reference)) return reading.names.get(reference);
  const referred = referredIn(change, expression, ["id"], reading);
  return referred?.type === lookup ? referred.address : undefined;
};

/**
 * The managed resource that an expression refers to, to nothing else and by one of these attributes; what a data source has
 * not read yet may be anything. With a key the attribute is not shown.
 */
const referredIn = (
  change: RawChange,
  expression: Json | undefined,
  attributes: readonly string[],
  { references }: Reading,
): RawChange | undefined => {
  const referred = references.only(change, expression);
  if (referred === undefined || addressInModule(referred.change).startsWith("data.")) return undefined;
  return ["", ...attributes].includes(referred.attribute) ? referred.change : undefined;
};

/** The ARN, or the address, of the instance profile whose ARN is not known yet. */
const profileIn = (change: RawChange, side: RawSide, path: Path, reading: Reading): string | undefined => {
  if (readValue(side, path).state !== "unknown") return undefined;
  const referred = referredIn(change, expressionAt(change, path), ["arn", "id", "instance_profile_arn"], reading);
  const registered = ["instance_profile_arn"];
  if (referred?.type !== "databricks_instance_profile") return addressOfProfile(referred);
  const own = referredIn(referred, expressionAt(referred, registered), ["arn"], reading);
  return readText(referred.after, registered) ?? addressOfProfile(own);
};

const addressOfProfile = (referred: RawChange | undefined): string | undefined =>
  referred?.type === "aws_iam_instance_profile" ? referred.address : undefined;

/** Of an attribute in a block the block's, where the configuration tells no more. */
const expressionAt = ({ expressions }: RawChange, [attribute, ...rest]: Path): Json | undefined => {
  const whole = expressions?.[String(attribute)];
  return rest.reduce<Json | undefined>(memberOf, whole) ?? whole;
};

/**
 * The access modes in which one user, or one group, has the cluster. In any other, and where Databricks chooses the mode,
 * several people may.
 */
const singleUserModes = ["SINGLE_USER", "LEGACY_SINGLE_USER", "DATA_SECURITY_MODE_DEDICATED"];

/** A cluster lends its instance profile to whoever runs code on it: its single user, or all who may attach to it. */
const heldByCluster = (change: RawChange, side: RawSide, reading: Reading): Held | undefined => {
  const path = ["aws_attributes", 0, "instance_profile_arn"];
  if (!isSet(side, path)) return undefined;
  const role = readText(side, path) ?? profileIn(change, side, path, reading);
  const cluster = readText(side, ["cluster_name"]) ?? change.address;
  const [modePath, userPath] = [["data_security_mode"], ["single_user_name"]];
  const isSingle = singleUserModes.includes(readText(side, modePath) ?? "");
  const user = isSingle ? readText(side, userPath) : undefined;
  const [unknown] = [
    ...(role === undefined ? [path] : []),
    ...(isConfigured(change, "data_security_mode") && isHidden(side, modePath) ? [modePath] : []),
    ...(isSingle && isHidden(side, userPath) ? [userPath] : []),
  ];
  return {
    holder: user === undefined ? { type: "cluster", name: cluster } : { type: "single user", name: user, cluster },
    role: role ?? change.address,
    state: unknown === undefined ? member : notKnown(change, side, unknown),
  };
};

/** Providers write what is not set as null or "". The configuration in a plan does not show dynamic blocks. */
const isSet = (side: RawSide, path: Path): boolean => readText(side, path) !== undefined || isHidden(side, path);
