/** The rules between keys, and between deployments. They look at raw data, so that they run on a bad file too. */
import { normalize } from "node:path";
import { arnRules } from "./arn-rules.ts";
import { backendTypes, defaultCloudHost } from "./backend.ts";
import { makesOidcProvider } from "./ci-rules.ts";
import { clusterAlternatives } from "./cluster.ts";
import { githubProviderArn } from "./github-oidc.ts";
import { isData, says } from "./merge.ts";
import { localStateName, passRolePolicyName } from "./names.ts";
import { partitionOf, regionRules } from "./region-rules.ts";
import { roleRules } from "./role-rules.ts";
import { at, type BrokenRule, list, text } from "./rule.ts";
import { secretRules } from "./secret-rules.ts";
import { didYouMean } from "./suggest.ts";
import { tagRules } from "./tag-rules.ts";
import type { ConfigPath } from "./yaml.ts";

type Rule = (deployment: unknown) => BrokenRule | undefined;

/** What breaks within one deployment, its defaults merged in; paths begin at the deployment. */
export const deploymentRules = (deployment: unknown): readonly BrokenRule[] => [
  ...rules.map((rule) => rule(deployment)).filter((broken) => broken !== undefined),
  ...regionRules(deployment),
  ...arnRules(deployment),
  ...granteesAreDifferent(deployment),
  ...tagRules(deployment),
  ...clusterRules(deployment),
  ...secretRules(deployment),
];

const partitionFitsRegion: Rule = (deployment) => {
  const region = text(deployment, "aws", "region");
  const partition = text(deployment, "aws", "partition");
  if (region === undefined || partition === undefined || partition === partitionOf(region)) return undefined;
  return { path: ["aws", "partition"], message: `must be ${partitionOf(region)}, the partition of ${region}` };
};

/** Two grants to one principal are one object in the workspace: without the one, the other is gone too. */
const granteesAreDifferent = (deployment: unknown): readonly BrokenRule[] =>
  ["groups", "users", "service_principals"].flatMap((key) => {
    const names = list(deployment, "grant_to", key).map(String);
    const lowerCase = names.map((name) => name.toLowerCase());
    return names.flatMap((name, index): BrokenRule[] => {
      const first = lowerCase.indexOf(name.toLowerCase());
      return first === index
        ? []
        : [
            {
              path: ["grant_to", key, index],
              message: `names whom \`${names[first]}\` names; to Databricks upper and lower case are the same`,
            },
          ];
    });
  });

const workspaceRoleIsInReach: Rule = (deployment) => {
  const account = text(deployment, "aws", "account_id");
  const roleAccount = text(deployment, "workspace", "aws_role")?.split(":")[4];
  const external = at(deployment, "workspace", "pass_role") === "external";
  if (account === undefined || roleAccount === undefined || roleAccount === account || external) return undefined;
  return {
    path: ["workspace", "aws_role"],
    message: `is a role of account ${roleAccount}, which a run in account ${account} cannot change; it needs \`pass_role: external\``,
  };
};

const hostIsAWorkspaceOnAws: Rule = (deployment) => {
  const host = text(deployment, "workspace", "host") ?? "";
  const path = ["workspace", "host"];
  if (/\.(azuredatabricks\.net|gcp\.databricks\.com|databricks\.azure\.(us|cn))/.test(host)) {
    return { path, message: "must be a Databricks workspace on AWS" };
  }
  if (/^https:\/\/accounts\./.test(host)) {
    return { path, message: "is Databricks' account console; it must be the workspace's own address" };
  }
  return undefined;
};

const backendIsOne: Rule = (deployment) => {
  const backend = at(deployment, "backend");
  if (!isData(backend)) return undefined;
  const named = backendTypes.filter((type) => Object.hasOwn(backend, type)).length;
  // One of another kind is told as a key that is not known.
  if (named === 1 || (named === 0 && Object.keys(backend).length > 0)) return undefined;
  return { path: ["backend"], message: `must have exactly one of ${backendTypes.join(", ")}` };
};

const stateIsLocked: Rule = (deployment) =>
  at(deployment, "backend", "s3", "use_lockfile") === false &&
  at(deployment, "backend", "s3", "dynamodb_table") === undefined
    ? {
        path: ["backend", "s3", "use_lockfile"],
        message: "must be true unless `dynamodb_table` is set: without either, nothing locks the state",
      }
    : undefined;

