import { UserError } from "../../common/errors.ts";
import type { RoledPolicy } from "../../iam/decide/evaluate.ts";
import type { Principal, PrincipalPattern, Statement } from "../../iam/model.ts";
import type { CheckFiles } from "./check-documents.ts";

/**
 * UserError where documents and who asks do not go together: one is missing, who asks cannot have such a document, or AWS
 * does not say enough of who asks for a sure answer.
 * Sources: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_policy-eval-denyallow.html,
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html,
 * https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html
 */
export const refuseWhatDoesNotFit = (
  files: CheckFiles,
  documents: readonly RoledPolicy[],
  principal: Principal | undefined,
): void => {
  if (files.trust && files.resourcePolicy) {
    throw new UserError({
      message: "A role's trust policy is the policy of the role as a resource, and another is given",
      suggestion: "give one of --trust and --resource-policy",
    });
  }
  if (principal === undefined) {
    const asked = documents.find(({ role }) => role !== "policy" && role !== "boundary");
    if (asked === undefined) return;
    throw new UserError({
      message: `${ASKED_ABOUT[asked.role] ?? asked.role} is asked about a principal`,
      suggestion: "name it with --principal",
    });
  }
  if (principal.type === "AWS") {
    refuseWhatAwsPrincipalCannotHave(files, principal.value);
  } else if (files.policies.length > 0 || files.boundary || files.sessionPolicy) {
    throw new UserError({
      message: "Only an AWS principal has policies of its own",
      suggestion: "leave --policy, --boundary and --session-policy out",
    });
  }
  for (const document of documents) refuseUnclearPrincipals(document, principal);
};

const ASKED_ABOUT: Readonly<Partial<Record<RoledPolicy["role"], string>>> = {
  "trust policy": "A trust policy",
  "resource policy": "A resource's policy",
  "session policy": "A session's policy",
  SCP: "An SCP",
  RCP: "An RCP",
};

const refuseWhatAwsPrincipalCannotHave = (files: CheckFiles, principal: string): void => {
  if (/:root$/.test(principal)) {
    throw new UserError({
      message:
        "The root user needs no policy for what is in its account, which check does not decide, and can assume no role",
      suggestion: "name a role, a user or a session with --principal, or the account by its 12 digits",
    });
  }
  if (files.sessionPolicy && !/:(?:role|assumed-role|federated-user)\//.test(principal)) {
    throw new UserError({
      message: "Only the session of a role or of a federated user has a session policy",
      suggestion: "name the session with --principal, or leave --session-policy out",
    });
  }
  if (/:federated-user\//.test(principal) && files.policies.length > 0 && !files.sessionPolicy) {
    throw new UserError({
      message: "A federated user may do by the policies of its IAM user only what a session policy allows too",
      suggestion: "give that with --session-policy",
    });
  }
};

/** Refuses those in a resource's policy of whom nobody can tell whether they are who asks. */
const refuseUnclearPrincipals = ({ name, role, policy }: RoledPolicy, principal: Principal): void => {
  if (role !== "resource policy") return;
  const named = policy.statements.flatMap(({ principals }) => principals?.principals ?? []);
  if (named.some(({ type }) => isOneCanonical(type, principal.type))) {
    throw new UserError({
      message: `${name} or --principal names a canonical user, and the other an AWS principal: a canonical user's id does not say of which account it is`,
      suggestion: "name the account by its 12 digits, in the policy and with --principal",
    });
  }
  const unsure = policy.statements.findIndex((statement) => isPartlyNamed(statement, principal));
  if (unsure >= 0) {
    throw new UserError({
      message: `NotPrincipal of statement ${unsure + 1} of ${name} names who asks, its role or its account, but not all of them, and AWS leaves open whom it means then`,
      suggestion: "name a session, with its role and its account, as AWS asks, in the policy and with --principal",
    });
  }
  if (principal.type === "AWS" && /:federated-user\//.test(principal.value) && named.some(isUser)) {
    throw new UserError({
      message: `${name} names an IAM user and so its federated users, and the ARN of a federated user does not say whose it is`,
      suggestion: "leave --resource-policy out: no answer would be sure",
    });
  }
};

const isOneCanonical = (...types: readonly string[]): boolean =>
  types.includes("AWS") && types.includes("CanonicalUser");

/**
 * AWS may judge the account first, then the role and then the session. Whom Deny does not name at all it denies in any
 * order, and whom Allow names it leaves out.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notprincipal.html
 */
const isPartlyNamed = ({ effect, principals }: Statement, principal: Principal): boolean => {
  if (!principals?.negated || principal.type !== "AWS") return false;
  const named = principals.principals.flatMap((who) => (who.type === "AWS" ? [who.value] : []));
  const [, id = principal.value, role] =
    /^arn:[^:]+:(?:iam|sts)::(\d{12}):(?:assumed-role\/([^/]+)\/)?/.exec(principal.value) ?? [];
  const isNamed = named.includes(principal.value);
  const isOfRole = (who: string): boolean => who.includes(`:iam::${id}:role/`) && who.endsWith(`/${role}`);
  const above = [
    named.some((who) => who === id || who.endsWith(`:iam::${id}:root`)),
    ...(role === undefined ? [] : [named.some(isOfRole)]),
  ];
  if (principal.value === id) return above.includes(true);
  if (/:role\//.test(principal.value) && isNamed) return true;
  return effect === "Deny" ? isNamed && above.includes(false) : !isNamed && above.includes(true);
};

const isUser = (who: PrincipalPattern): boolean => who.type === "AWS" && /:user\//.test(who.value);
