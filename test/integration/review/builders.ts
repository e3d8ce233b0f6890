import { parseConfiguration } from "../../../src/config/load.ts";
import type { Deployment } from "../../../src/config/schema.ts";
import { parsePolicy } from "../../../src/iam/language/parse.ts";
import type { Policy, PolicyKind } from "../../../src/iam/model.ts";
import type {
  AttachmentChange,
  AttachmentState,
  ChangeAction,
  DocumentChange,
  DocumentState,
  Json,
  MembershipChange,
  Plan,
  ResourceChange,
  Value,
} from "../../../src/plan/model.ts";
import { inlinePolicy, passRolePolicy, trustPolicy } from "../../../src/stack/policies.ts";

/** Small builders of plans: each fills in what a test does not speak of. */

export const account = "123456789012";
export const deployRole = "databricks-sagemaker";
export const workspaceRole = "databricks-cross-account";
export const fullAccess = "arn:aws:iam::aws:policy/AmazonSageMakerFullAccess";
export const roleArn = (name: string): string => `arn:aws:iam::${account}:role/${name}`;

interface ConfigurationParts {
  readonly aws?: string;
  readonly deploy_role?: string;
  readonly workspace?: string;
  readonly aws_role?: string;
}

/** The configuration of the README, with lines added to its parts. */
export const deployment = (parts: ConfigurationParts = {}): Deployment => {
  const text = `
version: 1
deployments:
  prod:
    aws: { account_id: "${account}", region: us-east-1${more(parts.aws)} }
    deploy_role: { name: ${deployRole}${more(parts.deploy_role)} }
    workspace: { host: https://dbc-a1b2.cloud.databricks.com, aws_role: "${parts.aws_role ?? workspaceRole}"${more(parts.workspace)} }
    backend: { s3: { bucket: tf-state, key: prod.tfstate, region: us-east-1 } }
`;
  const [found] = parseConfiguration(text, "test.yaml").configuration.deployments;
  if (found === undefined) throw new Error("The configuration has no deployment.");
  return found;
};

const more = (text: string | undefined): string => (text === undefined ? "" : `, ${text}`);

/** A policy from statements as its JSON has them. */
export const policy = (kind: PolicyKind, ...Statement: readonly object[]): Policy => {
  const parsed = parsePolicy(JSON.stringify({ Version: "2012-10-17", Statement }), kind);
  if (!parsed.ok) throw new Error(parsed.problems.map(({ message }) => message).join(" "));
  return parsed.policy;
};

export const allow = (
  Action: string | readonly string[],
  Resource: string | readonly string[] = "*",
  Condition?: object,
) => ({
  Effect: "Allow",
  Action,
  Resource,
  ...(Condition && { Condition }),
});

export const trust = (...services: readonly string[]): Policy =>
  policy(
    "trust",
    ...services.map((Service) => ({ Effect: "Allow", Principal: { Service }, Action: "sts:AssumeRole" })),
  );

export const known = (policy: Policy): DocumentState => ({ state: "known", policy });
export const absent = { state: "absent" } as const;
export const unknown = (reason: string): DocumentState => ({ state: "unknown", reason });

/** The two sides of something: `[before, after]`; undefined where it is not there. */
export type Sides<T> = readonly [before: T | undefined, after: T | undefined];

const stateOf = (side: Policy | DocumentState | undefined): DocumentState => {
  if (side === undefined) return absent;
  return "statements" in side ? known(side) : side;
};

const actionOf = <T>([before, after]: Sides<T>): ChangeAction => {
  if (before === undefined) return "create";
  if (after === undefined) return "destroy";
  return before === after ? "no-op" : "update";
};

const value = (json: Json | undefined): Value =>
  json === undefined ? { state: "absent" } : { state: "known", value: json };

