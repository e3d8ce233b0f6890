import {
  AttachRolePolicyCommand,
  AttachUserPolicyCommand,
  CreateGroupCommand,
  CreatePolicyCommand,
  CreateRoleCommand,
  CreateUserCommand,
  DeleteRolePolicyCommand,
  DeleteUserPolicyCommand,
  GetAccountAuthorizationDetailsCommand,
  type IAMClient,
  type ManagedPolicyDetail,
  PutGroupPolicyCommand,
  PutRolePolicyCommand,
  PutUserPolicyCommand,
} from "@aws-sdk/client-iam";
import { parsePolicy } from "../../src/iam/language/parse.ts";
import type { ManagedPolicies } from "../../src/iam/managed-policies.ts";
import type { NamedPolicy, PolicyKind, PolicySet } from "../../src/iam/model.ts";
import { orNothing } from "../harness/account.ts";
import { accountId } from "../harness/aws.ts";
import { documents, trusts } from "./documents.ts";
import { type ByHand, type Handled, type Holder, handMade } from "./world.ts";

/** What one principal may do, and for a role who may assume it. */
export interface Access {
  readonly identity: PolicySet;
  readonly trust?: PolicySet;
}

/** Everybody in an account, by `role NAME`. */
export type Account = ReadonlyMap<string, Access>;

/** Reads who may do what from AWS itself. AWS's own policies are taken from `bundled`, as a review of a plan does. */
export const readAccount = async (iam: IAMClient, bundled: ManagedPolicies): Promise<Account> => {
  const details = await iam.send(
    new GetAccountAuthorizationDetailsCommand({
      Filter: ["Role", "User", "Group", "LocalManagedPolicy"],
      MaxItems: 1000,
    }),
  );
  if (details.IsTruncated) throw new Error("The account has more than AWS tells in one answer.");
  const own = new Map((details.Policies ?? []).map((policy) => [policy.Arn, currentText(policy)]));
  const managed = (arn = ""): readonly NamedPolicy[] => {
    const text = own.get(arn) ?? bundled.byArn(arn)?.document;
    // moto deletes a policy that is still attached.
    return text === undefined ? [] : [named(arn, text, "identity")];
  };
  const attached = (list: readonly { readonly PolicyArn?: string | undefined }[] = []): readonly NamedPolicy[] =>
    list.flatMap(({ PolicyArn }) => managed(PolicyArn));

  const groups = new Map(
    (details.GroupDetailList ?? []).map(({ GroupName = "", GroupPolicyList, AttachedManagedPolicies }) => [
      GroupName,
      [...inline(GroupPolicyList), ...attached(AttachedManagedPolicies)],
    ]),
  );
  const account = new Map<string, Access>();
  for (const [name, policies] of groups) account.set(`group ${name}`, { identity: { kind: "identity", policies } });
  for (const user of details.UserDetailList ?? []) {
    const policies = [
      ...inline(user.UserPolicyList),
      ...attached(user.AttachedManagedPolicies),
      ...(user.GroupList ?? []).flatMap((group) => groups.get(group) ?? []),
    ];
    account.set(`user ${user.UserName}`, { identity: { kind: "identity", policies } });
  }
  for (const role of details.RoleDetailList ?? []) {
    const policies = [...inline(role.RolePolicyList), ...attached(role.AttachedManagedPolicies)];
    const [boundary] = managed(role.PermissionsBoundary?.PermissionsBoundaryArn);
    account.set(`role ${role.RoleName}`, {
      identity: { kind: "identity", policies, ...(boundary && { boundary }) },
      trust: { kind: "trust", policies: [named("trust", role.AssumeRolePolicyDocument ?? "", "trust")] },
    });
  }
  return account;
};

const currentText = ({ PolicyVersionList = [] }: ManagedPolicyDetail): string =>
  PolicyVersionList.find(({ IsDefaultVersion }) => IsDefaultVersion)?.Document ?? "";

const inline = (
  list: readonly { readonly PolicyName?: string | undefined; readonly PolicyDocument?: string | undefined }[] = [],
): readonly NamedPolicy[] =>
  list.map(({ PolicyName = "", PolicyDocument = "" }) => named(PolicyName, PolicyDocument, "identity"));

/** IAM gives documents URL-encoded. */
const named = (name: string, text: string, kind: PolicyKind): NamedPolicy => {
  const parsed = parsePolicy(text.startsWith("%") ? decodeURIComponent(text) : text, kind);
  if (!("policy" in parsed)) throw new Error(`AWS has ${name} as something that is no policy: ${text}`);
  return { name, policy: parsed.policy };
};

/** Makes what each world has before Terraform comes: one of each kind, with a policy of its own. */
export const makeByHand = async (iam: IAMClient, prefix: string): Promise<void> => {
  const name = handMade(prefix);
  const [text, other] = [JSON.stringify(documents[0]), JSON.stringify(documents[3])];
  await iam.send(
    new CreateRoleCommand({ RoleName: name, Path: "/", AssumeRolePolicyDocument: JSON.stringify(trusts[0]) }),
  );
  await iam.send(new CreateUserCommand({ UserName: name }));
  await iam.send(new CreateGroupCommand({ GroupName: name }));
  await iam.send(new CreatePolicyCommand({ PolicyName: name, PolicyDocument: other }));
  for (const holder of ["role", "user", "group"] as const) {
    await putInline(iam, holder, name, "hand", text);
  }
};

/** Does what somebody does past Terraform; to nobody where nobody is there. */
export const doByHand = async (iam: IAMClient, prefix: string, what: ByHand): Promise<void> => {
  await orNothing(sendByHand(iam, `${prefix}-${what.on}`, what));
};

const sendByHand = (iam: IAMClient, holder: string, what: ByHand): Promise<unknown> => {
  switch (what.does) {
    case "put inline":
      return putInline(iam, what.on, holder, what.name, JSON.stringify(what.document));
    case "attach":
      return attach(iam, what.on, holder, `arn:aws:iam::${accountId}:policy/${what.policy}`);
    case "delete inline":
      return deleteInline(iam, what.on, holder, what.name);
  }
};

const putInline = (iam: IAMClient, on: Holder, name: string, PolicyName: string, PolicyDocument: string) => {
  const policy = { PolicyName, PolicyDocument };
  if (on === "role") return iam.send(new PutRolePolicyCommand({ RoleName: name, ...policy }));
  if (on === "user") return iam.send(new PutUserPolicyCommand({ UserName: name, ...policy }));
  return iam.send(new PutGroupPolicyCommand({ GroupName: name, ...policy }));
};

const deleteInline = (iam: IAMClient, on: Handled, name: string, PolicyName: string) =>
  on === "role"
    ? iam.send(new DeleteRolePolicyCommand({ RoleName: name, PolicyName }))
    : iam.send(new DeleteUserPolicyCommand({ UserName: name, PolicyName }));

const attach = (iam: IAMClient, on: Handled, name: string, PolicyArn: string) =>
  on === "role"
    ? iam.send(new AttachRolePolicyCommand({ RoleName: name, PolicyArn }))
    : iam.send(new AttachUserPolicyCommand({ UserName: name, PolicyArn }));
