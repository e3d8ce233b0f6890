/** What the schema finds wrong → what a person can act on: the path, the place, what was expected, the likely slip. */

import { stringify } from "yaml";
import * as z from "zod/mini";
import type { Problem, SourceLocation } from "../common/errors.ts";
import { controlCharacter } from "./fields.ts";
import { descriptionOf, knownKeys, leastOf, schemaAt } from "./introspect.ts";
import { at } from "./rule.ts";
import { didYouMean } from "./suggest.ts";
import { type ConfigPath, toConfigPath, type YamlFile } from "./yaml.ts";

type Issue = z.core.$ZodIssue;

/**
 * Where a path of a resolved deployment stands in the file: in the deployment itself, else in the defaults, else at the
 * nearest thing around it. `path` is the one that the file has.
 */
export const placeOf = (file: YamlFile, path: ConfigPath): { path: ConfigPath; location?: SourceLocation } => {
  const own = file.locate(path, "value");
  if (own) return { path, location: own };
  const [top, , ...rest] = path;
  const inDefaults: ConfigPath = ["defaults", ...rest];
  const inherited = top === "deployments" && rest.length > 0 ? file.locate(inDefaults, "value") : undefined;
  if (inherited) return { path: inDefaults, location: inherited };
  const around = nearestAround(file, path);
  return around ? { path, location: around } : { path };
};

const nearestAround = (file: YamlFile, path: ConfigPath): SourceLocation | undefined =>
  path.length === 0
    ? file.locate(path, "value")
    : (file.locate(path.slice(0, -1), "key") ?? nearestAround(file, path.slice(0, -1)));

/** `deployments.prod.cluster.init_scripts[0]`; a key that is no plain word is quoted, one that may be a secret is `[…]`. */
const pathText = (path: ConfigPath): string =>
  path
    .map((part, index) => {
      if (typeof part === "number") return `[${part}]`;
      if (isPastedKey(part, path[index - 1])) return "[…]";
      return /^[\w-]+$/.test(part) ? `.${part}` : `[${quoted(part)}]`;
    })
    .join("")
    .replace(/^\./, "");

