import type { Rule } from "./model.ts";
import { absentKeyPasses } from "./rules/absent-key-passes.ts";
import { accountWideTrust } from "./rules/account-wide-trust.ts";
import { actionWithoutResource } from "./rules/action-without-resource.ts";
import { allowNotAction } from "./rules/allow-not-action.ts";
import { allowNotPrincipal } from "./rules/allow-not-principal.ts";
import { allowNotResource } from "./rules/allow-not-resource.ts";
import { confusedDeputy } from "./rules/confused-deputy.ts";
import { fullAccess } from "./rules/full-access.ts";
import { invalidCharacter } from "./rules/invalid-character.ts";
import { invalidPrincipal } from "./rules/invalid-principal.ts";
import { mismatchedActionForPrincipal } from "./rules/mismatched-action-for-principal.ts";
import { operatorKeyMismatch } from "./rules/operator-key-mismatch.ts";
import { operatorValueMismatch } from "./rules/operator-value-mismatch.ts";
import { passRoleAnyRole } from "./rules/pass-role-any-role.ts";
import { passRoleAnyService } from "./rules/pass-role-any-service.ts";
import { policyTooLong } from "./rules/policy-too-long.ts";
import { privilegeEscalation } from "./rules/privilege-escalation.ts";
import { publicPrincipal } from "./rules/public-principal.ts";
import { redundantPattern } from "./rules/redundant-pattern.ts";
import { redundantStatement } from "./rules/redundant-statement.ts";
import { resourceNeverUsed } from "./rules/resource-never-used.ts";
import { shadowedStatement } from "./rules/shadowed-statement.ts";
import { sourceKeyNeverSent } from "./rules/source-key-never-sent.ts";
import { unknownAction } from "./rules/unknown-action.ts";
import { unknownConditionKey } from "./rules/unknown-condition-key.ts";
import { unknownService } from "./rules/unknown-service.ts";
import { unknownServicePrincipal } from "./rules/unknown-service-principal.ts";
import { unknownVariable } from "./rules/unknown-variable.ts";
import { unsupportedConditionKey } from "./rules/unsupported-condition-key.ts";
import { variableNotReplaced } from "./rules/variable-not-replaced.ts";
import { webIdentityAnySubject } from "./rules/web-identity-any-subject.ts";
import { wildcardMatchesNothing } from "./rules/wildcard-matches-nothing.ts";
import { wildcardNotExpanded } from "./rules/wildcard-not-expanded.ts";

/** Every rule, from what does not work to what is dangerous to what is merely too much. */
export const rules: readonly Rule[] = [
  invalidCharacter,
  unknownService,
  invalidPrincipal,
  unknownServicePrincipal,
  mismatchedActionForPrincipal,
  unknownAction,
  wildcardMatchesNothing,
  actionWithoutResource,
  resourceNeverUsed,
  variableNotReplaced,
  unknownVariable,
  unknownConditionKey,
  unsupportedConditionKey,
  operatorKeyMismatch,
  operatorValueMismatch,
  wildcardNotExpanded,
  absentKeyPasses,
  fullAccess,
  privilegeEscalation,
  passRoleAnyService,
  passRoleAnyRole,
  allowNotAction,
  allowNotResource,
  allowNotPrincipal,
  publicPrincipal,
  accountWideTrust,
  webIdentityAnySubject,
  confusedDeputy,
  sourceKeyNeverSent,
  shadowedStatement,
  redundantStatement,
  redundantPattern,
  policyTooLong,
];