/** A resource with attributes; `sides` are the values before and after. */
export const resource = (
  address: string,
  sides: Sides<Readonly<Record<string, Json>>>,
  documents: readonly DocumentChange[] = [],
  parts: Partial<ResourceChange> = {},
): ResourceChange => {
  const [before, after] = sides;
  const names = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])].sort();
  const isSame = (name: string): boolean => JSON.stringify(before?.[name]) === JSON.stringify(after?.[name]);
  const type = address.split(".")[0] ?? address;
  return {
    address,
    type,
    name: address.split(".")[1] ?? address,
    providerName: type.startsWith("databricks") ? "databricks/databricks" : "hashicorp/aws",
    action: actionOf(sides),
    attributes: names
      .filter((name) => !isSame(name))
      .map((attribute) => ({
        attribute,
        before: value(before?.[attribute]),
        after: value(after?.[attribute]),
        forcesReplacement: false,
      })),
    unchanged: Object.fromEntries(names.filter(isSame).map((name) => [name, after?.[name] ?? null])),
    documents,
    ...parts,
  };
};

/** A role with its trust policy. */
export const role = (name: string, [before, after]: Sides<Policy | DocumentState>): ResourceChange => {
  const document: DocumentChange = {
    attribute: "assume_role_policy",
    kind: "trust",
    subject: { type: "role", name, label: name },
    before: stateOf(before),
    after: stateOf(after),
  };
  const sides: Sides<Record<string, Json>> = [before && { name }, after && { name }];
  return resource(`aws_iam_role.${name}`, sides, [document], { action: actionOf([before, after]) });
};

/** An inline policy of a role. */
export const inline = (
  roleName: string,
  name: string,
  [before, after]: Sides<Policy | DocumentState>,
  parts: Partial<ResourceChange> = {},
): ResourceChange => {
  const document: DocumentChange = {
    attribute: "policy",
    kind: "identity",
    subject: { type: "role", name: roleName, label: roleName },
    before: stateOf(before),
    after: stateOf(after),
  };
  const values = { name, role: roleName };
  const sides: Sides<Record<string, Json>> = [before && values, after && values];
  return resource(`aws_iam_role_policy.${name}`, sides, [document], { action: actionOf([before, after]), ...parts });
};

/** A managed policy on a role, or its boundary. */
export const attachment = (
  roleName: string,
  [before, after]: Sides<string>,
  use: AttachmentChange["use"] = "attachment",
): AttachmentChange => ({
  address: use === "boundary" ? `aws_iam_role.${roleName}` : `aws_iam_role_policy_attachment.${before ?? after}`,
  attribute: use === "boundary" ? "permissions_boundary" : "policy_arn",
  use,
  subject: { type: "role", name: roleName, label: roleName },
  before: attached(before),
  after: attached(after),
});

/** A user in a group, by name. */
export const membership = (user: string, group: string, [before, after]: Sides<true>): MembershipChange => ({
  address: `aws_iam_user_group_membership.${user}`,
  user: { type: "user", name: user, label: user },
  group: { type: "group", name: group, label: group },
  before: before ? { state: "member" } : absent,
  after: after ? { state: "member" } : absent,
});

const attached = (arn: string | undefined): AttachmentState =>
  arn === undefined ? absent : { state: "known", policies: [{ arn }] };

export const plan = (changes: readonly ResourceChange[], parts: Partial<Plan> = {}): Plan => ({
  origin: { kind: "terraform", version: "1.11.4", formatVersion: "1.2" },
  changes,
  existingRoles: [],
  managedPolicies: [],
  attachments: [],
  memberships: [],
  holders: [],
  exclusives: [],
  deferred: [],
  actions: [],
  provisioners: [],
  programs: [],
  complete: true,
  ...parts,
});

/** The six steps of the document as a plan: made for the first time, there already, or destroyed. */
export const setUp = (of: Deployment, when: "first" | "there" | "last"): Plan => {
  const sides = <T>(item: T): Sides<T> => [when === "first" ? undefined : item, when === "last" ? undefined : item];
  const { name } = of.deploy_role;
  return plan(
    [
      role(name, sides(policy("trust", ...trustPolicy(of).Statement))),
      inline(name, "mlflow-sagemaker", sides(policy("identity", ...inlinePolicy(of).Statement))),
      inline(workspaceRole, "pass-role", sides(policy("identity", ...passRolePolicy(of).Statement))),
      resource(`aws_iam_instance_profile.${name}`, sides({ name, role: name })),
    ],
    { attachments: [attachment(name, sides(fullAccess))] },
  );
};
