import type { Statement, StatementChange } from "../../iam/model.ts";
import type { DocumentReview, ResourceReview, Review } from "../../review/model.ts";
import { type Block, code, heading, join, type Line, line, lineBreak, paragraph, strong, text } from "../blocks.ts";
import { counted } from "../words/counts.ts";
import { prose } from "../words/prose.ts";
import type { Reading } from "../words/reading.ts";
import { changesAccess } from "../words/relation.ts";
import { type ElementValue, type StatementElements, statementElements } from "../words/statement.ts";

/** The policy diff of every document that changes or is not known, each under its own heading. */
export const statementSections = (review: Review, reading: Reading): readonly (readonly Block[])[] =>
  documentsOf(review)
    .filter(({ document }) => isShown(document))
    .map(({ resource, document }) => documentBlocks(review, reading, resource, document));

/** The statements that stay as they are, folded, for those who want to see whole documents. */
export const unchangedStatements = (review: Review, reading: Reading): readonly Block[] =>
  documentsOf(review).flatMap(({ resource, document }): readonly Block[] => {
    const same = document.statements.filter(({ change }) => change === "=");
    if (same.length === 0) return [];
    const summary = line`Unchanged: ${text(counted(same.length, "statement"))} of the ${documentTitle(review, resource, document)}`;
    return [{ kind: "fold", summary, blocks: [statementTable(same, reading)] }];
  });

interface Place {
  readonly resource: ResourceReview;
  readonly document: DocumentReview;
}

const documentsOf = (review: Review): readonly Place[] =>
  review.resources.flatMap((resource) => resource.documents.map((document) => ({ resource, document })));

const isShown = ({ unknown, relation, statements }: DocumentReview): boolean =>
  unknown || changesAccess(relation) || statements.some(({ change }) => change !== "=");

const documentBlocks = (
  review: Review,
  reading: Reading,
  resource: ResourceReview,
  document: DocumentReview,
): readonly Block[] => {
  const { label, meaning } = reading.relation(document.relation);
  const changed = document.statements.filter(({ change }) => change !== "=");
  const attribute = document.attribute === "" ? [] : line` ${document.attribute}`;
  return [
    heading(4, line`${capitalised(documentTitle(review, resource, document))}`),
    paragraph(line`${strong(label)} — ${text(meaning)} · ${resource.address}${attribute}`),
    ...(document.reason === undefined
      ? []
      : [paragraph(line`${strong("? not known for certain")}: ${prose(document.reason)}`)]),
    ...(changed.length === 0 ? [] : [statementTable(changed, reading)]),
  ];
};

/** `trust policy of X`, `inline policy of X, a role that this deployment does not own`. */
const documentTitle = (
  review: Review,
  resource: ResourceReview,
  { kind, attribute, subject, onlyLimits, isNoPolicy }: DocumentReview,
): Line => {
  if (isNoPolicy) return line`access by ${resource.address}`;
  if (onlyLimits) return line`policy of ${resource.address}, which only limits`;
  const name = subject.label;
  const isForeign =
    review.deployment !== undefined &&
    review.principals.some(
      (principal) => principal.name === subject.label && principal.type === subject.type && !principal.owned,
    );
  const owner = isForeign ? `, a ${subject.type} that this deployment does not own` : "";
  if (kind === "trust") return line`trust policy of ${name}${text(owner)}`;
  if (kind === "boundary") return line`permissions boundary of ${name}${text(owner)}`;
  if (kind === "resource") return line`resource policy of ${resource.address}`;
  if (subject.type === "policy") return line`managed policy ${name}`;
  const isPrincipals = subject.type !== "resource";
  const inline = isPrincipals && (/_policy$/.test(resource.type) || attribute.startsWith("inline_policy"));
  return line`${text(inline ? "inline policy" : "policy")} of ${name}${text(owner)}`;
};

const capitalised = (title: Line): Line =>
  title.map((inline, index) =>
    index === 0 && inline.kind === "text" ? text(inline.text.charAt(0).toUpperCase() + inline.text.slice(1)) : inline,
  );

const columns = [
  { name: "Effect", of: (elements: StatementElements) => elements.effect },
  { name: "Principal", of: (elements: StatementElements) => elements.principal },
  { name: "Action", of: (elements: StatementElements) => elements.action },
  { name: "Resource", of: (elements: StatementElements) => elements.resource },
  { name: "Condition", of: (elements: StatementElements) => elements.condition },
] as const;

/** Statements as rows; a changed one holds before and after in one row, value by value. */
const statementTable = (changes: readonly StatementChange[], reading: Reading): Block => {
  const rows = changes.map((change) => ({
    change,
    before: change.change === "-" || change.change === "~" ? statementElements(change.before) : undefined,
    after: change.change === "-" ? undefined : statementElements(change.after),
  }));
  const used = columns.filter(
    ({ name, of }) =>
      name === "Condition" ||
      rows.some(({ before, after }) => [before, after].some((side) => side && of(side).length > 0)),
  );
  return {
    kind: "table",
    head: [line``, ...used.map(({ name }) => line`${text(name)}`)],
    rows: rows.map(({ change, before, after }) => [
      changeWords(change, reading),
      ...used.map(({ of }) =>
        reading.isReversed
          ? cell(after && of(after), before && of(before))
          : cell(before && of(before), after && of(after)),
      ),
    ]),
  };
};

const changeWords = (change: StatementChange, { marks }: Reading): Line => {
  const sid = sidOf(change.change === "-" ? change.before : change.after);
  return line`${strong(marks[change.change])}${sid === undefined ? [] : [lineBreak, code(sid)]}`;
};

const sidOf = ({ sid }: Statement): string | undefined => (sid === "" ? undefined : sid);

const cell = (before: readonly ElementValue[] | undefined, after: readonly ElementValue[] | undefined): Line => {
  if (before === undefined || after === undefined) return valueLines(before ?? after ?? []);
  const isIn = (values: readonly ElementValue[]) => (value: ElementValue) =>
    values.some(({ key }) => key === value.key);
  const kept = after.filter(isIn(before));
  const removed = before.filter((value) => !isIn(after)(value));
  const added = after.filter((value) => !isIn(before)(value));
  if (removed.length === 0 && added.length === 0) return valueLines(kept);
  return join(
    [
      ...kept.map(valueLine),
      ...removed.map((value) => line`${strong("−")} ${valueLine(value)}`),
      ...(after.length === 0 ? [line`${strong("+")} none`] : []),
      ...(before.length === 0 ? [line`${strong("−")} none`] : []),
      ...added.map((value) => line`${strong("+")} ${valueLine(value)}`),
    ],
    lineBreak,
  );
};

const valueLines = (values: readonly ElementValue[]): Line =>
  values.length === 0 ? line`none` : join(values.map(valueLine), lineBreak);

const valueLine = ({ negation, data: [first = "", key, ...values] }: ElementValue): Line => {
  if (key === undefined) return line`${negation === undefined ? [] : line`${text(negation)} `}${first}`;
  return line`${first} ${key}: ${
    values.length === 0
      ? text("no value")
      : join(
          values.map((value) => [code(value)]),
          text(" or "),
        )
  }`;
};
