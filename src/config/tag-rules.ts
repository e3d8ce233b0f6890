/** The tags that one resource gets from several keys of a deployment. */
import { mostTags } from "./fields.ts";
import { at, type BrokenRule, keys } from "./rule.ts";
import type { ConfigPath } from "./yaml.ts";

/** Keys whose tags a resource has beside those of `aws.tags`. */
interface Tagged {
  readonly what: string;
  readonly path: ConfigPath;
  /** https://docs.aws.amazon.com/IAM/latest/UserGuide/id_tags.html: a role's keys are the same in upper and lower case. */
  readonly ignoresCase: boolean;
}

const ofTheRole: readonly Tagged[] = [
  { what: "the role", path: ["deploy_role", "tags"], ignoresCase: true },
  {
    what: "the instance profile",
    path: ["overrides", "aws_iam_instance_profile.instance_profile", "tags"],
    ignoresCase: false,
  },
];

const ofContinuousIntegration: Tagged = { what: "the roles of `ci`", path: ["ci", "tags"], ignoresCase: true };

/** Gives what breaks where `aws.tags` and another key tag one resource: too many tags, or one key in two spellings. */
export const tagRules = (deployment: unknown): readonly BrokenRule[] => {
  const shared = keys(deployment, "aws", "tags");
  // More than that is told of `aws.tags` itself.
  if (shared.length > mostTags) return [];
  const made = [
    ...(at(deployment, "deploy_role", "existing") === true ? [] : ofTheRole),
    ...(at(deployment, "ci") === undefined ? [] : [ofContinuousIntegration]),
  ];
  return made.flatMap(({ what, path, ignoresCase }) => {
    const own = keys(deployment, ...path);
    return [...tooMany(what, path, shared, own), ...(ignoresCase ? spellings(path, shared, own) : [])];
  });
};

const tooMany = (
  what: string,
  path: ConfigPath,
  shared: readonly string[],
  own: readonly string[],
): readonly BrokenRule[] => {
  const count = new Set([...shared, ...own]).size;
  if (own.length > mostTags || count <= mostTags) return [];
  return [
    { path, message: `makes ${count} tags on ${what}, together with \`aws.tags\`; AWS takes at most ${mostTags}` },
  ];
};

const spellings = (path: ConfigPath, shared: readonly string[], own: readonly string[]): readonly BrokenRule[] => {
  const first = new Map<string, string>();
  return [...shared, ...own].flatMap((key, index): BrokenRule[] => {
    const other = first.get(key.toLowerCase());
    if (other === undefined) first.set(key.toLowerCase(), key);
    return other === undefined || other === key
      ? []
      : [
          {
            path: index < shared.length ? ["aws", "tags", key] : [...path, key],
            message: `differs from the tag \`${other}\` in upper and lower case alone; on a role AWS takes both for one`,
          },
        ];
  });
};
