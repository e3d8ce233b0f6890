import { isOfAws } from "../../iam/managed-policies.ts";
import type { ManagedPolicyNote, Review } from "../../review/model.ts";

/**
 * The managed policies of AWS whose text is one that AWS has published, by the name that witnesses call them by. One whose
 * name another policy of the review shares is not among them: a witness would not tell the two apart.
 */
export const awsPolicies = ({ managedPolicies, resources }: Review): ReadonlyMap<string, ManagedPolicyNote> => {
  const own = resources.flatMap(({ documents }) =>
    documents.flatMap(({ subject }) => (subject.type === "policy" ? [subject.name, subject.label] : [])),
  );
  const names = [...managedPolicies.map(({ name }) => name), ...own];
  return new Map(
    managedPolicies
      .filter(({ arn, name, version }) => isOfAws(arn) && version !== undefined && isOnce(names, name))
      .map((note) => [note.name, note]),
  );
};

const isOnce = (names: readonly (string | undefined)[], name: string): boolean =>
  names.indexOf(name) === names.lastIndexOf(name);

/** Where AWS shows a managed policy's statements. Source: https://docs.aws.amazon.com/aws-managed-policy/latest/reference/ */
export const pageOf = ({ name }: ManagedPolicyNote): string =>
  `https://docs.aws.amazon.com/aws-managed-policy/latest/reference/${encodeURIComponent(name)}.html`;
