/** Where a deployment may be: the partitions that Databricks' provider for Terraform knows. */
import { type BrokenRule, list, text } from "./rule.ts";
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

const unsupportedPlace = (region: string): string | undefined =>
  unsupported.find(({ regions }) => regions.test(region))?.where;

/** Gives the region of a partition that there is no workspace in, else those of buckets in another partition than its own. */
export const regionRules = (deployment: unknown): readonly BrokenRule[] => {
  const region = text(deployment, "aws", "region");
  if (region === undefined) return [];
  const place = unsupportedPlace(region);
  if (place !== undefined) {
    const message = `is in ${place}, which the Databricks provider for Terraform does not support`;
    return [{ path: ["aws", "region"], message }];
  }
  const buckets: readonly ConfigPath[] = [
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
  return buckets.flatMap((path): BrokenRule[] => {
    const ofBucket = text(deployment, ...path);
    return ofBucket === undefined || (unsupportedPlace(ofBucket) ?? partitionOf(ofBucket)) === partitionOf(region)
      ? []
      : [{ path, message: `is in another partition of AWS than ${region}, and no credentials are good for both` }];
  });
};
