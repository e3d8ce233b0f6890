import { describe, expect, it } from "vitest";
import { UserError } from "../../../src/common/errors.ts";
import { parseConfiguration } from "../../../src/config/load.ts";
import { edited, minimal } from "./sample.ts";

/** Every message of the error that a text ends in, as a user sees them. */
const messagesOf = (text: string): string[] => {
  try {
    parseConfiguration(text, "f.yaml");
  } catch (error) {
    if (error instanceof UserError) return error.message.split("\n");
    throw error;
  }
  throw new Error("no mistake was found");
};

const account = 'account_id: "123456789012"';
const workers = "num_workers: 1";
const s3 = "backend: { s3: { bucket: tf-state, key: sagemaker-auth/prod.tfstate, region: us-east-1 } }";
const twoOf = (change: (second: string) => string): string =>
  minimal + change(minimal.slice(minimal.indexOf("  prod:")).replace("  prod:", "  second:"));

/** A second deployment that shares the account and the workspace's role, and nothing else. */
const andAnother = (change: (another: string) => string, first = minimal): string =>
  first +
  change(
    minimal
      .slice(minimal.indexOf("  prod:"))
      .replace("  prod:", "  second:")
      .replace("a1b2", "c3d4")
      .replace("name: ", "name: other-")
      .replace("prod.tfstate", "second.tfstate"),
  );

const deployRole = "name: databricks-sagemaker";
const workspaceRole = "aws_role: databricks-cross-account";
const githubProvider = "arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com";
const kmsKey = "arn:aws:kms:us-east-1:123456789012:key/11111111-2222-4333-8444-555555555555";
const tagsOf = (count: number): string =>
  `{ ${Array.from({ length: count }, (_, index) => `k${index}: v`).join(", ")} }`;

type Case = readonly [name: string, text: string, ...says: string[]];

const yamlCases: readonly Case[] = [
  ["an empty file", "", "f.yaml: The file is empty. (See the smallest configuration in this program's README)"],
  [
    "a file of comments",
    "# nothing\n",
    "f.yaml: The file is empty. (See the smallest configuration in this program's README)",
  ],
  [
    "a list",
    "- a\n",
    "f.yaml:1:1: The file must be a map, but is a list. (See the smallest configuration in this program's README)",
  ],
  ["two documents", `${minimal}---\na: 1\n`, "f.yaml:10:1: The file holds more than one YAML document."],
  ["a key that is there twice", "version: 1\nversion: 1\n", "f.yaml:2:1: The key `version` is there twice."],
  [
    "a number and a text that are one key of data",
    'version: 1\ndeployments: { 1: a, "1": b, a b: c, a b: d }\n',
    "f.yaml:2:22: The key `1` is there twice.",
    "f.yaml:2:38: The key is there twice.",
  ],
  ["a tab", "version: 1\n\tx: 1\n", "f.yaml:2:1: Tabs are not allowed as indentation."],
  ["an open quote", 'version: "1\n', 'f.yaml:2:1: Missing closing "quote.'],
  ["a tag", "version: !!js 1\n", "f.yaml:1:10: Unresolved tag: tag:yaml.org,2002:js."],
  [
    "tags of types that YAML 1.2 has not",
    "version: !!binary aGk=\ndeployments: !!set { a, b }\nreview: !!timestamp 2027-01-01\n",
    "f.yaml:1:10: Unresolved tag: tag:yaml.org,2002:binary.",
    "f.yaml:2:14: Unresolved tag: tag:yaml.org,2002:set.",
    "f.yaml:3:9: Unresolved tag: tag:yaml.org,2002:timestamp.",
  ],
  [
    "the words and dates of YAML 1.1, whose directive changes nothing",
    `%YAML 1.1\n---\n${minimal}    adopt: yes\nreview: { accept: [{ code: public-principal, reason: 2027-01-01, until: never }] }\n`,
    'f.yaml:12:12: `deployments.prod.adopt` must be true, false or a list of role, managed_policies, inline_policy, instance_profile, pass_role, registration, but is "yes".',
    'f.yaml:13:73: `review.accept[0].until` must be a date, such as 2027-03-31, but is "never".',
  ],
  ["an unknown anchor", "version: *one\n", "f.yaml:1:10: There is no anchor `&one` before this alias."],
  [
    "a merge key",
    "version: 1\ndefaults: &a {}\ndeployments:\n  <<: *a\n",
    "f.yaml:4:3: YAML 1.2 has no merge keys. (Put what deployments share under `defaults`)",
  ],
  [
    "a key that is there twice, in a file with mistakes of the schema, but for what may be missing for that",
    edited("num_workers: 1,", 'num_workers: "1", num_wrokers: 2,')
      .replace("version: 1\n", "version: 1\nversion: 1\n")
      .replace(/ *deploy_role.*\n/, ""),
    "f.yaml:3:1: The key `version` is there twice.",
    'f.yaml:8:94: `deployments.prod.cluster.num_workers` must be a whole number, but is "1". (Write it without quotes)',
    "f.yaml:8:99: `deployments.prod.cluster.num_wrokers` is not a key that is known here. (Did you mean `num_workers`?)",
  ],
  [
    "an alias without its anchor, and not that there is no value therefore",
    edited("name: databricks-sagemaker", "name: *role").replace("region: us-east-1 }", "region: everywhere }"),
    'f.yaml:5:48: `deployments.prod.aws.region` must be an AWS region, such as us-east-1, but is "everywhere".',
    "f.yaml:6:26: There is no anchor `&role` before this alias.",
  ],
  [
    "an error of syntax, and nothing of the schema: the wrong indentation moves the keys around it",
    edited("    backend:", "   bucket_end:"),
    "f.yaml:9:1: All mapping items must start at the same column.",
  ],
  [
    "a tab, and not the columns that it moved",
    edited("    aws:", "\taws:"),
    "f.yaml:5:1: Tabs are not allowed as indentation.",
  ],
  [
    "text with braces, and not what is read in another way after it",
    edited("name: databricks-sagemaker", "name: ${ROLE}"),
    "f.yaml:6:27: Unexpected flow-map-start at node end. (Put text with braces in quotes)",
  ],
  [
    "the name of a secret without quotes",
    edited(workers, `${workers}, spark_env_vars: { TOKEN: {{secrets/a/b}} }`),
    "f.yaml:8:123: A key must be text. (Put text with braces in quotes)",
  ],
  [
    "two mistakes of the syntax, on lines of their own",
    edited("{ name: databricks-sagemaker }", '\n      name: "a" b\n      description: "c" d'),
    "f.yaml:7:17: Unexpected scalar at node end.",
    "f.yaml:8:24: Unexpected scalar at node end.",
  ],
  [
    "a merge that git left to be finished, and not what YAML makes of its markers",
    edited(
      `    deploy_role: { ${deployRole} }\n`,
      `<<<<<<< HEAD\n    deploy_role: { ${deployRole} }\n=======\n    deploy_role: { name: other }\n>>>>>>> other\n`,
    ),
    "f.yaml:6:1: Here begins a conflict that git left in the file. (Keep what is meant of its sides, and delete the lines of <<<<<<<, ======= and >>>>>>>)",
  ],
  ["a key that is no text", "? [a, b]\n: 1\n", "f.yaml:1:3: A key must be text."],
  ["the key __proto__", "__proto__: { a: 1 }\n", "f.yaml:1:1: `__proto__` cannot be a key."],
  [
    "no number",
    edited("version: 1", "version: .nan"),
    "f.yaml:2:10: This number is too large, or none. (Put it in quotes where it is text)",
  ],
  [
    "a number that is too large, with what is missing and what is wrong beside it on its line",
    edited("num_workers: 1,", "num_workers: 1e99, autotermination_minutes: 5,").replace(/ *deploy_role.*\n/, ""),
    "f.yaml:4:3: `deployments.prod.deploy_role` is missing. (The role of steps 1 to 3, which clusters deploy with and SageMaker runs as.)",
    "f.yaml:7:94: This number is too large, or none. (Put it in quotes where it is text)",
    "f.yaml:7:125: `deployments.prod.cluster.autotermination_minutes` must be 0, or 10 to 10000.",
  ],
  [
    "a mark of CDKTF's",
    edited("name: databricks-sagemaker", 'name: "${TfToken[TOKEN.0]}"'),
    "f.yaml:6:26: `TfToken[` is a mark that CDKTF keeps for itself.",
  ],
  [
    "a number that CDKTF reads as a mark",
    edited("name: databricks-sagemaker", 'name: "id -8.2e+298"'),
    "f.yaml:6:26: `-8.2e+298` is a mark that CDKTF keeps for itself.",
  ],
  [
    "such a number in another spelling",
    edited("name: databricks-sagemaker", `name: "-82${"0".repeat(30)}e267"`),
    `f.yaml:6:26: \`-82${"0".repeat(30)}e267\` is a mark that CDKTF keeps for itself.`,
  ],
  [
    "aliases that repeat billions of values",
    [
      "a: &a [x, x, x, x, x, x, x, x, x, x]",
      ...["b", "c", "d", "e", "f", "g", "h", "i", "j"].map((name, index, names) => {
        const before = names[index - 1] ?? "a";
        return `${name}: &${name} [${Array(10).fill(`*${before}`).join(", ")}]`;
      }),
    ].join("\n"),
    "f.yaml:4:36: Aliases repeat more than 10000 values.",
  ],
  ["deep nesting", `a: ${"[".repeat(60)}${"]".repeat(60)}\n`, "f.yaml:1:54: This is nested more than 50 levels deep."],
  ["nesting that no parser stands", `a: ${"[".repeat(100_000)}`, "f.yaml: The file is nested too deeply."],
];

