import * as z from "zod/mini";
import { controls } from "./fields.ts";
import { allOptional, descriptionOf } from "./introspect.ts";
import { deploymentName, deploymentSchema, fileSchema } from "./schema.ts";

const partial = allOptional(deploymentSchema).check(z.meta({ id: "deployment" }));
const complete = deploymentSchema.check(z.meta({ id: "completeDeployment" }));
const forEditors = z.extend(fileSchema, {
  defaults: z.exactOptional(partial).check(z.describe(descriptionOf(fileSchema.shape.defaults) ?? "")),
  deployments: z.record(deploymentName, partial).check(z.describe(descriptionOf(fileSchema.shape.deployments) ?? "")),
  complete,
});

/**
 * A pattern without Unicode's classes, at which Python's `re` fails, and with it every validator that is made with it:
 * letters, digits and spaces of all languages become all characters but controls. The program itself is exact.
 */
const withoutUnicodeClasses = (pattern: string): string => pattern.replace(/\[\\p\{[^\]]*\]/g, `[^${controls}]`);

/** The same schema with such patterns alone, in the parts that it is made of too. */
const readableEverywhere = ({ jsonSchema }: { readonly jsonSchema: z.core.JSONSchema.BaseSchema }): void => {
  for (const part of [jsonSchema, ...(jsonSchema.allOf ?? [])]) {
    if (part.pattern !== undefined) part.pattern = withoutUnicodeClasses(part.pattern);
  }
};

/**
 * The configuration file as a JSON Schema (draft 7, which editors know), for schema.json. A deployment's keys are
 * required only in a file without `defaults`, which may hold them instead. Rules between keys are left to the program.
 */
export const jsonSchema = (): Readonly<Record<string, unknown>> => {
  const { $schema, properties, required, ...rest } = z.toJSONSchema(forEditors, {
    io: "input",
    target: "draft-7",
    override: readableEverywhere,
  });
  const { complete: reference, ...keys } = properties ?? {};
  return {
    $schema,
    title: "sagemaker-auth.yaml",
    description: "AWS authentication for deploying MLflow models from Databricks to SageMaker.",
    properties: keys,
    required: required?.filter((key) => key !== "complete"),
    if: { not: { required: ["defaults"] } },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: { properties: { deployments: { additionalProperties: reference } } },
    ...rest,
  };
};
