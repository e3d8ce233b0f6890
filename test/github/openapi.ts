/** GitHub's published description of its REST API, as validators for the operations that a test uses. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Ajv, type ValidateFunction } from "ajv";
import addFormats from "ajv-formats";
import * as z from "zod";
import { once } from "../../src/common/once.ts";

export interface Operation {
  /** What is wrong with a request, or undefined. */
  requestProblem(query: URLSearchParams, body: unknown): string | undefined;
  /** What is wrong with an answer, or undefined. */
  answerProblem(status: number, body: unknown): string | undefined;
}

type Schema = Readonly<Record<string, unknown>>;

const reference = z.object({ $ref: z.string() });
const schemaObject = z.record(z.string(), z.unknown());
const parameterObject = z.object({
  name: z.string(),
  in: z.string(),
  required: z.boolean().default(false),
  schema: schemaObject,
});
const contentObject = z.object({
  content: z.record(z.string(), z.object({ schema: schemaObject.optional() })).optional(),
});
const operationObject = z.object({
  parameters: z.array(z.unknown()).default([]),
  requestBody: z.unknown().optional(),
  responses: z.record(z.string(), z.unknown()),
});
const descriptionObject = z.object({
  paths: z.record(z.string(), z.record(z.string(), z.unknown())),
  components: z.object({ examples: z.record(z.string(), z.object({ value: z.unknown() })) }).loose(),
});

const file = createRequire(import.meta.url).resolve("@octokit/openapi/generated/api.github.com.json");
const description = descriptionObject.parse(JSON.parse(readFileSync(file, "utf8")));

const ajv = new Ajv({ strict: false, logger: false, coerceTypes: false });
addFormats.default(ajv);
const queryAjv = new Ajv({ strict: false, logger: false, coerceTypes: true });

/** An example of GitHub's own, to be changed where a test needs it otherwise. */
export const example = (name: string): Readonly<Record<string, unknown>> => {
  const { value } = description.components.examples[name] ?? {};
  return schemaObject.parse(structuredClone(Array.isArray(value) ? value[0] : value));
};

/** The operation of a path template: `GET`, `/repos/{owner}/{repo}/pulls`. */
export const operation = (method: string, path: string): Operation => {
  const found = description.paths[path]?.[method.toLowerCase()];
  if (found === undefined) throw new Error(`GitHub describes no ${method} ${path}`);
  const { parameters, requestBody, responses } = operationObject.parse(found);
  const query = parameters.map((each) => parameterObject.parse(resolve(each))).filter((each) => each.in === "query");
  const queryValidator = once(() => queryAjv.compile(querySchema(query)));
  const bodyValidator = once(() => bodySchema(requestBody));
  const answers = new Map<string, () => ValidateFunction | undefined>(
    Object.entries(responses).map(([status, each]) => [status, once(() => bodySchema(each))]),
  );
  return {
    requestProblem: (search, body) => {
      const values = Object.fromEntries(search);
      const validateBody = bodyValidator();
      if (validateBody === undefined && body !== undefined) return "it has a body, which the operation does not take";
      return problemOf(queryValidator(), values) ?? (validateBody && problemOf(validateBody, body ?? null));
    },
    answerProblem: (status, body) => {
      const validator = answers.get(String(status));
      if (validator === undefined) return status >= 500 || status === 429 ? undefined : `${status} is not described`;
      const validate = validator();
      return validate === undefined ? undefined : problemOf(validate, body);
    },
  };
};

const problemOf = (validate: ValidateFunction, value: unknown): string | undefined =>
  validate(value) ? undefined : ajv.errorsText(validate.errors, { dataVar: "it" });

const querySchema = (parameters: readonly z.output<typeof parameterObject>[]): Schema => ({
  type: "object",
  additionalProperties: false,
  properties: Object.fromEntries(parameters.map(({ name, schema }) => [name, convert(schema)])),
  required: parameters.filter(({ required }) => required).map(({ name }) => name),
});

/** The schema of the JSON content of a request body or a response; undefined where it has none. */
const bodySchema = (holder: unknown): ValidateFunction | undefined => {
  const schema = contentObject.parse(resolve(holder ?? {})).content?.["application/json"]?.schema;
  return schema && ajv.compile(schemaObject.parse(convert(schema)));
};

const resolve = (value: unknown): unknown => {
  const { success, data } = reference.safeParse(value);
  if (!success) return value;
  const [, ...names] = data.$ref.split("/");
  return resolve(names.reduce<unknown>((at, name) => schemaObject.parse(at)[name], description));
};

/** OpenAPI 3.0's dialect as JSON Schema: `nullable`, and references to components that ajv has to be told of. */
const convert = (schema: unknown): unknown => {
  if (Array.isArray(schema)) return schema.map(convert);
  const { success, data } = schemaObject.safeParse(schema);
  if (!success) return schema;
  if (typeof data["$ref"] === "string") return { $ref: known(data["$ref"]) };
  const { nullable, discriminator: _, example: __, properties, ...rest } = data;
  const converted: Record<string, unknown> = Object.fromEntries(
    Object.entries(rest).map(([key, value]) => [key, key === "enum" || key === "default" ? value : convert(value)]),
  );
  if (properties !== undefined) {
    converted["properties"] = Object.fromEntries(
      Object.entries(schemaObject.parse(properties)).map(([name, value]) => [name, convert(value)]),
    );
  }
  return nullable === true ? { anyOf: [converted, { type: "null" }] } : converted;
};

const registered = new Set<string>();

const known = (pointer: string): string => {
  const id = `github:${pointer.slice(1)}`;
  if (!registered.has(id)) {
    registered.add(id);
    ajv.addSchema(schemaObject.parse(convert(resolve({ $ref: pointer }))), id);
  }
  return id;
};
