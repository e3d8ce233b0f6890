import { grouped } from "../../common/grouped.ts";
import { principalTypes } from "../../plan/context.ts";
import type { AttachmentChange, DocumentSubject, Plan, ResourceChange, Side } from "../../plan/model.ts";
import { policiesOf } from "../principals/claims.ts";
import { isThere, knownOn, textOf } from "../values.ts";
import { onBothSides, type PlanRule, type Violation } from "./rule.ts";

/** The resources that put one policy on a principal, `aws_iam_role_policy`, and what exclusive management calls it by. */
const SINGLE = {
  "inline-policies": { resource: "policy", name: "name" },
  "managed-policies": { resource: "policy_attachment", name: "policy_arn" },
} as const;

/** What tells the principal of a resource that puts one policy on it, and what kind of resource it is. */
const keyOf = (type: string, name: string, account: string | undefined): string =>
  JSON.stringify([type, name, account ?? ""]);

/** Such resources, by that. */
const resourcesByPrincipal = (
  changes: readonly ResourceChange[],
  side: Side,
): ReadonlyMap<string, readonly ResourceChange[]> => {
  const found = changes.flatMap((change) =>
    placesOf(change, side).map(([type, name]) => ({ key: keyOf(type, name, change.account), change })),
  );
  return new Map([...grouped(found, ({ key }) => key)].map(([key, all]) => [key, all.map(({ change }) => change)]));
};

/** On whom a resource puts a policy, and the type of one that puts it on one alone. */
const placesOf = (change: ResourceChange, side: Side): readonly (readonly [type: string, name: string])[] => {
  if (change.type === "aws_iam_policy_attachment") {
    return principalTypes.flatMap((principal) =>
      [knownOn(change, `${principal}s`, side)]
        .flat()
        .flatMap((name) =>
          typeof name === "string" ? [[`aws_iam_${principal}_policy_attachment`, name] as const] : [],
        ),
    );
  }
  const principal = /^aws_iam_(role|user|group)_policy(?:_attachment)?$/.exec(change.type)?.[1];
  const name = principal === undefined ? undefined : textOf(change, principal, side);
  return name === undefined ? [] : [[change.type, name]];
};

/** What is removed, of one principal. */
interface Swept extends Omit<Violation, "isNew"> {
  readonly of: Pick<DocumentSubject, "type" | "label">;
}

/** Finds the policies that an owner, of all of a role or of all who have one policy, does not name, and so removes again. */
export const findSweptAway = (plan: Plan): readonly (Swept & Violation)[] =>
  onBothSides((side) => [...sweptFromPrincipals(plan, side), ...sweptFromOthers(plan, side)]);

const sweptFromPrincipals = ({ changes, exclusives }: Plan, side: Side): readonly Swept[] => {
  const ofPrincipal = resourcesByPrincipal(changes, side);
  return exclusives.flatMap((exclusive) => {
    const { manages, subject, address: owner } = exclusive;
    const names = (side === "before" ? exclusive.before : exclusive)?.names;
    if (exclusive.isDoubtful || names === undefined || subject.name === undefined) return [];
    const { resource, name } = SINGLE[manages];
    const type = `aws_iam_${subject.type}_${resource}`;
    const isLeft = (change: ResourceChange): boolean => names.includes(textOf(change, name, side) ?? "");
    return (ofPrincipal.get(keyOf(type, subject.name, subject.account)) ?? [])
      .filter((change) => textOf(change, name, side) !== undefined && !isLeft(change))
      .map(({ address }) => ({
        severity: "error",
        address,
        of: subject,
        message: `${owner} manages all ${manages.replace("-", " ")} of ${subject.label} and does not name this one: it is removed again.`,
        remedy: `Name it in ${owner}; where another team owns the role, set pass_role: external and hand the policy to them.`,
      }));
  });
};

/**
 * An aws_iam_policy_attachment owns all attachments of its policy; what a role only reads back is no resource's own. Of
 * several owners that take one attachment away the first is named.
 */
const sweptFromOthers = ({ changes, attachments }: Plan, side: Side): readonly Swept[] => {
  const ofResource = grouped(attachments, ({ address }) => address);
  const ofPolicy = attachmentsByPolicy(attachments, side);
  const swept = new Map<AttachmentChange, Swept>();
  // What Terraform forgets is there and takes nothing away any more.
  const owns = (change: ResourceChange): boolean =>
    isThere(change, side) && !(side === "after" && change.action === "forget");
  const owners = changes.filter((change) => change.type === "aws_iam_policy_attachment" && owns(change));
  for (const { address: owner, account } of owners) {
    const own = ofResource.get(owner) ?? [];
    if (own.some((one) => one[side].state === "unknown")) continue;
    const named = new Set(own.filter((one) => one[side].state === "known").map(({ subject }) => wordsOf(subject)));
    const policies = new Set(own.flatMap((one) => policiesOf(one[side])));
    for (const one of [...policies].flatMap((policy) => ofPolicy.get(policy) ?? [])) {
      const { address, subject } = one;
      const isElsewhere = address === owner || (subject.account ?? account) !== account;
      if (swept.has(one) || isElsewhere || named.has(wordsOf(subject))) continue;
      swept.set(one, {
        severity: "error",
        address,
        of: subject,
        message: `${owner} owns all attachments of the policy and does not name ${wordsOf(subject)}: it is detached again.`,
        remedy: `Name it in ${owner}, or attach the policy by resources of its principals alone.`,
      });
    }
  }
  return [...swept.values()];
};

const attachmentsByPolicy = (
  attachments: readonly AttachmentChange[],
  side: Side,
): ReadonlyMap<string, readonly AttachmentChange[]> => {
  const pairs = attachments
    .filter(({ use, attribute }) => use === "attachment" && attribute !== READ_BACK)
    .flatMap((one) => policiesOf(one[side]).map((policy) => ({ policy, one })));
  return new Map(
    [...grouped(pairs, ({ policy }) => policy)].map(([policy, all]) => [policy, all.map(({ one }) => one)]),
  );
};

const READ_BACK = "managed_policy_arns";

const wordsOf = ({ type, label }: DocumentSubject): string => `the ${type} ${label}`;

/** A policy on a principal whose owner removes every policy that it does not name itself. */
export const policySweptAway: PlanRule = {
  code: "policy-swept-away",
  check: ({ plan }) => findSweptAway(plan).map(({ of: _, ...violation }) => violation),
};
