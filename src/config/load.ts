/** A configuration file's text → Configuration, with every mistake at once. */

import type * as z from "zod/mini";
import { type Problem, type SourceLocation, UserError } from "../common/errors.ts";
import { ciRules } from "./ci-rules.ts";
import { fileError } from "./file-error.ts";
import { isData, withDefaults } from "./merge.ts";
import { asMeant, locatedAsMeant, meantKeys } from "./misspelt.ts";
import { placeOf, smallestFile, subject, toProblems } from "./problems.ts";
import { resolveDeployment, resolveReview } from "./resolve.ts";
import { at, type BrokenRule } from "./rule.ts";
import { deploymentRules, needlessKeyRules, reviewRules, rulesBetween } from "./rules.ts";
import { type Configuration, deploymentSchema, fileSchema, fileWithoutDefaults } from "./schema.ts";
import { type ConfigPath, parseYaml, pathKey, toConfigPath, type YamlFile } from "./yaml.ts";

type Issue = z.core.$ZodIssue;

/** A configuration and the places of its deployments, for annotations on the file. */
export interface LoadedConfiguration {
  readonly configuration: Configuration;
  /** The place of a deployment's name. */
  readonly locateDeployment: (name: string) => SourceLocation | undefined;
}

/** Pure: `file` only names the text in messages. Throws UserError with every mistake of the file. */
export const parseConfiguration = (text: string, file: string): LoadedConfiguration => {
  const yaml = parseYaml(text, file);
  const { data, problems: doubts, refused } = yaml;
  if (data === null && doubts.length === 0) {
    throw new UserError({ message: "The file is empty.", location: { file }, suggestion: `See ${smallestFile}` });
  }
  const judged = judgeFile(data, file);
  const { result } = judged;
  const problems = [...doubts, ...refused, ...without(refused, problemsOf(judged, yaml))];
  if (!result.success || problems.length > 0) throw fileError(file, problems);
  const { deployments, review } = result.data;
  return {
    configuration: {
      version: 1,
      deployments: Object.entries(deployments).map(([name, deployment]) => resolveDeployment(name, deployment)),
      review: resolveReview(review),
    },
    locateDeployment: (name) => yaml.locate(["deployments", name], "key"),
  };
};

/** A file's data as the schema sees it. */
interface Judged {
  readonly data: unknown;
  readonly merged: unknown;
  readonly result: z.core.util.SafeParseResult<z.output<typeof fileWithoutDefaults>>;
  readonly issues: readonly Issue[];
}

/** Zod hands on the mistakes of a part as arguments of a call, of which the stack holds some hundred thousand. */
const judgeFile = (data: unknown, file: string): Judged => {
  try {
    return judge(data);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new UserError({
      message: "The file has too many mistakes to tell of them.",
      location: { file },
      suggestion: "Try it with one deployment: what `defaults` has wrong is wrong in each",
    });
  }
};

const judge = (data: unknown): Judged => {
  const merged = mergeDefaults(data);
  const schema = isData(merged) && Object.hasOwn(merged, "defaults") ? fileSchema : fileWithoutDefaults;
  // Compiling the schema costs more than it saves, even with a thousand deployments.
  const result = schema.safeParse(merged, { jitless: true });
  return { data, merged, result, issues: withMisnamed(result.error?.issues ?? [], merged) };
};

/** What schema and rules find; of a file with misspelt keys, what they find once those are right. */
const problemsOf = ({ data, merged, issues }: Judged, yaml: YamlFile): readonly Problem[] => {
  const certain = yaml.problems.length > 0 ? certainIssues(issues, merged, yaml) : issues;
  const unknown = certain.filter(({ code }) => code === "unrecognized_keys");
  const meant = meantKeys(unknown, fileSchema, data);
  if (meant.size > 0) {
    const corrected = problemsOf(judge(asMeant(data, meant)), locatedAsMeant(yaml, meant));
    return [...toProblems(unknown, fileSchema, merged, yaml), ...corrected];
  }
  const told = toProblems(certain, fileSchema, merged, yaml);
  if (yaml.problems.length > 0) return told;
  const refused = new Set(
    issues.filter((issue) => !unknown.includes(issue)).map(({ path }) => pathKey(toConfigPath(path))),
  );
  const broken = brokenRules(data, withoutRefused(merged, refused)).filter(({ path }) => !refused.has(pathKey(path)));
  return [...told, ...broken.map((each) => ruleProblem(each, yaml))];
};

