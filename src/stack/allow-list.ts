import * as z from "zod/mini";
import { inEnglish } from "../common/in-english.ts";

/**
 * What a deployment's Terraform JSON may hold. It is checked between synthesizing and Terraform, so that even a mistake
 * in the stack could bring in no provisioner, external program, module, other provider or expression of a user's.
 */
const resourceTypes = [
  "aws_iam_instance_profile",
  "aws_iam_role",
  "aws_iam_role_policy",
  "aws_iam_role_policy_attachment",
  "databricks_cluster",
  "databricks_group_role",
  "databricks_instance_profile",
  "databricks_service_principal_role",
  "databricks_user_role",
] as const;

const dataTypes = [
  "aws_iam_instance_profile",
  "aws_iam_policy",
  "aws_iam_role",
  "databricks_group",
  "databricks_service_principal",
  "databricks_user",
] as const;

/**
 * The expressions that the stack itself writes: an attribute of a resource or data source, and the check that an
 * existing role is the one that is meant. A user's `${` is escaped to
 * `$${`, which Terraform reads as text.
 */
const ownExpression =
  /^\$\{(?:(?:data\.)?(?:aws|databricks)_\w+\.\w+\.(?:id|arn|url|unique_id)|self\.(?:arn|role_name) == "[\w+=,.@:/-]+")\}$/;

/** `${` opens an expression, and `$${` is text; so is any longer run of `$`. The same holds for `%{`. */
const opensExpression = /(?<!\$)\$\{|(?<!%)%\{/;

const text = z.string().check(
  z.refine((written) => ownExpression.test(written) || !opensExpression.test(written), {
    error: "holds an expression that is not one of the stack's own",
  }),
);

const value: z.ZodMiniType<unknown> = z.lazy(() =>
  z.union([text, z.number(), z.boolean(), z.null(), z.array(value), z.record(text, value)]),
);

/** A block's arguments: no provisioner, no connection, no provider of its own, no expression of a user's. */
export const blockBody = z.record(text, value).check(
  z.refine((block) => !("provisioner" in block || "connection" in block || "provider" in block), {
    error: "has a provisioner, a connection or a provider of its own",
  }),
);

const blocksOf = (types: readonly string[]) => z.partialRecord(z.enum([...types]), z.record(z.string(), blockBody));

const providerSource = z.strictObject({
  aws: z.strictObject({ source: z.enum(["aws", "hashicorp/aws"]), version: z.string() }),
  databricks: z.strictObject({ source: z.literal("databricks/databricks"), version: z.string() }),
});

/** Where the state is; its settings hold no expression. */
export const stateSettings = {
  backend: z.optional(z.partialRecord(z.enum(["s3", "local"]), z.record(z.string(), value))),
  cloud: z.optional(z.record(z.string(), value)),
};

const allowed = z.strictObject({
  "//": z.optional(z.unknown()),
  terraform: z.strictObject({
    required_version: z.string(),
    required_providers: providerSource,
    ...stateSettings,
  }),
  provider: z.strictObject({
    aws: z.array(blockBody).check(z.length(1)),
    databricks: z.array(blockBody).check(z.length(1)),
  }),
  resource: blocksOf(resourceTypes),
  data: z.optional(blocksOf(dataTypes)),
  import: z.optional(z.array(z.strictObject({ to: z.string(), id: z.string() }))),
  output: z.optional(z.record(z.string(), z.strictObject({ description: z.string(), value }))),
});

/** Gives the text back when it holds only what the stack may make; throws otherwise. */
export const requireAllowed = (terraformJson: string): string =>
  requireOnly(allowed, terraformJson, "The synthesized Terraform JSON");

/** Gives the text back when it holds only what the schema has; throws otherwise, and that is a bug of ours. */
export const requireOnly = (schema: z.ZodMiniType, terraformJson: string, what: string): string => {
  const { error } = schema.safeParse(JSON.parse(terraformJson), inEnglish);
  if (error === undefined) return terraformJson;
  throw new Error(`${what} holds what it must not:\n${z.prettifyError(error)}`);
};
