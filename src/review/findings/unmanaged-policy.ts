import { grouped } from "../../common/grouped.ts";
import { completedEscalations } from "../../iam/lint/completed-escalations.ts";
import type { DocumentSubject, ExclusiveManagement, Plan, ResourceChange } from "../../plan/model.ts";
import { unknownAccount } from "../../plan/raw/accounts.ts";
import { stateAfter } from "../documents/state.ts";
import { inlineName } from "../principals/claims.ts";
import { lastPart, policiesIn, sides } from "../values.ts";
import type { PlanRule, Situation, Violation } from "./rule.ts";

/** A policy that a role has and no resource puts on it. */
interface Unmanaged extends Pick<ExclusiveManagement, "manages"> {
  readonly role: DocumentSubject;
  /** Its name, or the ARN of a managed one. */
  readonly policy: string;
}

/**
 * Policies on a role of the plan that no resource of the plan manages: the provider has read them back, so somebody
 * put them there by hand or from elsewhere. A plan never shows them as a change, neither when they come nor afterwards.
 */
export const unmanagedPolicy: PlanRule = {
  code: "unmanaged-policy",
  check: (situation) => {
    const { plan } = situation;
    const attachments = grouped(
      plan.attachments.filter(({ attribute }) => attribute === "managed_policy_arns"),
      ({ address }) => address,
    );
    const owned = new Set(plan.exclusives.map(({ subject, manages }) => ownedKey(subject, manages)));
    const elsewhere = managedSomewhere(plan);
    return plan.changes
      .filter(({ type, action }) => type === "aws_iam_role" && (action === "no-op" || action === "update"))
      .flatMap((role) => {
        const found = [...attachedBy(attachments.get(role.address) ?? []), ...inlineOf(role)];
        // What owns all policies of the kind removes what it does not name, and what it names is the plan's.
        const unmanaged = found.filter(
          (one) => !owned.has(ownedKey(one.role, one.manages)) && !elsewhere.has(policyKey(one.role, one.policy)),
        );
        return findingFor(role, unmanaged, situation);
      });
  },
};

const ownedKey = ({ type, label }: DocumentSubject, manages: ExclusiveManagement["manages"]): string =>
  `${manages} ${type} ${label}`;

/** The policies of roles whose account the plan does not tell, as where it destroys one: each may be of any role of that name. */
const managedSomewhere = ({ changes, attachments }: Plan): ReadonlySet<string> =>
  new Set([
    ...changes.flatMap((change) =>
      change.documents
        .filter(({ subject }) => subject.account === unknownAccount)
        .flatMap((document) => sides.map((side) => policyKey(document.subject, inlineName(change, document, side)))),
    ),
    ...attachments
      .filter(({ subject }) => subject.account === unknownAccount)
      .flatMap(({ subject, before, after }) =>
        [before, after].flatMap(policiesIn).map(({ arn }) => policyKey(subject, arn)),
      ),
  ]);

/** By the name of an inline policy, or the ARN of a managed one. */
const policyKey = ({ type, name }: DocumentSubject, policy: string | undefined): string => `${type} ${name} ${policy}`;

const findingFor = (role: ResourceChange, found: readonly Unmanaged[], situation: Situation): readonly Violation[] => {
  const [first] = found;
  if (first === undefined) return [];
  const those = found.length === 1 ? "it" : "them";
  return [
    {
      severity: found.some((one) => isDangerous(one, situation)) ? "error" : "warning",
      address: role.address,
      message: `The role ${first.role.label} has ${found.length === 1 ? "a policy" : "policies"} that no resource of this plan manages: ${found.map(words).join(", ")}.`,
      remedy: `Take ${those} off the role, or write ${those} into the configuration; where another configuration manages ${those} on purpose, accept this finding.`,
      // The provider has read them from AWS, where they are whatever this plan does.
      isNew: false,
    },
  ];
};

const words = ({ manages, policy }: Unmanaged): string =>
  manages === "managed-policies" ? policy : `the inline policy \`${policy}\``;

/** As the documents of the role are called: `AdministratorAccess`, `inline policy debug`. */
const documentOf = ({ manages, policy }: Unmanaged): string =>
  manages === "managed-policies" ? lastPart(policy) : `inline policy ${policy}`;

/** What the role does not set and reads back, without what other resources attach. */
const attachedBy = (attachments: Plan["attachments"]): readonly Unmanaged[] =>
  attachments.flatMap(({ subject, after }) =>
    policiesIn(after).flatMap(({ arn }) =>
      arn === undefined ? [] : [{ manages: "managed-policies", role: subject, policy: arn } as const],
    ),
  );

const inlineOf = (role: ResourceChange): readonly Unmanaged[] =>
  role.documents
    .filter((document) => stateAfter(role, document).state !== "absent")
    .flatMap((document) => {
      const name = inlineName(role, document, "after");
      return name === undefined ? [] : [{ manages: "inline-policies", role: document.subject, policy: name } as const];
    });

/** Whether the policy by itself gives what it takes to get every permission. */
const isDangerous = (one: Unmanaged, { principals, facts }: Situation): boolean =>
  principals.identities
    .filter(({ type, name }) => type === one.role.type && name === one.role.label)
    .flatMap(({ after }) => after.policies)
    .filter(({ name }) => name === documentOf(one))
    .flatMap(({ policy }) => completedEscalations([policy], facts))
    .some(({ escalation, bounded }) => escalation.kind === "self-escalation" && !bounded);
