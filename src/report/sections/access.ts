import type { Witness } from "../../iam/model.ts";
import type { AccessGroup, ManagedPolicyNote, Review, TrustReview } from "../../review/model.ts";
import { type Block, code, heading, type Line, line, paragraph, strong, text } from "../blocks.ts";
import { counted } from "../words/counts.ts";
import { prose } from "../words/prose.ts";
import type { Reading } from "../words/reading.ts";
import { statementWords } from "../words/witness.ts";
import { isAdministrative, wholeServices } from "./access-groups.ts";
import { type AccessItem, accessItems, changesUse, type WitnessSubject, witnessesOf } from "./access-items.ts";
import { countTable, isNamedInFull } from "./action-counts.ts";
import { awsPolicies, pageOf } from "./aws-policies.ts";
import { useLine, witnessLine } from "./first-screen.ts";
import { changedTrusts, openOf, type TrustStatements, trustStatements, unwitnessedLines } from "./trust.ts";

/** One block list for every principal, document and trust whose access changes: in words, with all witnesses. */
export const accessSections = (review: Review, reading: Reading): readonly (readonly Block[])[] => {
  const items = accessItems(review);
  const published = awsPolicies(review);
  const statements = trustStatements(review);
  return [
    ...items.filter(({ uses }) => uses === undefined).map((item) => itemBlocks(item, published, reading)),
    ...useBlocks(items, reading),
    ...changedTrusts(review).map((trust) => trustBlocks(statements, trust, reading)),
  ];
};

/** One list for all who may use a role in a workspace: a line says all of each. */
const useBlocks = (items: readonly AccessItem[], reading: Reading): readonly (readonly Block[])[] => {
  const lines = items.flatMap((item) => {
    const { who, uses, unknown } = item;
    if (uses === undefined) return [];
    const changed = (["added", "removed"] as const)
      .filter((direction) => changesUse(item, direction))
      .map(
        (direction) => line`${strong(reading.directions[direction].mark)}: ${useLine(who, uses, direction, reading)}`,
      );
    return [
      ...changed,
      ...unknown.map((reason) => line`${strong("? not known")}: whether ${who} may ${uses}. ${prose(reason)}`),
    ];
  });
  return lines.length === 0
    ? []
    : [[heading(4, line`Who uses the role in the workspace`), { kind: "list", items: lines }]];
};

type Published = ReadonlyMap<string, ManagedPolicyNote>;

const itemBlocks = (item: AccessItem, published: Published, reading: Reading): readonly Block[] => {
  const { label, meaning } = reading.relation(item.relation);
  const witnesses = [...witnessesOf(item, "added"), ...witnessesOf(item, "removed")];
  const isAll = (["added", "removed"] as const).some((direction) => isAdministrative(item[direction]));
  const known = isWhole(item) && !isAll ? witnesses.filter((witness) => isPublished(witness, item, published)) : [];
  return [
    heading(4, line`Access of ${item.who}`),
    paragraph(
      line`${strong(label)} (${text(item.what)}) — ${text(meaning)}.${item.note === undefined ? [] : line` ${prose(item.note)}`}`,
    ),
    ...briefWitnesses(
      witnessBlocks(item, witnesses, reading),
      isAll
        ? firstWitnesses(item, witnesses, reading)
        : [
            ...witnessItems(
              item,
              witnesses.filter((witness) => !known.includes(witness)),
              reading,
            ),
            ...publishedLines(known, published),
          ],
    ),
    ...unknownBlocks(item.unknown),
    ...groupBlocks(item, isAll || known.length > 0, reading),
  ];
};

/** Whether it is all access of a principal: only then no other change gives or takes what an unchanged policy of AWS says. */
const isWhole = ({ relation }: AccessItem): boolean => relation === "new" || relation === "gone";

/** Whether a text that can be read at AWS allows it, and it is nothing that has to be named whoever allows it. */
const isPublished = ({ action, direction, by }: Witness, item: AccessItem, published: Published): boolean => {
  const group = item[direction].find(({ actions }) => actions.includes(action));
  return published.has(by.policy) && group !== undefined && !isNamedInFull(group);
};

/** A line for each policy of AWS: how many witnesses it has, and where its statements are. */
const publishedLines = (witnesses: readonly Witness[], published: Published): readonly Line[] =>
  [...published.values()].flatMap((policy) => {
    const count = witnesses.filter(({ by }) => by.policy === policy.name).length;
    if (count === 0) return [];
    const when = policy.date === undefined ? [] : line` (${prose(policy.date)})`;
    return [
      line`${text(counted(count, "more witness", "more witnesses"))} by ${policy.name} ${policy.version ?? ""}${when}, which AWS publishes: ${{ kind: "link", text: pageOf(policy), url: pageOf(policy) }}`,
    ];
  });

