import type { IAMClient } from "@aws-sdk/client-iam";
import { GetPolicyCommand, GetPolicyVersionCommand } from "@aws-sdk/client-iam";
import * as z from "zod";
import { type RoleInAws, readInstanceProfile, readRole } from "../harness/account.ts";
import type { DryRun } from "./model.ts";
import { unknownProfile } from "./workspace.ts";

/**
 * What RunInstances with DryRun says when Databricks calls it as the workspace's role: the profile must be there with
 * a role in it, and the workspace's role may pass that role to EC2. moto decides nothing of this, so it is decided
 * here, by an evaluation of its own that knows as much of the policy language as the test's policies use.
 */
export const dryRunAs =
  (iam: IAMClient, workspaceRole: string): DryRun =>
  async (arn) => {
    const profile = await readInstanceProfile(iam, arn.slice(arn.lastIndexOf("/") + 1));
    if (profile?.arn !== arn) return unknownProfile(arn);
    const [role] = profile.roles;
    if (role === undefined) return `IamInstanceProfile: ${arn} has no associated IAM Roles`;
    const caller = await readRole(iam, workspaceRole);
    if (caller !== undefined && mayPass(await statementsOf(iam, caller), role)) return undefined;
    return `You are not authorized to perform this operation. User: arn:aws:sts::${arn.split(":")[4]}:assumed-role/${workspaceRole}/databricks is not authorized to perform: iam:PassRole on resource: ${role} because no identity-based policy allows the iam:PassRole action`;
  };

const listOf = z.union([z.string().transform((one) => [one]), z.array(z.string())]);
const statement = z.object({
  Effect: z.enum(["Allow", "Deny"]),
  Action: listOf.default([]),
  Resource: listOf.default([]),
  Condition: z.record(z.string(), z.record(z.string(), listOf)).default({}),
});
const document = z.object({ Statement: z.union([z.array(statement), statement.transform((one) => [one])]) });
type Statement = z.output<typeof statement>;

const statementsOf = async (iam: IAMClient, { inline, attached }: RoleInAws): Promise<readonly Statement[]> => {
  const managed = await Promise.all(
    attached.map(async (PolicyArn) => {
      const { Policy } = await iam.send(new GetPolicyCommand({ PolicyArn }));
      const VersionId = Policy?.DefaultVersionId;
      const { PolicyVersion } = await iam.send(new GetPolicyVersionCommand({ PolicyArn, VersionId }));
      return JSON.parse(decodeURIComponent(PolicyVersion?.Document ?? ""));
    }),
  );
  return [...Object.values(inline), ...managed].flatMap((policy) => document.parse(policy).Statement);
};

const mayPass = (statements: readonly Statement[], role: string): boolean => {
  const matching = statements.filter(
    ({ Action, Resource, Condition }) =>
      Action.some((action) => matches("iam:PassRole", action, "i")) &&
      Resource.some((resource) => matches(role, resource, "")) &&
      isMet(Condition),
  );
  return matching.length > 0 && matching.every(({ Effect }) => Effect === "Allow");
};

/** The request's one context key is iam:PassedToService; a condition about anything else is not met. */
const isMet = (conditions: Statement["Condition"]): boolean =>
  Object.entries(conditions).every(([operator, keys]) =>
    Object.entries(keys).every(
      ([key, values]) =>
        /^String(Equals|Like)(IfExists)?$/.test(operator) &&
        key.toLowerCase() === "iam:passedtoservice" &&
        values.some((value) => matches("ec2.amazonaws.com", value, "")),
    ),
  );

const matches = (value: string, pattern: string, flags: "" | "i"): boolean => {
  const escaped = pattern.replace(/[.+^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`^${escaped.replaceAll("*", ".*").replaceAll("?", ".")}$`, flags).test(value);
};