const schemaCases: readonly Case[] = [
  [
    "a misspelt key and the key that it stands for, once",
    edited("region: us-east-1 }\n    deploy", "regoin: us-east-1 }\n    deploy"),
    "f.yaml:5:40: `deployments.prod.aws.regoin` is not a key that is known here. (Did you mean `region`?)",
  ],
  [
    "a misspelt key beside the key that it stands for, which is wrong too",
    edited("region: us-east-1 }\n    deploy", "regoin: us-east-1, region: us-east1 }\n    deploy"),
    "f.yaml:5:40: `deployments.prod.aws.regoin` is not a key that is known here. (Did you mean `region`?)",
    'f.yaml:5:67: `deployments.prod.aws.region` must be an AWS region, such as us-east-1, but is "us-east1".',
  ],
  [
    "misspelt keys, what they hold, and not that what they stand for is missing or that it does not fit",
    edited(
      "spark_version: 15.4.x-cpu-ml-scala2.12, node_type_id: i3.xlarge, num_workers: 1",
      "sparkVersion: 15.4 LTS ML, node_type: i3.xlarge, num_worker: 1, init_script: [{ S3: { destinatoin: x } }]",
    ).replace("backend: { s3:", "backend: { S3:"),
    "f.yaml:8:16: `deployments.prod.cluster.sparkVersion` is not a key that is known here. (Did you mean `spark_version`?)",
    'f.yaml:8:30: `deployments.prod.cluster.spark_version` must be a runtime\'s key, such as 15.4.x-cpu-ml-scala2.12, but is "15.4 LTS ML".',
    "f.yaml:8:43: `deployments.prod.cluster.node_type` is not a key that is known here. (Did you mean `node_type_id`?)",
    "f.yaml:8:65: `deployments.prod.cluster.num_worker` is not a key that is known here. (Did you mean `num_workers`?)",
    "f.yaml:8:80: `deployments.prod.cluster.init_script` is not a key that is known here. (Did you mean `init_scripts`?)",
    "f.yaml:8:96: `deployments.prod.cluster.init_scripts[0].S3` is not a key that is known here. (Did you mean `s3`?)",
    "f.yaml:8:100: `deployments.prod.cluster.init_scripts[0].s3` needs the bucket's `region`, or an `endpoint`.",
    "f.yaml:8:102: `deployments.prod.cluster.init_scripts[0].s3.destinatoin` is not a key that is known here. (Did you mean `destination`?)",
    'f.yaml:8:115: `deployments.prod.cluster.init_scripts[0].s3.destination` must be an S3 URI, such as s3://bucket/folder, but is "x".',
    "f.yaml:9:16: `deployments.prod.backend.S3` is not a key that is known here. (Did you mean `s3`?)",
  ],
  [
    "misspelt defaults, and not that the deployments lack them",
    edited("deployments:", `default: { aws: { ${account}, regoin: us-east-1 } }\ndeployments:`).replace(
      / {4}aws.*\n/,
      "",
    ),
    "f.yaml:3:1: `default` is not a key that is known here. (Did you mean `defaults`?)",
    "f.yaml:3:47: `defaults.aws.regoin` is not a key that is known here. (Did you mean `region`?)",
  ],
  [
    "an empty list in the place of text, and not that it is empty",
    edited("key: sagemaker-auth/prod.tfstate", "key: []"),
    "f.yaml:9:45: `deployments.prod.backend.s3.key` must be text, but is a list.",
  ],
  [
    "defaults of a wrong kind, once",
    edited("deployments:", "defaults: { deploy_role: databricks-sagemaker }\ndeployments:").replace(
      / {4}deploy_role.*\n/,
      "",
    ),
    "f.yaml:3:26: `defaults.deploy_role` must be a map, but is text. (The least that it takes is `{ name: databricks-sagemaker }`)",
  ],
  [
    "two that are near to one key, of which the first has its name",
    edited("name: databricks-sagemaker", "nam: a b, nme: c"),
    "f.yaml:6:20: `deployments.prod.deploy_role.nam` is not a key that is known here. (Did you mean `name`?)",
    'f.yaml:6:25: `deployments.prod.deploy_role.name` must be an IAM role name: 1 to 64 letters, digits or any of _+=,.@-, but is "a b".',
    "f.yaml:6:30: `deployments.prod.deploy_role.nme` is not a key that is known here. (Did you mean `name`?)",
  ],
  [
    "a colon without its space, and a key without a value",
    edited("name: databricks-sagemaker", "name:databricks-sagemaker, path"),
    "f.yaml:6:5: `deployments.prod.deploy_role.name` is missing. (The role's name, and the instance profile's.)",
    'f.yaml:6:20: `deployments.prod.deploy_role["name:databricks-sagemaker"]` is not a key that is known here. (Put a space after the colon)',
    "f.yaml:6:47: `deployments.prod.deploy_role.path` must be text, but is empty.",
  ],
  [
    "what no one sees or tells from what it looks like",
    edited("databricks-sagemaker", "data\u200b\u00a0bricks").replace('"123456789012"', "“123456789012”"),
    'f.yaml:5:24: `deployments.prod.aws.account_id` must be the 12 digits of an AWS account, such as "123456789012", but is "“123456789012”". (Write straight quotes, which alone are quotes to YAML)',
    'f.yaml:6:26: `deployments.prod.deploy_role.name` must be an IAM role name: 1 to 64 letters, digits or any of _+=,.@-, but is "data\\u{200b}\\u{a0}bricks".',
  ],
  [
    "a value that is refused, and no rule about it",
    edited("region: us-east-1 }\n    deploy", "region: us-east-1, partition: aws-cn }\n    deploy"),
    'f.yaml:5:70: `deployments.prod.aws.partition` must be one of aws, aws-us-gov, but is "aws-cn". (Did you mean `aws`?)',
  ],
  [
    "node types of other clouds",
    edited("node_type_id: i3.xlarge", "node_type_id: Standard_DS3_v2, driver_node_type_id: n2-highmem-4"),
    'f.yaml:8:70: `deployments.prod.cluster.node_type_id` must be a node type on AWS, such as i3.xlarge, but is "Standard_DS3_v2".',
    'f.yaml:8:108: `deployments.prod.cluster.driver_node_type_id` must be a node type on AWS, such as i3.xlarge, but is "n2-highmem-4".',
  ],
  [
    "names where the workspace wants addresses and ids",
    `${minimal}    grant_to: { users: [bob, "a@b.c "], service_principals: [my-sp] }\n`,
    'f.yaml:10:25: `deployments.prod.grant_to.users[0]` must be a user name, which is an e-mail address, but is "bob".',
    'f.yaml:10:30: `deployments.prod.grant_to.users[1]` must be a user name, which is an e-mail address, but is "a@b.c ".',
    'f.yaml:10:62: `deployments.prod.grant_to.service_principals[0]` must be an application id, such as 11111111-2222-3333-4444-555555555555, but is "my-sp".',
  ],
  ...["a b", "a..b", "a/", "/a", "-a", "a.lock", "a@{b", ".a", "a//b", "a:b"].map(
    (branch): Case => [
      `a branch that git does not take, ${branch}`,
      `${minimal}    ci: { repository: a/b, branch: '${branch}' }\n`,
      `f.yaml:10:36: \`deployments.prod.ci.branch\` must be a name that git takes for a branch, but is "${branch}".`,
    ],
  ),
  [
    "a repository by its address's end",
    `${minimal}    ci: { repository: acme/x.git }\n`,
    'f.yaml:10:23: `deployments.prod.ci.repository` must be OWNER/NAME, without .git, but is "acme/x.git".',
  ],
  [
    "a key in another spelling",
    edited(account, 'accountId: "123456789012"'),
    "f.yaml:5:12: `deployments.prod.aws.accountId` is not a key that is known here. (Did you mean `account_id`?)",
  ],
  [
    "a number that is negative, and so none of those allowed, once",
    edited("num_workers: 1,", "num_workers: 1, autotermination_minutes: -3,"),
    "f.yaml:8:122: `deployments.prod.cluster.autotermination_minutes` must not be negative, but is -3.",
  ],
  [
    "the beginning of one other key",
    edited("num_workers: 1,", "num_workers: 1, single_user: a,"),
    "f.yaml:8:97: `deployments.prod.cluster.single_user` is not a key that is known here. (Did you mean `single_user_name`?)",
  ],
  [
    "a key that is like no other",
    edited("version: 1", "version: 1\nzzz: 1"),
    "f.yaml:3:1: `zzz` is not a key that is known here. (The keys known here are version, defaults, deployments, review)",
  ],
  [
    "a required key that is missing",
    edited(`${account}, `, ""),
    "f.yaml:5:5: `deployments.prod.aws.account_id` is missing. (The AWS account that holds the role and runs SageMaker. A run with credentials of another account stops.)",
  ],
  [
    "an account id without quotes",
    edited('"123456789012"', "123456789012"),
    'f.yaml:5:24: `deployments.prod.aws.account_id` must be the 12 digits of an AWS account in quotes, such as "123456789012", but is a number. (Put it in quotes)',
  ],
  [
    "an empty value",
    edited("single_user_name: ml@example.com", "single_user_name:"),
    "f.yaml:8:115: `deployments.prod.cluster.single_user_name` must be text, but is empty.",
  ],
  [
    "a version number without quotes",
    edited("15.4.x-cpu-ml-scala2.12", "15.4"),
    "f.yaml:8:31: `deployments.prod.cluster.spark_version` must be text, but is a number. (Put it in quotes)",
  ],
  [
    "a value that is nearly one of the allowed",
    edited("name: databricks-sagemaker", "name: databricks-sagemaker, policy: hardend"),
    'f.yaml:6:56: `deployments.prod.deploy_role.policy` must be one of documented, corrected, hardened, but is "hardend". (Did you mean `hardened`?)',
  ],
  ["a version of tomorrow", edited("version: 1", "version: 2"), "f.yaml:2:10: `version` must be 1, but is 2."],
  [
    "a deployment name with a capital",
    edited("prod:", "Prod:"),
    "f.yaml:4:3: `deployments.Prod` has a name that must be 1 to 63 lower-case letters, digits, _ or -, beginning with a letter or digit.",
  ],
  [
    "a deployment with nothing in it, and what else is empty or no map, with the least that each takes",
    "version: 1\ndeployments:\n  prod:\n  test:\n    cluster:\n    backend: s3\n    grant_to: []\nreview:\n",
    'f.yaml:3:8: `deployments.prod` must be a map, but is empty. (The least that it takes is `{ aws: { account_id: "123456789012", region: us-east-1 }, deploy_role: { name: databricks-sagemaker }, workspace: { host: https://dbc-a1b2c3d4-e5f6.cloud.databricks.com, aws_role: databricks-cross-account }, backend: { s3: { bucket: tf-state, key: sagemaker-auth/prod.tfstate, region: us-east-1 } } }`)',
    "f.yaml:4:3: `deployments.test.aws` is missing. (The AWS account.)",
    "f.yaml:4:3: `deployments.test.deploy_role` is missing. (The role of steps 1 to 3, which clusters deploy with and SageMaker runs as.)",
    "f.yaml:4:3: `deployments.test.workspace` is missing. (The Databricks workspace of steps 4 and 5.)",
    "f.yaml:5:13: `deployments.test.cluster` must be a map, but is empty. (The least that it takes is `{ spark_version: 15.4.x-cpu-ml-scala2.12, node_type_id: i3.xlarge, num_workers: 1, single_user_name: ml@example.com }`)",
    "f.yaml:6:14: `deployments.test.backend` must be a map, but is text. (The least that it takes is `{ s3: { bucket: tf-state, key: sagemaker-auth/prod.tfstate, region: us-east-1 } }`)",
    "f.yaml:7:15: `deployments.test.grant_to` must be a map, but is a list. (The keys known here are groups, users, service_principals)",
    "f.yaml:8:8: `review` must be a map, but is empty. (The keys known here are accept, fail_on, fail_on_relation, approvers)",
  ],
  [
    "a deployment whose name is wrong, and what else is wrong in it",
    edited("prod:", "Prod:").replace('"123456789012"', "1"),
    "f.yaml:4:3: `deployments.Prod` has a name that must be 1 to 63 lower-case letters, digits, _ or -, beginning with a letter or digit.",
    'f.yaml:5:24: `deployments.Prod.aws.account_id` must be the 12 digits of an AWS account in quotes, such as "123456789012", but is a number. (Put it in quotes)',
  ],
  ["no deployments", "version: 1\ndeployments: {}\n", "f.yaml:2:14: `deployments` must hold at least one deployment."],
  [
    "a secret in the wrong type, which is not repeated",
    edited(workers, "num_workers: 1, spark_env_vars: { PASSWORD: 12345 }"),
    "f.yaml:8:125: `deployments.prod.cluster.spark_env_vars.PASSWORD` must be text, but is a number. (Put it in quotes)",
  ],
  [
    "an expression in the settings of a backend",
    edited("key: sagemaker-auth/prod.tfstate", "key: '${path.module}'"),
    'f.yaml:9:45: `deployments.prod.backend.s3.key` must not contain ${ or %{, but is "${path.module}".',
  ],
  ...["/prod.tfstate", "prod/", "a//prod.tfstate"].map(
    (key): Case => [
      `a state's path that Terraform refuses, ${key}`,
      edited("key: sagemaker-auth/prod.tfstate", `key: ${key}`),
      `f.yaml:9:45: \`deployments.prod.backend.s3.key\` must not begin or end with a slash, or have two in a row, but is "${key}".`,
    ],
  ),
  ...["a..b", "192.168.0.1"].map(
    (bucket): Case => [
      `a bucket's name that S3 refuses, ${bucket}`,
      edited("bucket: tf-state", `bucket: ${bucket}`),
      `f.yaml:9:30: \`deployments.prod.backend.s3.bucket\` must be an S3 bucket name, but is "${bucket}".`,
    ],
  ),
  [
    "a path that would be read by Terraform",
    edited("name: databricks-sagemaker", "name: databricks-sagemaker, path: '/\"${x}/'"),
    'f.yaml:6:54: `deployments.prod.deploy_role.path` must be an IAM path that begins and ends with a slash, such as /databricks/, but is "/\\"${x}/".',
  ],
  [
    "mistakes of the defaults, once for all deployments",
    `${twoOf((second) => second)}defaults:\n  cluster: { num_workers: many }\n`
      .replaceAll(`${workers}, `, "")
      .replace(/second:[\s\S]*?defaults/, (text) => text.replace("a1b2", "c3d4").replace("tfstate", "tf")),
    "f.yaml:12:26: `deployments.second.deploy_role.name` makes for `second` the role that `prod` makes; where the deployments share it, one of them needs `existing: true`.",
    "f.yaml:13:73: `deployments.second.workspace.aws_role` makes for `second` the PassRole policy on the workspace's role that `prod` makes; where the workspaces share that role, the other deployment needs `pass_role: external`.",
    'f.yaml:17:27: `defaults.cluster.num_workers` must be a whole number, but is "many".',
  ],
];

