import { grouped } from "../../common/grouped.ts";
import type { Witness } from "../../iam/model.ts";
import { type Block, code, heading, join, type Line, line, listing, paragraph, strong, text } from "../blocks.ts";
import { prose } from "../words/prose.ts";
import { relationWords } from "../words/relation.ts";
import { namesakesAmong, statementWords, witnessSentence } from "../words/witness.ts";
import type { CompareResult } from "./model.ts";

/** What `compare` says: the relation, one witness for every kind of difference, the actions, and what it rests on. */
export const compareBlocks = (result: CompareResult): readonly Block[] => {
  const { label, meaning } = relationWords(result.relation);
  const { boundaries = {} } = result;
  return [
    heading(2, line`${strong(label)}: ${text(result.relation === "equivalent" ? EQUIVALENT : meaning)}`),
    ...witnessBlocks("Added", "may", result.witnesses, "added"),
    ...witnessBlocks("Taken away", "may no longer", result.witnesses, "removed"),
    ...actionBlocks("Actions with more access", result.summary.addedActions),
    ...actionBlocks("Actions with less access", result.summary.removedActions),
    ...unknownBlocks(result.unknown),
    paragraph(
      line`Before: ${sideWords(result.before, boundaries.before)}. After: ${sideWords(result.after, boundaries.after)}.`,
    ),
    paragraph(
      line`Not considered: ${text(result.notConsidered.join("; "))}. What AWS has is taken from ${result.catalogue.package} ${result.catalogue.version} of ${result.catalogue.date}.`,
    ),
  ];
};

const EQUIVALENT = "both allow the same";

const witnessBlocks = (
  title: string,
  modal: "may" | "may no longer",
  witnesses: readonly Witness[],
  direction: Witness["direction"],
): readonly Block[] => {
  const shown = witnesses.filter((witness) => witness.direction === direction);
  if (shown.length === 0) return [];
  const origin = { namesakes: namesakesAmong(witnesses) };
  return [
    paragraph(line`${text(title)}, for example:`),
    {
      kind: "list",
      items: shown.map(
        (witness) => line`${witnessSentence(WHO, witness, modal, origin)}, by ${statementWords(witness.by)}`,
      ),
    },
  ];
};

/** An identity-based policy does not say whose it is. */
const WHO: Line = [text("whoever has these policies")];

/** Every action, grouped by service. */
const actionBlocks = (title: string, actions: readonly string[]): readonly Block[] => {
  if (actions.length === 0) return [];
  const items = [...grouped(actions, (action) => action.split(":")[0] ?? "")].map(
    ([service, ofService]) =>
      line`${service}: ${join(
        ofService.map((action) => [code(action.slice(service.length + 1))]),
        text(", "),
      )}`,
  );
  return [paragraph(line`${text(title)} (${actions.length}):`), { kind: "list", items }];
};

const unknownBlocks = (reasons: readonly string[]): readonly Block[] =>
  reasons.length === 0 ? [] : [paragraph(line`Unknown:`), { kind: "list", items: reasons.map(prose) }];

const sideWords = (names: readonly string[], boundary: string | undefined): Line => {
  const policies = names.length === 0 ? [text("no policy")] : listing(names.map((name) => line`${name}`));
  return boundary === undefined ? policies : line`${policies} within the boundary ${boundary}`;
};
