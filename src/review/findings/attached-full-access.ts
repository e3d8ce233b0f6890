import { grouped } from "../../common/grouped.ts";
import { isFullAccess } from "../../iam/lint/statements.ts";
import { isAdministratorAccess } from "../../iam/managed-policies.ts";
import type { Policy } from "../../iam/model.ts";
import type { Plan, Side } from "../../plan/model.ts";
import { policyIn, stateAfter } from "../documents/state.ts";
import { isBounded } from "../principals/access.ts";
import type { PrincipalDocuments, SidePolicies } from "../principals/model.ts";
import { textOf } from "../values.ts";
import { onBothSides, type PlanRule, type Violation } from "./rule.ts";

/**
 * Policies that allow everything, by whom they are attached to. The linter reads only the documents of the plan: it sees no
 * managed policy of AWS, and of one that stays as it is not that somebody else gets it. What it reports is left to it.
 */
export const attachedFullAccess: PlanRule = {
  code: "full-access",
  check: ({ plan, principals }) => {
    const linted = lintedPolicies(plan);
    const given = principals.identities.flatMap((principal) => givenTo(principal, linted));
    return [
      ...[...grouped(given, ({ policy, isNew }) => JSON.stringify([policy, isNew])).values()].map(violation),
      ...onBothSides((side) => givenBySets(plan, side)),
    ];
  },
};

const violation = (given: readonly Given[]): Violation => ({
  ...allowsEverything(given[0]?.policy ?? "", listed(given.map(({ who }) => who))),
  isNew: given.some(({ isNew }) => isNew),
});

const allowsEverything = (policy: string, who: string): Omit<Violation, "isNew"> => ({
  severity: "error",
  message: `${policy} allows ${who} every action on every resource, changing one's own permissions included.`,
  remedy: "Attach policies that list the actions that are needed and the resources that they are needed on.",
});

/** Permission sets of the IAM Identity Center are no principals: whoever is assigned one gets what it says. */
const givenBySets = ({ changes }: Plan, side: Side): readonly Omit<Violation, "isNew">[] =>
  changes
    .filter(({ type }) => type === "aws_ssoadmin_managed_policy_attachment")
    .filter((change) => isAdministratorAccess(textOf(change, "managed_policy_arn", side) ?? ""))
    .map(({ address }) => ({
      address,
      ...allowsEverything("AdministratorAccess", "whoever is assigned the permission set"),
    }));

const listed = (names: readonly string[]): string =>
  [names.slice(0, -1).join(", "), ...names.slice(-1)].filter((part) => part !== "").join(" and ");

/** A policy that gives one principal everything. */
interface Given {
  /** The policy's name. */
  readonly policy: string;
  readonly who: string;
  readonly isNew: boolean;
}

/** What the linter looks at, and whether it tells of everything in it as something new, wherever it stands. */
type Linted = ReadonlyMap<Policy, "as new" | "as old">;

const lintedPolicies = ({ changes }: Plan): Linted => {
  const linted = new Map<Policy, "as new" | "as old">();
  for (const change of changes) {
    for (const document of change.documents) {
      const policy = policyIn(stateAfter(change, document));
      if (policy === undefined || document.onlyLimits) continue;
      const before = policyIn(document.before);
      const isNew = before === undefined || !allowsAll(before);
      if (!isNew || !linted.has(policy)) linted.set(policy, isNew ? "as new" : "as old");
    }
  }
  return linted;
};

const givenTo = (principal: PrincipalDocuments, linted: Linted): readonly Given[] => {
  const { type, name, after } = principal;
  const isNew = !hadAll(principal);
  return after.policies
    .filter(({ policy }) => allowsAll(policy))
    .filter(({ policy }) => linted.get(policy) !== "as new" && (isNew || !linted.has(policy)))
    .map((one) => ({ policy: one.name, who: whoWords(`${type} ${name}`, after), isNew }));
};

/** Whether it could do all of it before too: a boundary that goes leaves more than was there. */
const hadAll = ({ before, after }: PrincipalDocuments): boolean =>
  before.policies.some(({ policy }) => allowsAll(policy)) && (!isBounded(before) || isBounded(after));

const allowsAll = ({ statements }: Policy): boolean => statements.some(isFullAccess);

const whoWords = (who: string, side: SidePolicies): string =>
  `the ${who}${isBounded(side) ? " (unless its boundary forbids it)" : ""}`;