const accepting = (entry: string): string => `${minimal}review: { accept: [{ ${entry}, reason: a demo }] }\n`;

const acceptCases: readonly Case[] = [
  [
    "a code that is nearly one",
    accepting("code: pass-role-any-servce"),
    'f.yaml:10:28: `review.accept[0].code` must be the code of a finding, as docs/findings has them, but is "pass-role-any-servce". (Did you mean `pass-role-any-service`?)',
  ],
  [
    "a code that is none",
    accepting("code: everything"),
    'f.yaml:10:28: `review.accept[0].code` must be the code of a finding, as docs/findings has them, but is "everything".',
  ],
  [
    "a deployment that is nearly one",
    accepting("code: public-principal, deployment: prd"),
    'f.yaml:10:58: `review.accept[0].deployment` must be a deployment of this file, but is "prd". (Did you mean `prod`?)',
  ],
  [
    "a deployment that is none",
    accepting("code: public-principal, deployment: staging"),
    'f.yaml:10:58: `review.accept[0].deployment` must be a deployment of this file, but is "staging". (The deployments are prod)',
  ],
];

const ruleCases: readonly Case[] = [
  [
    "two backends",
    edited("backend: { ", "backend: { local: {}, "),
    "f.yaml:9:14: `deployments.prod.backend` must have exactly one of s3, local, cloud.",
  ],
  [
    "no backend in the map",
    edited(s3, "backend: {}"),
    "f.yaml:9:14: `deployments.prod.backend` must have exactly one of s3, local, cloud.",
  ],
  [
    "a backend that is none of the kinds, once",
    edited(s3, "backend: { gcs: { bucket: tf-state } }"),
    "f.yaml:9:16: `deployments.prod.backend.gcs` is not a key that is known here. (The keys known here are s3, local, cloud)",
  ],
  [
    "a state that nothing locks",
    edited("region: us-east-1 } }", "region: us-east-1, use_lockfile: false } }"),
    "f.yaml:9:107: `deployments.prod.backend.s3.use_lockfile` must be true unless `dynamodb_table` is set: without either, nothing locks the state.",
  ],
  [
    "a fixed number of workers and a range",
    edited(workers, `${workers}, autoscale: { min_workers: 3, max_workers: 2 }`),
    "f.yaml:8:14: `deployments.prod.cluster` must have only one of num_workers, autoscale.",
    "f.yaml:8:14: `deployments.prod.cluster` must have autoscale.min_workers at most autoscale.max_workers.",
  ],
  [
    "a driver from a pool and workers that are not",
    edited("node_type_id: i3.xlarge", "node_type_id: i3.xlarge, driver_instance_pool_id: p"),
    "f.yaml:8:14: `deployments.prod.cluster` must have only one of node_type_id, driver_instance_pool_id.",
  ],
  [
    "workers from a pool and a driver that is not",
    edited("node_type_id: i3.xlarge", "instance_pool_id: p, driver_node_type_id: i3.xlarge"),
    "f.yaml:8:14: `deployments.prod.cluster` must have only one of driver_node_type_id, instance_pool_id.",
  ],
  [
    "nodes from a pool that are said to be something else, which the provider would drop",
    edited(
      "node_type_id: i3.xlarge",
      "instance_pool_id: p, enable_elastic_disk: true, aws_attributes: { availability: SPOT }",
    ),
    "f.yaml:8:14: `deployments.prod.cluster` must have only one of aws_attributes, instance_pool_id.",
    "f.yaml:8:14: `deployments.prod.cluster` must have only one of enable_elastic_disk, instance_pool_id.",
  ],
  [
    "a driver from a pool where only a policy may say what the workers are",
    edited("node_type_id: i3.xlarge", "policy_id: p, driver_instance_pool_id: p"),
    "f.yaml:8:14: `deployments.prod.cluster` must have instance_pool_id beside driver_instance_pool_id.",
  ],
  [
    "a cluster without size",
    edited(`node_type_id: i3.xlarge, ${workers}, `, ""),
    "f.yaml:8:14: `deployments.prod.cluster` must have num_workers or autoscale.",
    "f.yaml:8:14: `deployments.prod.cluster` must have node_type_id or instance_pool_id.",
  ],
  [
    "a termination that the Clusters API does not take",
    edited(workers, `${workers}, autotermination_minutes: 5`),
    "f.yaml:8:122: `deployments.prod.cluster.autotermination_minutes` must be 0, or 10 to 10000.",
  ],
  [
    "ARNs of another partition than the region's",
    minimal
      .replaceAll("us-east-1", "us-gov-west-1")
      .replace("databricks-cross-account", "arn:aws:iam::123456789012:role/databricks-cross-account")
      .replace(
        "name: databricks-sagemaker",
        "name: databricks-sagemaker, managed_policies: [arn:aws-us-gov:iam::aws:policy/A, arn:aws:iam::aws:policy/B]",
      ),
    "f.yaml:6:101: `deployments.prod.deploy_role.managed_policies[1]` is an ARN of the partition aws; in us-gov-west-1 it must be one of aws-us-gov.",
    "f.yaml:7:73: `deployments.prod.workspace.aws_role` is an ARN of the partition aws; in us-gov-west-1 it must be one of aws-us-gov.",
  ],
  [
    "a deployment whose name is too long for the roles of its ci",
    `${minimal.replace("  prod:", `  ${"p".repeat(50)}:`)}    ci: { repository: acme/infrastructure, plan_role_name: plan }\n`,
    `f.yaml:10:9: \`deployments.${"p".repeat(50)}.ci\` needs apply_role_name: sagemaker-auth-${"p".repeat(50)}-apply is too long for a role's name.`,
  ],
  [
    "a branch that applies anyway",
    `${minimal}    ci: { repository: acme/infrastructure, branch_applies: true }\n`,
    "f.yaml:10:60: `deployments.prod.ci.branch_applies` has no effect without `environment`: the branch applies.",
  ],
  [
    "two local states in one file, one of them by default",
    twoOf((second) => second.replace(/backend: .*/, "backend: { local: { path: ./terraform.prod.tfstate } }"))
      .replace(s3, "backend: { local: {} }")
      .replace(/second:[\s\S]*/, (text) => text.replace("a1b2", "c3d4").replace("name: ", "name: other-")),
    "f.yaml:15:14: `deployments.second.backend` makes for `second` the state that `prod` makes; each deployment needs a state of its own.",
  ],
  [
    "two states in one workspace of HCP Terraform, whose host the one names and the other leaves out",
    twoOf((second) =>
      second
        .replace(/backend: .*/, "backend: { cloud: { organization: o, workspace: w, hostname: App.Terraform.io } }")
        .replace("a1b2", "c3d4")
        .replace("name: ", "name: other-"),
    ).replace(s3, "backend: { cloud: { organization: o, workspace: w } }"),
    "f.yaml:15:14: `deployments.second.backend` makes for `second` the state that `prod` makes; each deployment needs a state of its own.",
  ],
  [
    "roles and PassRole policies of one name, by default and in other letters",
    twoOf((second) =>
      second
        .replace("name: databricks-sagemaker", "name: Databricks-SageMaker")
        .replace(
          "databricks-cross-account",
          "databricks-cross-account, pass_role_policy_name: pass-databricks-sagemaker",
        )
        .replace("tfstate", "tf"),
    ),
    "f.yaml:12:26: `deployments.second.deploy_role.name` makes for `second` the role that `prod` makes; where the deployments share it, one of them needs `existing: true`.",
    "f.yaml:13:73: `deployments.second.workspace.aws_role` makes for `second` the PassRole policy on the workspace's role that `prod` makes; where the workspaces share that role, the other deployment needs `pass_role: external`.",
  ],
  [
    "a role that two deployments have from the defaults, each named",
    `version: 1
defaults:
  aws: { account_id: "123456789012", region: us-east-1 }
  deploy_role: { name: shared }
deployments:
  research:
    workspace: { host: https://dbc-a1b2.cloud.databricks.com, aws_role: research }
    backend: { local: {} }
  production:
    workspace: { host: https://dbc-c3d4.cloud.databricks.com, aws_role: production }
    backend: { local: {} }
`,
    "f.yaml:4:24: `defaults.deploy_role.name` makes for `production` the role that `research` makes; where the deployments share it, one of them needs `existing: true`.",
  ],
  [
    "adopting parts that the deployment does not make",
    `${edited("name: databricks-sagemaker", "name: databricks-sagemaker, existing: true").replace(
      "aws_role: ",
      "pass_role: external, aws_role: ",
    )}    adopt: [role, pass_role, registration]\n`,
    "f.yaml:10:13: `deployments.prod.adopt[0]` has no effect on a role that is somebody else's.",
    "f.yaml:10:19: `deployments.prod.adopt[1]` has no effect with `pass_role: external`, which makes nothing on the workspace's role.",
  ],
  [
    "texts that are longer than any that AWS or Databricks take",
    edited("sagemaker-auth/prod.tfstate", "s".repeat(1001)).replace(
      workers,
      `${workers}, spark_conf: { a: "${"1".repeat(50_000)}" }, custom_tags: { a: "${"1".repeat(257)}" }`,
    ),
    "f.yaml:8:114: `deployments.prod.cluster.spark_conf.a` must be at most 4096 characters.",
    "f.yaml:8:50138: `deployments.prod.cluster.custom_tags.a` must be at most 256 characters.",
    "f.yaml:9:45: `deployments.prod.backend.s3.key` must be at most 1000 characters.",
  ],
  [
    "a name that JavaScript's objects have already",
    edited("  prod:", "  constructor:"),
    "f.yaml:4:3: `deployments.constructor` has a name that must not be constructor, which CDKTF takes for its own.",
  ],
  [
    "quotes around a number, and one that Databricks' API cannot hold",
    edited(workers, 'num_workers: "3", autotermination_minutes: "0", aws_attributes: { first_on_demand: 2147483648 }'),
    'f.yaml:8:94: `deployments.prod.cluster.num_workers` must be a whole number, but is "3". (Write it without quotes)',
    'f.yaml:8:124: `deployments.prod.cluster.autotermination_minutes` must be a whole number, but is "0". (Write it without quotes)',
    "f.yaml:8:164: `deployments.prod.cluster.aws_attributes.first_on_demand` must be at most 2147483647.",
  ],
  [
    "a single value for a list, however long it is, and a list with a wrong word",
    `${edited(workers, `${workers}, ssh_public_keys: ssh-rsa AAAA`)}    grant_to: { groups: admins }\n    adopt: [roles]\n`,
    "f.yaml:8:114: `deployments.prod.cluster.ssh_public_keys` must be a list, but is text. (Put it in brackets: [ … ])",
    "f.yaml:10:25: `deployments.prod.grant_to.groups` must be a list, but is text. (Put it in brackets: [ … ])",
    'f.yaml:11:12: `deployments.prod.adopt` must be true, false or a list of role, managed_policies, inline_policy, instance_profile, pass_role, registration, but is ["roles"].',
  ],
  [
    "a fraction of a worker",
    edited(workers, "num_workers: 1.5"),
    "f.yaml:8:94: `deployments.prod.cluster.num_workers` must be a whole number, but is 1.5.",
  ],
  [
    "another word for true",
    edited("name: databricks-sagemaker", "name: databricks-sagemaker, existing: yes"),
    'f.yaml:6:58: `deployments.prod.deploy_role.existing` must be true or false, but is "yes". (Did you mean `true`?)',
  ],
  [
    "a password of an image's registry in the file itself",
    edited(
      workers,
      `${workers}, docker_image: { url: acme/ml:1, basic_auth: { username: u, password: hunter2 } }`,
    ).replace("-cpu-ml", ""),
    "f.yaml:8:159: `deployments.prod.cluster.docker_image.basic_auth.password` must be a secret of the workspace, as {{secrets/SCOPE/KEY}}.",
  ],
  [
    "secrets in the variables of the cluster",
    edited(
      workers,
      `${workers}, spark_env_vars: { AWS_SECRET_ACCESS_KEY: hunter2, db_password: "{{secrets/a}}", TOKEN: x, A_SECRET: "{{secrets/a/b}}", B_TOKEN: "", C_TOKEN: $TOKEN, TOKEN_FILE: /x, TOKENS: "3" }`,
    ),
    ...["AWS_SECRET_ACCESS_KEY", "db_password", "TOKEN"].map(
      (name, index) =>
        `f.yaml:8:${[138, 160, 184][index]}: \`deployments.prod.cluster.spark_env_vars.${name}\` is called like a secret, and must be one of the workspace, as {{secrets/SCOPE/KEY}}. (Put the secret into the workspace, \`databricks secrets put-secret SCOPE KEY\`; call a variable that holds none by another name)`,
    ),
  ],
  [
    "a container's image on a runtime for machine learning",
    edited(workers, `${workers}, docker_image: { url: acme/ml:1 }`),
    "f.yaml:8:111: `deployments.prod.cluster.docker_image` is a container's image, which no runtime for machine learning takes. (Take a runtime without -ml- for `spark_version`, or leave the image out)",
  ],
  [
    "a container's image on a runtime that an override makes one for machine learning",
    `${edited(workers, `${workers}, docker_image: { url: acme/ml:1 }`).replace("15.4.x-cpu-ml-scala2.12", "15.4.x-scala2.12")}    overrides: { databricks_cluster.cluster: { use_ml_runtime: true } }\n`,
    "f.yaml:8:104: `deployments.prod.cluster.docker_image` is a container's image, which no runtime for machine learning takes. (Take a runtime without -ml- for `spark_version`, or leave the image out)",
  ],
  [
    "an encryption that is not turned on, and a key for one without a key",
    edited(
      workers,
      `${workers}, init_scripts: [{ s3: { destination: s3://acme/init.sh, region: us-east-1, encryption_type: sse-kms } }], cluster_log_conf: { s3: { destination: s3://acme/logs, region: us-east-1, enable_encryption: true, kms_key: alias/k } }`,
    ),
    "f.yaml:8:118: `deployments.prod.cluster.init_scripts[0].s3` has an encryption that is off: it needs `enable_encryption: true`.",
    "f.yaml:8:226: `deployments.prod.cluster.cluster_log_conf.s3` has a `kms_key` that is not used: it needs `encryption_type: sse-kms`.",
  ],
  [
    "KMS keys that are none, and an alias where its key's ARN is needed",
    edited(
      "region: us-east-1 } }",
      "region: us-east-1, kms_key_id: arn:aws:kms:us-east-1:123456789012:alias/state } }",
    ).replace(
      workers,
      `${workers}, cluster_log_conf: { s3: { destination: s3://acme/logs, region: us-east-1, enable_encryption: true, encryption_type: sse-kms, kms_key: arn:aws:s3:::acme } }`,
    ),
    `f.yaml:8:231: \`deployments.prod.cluster.cluster_log_conf.s3.kms_key\` must be a KMS key: its id, alias/NAME, or the ARN of either, such as ${kmsKey}, but is "arn:aws:s3:::acme".`,
    `f.yaml:9:105: \`deployments.prod.backend.s3.kms_key_id\` must be the ARN of a KMS key, such as ${kmsKey}, but is "arn:aws:kms:us-east-1:123456789012:alias/state".`,
  ],
  [
    "KMS keys of another region than the bucket's, and of another partition",
    edited(
      "region: us-east-1 } }",
      `region: us-east-1, kms_key_id: ${kmsKey.replace("us-east-1", "eu-west-1")} } }`,
    ).replace(
      workers,
      `${workers}, init_scripts: [{ s3: { destination: s3://acme/init.sh, region: us-east-1, enable_encryption: true, encryption_type: sse-kms, kms_key: ${kmsKey.replace("aws:", "aws-us-gov:")} } }]`,
    ),
    "f.yaml:8:231: `deployments.prod.cluster.init_scripts[0].s3.kms_key` is an ARN of the partition aws-us-gov; in us-east-1 it must be one of aws.",
    "f.yaml:9:105: `deployments.prod.backend.s3.kms_key_id` is a key of eu-west-1; for a bucket in us-east-1 it must be a key of us-east-1.",
  ],
  [
    "logs that everybody may read",
    edited(workers, `${workers}, cluster_log_conf: { s3: { destination: s3://acme/logs, canned_acl: public-read } }`),
    'f.yaml:8:164: `deployments.prod.cluster.cluster_log_conf.s3.canned_acl` must be one of private, bucket-owner-read, bucket-owner-full-control, but is "public-read".',
  ],
  [
    "the tag by which Databricks knows its instances",
    edited(workers, `${workers}, custom_tags: { Name: ml }`),
    "f.yaml:8:112: `deployments.prod.cluster.custom_tags.Name` has a name that must not be Name, by which Databricks knows the cluster's instances.",
  ],
  [
    "a deploy role that is the workspace's role, in other letters",
    edited(workspaceRole, "aws_role: Databricks-SageMaker"),
    "f.yaml:6:26: `deployments.prod.deploy_role.name` must not be the AWS role of the workspace of `prod`: with the deploy role's trust Databricks could not assume it any more. (Give the deploy role a name of its own; step 4 lets the workspace's role pass it)",
  ],
  [
    "a role of somebody else's that is the workspace's role, by its ARN",
    edited(workspaceRole, "aws_role: arn:aws:iam::123456789012:role/x/databricks-sagemaker").replace(
      deployRole,
      `${deployRole}, existing: true`,
    ),
    "f.yaml:6:26: `deployments.prod.deploy_role.name` must not be the AWS role of the workspace of `prod`: the role of an instance profile is another than the one that Databricks assumes. (Name the role that clusters get by their instance profile)",
  ],
  [
    "a deploy role that is the role of another deployment's workspace",
    andAnother((another) =>
      another.replace(workspaceRole, "aws_role: x").replace("other-databricks-sagemaker", "databricks-cross-account"),
    ),
    "f.yaml:12:26: `deployments.second.deploy_role.name` must not be the AWS role of the workspace of `prod`: with the deploy role's trust Databricks could not assume it any more. (Give the deploy role a name of its own; step 4 lets the workspace's role pass it)",
  ],
  [
    "a role to assume, policies and an OIDC provider of another account",
    `${edited(
      "region: us-east-1 }\n    deploy",
      "region: us-east-1, assume_role_arn: 'arn:aws:iam::210987654321:role/t' }\n    deploy",
    ).replace(
      deployRole,
      `${deployRole}, permissions_boundary: 'arn:aws:iam::210987654321:policy/b', managed_policies: ['arn:aws:iam::aws:policy/A', 'arn:aws:iam::210987654321:policy/b']`,
    )}    ci: { repository: a/b, oidc_provider_arn: '${githubProvider.replace("123456789012", "210987654321")}', permissions_boundary: 'arn:aws:iam::210987654321:policy/b' }\n`,
    "f.yaml:5:76: `deployments.prod.aws.assume_role_arn` is a role of account 210987654321, in which Terraform would work then; it must be one of 123456789012. (Name a role of 123456789012; the caller may be of any account that this role trusts)",
    "f.yaml:6:70: `deployments.prod.deploy_role.permissions_boundary` is a policy of account 210987654321, which no role of 123456789012 can have. (Name a policy of 123456789012, or one of AWS's own)",
    "f.yaml:6:156: `deployments.prod.deploy_role.managed_policies[1]` is a policy of account 210987654321, which no role of 123456789012 can have. (Name a policy of 123456789012, or one of AWS's own)",
    "f.yaml:10:47: `deployments.prod.ci.oidc_provider_arn` is a provider of account 210987654321, which the roles of 123456789012 cannot trust. (Name the one of 123456789012, or leave it out for one to be made)",
    "f.yaml:10:148: `deployments.prod.ci.permissions_boundary` is a policy of account 210987654321, which no role of 123456789012 can have. (Name a policy of 123456789012, or one of AWS's own)",
  ],
  [
    "regions of partitions without a workspace",
    twoOf((second) =>
      second.replace("us-east-1", "eusc-de-east-1").replace("name: ", "name: x").replace("prod.tf", "second.tf"),
    ).replace("us-east-1", "us-isob-east-1"),
    "f.yaml:5:48: `deployments.prod.aws.region` is in a partition of AWS that is cut off from the internet, which the Databricks provider for Terraform does not support.",
    "f.yaml:11:48: `deployments.second.aws.region` is in AWS's European Sovereign Cloud, which the Databricks provider for Terraform does not support.",
  ],
  [
    "buckets in another partition than the deployment",
    edited(
      workers,
      `${workers}, init_scripts: [{ s3: { destination: s3://a-b/c, region: cn-north-1 } }], cluster_log_conf: { s3: { destination: s3://a-b/c, region: us-west-2 } }`,
    ).replace("region: us-east-1 } }", "region: us-gov-east-1 } }"),
    "f.yaml:8:153: `deployments.prod.cluster.init_scripts[0].s3.region` is in another partition of AWS than us-east-1, and no credentials are good for both.",
    "f.yaml:9:82: `deployments.prod.backend.s3.region` is in another partition of AWS than us-east-1, and no credentials are good for both.",
  ],
  [
    "an ARN without a name, and one with a name that is too long",
    edited(workspaceRole, "aws_role: 'arn:aws:iam::123456789012:role/x/'").replace(
      deployRole,
      `${deployRole}, permissions_boundary: 'arn:aws:iam::123456789012:policy/${"p".repeat(129)}'`,
    ),
    `f.yaml:6:70: \`deployments.prod.deploy_role.permissions_boundary\` must be the ARN of an IAM policy, such as arn:aws:iam::aws:policy/CloudWatchAgentServerPolicy, but is "arn:aws:iam::123456789012:policy/${"p".repeat(46)}….`,
    'f.yaml:7:73: `deployments.prod.workspace.aws_role` must be the name or the ARN of an IAM role, but is "arn:aws:iam::123456789012:role/x/".',
  ],
  [
    "a role's ARN with a name that is too long",
    edited(workspaceRole, `aws_role: 'arn:aws:iam::123456789012:role/x/${"r".repeat(65)}'`),
    `f.yaml:7:73: \`deployments.prod.workspace.aws_role\` must be the name or the ARN of an IAM role, but is "arn:aws:iam::123456789012:role/x/${"r".repeat(46)}….`,
  ],
  [
    "places in S3 without the bucket's region",
    edited(
      workers,
      `${workers}, init_scripts: [{ s3: { destination: s3://acme/init.sh } }], cluster_log_conf: { s3: { destination: s3://acme/logs } }`,
    ),
    "f.yaml:8:118: `deployments.prod.cluster.init_scripts[0].s3` needs the bucket's `region`, or an `endpoint`.",
    "f.yaml:8:181: `deployments.prod.cluster.cluster_log_conf.s3` needs the bucket's `region`, or an `endpoint`.",
  ],
  [
    "more scripts than Databricks runs",
    edited(
      workers,
      `${workers}, init_scripts: [${Array.from({ length: 11 }, () => "{ workspace: { destination: /x } }").join(", ")}]`,
    ),
    "f.yaml:8:111: `deployments.prod.cluster.init_scripts` must be at most 10.",
  ],
  [
    "a tag of the cluster's that AWS keeps for itself",
    edited(workers, `${workers}, custom_tags: { AWS:x: y }`),
    'f.yaml:8:112: `deployments.prod.cluster.custom_tags["AWS:x"]` has a name that must not begin with aws:, which AWS keeps for itself.',
  ],
  ...[
    { sizes: "ebs_volume_size: 99", column: 132, says: "must be at least 100, but is 99." },
    { sizes: "ebs_volume_size: 4097", column: 132, says: "must be at most 4096." },
    {
      sizes: "ebs_volume_type: THROUGHPUT_OPTIMIZED_HDD, ebs_volume_size: 499",
      column: 175,
      says: "must be at least 500 for THROUGHPUT_OPTIMIZED_HDD.",
    },
  ].map(
    ({ sizes, column, says }): Case => [
      `an EBS volume of no size that Databricks takes, ${sizes}`,
      edited(workers, `${workers}, aws_attributes: { ${sizes} }`),
      `f.yaml:8:${column}: \`deployments.prod.cluster.aws_attributes.ebs_volume_size\` ${says}`,
    ],
  ),
  [
    "a single node without the kind of cluster that may be one",
    `${edited(`${workers}, `, "")}    overrides: { databricks_cluster.cluster: { is_single_node: true } }\n`,
    "f.yaml:8:14: `deployments.prod.cluster` must have num_workers or autoscale.",
  ],
  [
    "GitHub's OIDC provider that two deployments of one account make",
    andAnother((another) => `${another}    ci: { repository: a/b }\n`, `${minimal}    ci: { repository: a/b }\n`),
    `f.yaml:17:9: \`deployments.second.ci\` makes for \`second\` GitHub's OIDC provider that \`prod\` makes; an account has only one. (Add \`oidc_provider_arn: ${githubProvider}\` here)`,
  ],
  [
    "roles for continuous integration that are one another, and the workspace's",
    andAnother(
      (another) =>
        `${another}    ci: { repository: a/b, plan_role_name: X, apply_role_name: databricks-cross-account, oidc_provider_arn: '${githubProvider}' }\n`,
      `${minimal}    ci: { repository: a/b, plan_role_name: x, apply_role_name: x }\n`,
    ),
    "f.yaml:10:64: `deployments.prod.ci.apply_role_name` must not be the plan role of `prod`: `bootstrap` makes a role of its own for GitHub Actions. (Leave it out for `sagemaker-auth-prod-apply`, or give it another name)",
    "f.yaml:17:44: `deployments.second.ci.plan_role_name` must not be the plan role of `prod`: `bootstrap` makes a role of its own for GitHub Actions. (Leave it out for `sagemaker-auth-second-plan`, or give it another name)",
    "f.yaml:17:64: `deployments.second.ci.apply_role_name` must not be the AWS role of the workspace of `prod`: `bootstrap` makes a role of its own for GitHub Actions. (Leave it out for `sagemaker-auth-second-apply`, or give it another name)",
  ],
  [
    "a deploy role of the name that a role for continuous integration has by default",
    `${edited(deployRole, "name: sagemaker-auth-prod-plan")}    ci: { repository: a/b }\n`,
    "f.yaml:10:5: `deployments.prod.ci.plan_role_name` must not be the deploy role of `prod`: `bootstrap` makes a role of its own for GitHub Actions. (Set `plan_role_name`)",
  ],
  [
    "an OIDC provider of another forge, one id of two, and a branch with what stands before it in a subject",
    `${minimal}    ci: { repository: a/b, oidc_provider_arn: 'arn:aws:iam::123456789012:oidc-provider/gitlab.com', owner_id: '1', branch: refs/heads/main }\n`,
    `f.yaml:10:47: \`deployments.prod.ci.oidc_provider_arn\` must be the ARN of the OIDC provider for GitHub.com, such as ${githubProvider}, but is "arn:aws:iam::123456789012:oidc-provider/gitlab.com".`,
    "f.yaml:10:111: `deployments.prod.ci.owner_id` has no effect without `repository_id`: a subject has both. (`gh api repos/OWNER/NAME --jq '.owner.id, .id'` prints both)",
    "f.yaml:10:124: `deployments.prod.ci.branch` must be the branch's name alone, without refs/heads/. (Write `main`)",
  ],
  [
    "a partition that is not the region's",
    edited("region: us-east-1 }\n    deploy", "region: us-east-1, partition: aws-us-gov }\n    deploy"),
    "f.yaml:5:70: `deployments.prod.aws.partition` must be aws, the partition of us-east-1.",
  ],
  [
    "a region in China",
    edited("region: us-east-1 }\n    deploy", "region: cn-north-1 }\n    deploy"),
    "f.yaml:5:48: `deployments.prod.aws.region` is in China, which the Databricks provider for Terraform does not support.",
  ],
  [
    "a workspace role of another account",
    edited("aws_role: databricks-cross-account", "aws_role: arn:aws:iam::999999999999:role/x"),
    "f.yaml:7:73: `deployments.prod.workspace.aws_role` is a role of account 999999999999, which a run in account 123456789012 cannot change; it needs `pass_role: external`.",
  ],
  [
    "a workspace on Azure",
    edited("https://dbc-a1b2.cloud.databricks.com", "https://adb-1.2.azuredatabricks.net"),
    "f.yaml:7:24: `deployments.prod.workspace.host` must be a Databricks workspace on AWS.",
  ],
  ...[
    "a:99999",
    "999.999.999.999",
    "xn--a",
    "1",
    "0x7f.1",
    "a.cloud.databricks.com:443",
    "a.cloud.databricks.com.",
  ].map(
    (host): Case => [
      `an address that is none, another's than it looks, or one of two spellings, https://${host}`,
      edited("dbc-a1b2.cloud.databricks.com", host),
      "f.yaml:7:24: `deployments.prod.workspace.host` must be the workspace's address alone, such as https://dbc-a1b2.cloud.databricks.com.",
    ],
  ),
  [
    "roles that are missing, and not that their PassRole policies have one name",
    andAnother((another) => another).replaceAll(/^ *deploy_role:.*\n/gm, ""),
    "f.yaml:4:3: `deployments.prod.deploy_role` is missing. (The role of steps 1 to 3, which clusters deploy with and SageMaker runs as.)",
    "f.yaml:9:3: `deployments.second.deploy_role` is missing. (The role of steps 1 to 3, which clusters deploy with and SageMaker runs as.)",
  ],
  [
    "an account that is none, and not that a policy is of another one",
    edited(account, 'account_id: "\\e[31m"').replace(
      deployRole,
      `${deployRole}, permissions_boundary: "arn:aws:iam::123456789012:policy/boundary"`,
    ),
    'f.yaml:5:24: `deployments.prod.aws.account_id` must be the 12 digits of an AWS account, such as "123456789012", but has control characters.',
  ],
  [
    "names and a host that HCP Terraform cannot have",
    edited(s3, "backend: { cloud: { organization: a/b, workspace: sm prod, hostname: https://tfe.example.com } }"),
    'f.yaml:9:39: `deployments.prod.backend.cloud.organization` must be a name without spaces or slashes, but is "a/b".',
    'f.yaml:9:55: `deployments.prod.backend.cloud.workspace` must be a name without spaces or slashes, but is "sm prod".',
    'f.yaml:9:74: `deployments.prod.backend.cloud.hostname` must be a host alone, such as app.terraform.io, but is "https://tfe.example.com".',
  ],
  [
    "the account console",
    edited("https://dbc-a1b2.cloud.databricks.com", "https://accounts.cloud.databricks.com"),
    "f.yaml:7:24: `deployments.prod.workspace.host` is Databricks' account console; it must be the workspace's own address.",
  ],
  [
    "settings of a role that is somebody else's",
    edited("name: databricks-sagemaker", "name: databricks-sagemaker, existing: true, description: x"),
    "f.yaml:6:77: `deployments.prod.deploy_role.description` has no effect on a role that is somebody else's.",
  ],
  [
    "grants to one user, one group and one service principal twice",
    `${minimal}    grant_to: { users: [ML@example.com, eve@example.com, ml@example.com], groups: [a, a], service_principals: [A1111111-2222-3333-4444-555555555555, a1111111-2222-3333-4444-555555555555] }\n`,
    "f.yaml:10:58: `deployments.prod.grant_to.users[2]` names whom `ML@example.com` names; to Databricks upper and lower case are the same.",
    "f.yaml:10:87: `deployments.prod.grant_to.groups[1]` names whom `a` names; to Databricks upper and lower case are the same.",
    "f.yaml:10:150: `deployments.prod.grant_to.service_principals[1]` names whom `A1111111-2222-3333-4444-555555555555` names; to Databricks upper and lower case are the same.",
  ],
  [
    "an override that steers Terraform itself",
    `${minimal}    overrides: { aws_iam_role.deploy_role: { provisioner: { local-exec: { command: x } } } }\n`,
    'f.yaml:10:46: `deployments.prod.overrides["aws_iam_role.deploy_role"].provisioner` is not a key that is known here. (The keys known here are force_detach_policies)',
  ],
  [
    "an override of a resource that is not there",
    `${minimal}    overrides: { aws_iam_role.deploy-role: {}, null_resource.x: {} }\n`,
    'f.yaml:10:18: `deployments.prod.overrides["aws_iam_role.deploy-role"]` is not a key that is known here. (Did you mean `aws_iam_role.deploy_role`?)',
    'f.yaml:10:48: `deployments.prod.overrides["null_resource.x"]` is not a key that is known here. (The keys known here are aws_iam_role.deploy_role, aws_iam_instance_profile.instance_profile, databricks_cluster.cluster)',
  ],
  [
    "overrides of other types than the resources' arguments have",
    [
      minimal,
      "    overrides:",
      "      aws_iam_role.deploy_role: { force_detach_policies: 'true' }",
      "      aws_iam_instance_profile.instance_profile: { tags: [a] }",
      "      databricks_cluster.cluster:",
      "        kind:",
      "        library: { pypi: { package: mlflow } }",
      "        remote_disk_throughput: fast",
      "        timeouts: { create: 45, update: 45 minutes }",
      "        total_initial_remote_disk_size: 1.5",
      "        workload_type: { jobs: true }",
      "",
    ]
      .join("\n")
      .replace("\n\n", "\n"),
    'f.yaml:11:58: `deployments.prod.overrides["aws_iam_role.deploy_role"].force_detach_policies` must be true or false, but is "true". (Write it without quotes)',
    'f.yaml:12:58: `deployments.prod.overrides["aws_iam_instance_profile.instance_profile"].tags` must be a map, but is a list. (The least that it takes is `{ NAME: … }`)',
    'f.yaml:14:14: `deployments.prod.overrides["databricks_cluster.cluster"].kind` must be text, but is empty.',
    'f.yaml:15:18: `deployments.prod.overrides["databricks_cluster.cluster"].library` must be a list, but is a map.',
    'f.yaml:16:33: `deployments.prod.overrides["databricks_cluster.cluster"].remote_disk_throughput` must be a whole number, but is "fast".',
    'f.yaml:17:29: `deployments.prod.overrides["databricks_cluster.cluster"].timeouts.create` must be text, but is a number. (Put it in quotes)',
    'f.yaml:17:41: `deployments.prod.overrides["databricks_cluster.cluster"].timeouts.update` must be a duration, such as 45m or 1h30m, but is "45 minutes".',
    'f.yaml:18:41: `deployments.prod.overrides["databricks_cluster.cluster"].total_initial_remote_disk_size` must be a whole number, but is 1.5.',
    'f.yaml:19:9: `deployments.prod.overrides["databricks_cluster.cluster"].workload_type.clients` is missing. (Who may use the cluster.)',
    'f.yaml:19:26: `deployments.prod.overrides["databricks_cluster.cluster"].workload_type.jobs` is not a key that is known here. (The keys known here are clients)',
  ],
  [
    "libraries of two kinds at once and of none",
    `${minimal}    overrides: { databricks_cluster.cluster: { library: [{ whl: a, jar: b }, {}] } }\n`,
    'f.yaml:10:58: `deployments.prod.overrides["databricks_cluster.cluster"].library[0]` must have exactly one of pypi, maven, cran, whl, jar, egg, requirements.',
    'f.yaml:10:78: `deployments.prod.overrides["databricks_cluster.cluster"].library[1]` must have exactly one of pypi, maven, cran, whl, jar, egg, requirements.',
  ],
  [
    "overrides of what the deployment does not make",
    `${edited("name: databricks-sagemaker", "name: databricks-sagemaker, existing: true").replace(/ {4}cluster.*\n/, "")}    overrides: { aws_iam_role.deploy_role: {}, databricks_cluster.cluster: {} }\n`,
    'f.yaml:9:44: `deployments.prod.overrides["aws_iam_role.deploy_role"]` has no effect on a role that is somebody else\'s.',
    'f.yaml:9:76: `deployments.prod.overrides["databricks_cluster.cluster"]` has no effect without `cluster`.',
  ],
  [
    "more tags than AWS and Databricks take",
    edited("region: us-east-1 }\n    deploy", `region: us-east-1, tags: ${tagsOf(51)} }\n    deploy`).replace(
      workers,
      `${workers}, custom_tags: ${tagsOf(46)}`,
    ),
    "f.yaml:5:65: `deployments.prod.aws.tags` must hold at most 50 tags, as AWS takes.",
    "f.yaml:8:110: `deployments.prod.cluster.custom_tags` must hold at most 45 tags.",
  ],
  [
    "more tags than AWS takes, of two keys together",
    `${edited("region: us-east-1 }\n    deploy", `region: us-east-1, tags: ${tagsOf(49)} }\n    deploy`).replace(
      "name: databricks-sagemaker",
      "name: databricks-sagemaker, tags: { k1: other, a: '', b: '' }",
    )}    ci: { repository: acme/infra, tags: { k1: other, a: '', b: '' } }\n    overrides: { aws_iam_instance_profile.instance_profile: { tags: { a: '', b: '' } } }\n`,
    "f.yaml:6:54: `deployments.prod.deploy_role.tags` makes 51 tags on the role, together with `aws.tags`; AWS takes at most 50.",
    "f.yaml:10:41: `deployments.prod.ci.tags` makes 51 tags on the roles of `ci`, together with `aws.tags`; AWS takes at most 50.",
    'f.yaml:11:69: `deployments.prod.overrides["aws_iam_instance_profile.instance_profile"].tags` makes 51 tags on the instance profile, together with `aws.tags`; AWS takes at most 50.',
  ],
  [
    "a tag of a role in two spellings, one of them from the defaults",
    `${edited("name: databricks-sagemaker", "name: databricks-sagemaker, tags: { team: ml, Owner: ml, owner: ml }")}    overrides: { aws_iam_instance_profile.instance_profile: { tags: { team: ml } } }\ndefaults: { aws: { tags: { Team: platform } } }\n`,
    "f.yaml:6:62: `deployments.prod.deploy_role.tags.team` differs from the tag `Team` in upper and lower case alone; on a role AWS takes both for one.",
    "f.yaml:6:84: `deployments.prod.deploy_role.tags.owner` differs from the tag `Owner` in upper and lower case alone; on a role AWS takes both for one.",
  ],
  [
    "two deployments that fight over everything",
    twoOf((second) => second),
    "f.yaml:12:26: `deployments.second.deploy_role.name` makes",
    "f.yaml:13:24: `deployments.second.workspace.host` makes",
    "f.yaml:13:73: `deployments.second.workspace.aws_role` makes",
    "f.yaml:15:14: `deployments.second.backend` makes",
  ],
];

