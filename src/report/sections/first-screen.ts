import { firstOfEach } from "../../common/grouped.ts";
import { withCommas } from "../../common/with-commas.ts";
import type { Witness } from "../../iam/model.ts";
import type { AccessGroup, Review } from "../../review/model.ts";
import { type Block, code, join, type Line, line, lineBreak, listing, paragraph, strong, text } from "../blocks.ts";
import type { DeploymentReport, ReportContext } from "../context.ts";
import { counted, planWords } from "../words/counts.ts";
import { prose } from "../words/prose.ts";
import { type Reading, readingOf } from "../words/reading.ts";
import { isOnCondition, type Modal, witnessRequest, witnessSentence } from "../words/witness.ts";
import { groupCounts, wholeServices } from "./access-groups.ts";
import { type AccessItem, accessItems, byReach, changesUse, type WitnessSubject, witnessesOf } from "./access-items.ts";
import { deployLine } from "./deploy-line.ts";
import { gateWords } from "./state.ts";
import { trustLine } from "./trust.ts";

/** What a reviewer can act on without reading further: one table, each row a question and its answer. */
export const firstScreen = (report: DeploymentReport, review: Review, context: ReportContext): readonly Block[] => {
  const reading = readingOf(report.state);
  const { label, meaning } = reading.relation(review.relation);
  const rows = [
    ...(report.gate === undefined ? [] : [row("GATE", gateWords(report.gate))]),
    row(reading.directions.added.row, accessLine(review, "added", reading)),
    row(reading.directions.removed.row, accessLine(review, "removed", reading)),
    row("TRUST", trustLine(review, reading)),
    row("TOUCHES", touchesLine(review)),
    ...(review.deployability.length === 0 ? [] : [row("DEPLOY", deployLine(review))]),
    row("PLAN", line`${planWords(review.counts)} · ${text(findingsWords(review))}`),
    ...(review.notChecked.length === 0 ? [] : [row("NOT CHECKED", join(review.notChecked.map(prose), text(" · ")))]),
  ];
  const from = provenance(review, context);
  return [
    { kind: "answers", head: [line`${strong(label)}`, line`${text(meaning)}`], rows },
    ...(from.length === 0 ? [] : [paragraph(from)]),
  ];
};

const row = (question: string, answer: Line): readonly [string, Line] => [question, answer];

/** How many sentences a row shows before it counts the rest; the Access section below has them all. */
const shownPerItem = 2;
const shownItems = 4;

/** NEW or GONE: who may do what that they could not do before, or the reverse. */
const accessLine = (review: Review, direction: Witness["direction"], reading: Reading): Line => {
  const all = accessItems(review);
  const items = byReach(
    all.filter((item) => goes(item, direction)),
    direction,
  );
  const unknown = all.filter((item) => mayGo(item, direction) || losesUnread(item, direction));
  const lines = [
    ...items.slice(0, shownItems).map((item) => itemLine(item, direction, reading)),
    ...(items.length > shownItems ? [line`and ${text(counted(items.length - shownItems, "more principal"))}`] : []),
    ...(unknown.length === 0 ? [] : [line`not known in full for ${listing(firstOf(unknown))}`]),
  ];
  return lines.length === 0 ? line`nothing` : join(lines, lineBreak);
};

/**
 * Whether it is not known what it gets, or loses: who is made with the plan has nothing to lose, and is new whatever is not known
 * of it.
 */
const mayGo = ({ relation, unknown, existsOnly }: AccessItem, direction: Witness["direction"]): boolean =>
  (relation === "unknown" && existsOnly !== (direction === "added" ? "before" : "after")) ||
  (relation === "new" && unknown.length > 0 && direction === "added");

/** Whether it has less after, of which a policy that cannot be read does not let it be shown what. */
const losesUnread = (item: AccessItem, direction: Witness["direction"]): boolean =>
  direction === "removed" && item.relation === "narrower" && !goes(item, direction);

/** The first names, and how many more there are. What several attributes say of one resource has one name. */
const firstOf = (items: readonly AccessItem[]): readonly Line[] => {
  const names = firstOfEach(
    items.map(({ who }) => who),
    (who) => JSON.stringify(who),
  );
  return [
    ...names.slice(0, shownItems),
    ...(names.length > shownItems ? [line`${text(withCommas(names.length - shownItems))} more`] : []),
  ];
};

const goes = (item: AccessItem, direction: Witness["direction"]): boolean =>
  item[direction].length > 0 ||
  witnessesOf(item, direction).length > 0 ||
  changesUse(item, direction) ||
  item.relation === (direction === "added" ? "new" : "gone");