/** https://docs.databricks.com/aws/en/compute/custom-containers#limitations */
const imageFitsRuntime: Rule = (deployment) => {
  const version = text(deployment, "cluster", "spark_version") ?? "";
  const isForMachineLearning =
    version.split("-").includes("ml") ||
    at(deployment, "overrides", "databricks_cluster.cluster", "use_ml_runtime") === true;
  if (at(deployment, "cluster", "docker_image") === undefined || !isForMachineLearning) return undefined;
  return {
    path: ["cluster", "docker_image"],
    message: "is a container's image, which no runtime for machine learning takes",
    suggestion: "Take a runtime without -ml- for `spark_version`, or leave the image out",
  };
};

const rules = [
  partitionFitsRegion,
  workspaceRoleIsInReach,
  hostIsAWorkspaceOnAws,
  backendIsOne,
  stateIsLocked,
  imageFitsRuntime,
];

/** https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/cluster: it has no workers to count. */
const isSingleNode = (deployment: unknown): boolean => {
  const override = at(deployment, "overrides", "databricks_cluster.cluster");
  return at(override, "is_single_node") === true && at(override, "kind") === "CLASSIC_PREVIEW";
};

const clusterRules = (deployment: unknown): readonly BrokenRule[] => {
  const cluster = at(deployment, "cluster");
  if (!isData(cluster)) return [];
  const path = ["cluster"];
  const lacks = (...keys: readonly string[]): boolean => !keys.some((key) => key in cluster);
  const [least, greatest] = [at(cluster, "autoscale", "min_workers"), at(cluster, "autoscale", "max_workers")];
  const broken = clusterAlternatives
    .filter((keys) => keys.every((key) => says(cluster, key)))
    .map((keys) => `must have only one of ${keys.join(", ")}`);
  if (lacks("num_workers", "autoscale", "policy_id") && !isSingleNode(deployment)) {
    broken.push("must have num_workers or autoscale");
  }
  if (lacks("node_type_id", "instance_pool_id", "policy_id")) broken.push("must have node_type_id or instance_pool_id");
  // The provider leaves the driver's pool out of its request then, even where a policy fixes the workers'.
  if ("driver_instance_pool_id" in cluster && lacks("node_type_id", "instance_pool_id")) {
    broken.push("must have instance_pool_id beside driver_instance_pool_id");
  }
  if (typeof least === "number" && typeof greatest === "number" && least > greatest) {
    broken.push("must have autoscale.min_workers at most autoscale.max_workers");
  }
  return broken.map((message) => ({ path, message }));
};

const keysOfTheOwner: readonly ConfigPath[] = [
  ["deploy_role", "description"],
  ["deploy_role", "permissions_boundary"],
  ["deploy_role", "max_session_duration"],
  ["deploy_role", "tags"],
  ["deploy_role", "inline_policy_name"],
  ["deploy_role", "managed_policies"],
  ["deploy_role", "create_before_destroy"],
  ["overrides", "aws_iam_role.deploy_role"],
  ["overrides", "aws_iam_instance_profile.instance_profile"],
];

/** Keys of a deployment's own map (not of the defaults) that say something about what it does not make. */
export const needlessKeyRules = (own: unknown, deployment: unknown): readonly BrokenRule[] => {
  const needless = (paths: readonly ConfigPath[], message: string) =>
    paths.filter((path) => at(own, ...path) !== undefined).map((path) => ({ path, message }));
  return [
    ...(at(deployment, "deploy_role", "existing") === true
      ? needless(keysOfTheOwner, "has no effect on a role that is somebody else's")
      : []),
    ...list(own, "adopt").flatMap((part, index): BrokenRule[] => {
      const message = whyNotMade(deployment, part);
      return message === undefined ? [] : [{ path: ["adopt", index], message }];
    }),
    ...(at(deployment, "cluster") === undefined
      ? needless([["overrides", "databricks_cluster.cluster"]], "has no effect without `cluster`")
      : []),
  ];
};

/** Why a deployment does not make a part that it adopts, so that nothing of it would be taken over. */
const whyNotMade = (deployment: unknown, part: unknown): string | undefined => {
  if (part === "pass_role") {
    return at(deployment, "workspace", "pass_role") === "external"
      ? "has no effect with `pass_role: external`, which makes nothing on the workspace's role"
      : undefined;
  }
  return part !== "registration" && at(deployment, "deploy_role", "existing") === true
    ? "has no effect on a role that is somebody else's"
    : undefined;
};

