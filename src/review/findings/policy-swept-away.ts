import type { DocumentSubject, Plan, ResourceChange } from "../../plan/model.ts";
import { policiesOf } from "../principals/claims.ts";
import { onBothSides, type PlanRule, type Side, type Violation } from "./rule.ts";
import { isThere, textOf } from "./values.ts";

/** The resources that put one policy on a principal, `aws_iam_role_policy`, and what exclusive management calls it by. */
const SINGLE = {
  "inline-policies": { resource: "policy", name: "name" },
  "managed-policies": { resource: "policy_attachment", name: "policy_arn" },
} as const;

const isOn = (change: ResourceChange, { type, name, account }: DocumentSubject, side: Side): boolean =>
  textOf(change, type, side) === name && change.account === account;

type Swept = Omit<Violation, "isNew">;

/** Finds the policies that an owner, of all of a role or of all who have one policy, does not name, and so removes again. */
export const findSweptAway = (plan: Plan): readonly Violation[] =>
  onBothSides((side) => [...sweptFromPrincipals(plan, side), ...sweptFromOthers(plan, side)]);

const sweptFromPrincipals = ({ changes, exclusives }: Plan, side: Side): readonly Swept[] =>
  exclusives.flatMap((exclusive) => {
    const { manages, subject, address: owner } = exclusive;
    const names = (side === "before" ? exclusive.before : exclusive)?.names;
    if (names === undefined || subject.name === undefined) return [];
    const { resource, name } = SINGLE[manages];
    const type = `aws_iam_${subject.type}_${resource}`;
    const isLeft = (change: ResourceChange): boolean => names.includes(textOf(change, name, side) ?? "");
    return changes
      .filter((change) => change.type === type && isOn(change, subject, side))
      .filter((change) => textOf(change, name, side) !== undefined && !isLeft(change))
      .map(({ address }) => ({
        severity: "error",
        address,
        message: `${owner} manages all ${manages.replace("-", " ")} of ${subject.label} and does not name this one: it is removed again.`,
        remedy: `Name it in ${owner}; where another team owns the role, set pass_role: external and hand the policy to them.`,
      }));
  });

/** An aws_iam_policy_attachment owns all attachments of its policy; what a role only reads back is no resource's own. */
const sweptFromOthers = ({ changes, attachments }: Plan, side: Side): readonly Swept[] =>
  changes
    .filter((change) => change.type === "aws_iam_policy_attachment" && isThere(change, side))
    .flatMap(({ address: owner, account }) => {
      const own = attachments.filter(({ address }) => address === owner);
      const named = own.filter((one) => one[side].state === "known").map(({ subject }) => wordsOf(subject));
      const policies = own.flatMap((one) => policiesOf(one[side]));
      if (own.some((one) => one[side].state === "unknown")) return [];
      return attachments
        .filter(({ address, use, attribute }) => address !== owner && use === "attachment" && attribute !== READ_BACK)
        .filter((one) => policiesOf(one[side]).some((policy) => policies.includes(policy)))
        .filter(({ subject }) => (subject.account ?? account) === account && !named.includes(wordsOf(subject)))
        .map(({ address, subject }) => ({
          severity: "error",
          address,
          message: `${owner} owns all attachments of the policy and does not name ${wordsOf(subject)}: it is detached again.`,
          remedy: `Name it in ${owner}, or attach the policy by resources of its principals alone.`,
        }));
    });

const READ_BACK = "managed_policy_arns";

const wordsOf = ({ type, label }: DocumentSubject): string => `the ${type} ${label}`;

/** A policy on a principal whose owner removes every policy that it does not name itself. */
export const policySweptAway: PlanRule = {
  code: "policy-swept-away",
  check: ({ plan }) => findSweptAway(plan),
};
