import * as z from "zod/mini";
import { line, lineUpTo, naturalNumber, tags, textUpTo } from "./fields.ts";

/** A duration as Terraform's providers read it: https://pkg.go.dev/time#ParseDuration */
const duration = textUpTo(32).check(z.regex(/^(\d+(\.\d+)?(ms|s|m|h))+$/, "must be a duration, such as 45m or 1h30m"));

const libraryKinds = ["pypi", "maven", "cran", "whl", "jar", "egg", "requirements"] as const;

/** https://docs.databricks.com/api/workspace/libraries/install#libraries */
const library = () =>
  z
    .strictObject({
      pypi: z
        .exactOptional(
          z.strictObject({
            package: line.check(z.describe("The package, such as `mlflow==2.22.0`.")),
            repo: z.exactOptional(line).check(z.describe("The index. Default: PyPI.")),
          }),
        )
        .check(z.describe("A package of PyPI.")),
      maven: z
        .exactOptional(
          z.strictObject({
            coordinates: line.check(z.describe("The coordinates, such as `org.jsoup:jsoup:1.7.2`.")),
            repo: z.exactOptional(line).check(z.describe("The repository. Default: Maven Central and Spark Packages.")),
            exclusions: z.exactOptional(z.array(line)).check(z.describe("Dependencies to leave out.")),
          }),
        )
        .check(z.describe("A package of Maven.")),
      cran: z
        .exactOptional(
          z.strictObject({
            package: line.check(z.describe("The package.")),
            repo: z.exactOptional(line).check(z.describe("The repository. Default: CRAN.")),
          }),
        )
        .check(z.describe("A package of CRAN.")),
      whl: z.exactOptional(line).check(z.describe("The path of a wheel.")),
      jar: z.exactOptional(line).check(z.describe("The path of a JAR.")),
      egg: z.exactOptional(line).check(z.describe("The path of an egg (deprecated by Databricks).")),
      requirements: z.exactOptional(line).check(z.describe("The path of a requirements.txt.")),
    })
    .check(
      z.refine((one) => libraryKinds.filter((kind) => kind in one).length === 1, {
        error: `must have exactly one of ${libraryKinds.join(", ")}`,
      }),
    );

const cluster = () =>
  z.strictObject({
    // https://docs.databricks.com/api/workspace/clusters/create
    idempotency_token: z
      .exactOptional(lineUpTo(64))
      .check(z.describe("Makes a repeated request for the cluster the same one.")),
    is_single_node: z
      .exactOptional(z.boolean())
      .check(z.describe("Whether the cluster is its driver alone; needs `kind`, and `num_workers` is left out then.")),
    kind: z.exactOptional(line).check(z.describe("The kind of cluster, `CLASSIC_PREVIEW`.")),
    library: z.exactOptional(z.array(library())).check(z.describe("Libraries that the cluster gets.")),
    remote_disk_throughput: z
      .exactOptional(naturalNumber)
      .check(z.describe("The throughput of remote disks in MiB/s.")),
    timeouts: z
      .exactOptional(
        z.strictObject({
          create: z.exactOptional(duration).check(z.describe("How long a creation may take.")),
          update: z.exactOptional(duration).check(z.describe("How long a change may take.")),
          delete: z.exactOptional(duration).check(z.describe("How long a removal may take.")),
        }),
      )
      .check(z.describe("How long Terraform waits. Default: 30 minutes each.")),
    total_initial_remote_disk_size: z
      .exactOptional(naturalNumber)
      .check(z.describe("The first size of remote disks in GB.")),
    use_ml_runtime: z
      .exactOptional(z.boolean())
      .check(z.describe("Whether the runtime is one for machine learning; needs `kind`.")),
    workload_type: z
      .exactOptional(
        z.strictObject({
          clients: z
            .strictObject({
              jobs: z.exactOptional(z.boolean()).check(z.describe("Whether jobs may run. Default: true.")),
              notebooks: z.exactOptional(z.boolean()).check(z.describe("Whether notebooks may run. Default: true.")),
            })
            .check(z.describe("Who may use the cluster.")),
        }),
      )
      .check(z.describe("What may run on the cluster.")),
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
      .exactOptional(
        z.strictObject({
          force_detach_policies: z
            .exactOptional(z.boolean())
            .check(z.describe("Whether policies that others attached are detached before the role is removed.")),
        }),
      )
      .check(z.describe("The deploy role.")),
    "aws_iam_instance_profile.instance_profile": z
      .exactOptional(
        z.strictObject({
          tags: z.exactOptional(tags).check(z.describe("Tags on the instance profile, beside those of `aws.tags`.")),
        }),
      )
      .check(z.describe("The instance profile.")),
    "databricks_cluster.cluster": z.exactOptional(cluster()).check(z.describe("The cluster.")),
  });
