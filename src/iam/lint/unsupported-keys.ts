import type { Catalogue, CatalogueAction, ConditionKey } from "../catalogue/model.ts";
import { operatorOf } from "../language/operators.ts";
import type { Condition } from "../model.ts";

/** The key of a service that a condition is on; undefined for a key that requests of any action may have. */
export const ownKey = ({ key }: Condition, catalogue: Catalogue): ConditionKey | undefined => {
  const found = catalogue.conditionKey(key);
  return found === undefined || found.global || STAYS.test(found.key) ? undefined : found;
};

/**
 * What a provider said of the user stays in the session, so that every request of it has the key; AWS lists it only for
 * the actions that begin one.
 * Sources: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html,
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_saml.html
 */
const STAYS =
  /^(?:saml:(?:namequalifier|sub|sub_type)|(?:accounts\.google|cognito-identity\.amazonaws|graph\.facebook|www\.amazon)\.com:\w+)$/;

/** Whether AWS lists a key for an action, or has it in its guides. */
export const hasKey = ({ id, conditionKeys }: CatalogueAction, { key }: ConditionKey): boolean =>
  conditionKeys.some((known) => known.key === key) || UNLISTED.get(key)?.includes(id) === true;

/**
 * Keys that AWS lists for other actions alone, though its guides and its managed policies have them for these.
 * Sources: https://docs.aws.amazon.com/bedrock/latest/userguide/model-access.html,
 * https://docs.aws.amazon.com/aws-managed-policy/latest/reference/ROSAManageSubscription.html
 */
const UNLISTED: ReadonlyMap<string, readonly string[]> = new Map([
  ["aws-marketplace:ProductId", ["aws-marketplace:Subscribe", "aws-marketplace:Unsubscribe"]],
]);

/** Without the key, IfExists, ForAllValues, negated operators and `Null: true` hold; everything else does not. */
export const holdsWithoutKey = (condition: Condition): boolean => {
  const { quantifier, ifExists, operator, values } = condition;
  if (operator === "Null") return values.some((value) => value.toLowerCase() === "true");
  return ifExists || quantifier === "ForAllValues" || (quantifier === undefined && operatorOf(condition).negated);
};

/** Whether no request of an action passes a condition, since none has the condition's key. */
export const neverHolds = (condition: Condition, action: CatalogueAction, catalogue: Catalogue): boolean => {
  const key = ownKey(condition, catalogue);
  return key !== undefined && !hasKey(action, key) && !holdsWithoutKey(condition);
};