describe.each([
  { what: "YAML", cases: yamlCases },
  { what: "the schema", cases: schemaCases },
  { what: "the rules between keys", cases: ruleCases },
  { what: "what is said of acceptances", cases: acceptCases },
])("mistakes that $what finds", ({ cases }) => {
  it.each(cases)("%s", (_, text, ...says) => {
    const messages = messagesOf(text);
    expect(messages.map((message, index) => message.slice(0, says[index]?.length))).toEqual(says);
    if (!says.some((line) => line.endsWith("makes"))) expect(messages).toEqual(says);
  });
});

it("names no key for the beginning of several", () => {
  const [message] = messagesOf(edited("num_workers: 1,", "num_workers: 1, driver: b,"));
  expect(message).toContain(
    "`deployments.prod.cluster.driver` is not a key that is known here. (The keys known here are",
  );
});

it("says every mistake at once, in the file's order", () => {
  const text = edited('account_id: "123456789012"', "account_id: 1")
    .replace("name: databricks-sagemaker", "nmae: databricks-sagemaker")
    .replace(workers, `${workers}, autoscale: {}`)
    .replace(s3, "backend: {}");
  expect(messagesOf(text).map((message) => message.split(":")[1])).toEqual(["5", "6", "8", "8", "8", "9"]);
});