const itemLine = (item: AccessItem, direction: Witness["direction"], reading: Reading): Line => {
  if (item.uses) return useLine(item.who, item.uses, direction, reading);
  const groups = item[direction];
  if (groups.length > 0 && (item.relation === "new" || item.relation === "gone")) {
    return line`${item.who} ${text(reading.directions[direction].whole)}: ${groupCounts(groups)}`;
  }
  const witnesses = distinct(witnessesOf(item, direction), (one) => witnessLine(item, one, reading));
  const shown = witnesses.slice(0, shownPerItem);
  const whole = new Set(groups.filter(({ isWholeService }) => isWholeService).flatMap(({ actions }) => actions));
  const isRest = (action: string): boolean => !whole.has(action) && !shown.some((witness) => witness.action === action);
  const actions = groups.flatMap((group) => group.actions).filter(isRest);
  const others = witnesses.slice(shown.length).filter(({ action }) => !whole.has(action));
  const more = Math.max(actions.length, others.length);
  const sentences = [
    ...wholeLines(item, groups, reading.directions[direction].modal, witnesses.some(isOnCondition)),
    ...shown.map((witness) => witnessLine(item, witness, reading)),
  ];
  if (sentences.length === 0) {
    return groups.length === 0
      ? line`${item.who} ${text(reading.directions[direction].whole)}`
      : line`${item.who}: ${groupCounts(groups)}`;
  }
  return [...join(sentences, lineBreak), ...(more > 0 ? line`, and ${text(counted(more, "more action"))}` : [])];
};

/** Two statements may allow one request, of which the sentences here are then the same. */
const distinct = (witnesses: readonly Witness[], lineOf: (witness: Witness) => Line): readonly Witness[] =>
  firstOfEach(witnesses, (one) => JSON.stringify(lineOf(one)));

/** `the group data-scientists may use the role databricks-sagemaker`. */
export const useLine = (who: Line, uses: Line, direction: Witness["direction"], { directions }: Reading): Line =>
  line`${who} ${text(directions[direction].modal)} ${uses}`;

/** `X may call every action of 424 services`; where conditions decide, it may have called them in some cases, or may still. */
const wholeLines = (
  { who }: AccessItem,
  groups: readonly AccessGroup[],
  modal: Modal,
  isConditional: boolean,
): readonly Line[] => {
  const { services } = wholeServices(groups);
  if (services.length === 0) return [];
  const named =
    services.length <= shownItems
      ? listing(services.map((service) => [code(service)]))
      : line`${text(withCommas(services.length))} services`;
  if (!isConditional) return [line`${who} ${text(modal)} call every action of ${named}`];
  return [line`${who} may call every action of ${named} in ${text(modal === "may" ? "more" : "fewer")} cases`];
};

/** What is decided of an added request where a document before cannot be read. */
const openBefore = "not known → allowed";

/** The sentence, and that it is a request which the policy engine has decided on both sides. */
export const witnessLine = (subject: WitnessSubject, witness: Witness, { directions }: Reading): Line => {
  const isOpen = subject.beforeUnknown === true && witness.direction === "added";
  const { modal, decided } = isOpen ? { modal: "may" as const, decided: openBefore } : directions[witness.direction];
  return line`${witnessSentence(subject.who, witness, modal, subject)} (witness: ${witnessRequest(witness)}, ${text(decided)})`;
};

const touchesLine = ({ touches }: Review): Line => {
  if (touches.length === 0) return line`no role of another owner`;
  return join(
    touches.map(({ role, what }) => line`a role this deployment does not own: ${role} (${prose(what)})`),
    lineBreak,
  );
};

/** `2 findings (1 new warning)`. */
export const findingsWords = ({ findings }: Review): string => {
  if (findings.length === 0) return "no findings";
  const fresh = (["error", "warning", "info"] as const)
    .map((severity) => ({
      severity,
      count: findings.filter((finding) => finding.isNew && finding.severity === severity).length,
    }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => (severity === "info" ? `${count} new info` : counted(count, `new ${severity}`)));
  return `${counted(findings.length, "finding")} (${fresh.length === 0 ? "none new" : fresh.join(", ")})`;
};

/** The managed policies that were read, the plan's fingerprint and the commits. */
export const provenance = (review: Review, { head, base }: ReportContext): Line => {
  const parts: readonly Line[] = [
    ...review.managedPolicies.map(managedPolicyLine),
    ...(review.fingerprint === undefined ? [] : [line`plan ${review.fingerprint}`]),
    ...(head === undefined ? [] : [line`head ${head}`]),
    ...(base === undefined ? [] : [line`base ${base}`]),
  ];
  return join(parts, text(" · "));
};

const managedPolicyLine = ({
  name,
  source,
  version,
  date,
  differsFromBundled,
}: Review["managedPolicies"][number]): Line => {
  const which =
    version === undefined ? line`${name}, a version that this program does not know` : line`${name} ${version}`;
  const when = date === undefined ? [] : line` (${prose(date)})`;
  if (source === "bundled") return line`${which}${when}, the bundled copy: AWS was not asked`;
  return line`${which}${when}, ${text(differsFromBundled === true ? "not the bundled copy: AWS has another" : "as AWS has it now")}`;
};
