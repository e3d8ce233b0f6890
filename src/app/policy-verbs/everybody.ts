import { UserError } from "../../common/errors.ts";
import type { Evaluation, RoledPolicy } from "../../iam/decide/evaluate.ts";
import type { Principal, PrincipalPattern } from "../../iam/model.ts";

/**
 * UserError where the decision turns on whether `{"AWS": "*"}` includes a service or an identity provider: AWS says of it
 * that to anonymous users it is `"*"`, and no more.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html#principal-anonymous
 */
export const refuseUnclearEverybody = (
  documents: readonly RoledPolicy[],
  principal: Principal | undefined,
  decide: (documents: readonly RoledPolicy[]) => Evaluation,
): void => {
  const who = principal && UNCLEAR[principal.type];
  const unclear = documents.find(({ policy }) =>
    policy.statements.some(({ principals }) => principals?.principals.some(isAwsEverybody)),
  );
  if (who === undefined || unclear === undefined) return;
  if (decide(documents.map(withEverybody)).decision === decide(documents).decision) return;
  throw new UserError({
    message: `${unclear.name} has {"AWS": "*"} for a principal, and AWS leaves open whether that includes ${who}`,
    suggestion: 'write "*" in the policy for everybody, or name who is meant',
  });
};

const UNCLEAR: Readonly<Partial<Record<Principal["type"], string>>> = {
  Service: "a service",
  Federated: "an identity provider",
};

const isAwsEverybody = (who: PrincipalPattern): boolean => who.type === "AWS" && who.value === "*";

const withEverybody = (document: RoledPolicy): RoledPolicy => ({
  ...document,
  policy: {
    ...document.policy,
    statements: document.policy.statements.map(({ principals, ...rest }) => ({
      ...rest,
      ...(principals && {
        principals: {
          ...principals,
          principals: principals.principals.map((who) => (isAwsEverybody(who) ? { type: "*" } : who)),
        },
      }),
    })),
  },
});