/** Folded witnesses with the lines that stand for them at a terminal; what is not folded stays as it is. */
const briefWitnesses = (blocks: readonly Block[], lines: readonly Line[]): readonly Block[] =>
  blocks.some(({ kind }) => kind === "fold")
    ? [{ kind: "long", what: "the other witnesses", blocks, short: bullets(lines) }]
    : blocks;

const trustBlocks = (statements: TrustStatements, trust: TrustReview, reading: Reading): readonly Block[] => {
  const { label, meaning } = reading.relation(trust.relation);
  return [
    heading(4, line`Trust of ${trust.role}`),
    paragraph(line`${strong(label)} (who may assume the role) — ${text(meaning)}.`),
    ...foldedIfMany([
      ...witnessItems({ ...trust, ...openOf(statements, trust), who: [code(trust.role)] }, trust.witnesses, reading),
      ...unwitnessedLines(statements, trust, reading),
    ]),
    ...unknownBlocks(trust.unknown),
  ];
};

/** Above this many the witnesses are folded: a principal that is new has one for each class of its access. */
const openWitnesses = 6;

type DecidedSubject = WitnessSubject & Pick<AccessItem, "decidingBoundary">;

const witnessBlocks = (subject: DecidedSubject, witnesses: readonly Witness[], reading: Reading): readonly Block[] =>
  foldedIfMany(witnessItems(subject, witnesses, reading));

const foldedIfMany = (items: readonly Line[]): readonly Block[] => {
  if (items.length <= openWitnesses) return bullets(items);
  return [{ kind: "fold", summary: line`${items.length} witnesses`, blocks: bullets(items) }];
};

const witnessItems = (subject: DecidedSubject, witnesses: readonly Witness[], reading: Reading): readonly Line[] =>
  witnesses.map((witness) => {
    const boundary = subject.decidingBoundary?.[witness.direction];
    const decided =
      boundary === undefined ? [] : line`; the permissions boundary ${boundary} is what denies it on the other side`;
    return line`${witnessLine(subject, witness, reading)} by ${statementWords(witness.by)}${decided}`;
  });

/** The weightiest, where a row of the table below says the same of whole services. */
const firstWitnesses = (item: AccessItem, witnesses: readonly Witness[], reading: Reading): readonly Line[] => [
  ...witnessItems(item, witnesses.slice(0, openWitnesses), reading),
  line`${text(counted(witnesses.length - openWitnesses, "more witness", "more witnesses"))}`,
];

const unknownBlocks = (reasons: readonly string[]): readonly Block[] =>
  bullets(reasons.map((reason) => line`${strong("? not known")}: ${prose(reason)}`));

const bullets = (items: readonly Line[]): readonly Block[] => (items.length === 0 ? [] : [{ kind: "list", items }]);

/** Above this many actions the table is folded: the first screen has their number. */
const openActions = 40;

const groupBlocks = (item: AccessItem, isBrief: boolean, { directions }: Reading): readonly Block[] => {
  const { added, removed } = item;
  const rows = [...groupRows(added, directions.added.mark), ...groupRows(removed, directions.removed.mark)];
  if (rows.length === 0) return [];
  const head = [line``, line`Service`, line`Access level`, line`Actions`];
  const table: Block = { kind: "table", head, rows };
  const actions = [...added, ...removed].reduce((sum, group) => sum + group.actions.length, 0);
  if (actions <= openActions) return [table];
  const fold: Block = {
    kind: "fold",
    summary: line`All ${actions} actions, by service and access level`,
    blocks: [table],
  };
  if (!isBrief) return [fold];
  const short = (["added", "removed"] as const).flatMap((direction) => {
    const groups = item[direction];
    return groups.length === 0 ? [] : [countTable(groups, line`${strong(directions[direction].mark)}`)];
  });
  return [{ kind: "long", what: "each action by its name", blocks: [fold], short }];
};

/** Services with every action of theirs in one row, for hundreds of them would hide all else. */
const groupRows = (groups: readonly AccessGroup[], change: string): readonly (readonly Line[])[] => {
  const { services, count } = wholeServices(groups);
  const rest = groups.filter(({ isWholeService }) => !isWholeService).map((group) => groupRow(group, change));
  if (services.length === 0) return rest;
  const all = [line`${strong(change)}`, [code(services.join(" "))], line`every level`, line`every action (${count})`];
  return [all, ...rest];
};

const groupRow = ({ service, level, actions }: AccessGroup, change: string): readonly Line[] => [
  line`${strong(change)}`,
  [code(service)],
  line`${text(level)}`,
  // The service stands in its own column, and one span is far shorter than hundreds.
  [
    code(
      actions.map((action) => (action.startsWith(`${service}:`) ? action.slice(service.length + 1) : action)).join(" "),
    ),
  ],
];
