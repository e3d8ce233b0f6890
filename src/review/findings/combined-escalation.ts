import { grouped } from "../../common/grouped.ts";
import { type CompletedEscalation, completedEscalations, severityOf } from "../../iam/lint/completed-escalations.ts";
import { isFullAccess } from "../../iam/lint/statements.ts";
import type { Policy, Severity } from "../../iam/model.ts";
import type { MembershipChange, Plan } from "../../plan/model.ts";
import { policyIn, stateAfter } from "../documents/state.ts";
import { isBounded } from "../principals/access.ts";
import type { PrincipalDocuments } from "../principals/model.ts";
import type { PlanRule, Situation, Violation } from "./rule.ts";

/**
 * Known ways to other permissions that a principal's policies open together after the plan and did not before, managed
 * policies included. What one document of the plan opens by itself is the linter's privilege-escalation, a policy that
 * allows everything is full-access's, and what is said of a group is not said of its users again.
 */
export const combinedEscalation: PlanRule = {
  code: "combined-escalation",
  check: (situation) => {
    const linted = lintedPolicies(situation.plan);
    const opened = new Map(
      situation.principals.identities
        .filter(({ mayChange, after }) => mayChange && after.policies.length > 0)
        .map((principal) => [keyOf(principal), { principal, ways: openedWays(principal, linted, situation) }]),
    );
    const groupsOf = grouped(situation.plan.memberships.filter(isMember), ({ user }) => user.label);
    return [...opened.values()].flatMap(({ principal, ways }) => {
      const groups = principal.type === "user" ? (groupsOf.get(principal.name) ?? []) : [];
      const ofGroups = groups.flatMap(
        ({ group }) => opened.get(keyOf({ type: "group", name: group.label }))?.ways ?? [],
      );
      return findingFor(principal, without(ways, ofGroups));
    });
  },
};

const keyOf = ({ type, name }: Pick<PrincipalDocuments, "type" | "name">): string => `${type} ${name}`;

const isMember = ({ after }: MembershipChange): boolean => after.state === "member";

const without = (
  ways: readonly CompletedEscalation[],
  others: readonly CompletedEscalation[],
): readonly CompletedEscalation[] => {
  const ids = new Set(others.map(({ escalation }) => escalation.id));
  return ways.filter(({ escalation }) => !ids.has(escalation.id));
};

const lintedPolicies = ({ changes }: Plan): ReadonlySet<Policy> =>
  new Set(
    changes.flatMap((change) => change.documents.flatMap((document) => policyIn(stateAfter(change, document)) ?? [])),
  );

const openedWays = (
  { before, after }: PrincipalDocuments,
  linted: ReadonlySet<Policy>,
  { facts }: Situation,
): readonly CompletedEscalation[] => {
  facts.budget.renew();
  const waysOf = (policies: readonly Policy[]) => completedEscalations(policies, facts);
  const policies = after.policies.map(({ policy }) => policy);
  if (policies.some(({ statements }) => statements.some(isFullAccess))) return [];
  const all = waysOf(policies);
  if (all.length === 0) return [];
  const elsewhere = [
    before.policies.map(({ policy }) => policy),
    ...policies.filter((one) => linted.has(one)).map((one) => [one]),
  ];
  return without(all, elsewhere.flatMap(waysOf));
};

const findingFor = (
  { type, name, after }: PrincipalDocuments,
  ways: readonly CompletedEscalation[],
): readonly Violation[] => (ways.length === 0 ? [] : [violation(`${type} ${name}`, ways, isBounded(after))]);

const violation = (who: string, ways: readonly CompletedEscalation[], isBounded: boolean): Violation => ({
  severity: worst(ways.map(severityOf)),
  message: `The policies of the ${who} together open known ways to other permissions${isBounded ? ", unless its boundary forbids them" : ""}: ${ways.map(describe).join("; ")}.`,
  remedy: "Limit the actions to named resources; https://pathfinding.cloud/paths describes each way by its id.",
  isNew: true,
});

const describe = ({ escalation }: CompletedEscalation): string =>
  `${escalation.id} (${escalation.actions.join(" + ")})`;

const worst = (severities: readonly Severity[]): Severity =>
  (["error", "warning"] as const).find((severity) => severities.includes(severity)) ?? "info";
