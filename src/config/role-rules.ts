/** The IAM roles that the deployments of a file name: two that must not be one. */
import { makesCiRoles } from "./ci-rules.ts";
import { ciRoleName, ciRoles } from "./names.ts";
import { at, type BrokenRule, text } from "./rule.ts";

/** In the order in which a clash is told: of the later one. A workspace's role is there before anything is made. */
const kinds = ["workspace", "deploy", ...ciRoles] as const;

/** A role as one deployment names it. */
interface NamedRole {
  readonly kind: (typeof kinds)[number];
  readonly deployment: string;
  readonly account: string;
  readonly name: string;
}

/**
 * Gives the deploy roles that are a workspace's role, and the roles of `ci:` that are any other role; paths begin at the
 * top of the file. One deploy role that two deployments make is not among them.
 */
export const roleRules = (deployments: Readonly<Record<string, unknown>>): readonly BrokenRule[] => {
  const roles = Object.entries(deployments).flatMap(([name, deployment]) => rolesOf(name, deployment));
  const owners = new Map<string, NamedRole>();
  return kinds
    .flatMap((kind) => roles.filter((role) => role.kind === kind))
    .flatMap((role): readonly BrokenRule[] => {
      // https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateRole.html: names that differ in case alone clash.
      const key = JSON.stringify([role.account, role.name.toLowerCase()]);
      const owner = owners.get(key);
      if (owner === undefined) owners.set(key, role);
      return owner === undefined ? [] : clash(role, owner, deployments[role.deployment]);
    });
};

const rolesOf = (deployment: string, data: unknown): readonly NamedRole[] => {
  const account = text(data, "aws", "account_id");
  const workspaceRole = text(data, "workspace", "aws_role");
  const named = (kind: NamedRole["kind"], name: string | undefined, of = account): readonly NamedRole[] =>
    of === undefined || name === undefined ? [] : [{ kind, deployment, account: of, name }];
  return [
    ...named("workspace", workspaceRole?.split("/").at(-1), workspaceRole?.split(":")[4] ?? account),
    ...named("deploy", text(data, "deploy_role", "name")),
    ...(makesCiRoles(data)
      ? ciRoles.flatMap((kind) => named(kind, text(data, "ci", `${kind}_role_name`) ?? ciRoleName(deployment, kind)))
      : []),
  ];
};

const words: Readonly<Record<NamedRole["kind"], string>> = {
  workspace: "the AWS role of the workspace",
  deploy: "the deploy role",
  plan: "the plan role",
  apply: "the apply role",
};

const clash = (role: NamedRole, owner: NamedRole, deployment: unknown): readonly BrokenRule[] => {
  const other = `${words[owner.kind]} of \`${owner.deployment}\``;
  const top = ["deployments", role.deployment];
  if (role.kind === "plan" || role.kind === "apply") {
    const key = `${role.kind}_role_name`;
    const usual = ciRoleName(role.deployment, role.kind);
    return [
      {
        path: [...top, "ci", key],
        message: `must not be ${other}: \`bootstrap\` makes a role of its own for GitHub Actions`,
        suggestion: role.name === usual ? `Set \`${key}\`` : `Leave it out for \`${usual}\`, or give it another name`,
      },
    ];
  }
  if (role.kind !== "deploy" || owner.kind !== "workspace") return [];
  const path = [...top, "deploy_role", "name"];
  // https://docs.databricks.com/aws/en/admin/cloud-configurations/aws/sagemaker: steps 1 and 4 are about two roles.
  return at(deployment, "deploy_role", "existing") === true
    ? [
        {
          path,
          message: `must not be ${other}: the role of an instance profile is another than the one that Databricks assumes`,
          suggestion: "Name the role that clusters get by their instance profile",
        },
      ]
    : [
        {
          path,
          message: `must not be ${other}: with the deploy role's trust Databricks could not assume it any more`,
          suggestion: "Give the deploy role a name of its own; step 4 lets the workspace's role pass it",
        },
      ];
};
