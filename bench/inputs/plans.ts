/** Plans of Terraform with as many IAM resources as wanted. */

const account = "123456789012";

const trust = JSON.stringify({
  Version: "2012-10-17",
  Statement: [{ Effect: "Allow", Principal: { Service: "ec2.amazonaws.com" }, Action: "sts:AssumeRole" }],
});

const policy = (team: string, actions: readonly string[]): string =>
  JSON.stringify({
    Version: "2012-10-17",
    Statement: [
      { Sid: "Read", Effect: "Allow", Action: actions, Resource: [`arn:aws:s3:::${team}`, `arn:aws:s3:::${team}/*`] },
      { Effect: "Allow", Action: "iam:PassRole", Resource: `arn:aws:iam::${account}:role/${team}` },
    ],
  });

/** A role, its inline policy, a managed policy and its attachment: four resources of one team. */
const resourcesOf = (index: number): readonly object[] => {
  const team = `team-${index}`;
  const policyArn = `arn:aws:iam::${account}:policy/${team}`;
  const role = { name: team, arn: `arn:aws:iam::${account}:role/${team}`, id: team, assume_role_policy: trust };
  const inline = { name: "inline", role: team, id: `${team}:inline`, policy: policy(team, ["s3:GetObject"]) };
  const managed = { name: team, arn: policyArn, id: policyArn, policy: policy(team, ["s3:Get*", "s3:List*"]) };
  const attachment = { role: team, policy_arn: policyArn, id: `${team}-policy` };
  return [
    change("aws_iam_role", team, role, role),
    change("aws_iam_role_policy", team, inline, { ...inline, policy: policy(team, ["s3:GetObject", "s3:PutObject"]) }),
    change("aws_iam_policy", team, null, managed),
    change("aws_iam_role_policy_attachment", team, null, attachment),
  ];
};

const change = (type: string, name: string, before: object | null, after: object): object => ({
  address: `${type}.${name}`,
  mode: "managed",
  type,
  name,
  provider_name: "registry.terraform.io/hashicorp/aws",
  change: {
    actions: before === null ? ["create"] : before === after ? ["no-op"] : ["update"],
    before,
    after,
    after_unknown: {},
    before_sensitive: false,
    after_sensitive: {},
  },
});

/** A plan of `count` IAM resources, as `terraform show -json` prints it. */
export const planOf = (count: number): string => {
  const teams = Array.from({ length: Math.ceil(count / 4) }, (_, index) => resourcesOf(index));
  return JSON.stringify({
    format_version: "1.2",
    terraform_version: "1.11.4",
    planned_values: { root_module: {} },
    resource_changes: teams.flat().slice(0, count),
    configuration: { root_module: {} },
    complete: true,
    errored: false,
  });
};
