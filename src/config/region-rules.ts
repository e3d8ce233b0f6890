/** Where a deployment may be: the partitions that Databricks' provider for Terraform knows. */
import { at, type BrokenRule, list } from "./rule.ts";
import type { ConfigPath } from "./yaml.ts";

/** The partition of a region, as AWS names them. */
export const partitionOf = (region: string): "aws" | "aws-us-gov" =>
  region.startsWith("us-gov-") ? "aws-us-gov" : "aws";

/** https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/partitions.html */
const unsupported: readonly { readonly regions: RegExp; readonly where: string }[] = [
  { regions: /^cn-/, where: "China" },
  { regions: /^(us|eu)-iso[a-z]?-/, where: "a partition of AWS that is cut off from the internet" },
  { regions: /^eusc-/, where: "AWS's European Sovereign Cloud" },
];

/** Gives the regions of partitions that there is no workspace in, and no endpoint of ours for. */
export const regionsAreSupported = (deployment: unknown): readonly BrokenRule[] => {
  const paths: readonly ConfigPath[] = [
    ["aws", "region"],
    ["backend", "s3", "region"],
    ["cluster", "cluster_log_conf", "s3", "region"],
    ...list(deployment, "cluster", "init_scripts").map((_, index) => [
      "cluster",
      "init_scripts",
      index,
      "s3",
      "region",
    ]),
  ];
  return paths.flatMap((path) =>
    unsupported
      .filter(({ regions }) => regions.test(String(at(deployment, ...path))))
      .map(({ where }) => ({
        path,
        message: `is in ${where}, which the Databricks provider for Terraform does not support`,
      })),
  );
};
