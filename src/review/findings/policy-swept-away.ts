import type { DocumentSubject, Plan, ResourceChange } from "../../plan/model.ts";
import { onBothSides, type PlanRule, type Side, type Violation } from "./rule.ts";
import { textOf } from "./values.ts";

/** The resources that put one policy on a principal, `aws_iam_role_policy`, and what exclusive management calls it by. */
const SINGLE = {
  "inline-policies": { resource: "policy", name: "name" },
  "managed-policies": { resource: "policy_attachment", name: "policy_arn" },
} as const;

const isOn = (change: ResourceChange, { type, name, account }: DocumentSubject, side: Side): boolean =>
  textOf(change, type, side) === name && change.account === account;

/** Finds the policies that the owner of a role does not name, and so removes again. */
export const findSweptAway = ({ changes, exclusives }: Plan): readonly Violation[] =>
  onBothSides((side) =>
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
    }),
  );

/** A policy on a principal whose owner removes every policy that it does not name itself. */
export const policySweptAway: PlanRule = {
  code: "policy-swept-away",
  check: ({ plan }) => findSweptAway(plan),
};
