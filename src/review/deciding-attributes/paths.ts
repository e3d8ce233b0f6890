import { type Glob, matchesGlob, toGlob } from "../../iam/decide/glob.ts";
import type { Policy } from "../../iam/model.ts";
import type { ResourceChange, Side } from "../../plan/model.ts";
import { inBackticks } from "../in-backticks.ts";
import { textOf } from "../values.ts";
import type { FindDeciding } from "./model.ts";

/**
 * Gives the path of a role, or of anything else of IAM's that has one, where it changes and a policy names it on one side alone
 * by an ARN, or a pattern, that stays: `role/team/*` means another role once its path is another one. A name that changes along
 * changes its document.
 */
export const readPaths = ({ before, after }: Readonly<Record<Side, readonly Policy[]>>): FindDeciding => {
  const still = new Set(namesIn(after));
  const kept = [...new Set(namesIn(before))].filter((name) => still.has(name));
  return (change) => {
    const arns = arnsOf(change);
    if (arns === undefined) return undefined;
    const found = kept
      .map((name) => [name, asGlob(name)] as const)
      .filter(([, glob]) => matchesGlob(glob, arns.before) !== matchesGlob(glob, arns.after));
    if (found.length === 0) return undefined;
    return {
      attribute: "path",
      reason: `Its ARN gets another path, and ${found.map(([name]) => inBackticks(name)).join(", ")} in a policy names it before or after alone.`,
    };
  };
};

/** What has a path, as it is called in its ARN. */
const KINDS: ReadonlyMap<string, string> = new Map([
  ["aws_iam_group", "group"],
  ["aws_iam_instance_profile", "instance-profile"],
  ["aws_iam_policy", "policy"],
  ["aws_iam_role", "role"],
  ["aws_iam_user", "user"],
]);

const arnsOf = (change: ResourceChange): Readonly<Record<Side, string>> | undefined => {
  const kind = KINDS.get(change.type);
  if (kind === undefined || !change.attributes.some(({ attribute }) => attribute === "path")) return undefined;
  const arn = textOf(change, "arn", "before");
  const name = textOf(change, "name", "after");
  const path = textOf(change, "path", "after");
  if (arn === undefined || name === undefined || path === undefined) return undefined;
  return { before: arn, after: `${arn.slice(0, arn.indexOf(`:${kind}/`))}:${kind}${path}${name}` };
};

/** The ARNs and patterns of IAM's that are in policies. */
const namesIn = (policies: readonly Policy[]): readonly string[] =>
  policies
    .flatMap(({ statements }) => statements)
    .flatMap(({ resources, principals, conditions }) => [
      ...(resources?.patterns ?? []),
      ...(principals?.principals ?? []).flatMap((one) => ("value" in one ? [one.value] : [])),
      ...conditions.flatMap(({ values }) => values),
    ])
    .filter((name) => name.includes(":iam:"));

/** A variable in it is taken by its letters: whose name it stands for is told by no plan. */
const asGlob = (pattern: string): Glob => toGlob([{ kind: "text", text: pattern }], () => undefined) ?? [];