/** The data with nothing in the place of each single value that the schema refuses: what follows from one is no other mistake. */
const withoutRefused = (data: unknown, refused: ReadonlySet<string>, path: ConfigPath = []): unknown => {
  if (refused.size === 0) return data;
  if (Array.isArray(data)) return data.map((item, index) => withoutRefused(item, refused, [...path, index]));
  if (!isData(data)) return refused.has(pathKey(path)) ? null : data;
  const entries = Object.entries(data).map(([key, value]) => [key, withoutRefused(value, refused, [...path, key])]);
  return Object.fromEntries(entries);
};

/** The problems that are at no place of another one. */
const without = (others: readonly Problem[], problems: readonly Problem[]): readonly Problem[] => {
  const places = new Set(others.map(placeText));
  return problems.filter((problem) => problem.location === undefined || !places.has(placeText(problem)));
};

const placeText = ({ location }: Problem): string => `${location?.line}:${location?.column}`;

/**
 * Beside YAML's own mistakes, those of keys and values on other lines that are there. What is missing, and what does not
 * go together, may only seem so.
 */
const certainIssues = (issues: readonly Issue[], merged: unknown, yaml: YamlFile): readonly Issue[] => {
  const doubtful = new Set(yaml.problems.map(({ location }) => location?.line));
  const isCertain = (path: ConfigPath, part: "key" | "value"): boolean =>
    !doubtful.has(yaml.locate(placeOf(yaml, path).path, part)?.line);
  return issues.flatMap((issue): readonly Issue[] => {
    const path = toConfigPath(issue.path);
    if (issue.code === "unrecognized_keys") {
      const keys = issue.keys.filter((key) => isCertain([...path, key], "key"));
      return keys.length === 0 ? [] : [{ ...issue, keys }];
    }
    const isThere = at(merged, ...path) !== undefined;
    return issue.code !== "custom" && isThere && isCertain(path, "value") ? [issue] : [];
  });
};

/** Zod looks at no deployment whose name is wrong, so that its mistakes would come only once the name is right. */
const withMisnamed = (issues: readonly Issue[], merged: unknown): readonly Issue[] =>
  issues.flatMap((issue) => {
    const [top, name, ...rest] = issue.path;
    if (issue.code !== "invalid_key" || top !== "deployments" || rest.length > 0) return [issue];
    const { error } = deploymentSchema.safeParse(at(merged, top, String(name)), { jitless: true });
    return [issue, ...(error?.issues ?? []).map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }))];
  });

/** The file's data with the defaults merged into every deployment. */
const mergeDefaults = (data: unknown): unknown => {
  if (!isData(data) || !isData(data["deployments"])) return data;
  const deployments = Object.entries(data["deployments"]).map(([name, own]) => [
    name,
    withDefaults(own, data["defaults"]),
  ]);
  return { ...data, deployments: Object.fromEntries(deployments) };
};

const brokenRules = (data: unknown, merged: unknown): readonly BrokenRule[] => {
  if (!isData(data) || !isData(merged) || !isData(merged["deployments"])) return [];
  const own = isData(data["deployments"]) ? data["deployments"] : {};
  const within = Object.entries(merged["deployments"]).flatMap(([name, deployment]) =>
    [...deploymentRules(deployment), ...needlessKeyRules(own[name], deployment), ...ciRules(name, deployment)].map(
      (broken) => ({ ...broken, path: ["deployments", name, ...broken.path] }),
    ),
  );
  return [...within, ...rulesBetween(merged["deployments"]), ...reviewRules(merged["review"], merged["deployments"])];
};

const ruleProblem = ({ path, message, suggestion }: BrokenRule, yaml: YamlFile): Problem => {
  const place = placeOf(yaml, path);
  return {
    message: `${subject(place.path)} ${message}.`,
    ...(place.location && { location: place.location }),
    ...(suggestion !== undefined && { suggestion }),
  };
};