it("tells of a thousand mistakes, and that there are more", () => {
  const messages = messagesOf('a: "b" c\n'.repeat(2_000));
  expect(messages).toHaveLength(1_001);
  expect(messages.at(-2)).toMatch(/^f\.yaml:1000:8: /);
  expect(messages.at(-1)).toBe("f.yaml: More mistakes are not told of.");
});

it("refuses a file whose mistakes are too many for the schema to tell of", () => {
  const defaults = `{ grant_to: { groups: [${Array(600).fill(1).join(", ")}] } }`;
  const deployments = Array.from({ length: 600 }, (_, index) => `d${index}: {}`).join(", ");
  expect(messagesOf(`version: 1\ndefaults: ${defaults}\ndeployments: { ${deployments} }`)).toEqual([
    "f.yaml: The file has too many mistakes to tell of them. (Try it with one deployment: what `defaults` has wrong is wrong in each)",
  ]);
});

it("tells of one mistake of a line, and looks for no more than a thousand", () => {
  expect(messagesOf("]".repeat(2_000_000))).toEqual([
    'f.yaml:1:1: Unexpected flow-seq-end token in YAML document: "]".',
  ]);
});

describe("a secret that was pasted into the file", () => {
  const secret = "hunter2";
  const withCluster = (keys: string): string => edited("num_workers: 1,", `num_workers: 1, ${keys},`);
  it.each([
    {
      name: "as the name of an environment variable",
      text: withCluster(`spark_env_vars: { "dapi\\n${secret}": x }`),
      says: "`deployments.prod.cluster.spark_env_vars[…]` has a name that must be an environment variable's name.",
    },
    {
      name: "as such a name, on one line",
      text: withCluster(`spark_env_vars: { "dapi-${secret}": x }`),
      says: "`deployments.prod.cluster.spark_env_vars[…]` has a name that must be an environment variable's name.",
    },
    {
      name: "as a key",
      text: `${minimal}"a\\n${secret}": 1\n`,
      says: "`[…]` is not a key that is known here.",
    },
    {
      name: "in the address of a library's repository",
      text: `${minimal}    overrides:\n      databricks_cluster.cluster:\n        library: [{ pypi: { package: p, repo: "https://u:${secret}@h\\n" } }]\n`,
      says: "must be one line of text without control characters, but has control characters.",
    },
  ])("$name is not in the message", ({ text, says }) => {
    const messages = messagesOf(text).join("\n");
    expect(messages).toContain(says);
    expect(messages).not.toContain(secret);
  });
});
