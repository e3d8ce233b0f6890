import * as z from "zod/mini";
import { UserError } from "../../common/errors.ts";
import { isJsonObject, type Json, type JsonObject, ownMember, parseJson } from "../../common/json.ts";

/** A configuration in Terraform's JSON syntax, as CDKTF synthesizes it. */
export interface Synthesized {
  /** By address. */
  readonly resources: ReadonlyMap<string, SynthesizedResource>;
  /** The arguments of the data sources, by type and name. */
  readonly data: Readonly<Record<string, Readonly<Record<string, JsonObject>>>>;
  /** The ids of the objects that import blocks take over, by the address that they become. */
  readonly imports: ReadonlyMap<string, string>;
  /** The previous address, by the address that a resource moved to. */
  readonly moves: ReadonlyMap<string, string>;
  /** Addresses that are to be forgotten rather than destroyed. */
  readonly forgotten: ReadonlySet<string>;
}

/** A resource whose texts still have their `${…}` in them; `sideOf` puts in what those lead to. */
export interface SynthesizedResource {
  readonly type: string;
  readonly name: string;
  /** The arguments without Terraform's own. */
  readonly values: JsonObject;
  readonly createBeforeDestroy: boolean;
  readonly replaceTriggeredBy: readonly string[];
}

const body = z.record(
  z.string(),
  z.custom<Json>(() => true),
);

const configuration = z.object({
  resource: z._default(z.record(z.string(), z.record(z.string(), body)), {}),
  data: z._default(z.record(z.string(), z.record(z.string(), body)), {}),
  import: z._default(z.array(z.object({ to: z.string(), id: z.string() })), []),
  moved: z._default(z.array(z.object({ from: z.string(), to: z.string() })), []),
  removed: z._default(
    z.array(z.object({ from: z.string(), lifecycle: z.optional(z.object({ destroy: z.optional(z.boolean()) })) })),
    [],
  ),
});

const lifecycle = z.object({
  create_before_destroy: z._default(z.boolean(), false),
  replace_triggered_by: z._default(z.array(z.string()), []),
});

/** Reads `cdk.tf.json`; an absent text is an empty configuration. UserError for a text that is no such file. */
export const parseSynthesized = (text: string | undefined): Synthesized => {
  const { resource, data, import: imports, moved, removed } = parse(text ?? "{}");
  const forgotten = removed.filter(({ lifecycle }) => lifecycle?.destroy === false);
  return {
    resources: new Map(
      Object.entries(resource).flatMap(([type, named]) =>
        Object.entries(named).map(([name, values]) => [`${type}.${name}`, resourceOf(type, name, values)]),
      ),
    ),
    data,
    imports: new Map(imports.map(({ to, id }) => [to, id])),
    moves: new Map(moved.map(({ from, to }) => [to, from])),
    forgotten: new Set(forgotten.map(({ from }) => from)),
  };
};

const parse = (text: string): z.infer<typeof configuration> => {
  try {
    return configuration.parse(parseJson(text));
  } catch (error) {
    if (!(error instanceof SyntaxError || error instanceof z.core.$ZodError)) throw error;
    throw new UserError("The synthesized configuration is not Terraform's JSON syntax.", { cause: error });
  }
};

/** Source: https://developer.hashicorp.com/terraform/language/syntax/json#nested-block-mapping and meta-arguments. */
const metaArguments = ["//", "depends_on", "lifecycle", "provider", "count", "for_each", "provisioner", "connection"];

const resourceOf = (type: string, name: string, argumentsOf: JsonObject): SynthesizedResource => {
  const { create_before_destroy, replace_triggered_by } = lifecycle.parse(argumentsOf["lifecycle"] ?? {});
  const own = Object.entries(argumentsOf).filter(([key]) => !metaArguments.includes(key));
  return {
    type,
    name,
    values: Object.fromEntries(own.map(([key, value]) => [key, asBlocks(type, key, value)])),
    createBeforeDestroy: create_before_destroy,
    replaceTriggeredBy: replace_triggered_by,
  };
};

/** Blocks that CDKTF writes as one object and Terraform's plan shows as a list. */
const blocks: Readonly<Record<string, readonly string[]>> = {
  aws_iam_role: ["inline_policy"],
  databricks_cluster: [
    "autoscale",
    "aws_attributes",
    "cluster_log_conf",
    "docker_image",
    "init_scripts",
    "library",
    "workload_type",
  ],
};

const asBlocks = (type: string, key: string, value: Json): Json =>
  ownMember(blocks, type)?.includes(key) && isJsonObject(value) ? [value] : value;
