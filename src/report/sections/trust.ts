import type { PrincipalPattern, Statement } from "../../iam/model.ts";
import type { Review, TrustReview } from "../../review/model.ts";
import { code, join, type Line, line, lineBreak, listing, text } from "../blocks.ts";
import type { Reading } from "../words/reading.ts";
import { byUrgency, changesAccess } from "../words/relation.ts";
import { statementsOn } from "../words/statement.ts";
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
  if (changed.length > 0) {
    return join(
      changed.flatMap((trust) => trustSentences(review, trust, reading)),
      lineBreak,
    );
  }
  const isRewritten = review.trusts.some(({ relation }) => relation === "equivalent");
  return isRewritten ? line`rewritten, allows the same` : line`unchanged`;
};

/** By the principals that come and go in the statements; where those stay, by the witnesses. */
const trustSentences = (review: Review, trust: TrustReview, { directions, isReversed }: Reading): readonly Line[] => {
  const { role, relation, witnesses, unknown } = trust;
  if (relation === "gone") return [line`${role} ${text(isReversed ? directions.removed.whole : "is gone")}`];
  const sentences = (["added", "removed"] as const).flatMap((direction): readonly Line[] => {
    const { modal } = directions[direction];
    const gained = witnesses.filter((witness) => witness.direction === direction);
    // Whoever is named anew may have been covered before, by an account for one; where nothing was, nobody was.
    const isShown = relation === "new" || gained.length > 0;
    const moved = isShown ? movedPrincipals(review, role, direction) : [];
    if (moved.length > 0) return [line`${listing(moved.map((each) => [code(each)]))} ${text(modal)} assume ${role}`];
    return gained.map((witness) => witnessSentence([code(role)], witness, modal, { role }));
  });
  if (relation === "unknown" || unknown.length > 0) sentences.push(line`${role}: not known in full`);
  return sentences.length > 0 ? sentences : [line`${role}: ${text(relation)}`];
};

/** The principals that a role's trust statements allow on one side and not on the other. */
const movedPrincipals = (review: Review, role: string, direction: "added" | "removed"): readonly string[] => {
  const changes = review.resources
    .flatMap(({ documents }) => documents)
    .filter(({ kind, subject }) => kind === "trust" && subject.label === role)
    .flatMap(({ statements }) => statements);
  const before = new Set(statementsOn(changes, "before").flatMap(allowedPrincipals));
  const after = new Set(statementsOn(changes, "after").flatMap(allowedPrincipals));
  const [here, there] = direction === "added" ? [after, before] : [before, after];
  return [...here].filter((principal) => !there.has(principal));
};

const allowedPrincipals = ({ effect, principals }: Statement): readonly string[] =>
  effect === "Allow" && principals?.negated === false ? principals.principals.map(principalText) : [];

const principalText = (principal: PrincipalPattern): string => (principal.type === "*" ? "*" : principal.value);
