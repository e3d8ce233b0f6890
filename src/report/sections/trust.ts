import type { Review, TrustReview } from "../../review/model.ts";
import { code, join, type Line, line, lineBreak, text } from "../blocks.ts";
import type { Reading } from "../words/reading.ts";
import { byUrgency, changesAccess } from "../words/relation.ts";
import { witnessSentence } from "../words/witness.ts";

/** The roles whose trust changes, most urgent first. */
export const changedTrusts = ({ trusts }: Review): readonly TrustReview[] =>
  byUrgency(
    trusts.filter(({ relation }) => changesAccess(relation)),
    ({ relation }) => relation,
  );

/** Who may or may no longer assume which role. */
export const trustLine = (review: Review, reading: Reading): Line => {
  const changed = changedTrusts(review);
  if (changed.length === 0) {
    return review.trusts.some(({ relation }) => relation === "equivalent")
      ? line`rewritten, allows the same`
      : line`unchanged`;
  }
  return join(
    changed.flatMap((trust) => trustSentences(trust, reading)),
    lineBreak,
  );
};

const trustSentences = (trust: TrustReview, { directions }: Reading): readonly Line[] => {
  const { role, relation, witnesses, unknown } = trust;
  if (relation === "gone") return [line`${role} is gone`];
  const sentences = witnesses.map((witness) =>
    witnessSentence([code(role)], witness, directions[witness.direction].modal),
  );
  if (relation === "unknown" || unknown.length > 0) sentences.push(line`${role}: not known in full`);
  return sentences.length > 0 ? sentences : [line`${role}: ${text(relation)}`];
};
