import type { DocumentChange, Plan, ResourceChange } from "../../plan/model.ts";
import { type Claim, contestedObjects } from "../contested.ts";
import { isPutOnSomething } from "./put-on.ts";
import { stateAfter, textOfState } from "./state.ts";

/** Gives why it is not known what becomes of a policy that several resources put on one thing. */
export const contestedDocuments = ({
  changes,
}: Plan): ((change: ResourceChange, document: DocumentChange) => string | undefined) => {
  const contested = contestedObjects(
    changes.flatMap((change) => change.documents.flatMap((document) => claimOf(change, document))),
  );
  return (change, document) => contested.get(objectOf(change, document) ?? "");
};

const claimOf = (change: ResourceChange, document: DocumentChange): readonly Claim[] => {
  const object = objectOf(change, document);
  if (object === undefined) return [];
  const { before } = document;
  const after = stateAfter(change, document);
  return [
    {
      object,
      address: change.address,
      ...(before.state !== "absent" && { before: () => textOfState(before) }),
      ...(after.state !== "absent" && { after: () => textOfState(after) }),
    },
  ];
};

/** Of which a thing has several, each with a name of its own. */
const SEVERAL: readonly string[] = ["aws_lambda_permission", "aws_ses_identity_policy"];

/** A name that is no bucket's, no ARN and no address is one of a region, which a plan does not tell of a resource. */
const objectOf = ({ type }: ResourceChange, { subject }: DocumentChange): string | undefined => {
  const { name } = subject;
  if (subject.type !== "resource" || name === undefined || !isPutOnSomething({ type })) return undefined;
  const isUnique = type === "aws_s3_bucket_policy" || /^(?:arn|https):/.test(name);
  return isUnique && !SEVERAL.includes(type) ? `the policy of ${name} (${type})` : undefined;
};