/** One thing in the world that only one deployment may manage; `undefined` where this deployment does not. */
interface Claim {
  readonly what: string;
  readonly path: ConfigPath;
  readonly remedy: string;
  readonly suggestion?: (deployment: unknown) => string;
  readonly of: (deployment: unknown, name: string) => readonly (string | undefined)[] | undefined;
}

const claims: readonly Claim[] = [
  {
    what: "the state",
    path: ["backend"],
    remedy: "each deployment needs a state of its own",
    of: (deployment, name) => {
      const s3 = at(deployment, "backend", "s3");
      const cloud = at(deployment, "backend", "cloud");
      if (s3 !== undefined) return ["s3", text(s3, "bucket"), text(s3, "key")];
      if (cloud !== undefined) {
        const host = (text(cloud, "hostname") ?? defaultCloudHost).toLowerCase();
        return ["cloud", host, text(cloud, "organization"), text(cloud, "workspace")];
      }
      if (at(deployment, "backend", "local") === undefined) return undefined;
      return ["local", normalize(text(deployment, "backend", "local", "path") ?? localStateName(name))];
    },
  },
  {
    what: "the role",
    path: ["deploy_role", "name"],
    remedy: "where the deployments share it, one of them needs `existing: true`",
    of: (deployment) =>
      at(deployment, "deploy_role", "existing") === true
        ? undefined
        : // https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateRole.html: names that differ in case alone clash.
          [text(deployment, "aws", "account_id"), text(deployment, "deploy_role", "name")?.toLowerCase()],
  },
  {
    what: "the instance profile in this workspace",
    path: ["workspace", "host"],
    remedy: "one deployment per role and workspace is enough",
    of: (deployment) => [text(deployment, "workspace", "host"), text(deployment, "deploy_role", "name")],
  },
  {
    what: "the PassRole policy on the workspace's role",
    path: ["workspace", "aws_role"],
    remedy: "where the workspaces share that role, the other deployment needs `pass_role: external`",
    of: (deployment) => {
      if (at(deployment, "workspace", "pass_role") === "external") return undefined;
      const role = text(deployment, "deploy_role", "name");
      return [
        text(deployment, "aws", "account_id"),
        text(deployment, "workspace", "aws_role")?.split("/").at(-1),
        text(deployment, "workspace", "pass_role_policy_name") ?? (role && passRolePolicyName(role)),
      ];
    },
  },
  {
    what: "GitHub's OIDC provider",
    path: ["ci"],
    remedy: "an account has only one",
    suggestion: (deployment) => {
      const partition = partitionOf(text(deployment, "aws", "region") ?? "");
      return `Add \`oidc_provider_arn: ${githubProviderArn(partition, text(deployment, "aws", "account_id") ?? "")}\` here`;
    },
    of: (deployment) => (makesOidcProvider(deployment) ? [text(deployment, "aws", "account_id")] : undefined),
  },
];

/** Things that two deployments would fight over; paths begin at the top of the file. */
export const rulesBetween = (deployments: Readonly<Record<string, unknown>>): readonly BrokenRule[] => [
  ...brokenClaims(deployments),
  ...roleRules(deployments),
];

const brokenClaims = (deployments: Readonly<Record<string, unknown>>): readonly BrokenRule[] =>
  claims.flatMap(({ what, path, remedy, suggestion, of }) => {
    const owners = new Map<string, string>();
    return Object.entries(deployments).flatMap(([name, deployment]): BrokenRule[] => {
      const parts = of(deployment, name);
      if (parts === undefined || parts.includes(undefined)) return [];
      const owner = owners.get(JSON.stringify(parts));
      if (owner === undefined) owners.set(JSON.stringify(parts), name);
      return owner === undefined
        ? []
        : [
            {
              path: ["deployments", name, ...path],
              message: `makes for \`${name}\` ${what} that \`${owner}\` makes; ${remedy}`,
              ...(suggestion && { suggestion: suggestion(deployment) }),
            },
          ];
    });
  });

/** Gives the acceptances of `review:` that are for a deployment which the file does not have. */
export const reviewRules = (review: unknown, deployments: Readonly<Record<string, unknown>>): readonly BrokenRule[] => {
  const names = Object.keys(deployments);
  return list(review, "accept").flatMap((entry, index): BrokenRule[] => {
    const name = text(entry, "deployment");
    if (name === undefined || Object.hasOwn(deployments, name)) return [];
    return [
      {
        path: ["review", "accept", index, "deployment"],
        message: `must be a deployment of this file, but is ${JSON.stringify(name)}`,
        suggestion: didYouMean(name, names) ?? `The deployments are ${names.join(", ")}`,
      },
    ];
  });
};
