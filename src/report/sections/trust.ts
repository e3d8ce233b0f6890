import { grouped } from "../../common/grouped.ts";
import { coversPrincipal } from "../../iam/decide/principal.ts";
import type { PrincipalPattern, Statement, StatementChange } from "../../iam/model.ts";
import type { Review, TrustReview } from "../../review/model.ts";
import { code, join, type Line, line, lineBreak, listing, text } from "../blocks.ts";
import type { Reading } from "../words/reading.ts";
import { byUrgency, changesAccess } from "../words/relation.ts";
import { openStatements, statementsOn } from "../words/statement.ts";
import { type WitnessOrigin, witnessSentence } from "../words/witness.ts";

/** The statements of trust policies that come, stay or go, by the label of their role. */
export type TrustStatements = ReadonlyMap<string, readonly StatementChange[]>;

/** Those of a whole plan. */
export const trustStatements = ({ resources }: Review): TrustStatements => {
  const documents = resources.flatMap((resource) => resource.documents).filter(({ kind }) => kind === "trust");
  const byRole = grouped(documents, ({ subject }) => subject.label);
  return new Map([...byRole].map(([role, ofRole]) => [role, ofRole.flatMap(({ statements }) => statements)]));
};

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
    const statements = trustStatements(review);
    return join(
      changed.flatMap((trust) => trustSentences(statements, trust, reading)),
      lineBreak,
    );
  }
  const isRewritten = review.trusts.some(({ relation }) => relation === "equivalent");
  return isRewritten ? line`rewritten, allows the same` : line`unchanged`;
};

/** By the principals that come and go in the statements; where those stay, by the witnesses. */
const trustSentences = (
  statements: TrustStatements,
  trust: TrustReview,
  { directions, isReversed }: Reading,
): readonly Line[] => {
  const { role, relation, witnesses, unknown } = trust;
  if (relation === "gone") return [line`${role} ${text(isReversed ? directions.removed.whole : "is gone")}`];
  const sentences = (["added", "removed"] as const).flatMap((direction): readonly Line[] => {
    const { modal } = directions[direction];
    const gained = witnesses.filter((witness) => witness.direction === direction);
    const moved = movedPrincipals(statements, trust, direction);
    if (moved.length > 0) return [line`${listing(moved.map(principalCode))} ${text(modal)} assume ${role}`];
    const origin = { role, ...openOf(statements, trust) };
    return gained.map((witness) => witnessSentence([code(role)], witness, modal, origin));
  });
  if (relation === "unknown" || unknown.length > 0) sentences.push(line`${role}: not known in full`);
  return sentences.length > 0 ? sentences : [line`${role}: ${text(relation)}`];
};

/** The statements of a role's trust that let everybody in, so that the principal of their witnesses is an example. */
export const openOf = (statements: TrustStatements, { role }: TrustReview): Pick<WitnessOrigin, "openStatements"> => {
  const changes = statements.get(role) ?? [];
  return { openStatements: { added: openStatements(changes, "after"), removed: openStatements(changes, "before") } };
};

/** Those whom no witness speaks of, since one stands for all that may do the same. */
export const unwitnessedLines = (
  statements: TrustStatements,
  trust: TrustReview,
  { directions }: Reading,
): readonly Line[] =>
  (["added", "removed"] as const).flatMap((direction): readonly Line[] => {
    const seen = trust.witnesses.flatMap((witness) =>
      witness.direction === direction && witness.principal && witness.principal.type !== "anonymous"
        ? [witness.principal]
        : [],
    );
    const rest = movedPrincipals(statements, trust, direction).filter(
      (moved) => !seen.some((principal) => coversPrincipal({ negated: false, principals: [moved] }, principal)),
    );
    if (rest.length === 0) return [];
    const source = rest.length === 1 ? "as its statement below says" : "as their statements below say";
    const { modal } = directions[direction];
    const also = modal === "may" ? "too" : "either";
    return [
      line`${listing(rest.map(principalCode))} ${text(modal)} assume ${trust.role} ${text(also)}, ${text(source)}`,
    ];
  });

/**
 * The principals that a role's trust statements allow on one side and not on the other. Whoever is named anew may have been
 * covered before, by an account for one, so there are none where nothing is gained; where nothing was, nobody was.
 */
const movedPrincipals = (
  statements: TrustStatements,
  { role, relation, witnesses }: TrustReview,
  direction: "added" | "removed",
): readonly PrincipalPattern[] => {
  if (relation !== "new" && !witnesses.some((witness) => witness.direction === direction)) return [];
  const changes = statements.get(role) ?? [];
  const before = allowedPrincipals(statementsOn(changes, "before"));
  const after = allowedPrincipals(statementsOn(changes, "after"));
  const [here, there] = direction === "added" ? [after, before] : [before, after];
  return [...here].flatMap(([text, principal]) => (there.has(text) ? [] : [principal]));
};

/** By their texts. */
const allowedPrincipals = (statements: readonly Statement[]): ReadonlyMap<string, PrincipalPattern> =>
  new Map(
    statements
      .flatMap(({ effect, principals }) =>
        effect === "Allow" && principals?.negated === false ? principals.principals : [],
      )
      .map((principal) => [principalText(principal), principal]),
  );

const principalCode = (principal: PrincipalPattern): Line => [code(principalText(principal))];

const principalText = (principal: PrincipalPattern): string => (principal.type === "*" ? "*" : principal.value);
