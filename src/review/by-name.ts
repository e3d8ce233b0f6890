import { type Glob, matchesGlob, toGlob } from "../iam/decide/glob.ts";
import type { Policy } from "../iam/model.ts";
import type { ResourceChange } from "../plan/model.ts";
import type { Deciding } from "./by-tags.ts";
import { textOf } from "./findings/values.ts";

/**
 * Gives the path of a role or a user that changes, where a policy names it by its ARN, or by a pattern, on one side alone:
 * `role/team/*` means another role once its path is another one.
 */
export const readNames = ({
  before,
  after,
}: Readonly<Record<"before" | "after", readonly Policy[]>>): ((change: ResourceChange) => Deciding | undefined) => {
  return (change) => {
    const arns = arnsOf(change);
    if (arns === undefined) return undefined;
    const [was, is] = [isNamed(before, arns.before), isNamed(after, arns.after)];
    if (was.length === is.length && was.every((pattern) => is.includes(pattern))) return undefined;
    return {
      attribute: "path",
      reason: `Its ARN gets another path, and ${[...was, ...is].map((one) => `\`${one}\``).join(", ")} in a policy names it before or after alone.`,
    };
  };
};

const arnsOf = (change: ResourceChange): Readonly<Record<"before" | "after", string>> | undefined => {
  const [, kind] = /^aws_iam_(role|user)$/.exec(change.type) ?? [];
  if (kind === undefined || !change.attributes.some(({ attribute }) => attribute === "path")) return undefined;
  const arn = textOf(change, "arn", "before");
  const name = textOf(change, "name", "after");
  const path = textOf(change, "path", "after");
  if (arn === undefined || name === undefined || path === undefined) return undefined;
  return { before: arn, after: `${arn.slice(0, arn.indexOf(`:${kind}/`))}:${kind}${path}${name}` };
};

/** The patterns that name an ARN of IAM's; one for everything names it on both sides. */
const isNamed = (policies: readonly Policy[], arn: string): readonly string[] => [
  ...new Set(
    policies
      .flatMap(({ statements }) => statements)
      .flatMap(({ resources, principals, conditions }) => [
        ...(resources?.patterns ?? []),
        ...(principals?.principals ?? []).flatMap((one) => ("value" in one ? [one.value] : [])),
        ...conditions.flatMap(({ values }) => values),
      ])
      .filter((pattern) => pattern.includes(":iam:") && matchesGlob(asGlob(pattern), arn)),
  ),
];

/** A variable in it is taken by its letters: whose name it stands for is told by no plan. */
const asGlob = (pattern: string): Glob => toGlob([{ kind: "text", text: pattern }], () => undefined) ?? [];
