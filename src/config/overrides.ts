import * as z from "zod";
import { line, lineUpTo, naturalNumber, tags, textUpTo } from "./fields.ts";

/** A duration as Terraform's providers read it: https://pkg.go.dev/time#ParseDuration */
const duration = textUpTo(32).regex(/^(\d+(\.\d+)?(ms|s|m|h))+$/, "must be a duration, such as 45m or 1h30m");

const libraryKinds = ["pypi", "maven", "cran", "whl", "jar", "egg", "requirements"] as const;

/** https://docs.databricks.com/api/workspace/libraries/install#libraries */
const library = () =>
  z
    .strictObject({
      pypi: z
        .strictObject({
          package: line.describe("The package, such as `mlflow==2.22.0`."),
          repo: line.exactOptional().describe("The index. Default: PyPI."),
        })
        .exactOptional()
        .describe("A package of PyPI."),
      maven: z
        .strictObject({
          coordinates: line.describe("The coordinates, such as `org.jsoup:jsoup:1.7.2`."),
          repo: line.exactOptional().describe("The repository. Default: Maven Central and Spark Packages."),
          exclusions: z.array(line).exactOptional().describe("Dependencies to leave out."),
        })
        .exactOptional()
        .describe("A package of Maven."),
      cran: z
        .strictObject({
          package: line.describe("The package."),
          repo: line.exactOptional().describe("The repository. Default: CRAN."),
        })
        .exactOptional()
        .describe("A package of CRAN."),
      whl: line.exactOptional().describe("The path of a wheel."),
      jar: line.exactOptional().describe("The path of a JAR."),
      egg: line.exactOptional().describe("The path of an egg (deprecated by Databricks)."),
      requirements: line.exactOptional().describe("The path of a requirements.txt."),
    })
    .refine((one) => libraryKinds.filter((kind) => kind in one).length === 1, {
      error: `must have exactly one of ${libraryKinds.join(", ")}`,
    });

const cluster = () =>
  z.strictObject({
    // https://docs.databricks.com/api/workspace/clusters/create
    idempotency_token: lineUpTo(64).exactOptional().describe("Makes a repeated request for the cluster the same one."),
    is_single_node: z
      .boolean()
      .exactOptional()
      .describe("Whether the cluster is its driver alone; needs `kind`, and `num_workers` is left out then."),
    kind: line.exactOptional().describe("The kind of cluster, `CLASSIC_PREVIEW`."),
    library: z.array(library()).exactOptional().describe("Libraries that the cluster gets."),
    remote_disk_throughput: naturalNumber.exactOptional().describe("The throughput of remote disks in MiB/s."),
    timeouts: z
      .strictObject({
        create: duration.exactOptional().describe("How long a creation may take."),
        update: duration.exactOptional().describe("How long a change may take."),
        delete: duration.exactOptional().describe("How long a removal may take."),
      })
      .exactOptional()
      .describe("How long Terraform waits. Default: 30 minutes each."),
    total_initial_remote_disk_size: naturalNumber.exactOptional().describe("The first size of remote disks in GB."),
    use_ml_runtime: z
      .boolean()
      .exactOptional()
      .describe("Whether the runtime is one for machine learning; needs `kind`."),
    workload_type: z
      .strictObject({
        clients: z
          .strictObject({
            jobs: z.boolean().exactOptional().describe("Whether jobs may run. Default: true."),
            notebooks: z.boolean().exactOptional().describe("Whether notebooks may run. Default: true."),
          })
          .describe("Who may use the cluster."),
      })
      .exactOptional()
      .describe("What may run on the cluster."),
  });

/**
 * Makes the schema of `overrides`, which few files have: Zod takes longer to make it than to read a file without them.
 *
 * They are the arguments that may be set, by resource address, with the types that the providers' schemas have: literals,
 * never an expression. What has a key of its own, what decides about access (names, policies, the trust, the instance
 * profile) and what runs code or steers Terraform itself (provisioner, connection, provider, lifecycle, depends_on,
 * count, for_each) is not among them.
 * https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/cluster
 * https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/iam_role
 */
export const overridesSchema = () =>
  z.strictObject({
    "aws_iam_role.deploy_role": z
      .strictObject({
        force_detach_policies: z
          .boolean()
          .exactOptional()
          .describe("Whether policies that others attached are detached before the role is removed."),
      })
      .exactOptional()
      .describe("The deploy role."),
    "aws_iam_instance_profile.instance_profile": z
      .strictObject({
        tags: tags.exactOptional().describe("Tags on the instance profile, beside those of `aws.tags`."),
      })
      .exactOptional()
      .describe("The instance profile."),
    "databricks_cluster.cluster": cluster().exactOptional().describe("The cluster."),
  });