/** A value as JSON, with what no one sees as an escape: spaces other than the usual one, marks of direction and of no width. */
const quoted = (value: unknown): string =>
  JSON.stringify(value).replace(
    /(?! )[\p{Zs}\p{Cf}]/gu,
    (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`,
  );

/** Whether a key looks like something that was pasted in its place, such as a private key or an access token. */
const isPastedKey = (key: string, parent: string | number | undefined): boolean =>
  controlCharacter.test(key) || (parent === "spark_env_vars" && !/^\w+$/.test(key));

/** What a message is about: the path in backquotes, or the file as a whole. */
export const subject = (path: ConfigPath): string => (path.length === 0 ? "The file" : `\`${pathText(path)}\``);

/** Every issue of the schema as a problem. */
export const toProblems = (
  issues: readonly Issue[],
  schema: z.ZodMiniType,
  data: unknown,
  file: YamlFile,
): Problem[] => {
  // Where the type is wrong, Zod still measures what has a length.
  const ofWrongType = new Set(
    issues.filter(({ code }) => code === "invalid_type").map(({ path }) => pathText(toConfigPath(path))),
  );
  return issues
    .filter(({ code, path }) => !/^too_/.test(code) || !ofWrongType.has(pathText(toConfigPath(path))))
    .flatMap((issue) =>
      issue.code === "unrecognized_keys"
        ? unknownKeysOf(issue, schema, file)
        : [issueProblem(issue, schema, data, file)],
    );
};

const unknownKeysOf = (
  issue: z.core.$ZodIssueUnrecognizedKeys,
  schema: z.ZodMiniType,
  file: YamlFile,
): readonly Problem[] => {
  const parent = toConfigPath(issue.path);
  const known = knownKeys(schema, parent);
  return issue.keys.map((key) => {
    const { path } = placeOf(file, [...parent, key]);
    const location = file.locate(path, "key");
    return {
      message: `${subject(path)} is not a key that is known here.`,
      ...(location && { location }),
      suggestion:
        spaceAfterColon(key, known) ?? didYouMean(key, known) ?? `The keys known here are ${known.join(", ")}`,
    };
  });
};

const spaceAfterColon = (key: string, known: readonly string[]): string | undefined =>
  known.includes(key.replace(/:.*/, "")) ? "Put a space after the colon" : undefined;

const issueProblem = (issue: Issue, schema: z.ZodMiniType, data: unknown, file: YamlFile): Problem => {
  const full = toConfigPath(issue.path);
  const value = at(data, ...full);
  if (value === undefined && issue.code !== "custom") return missing(full, schema, file);
  const { path, ...place } = placeOf(file, full);
  const location = issue.code === "invalid_key" ? file.locate(path, "key") : place.location;
  const suggestion = suggestionFor(issue, value) ?? leastForm(issue, full, schema);
  return {
    message: `${subject(path)} ${expectation(issue)}${actual(issue, value)}.`,
    ...(location && { location }),
    ...(suggestion && { suggestion }),
  };
};

const missing = (path: ConfigPath, schema: z.ZodMiniType, file: YamlFile): Problem => {
  const location = nearestAround(file, path);
  const inner = schemaAt(schema, path.slice(0, -1));
  const key = path.at(-1);
  const field = inner instanceof z.ZodMiniObject && key !== undefined ? inner.shape[key] : undefined;
  const suggestion = field && descriptionOf(field);
  return {
    message: `${subject(path)} is missing.`,
    ...(location && { location }),
    ...(suggestion && { suggestion }),
  };
};

const typeWords: Readonly<Record<string, string>> = {
  string: "text",
  int: "a whole number",
  number: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "a map",
  record: "a map",
};

const expectation = (issue: Issue): string => {
  if (issue.code === "invalid_value" && !issue.message.startsWith("must "))
    return `must be ${issue.values.length > 1 ? "one of " : ""}${issue.values.join(", ")}`;
  if (issue.code === "invalid_key") return `has a name that ${issue.issues[0]?.message ?? "is not allowed"}`;
  if (issue.code === "invalid_type" && !issue.message.startsWith("must ")) {
    return `must be ${typeWords[issue.expected] ?? issue.expected}`;
  }
  return issue.message;
};

/** The value itself only where the schema looks at it: text that may hold a secret is checked for its type alone. */
const actual = (issue: Issue, value: unknown): string => {
  if (issue.code === "custom" || issue.code === "invalid_key" || issue.code === "too_big") return "";
  const mayBeSecret = issue.code === "invalid_type" && !["int", "number", "boolean"].includes(issue.expected);
  // What is to be one line and is not may be a secret in an address, broken at the end of a line.
  if (typeof value === "string" && controlCharacter.test(value)) return ", but has control characters";
  const isShown = Array.isArray(value) && issue.code === "invalid_union";
  if (mayBeSecret || (typeof value === "object" && !isShown)) return `, but is ${typeName(value)}`;
  const text = quoted(value);
  return `, but is ${text.length > 80 ? `${text.slice(0, 80)}…` : text}`;
};

const typeName = (value: unknown): string => {
  if (value === null) return "empty";
  if (Array.isArray(value)) return "a list";
  return { string: "text", number: "a number", boolean: "true or false" }[String(typeof value)] ?? "a map";
};

/** Where to begin, in words that hold for a checkout, an installed package and a workflow alike. */
export const smallestFile = "the smallest configuration in this program's README";

/** What a map looks like, where there is something else or nothing. */
const leastForm = (issue: Issue, path: ConfigPath, schema: z.ZodMiniType): string | undefined => {
  if (issue.code !== "invalid_type" || !["object", "record"].includes(issue.expected)) return undefined;
  if (path.length === 0) return `See ${smallestFile}`;
  const inner = schemaAt(schema, path);
  if (inner === undefined) return undefined;
  const least = stringify(leastOf(inner), { collectionStyle: "flow", lineWidth: 0 }).trimEnd();
  return least === "{}"
    ? `The keys known here are ${knownKeys(schema, path).join(", ")}`
    : `The least that it takes is \`${least}\``;
};

/** What to write instead of a text that says a number, true or false. */
const unquoted = (expected: string, value: string): string | undefined => {
  const isNumber = ["int", "number"].includes(expected) && /^-?\d+$/.test(value);
  if (isNumber || (expected === "boolean" && /^(true|false)$/.test(value))) return "Write it without quotes";
  if (expected !== "boolean") return undefined;
  if (/^(yes|on|y)$/i.test(value)) return "Did you mean `true`?";
  return /^(no|off|n)$/i.test(value) ? "Did you mean `false`?" : undefined;
};

const suggestionFor = (issue: Issue, value: unknown): string | undefined => {
  const scalar = typeof value === "number" || typeof value === "boolean";
  if (issue.code === "invalid_type") {
    if (issue.expected === "string" && scalar) return "Put it in quotes";
    if (issue.expected === "array" && (scalar || typeof value === "string")) return "Put it in brackets: [ … ]";
    return typeof value === "string" ? unquoted(issue.expected, value) : undefined;
  }
  if (typeof value !== "string") return undefined;
  if (/^[“”„‘’‚].*[“”‘’]$/.test(value)) return "Write straight quotes, which alone are quotes to YAML";
  if (issue.code !== "invalid_value") return undefined;
  return didYouMean(
    value,
    issue.values.filter((allowed) => typeof allowed === "string"),
  );
};
