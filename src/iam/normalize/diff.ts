import type { Policy, PolicyVersion, Statement, StatementChange } from "../model.ts";
import { canonicalCondition, canonicalPrincipal, canonicalStatement } from "./canonical.ts";

/**
 * Says how the statements of a document change. What means nothing (order, repetition, Sids, case, `"x"` for `["x"]`)
 * makes no change; a statement that went and a similar one that came are shown as one that changed. The changes are
 * in the order of `after`, each removed statement where it stood. An absent document has no statements.
 */
export const diffStatements = (before: Policy | undefined, after: Policy | undefined): readonly StatementChange[] => {
  const [old, now] = [itemsOf(before), itemsOf(after)];
  const pairs = pair(old, now);
  const partners = new Set(pairs.values());
  const removed = old.filter((item) => !partners.has(item));
  const changes: StatementChange[] = [];
  for (const item of now) {
    const partner = pairs.get(item);
    while (partner && removed[0] && removed[0].index < partner.index) changes.push(...removed.splice(0, 1).map(gone));
    changes.push(describe(item, partner));
  }
  return [...changes, ...removed.map(gone)];
};

/** A statement with what it is compared by. */
interface Item {
  readonly index: number;
  readonly statement: Statement;
  readonly text: string;
  readonly actions: ReadonlySet<string>;
  readonly resources: ReadonlySet<string>;
  readonly principals: ReadonlySet<string>;
  readonly conditions: ReadonlySet<string>;
}

const gone = ({ statement }: Item): StatementChange => ({ change: "-", before: statement });

const describe = ({ statement, text }: Item, partner: Item | undefined): StatementChange => {
  if (partner === undefined) return { change: "+", after: statement };
  if (partner.text === text) return { change: "=", after: statement };
  return { change: "~", before: partner.statement, after: statement };
};

/** Each meaning once, where it stands first. */
const itemsOf = (policy: Policy | undefined): readonly Item[] => {
  const items = new Map<string, Item>();
  for (const [index, statement] of (policy?.statements ?? []).entries()) {
    const item = toItem(statement, index, policy?.version);
    if (!items.has(item.text)) items.set(item.text, item);
  }
  return [...items.values()];
};

const toItem = (statement: Statement, index: number, version: PolicyVersion = "2012-10-17"): Item => {
  const { actions, guard } = canonicalStatement(statement, version);
  const { principals, resources, conditions } = statement;
  return {
    index,
    statement,
    text: `${actions} ${guard}`,
    actions: new Set(statement.actions.patterns.map((pattern) => pattern.toLowerCase())),
    resources: new Set(resources?.patterns.filter((pattern) => pattern !== "*")),
    principals: new Set(principals?.principals.map(canonicalPrincipal)),
    conditions: new Set(conditions.map(canonicalCondition)),
  };
};

/** The statement before of each statement after: the same one, or else the most similar one that is left. */
const pair = (before: readonly Item[], after: readonly Item[]): ReadonlyMap<Item, Item> => {
  const byText = new Map(before.map((item) => [item.text, item]));
  const pairs = new Map(after.flatMap((item) => entry(item, byText.get(item.text))));
  const same = new Set(pairs.values());
  const open = { before: before.filter((item) => !same.has(item)), after: after.filter((item) => !pairs.has(item)) };
  const taken = new Set<Item>();
  for (const { old, now } of candidates(open.before, open.after)) {
    if (taken.has(old) || pairs.has(now)) continue;
    taken.add(old);
    pairs.set(now, old);
  }
  return pairs;
};

const entry = (item: Item, partner: Item | undefined): readonly (readonly [Item, Item])[] =>
  partner ? [[item, partner]] : [];

interface Candidate {
  readonly old: Item;
  readonly now: Item;
  readonly score: number;
}

/** How many statements with one action or Sid are tried, so that many alike cost no more than their number. */
const tried = 20;

/** Pairs that share an action or a Sid and are similar enough, the most similar first. */
const candidates = (before: readonly Item[], after: readonly Item[]): readonly Candidate[] => {
  const byMark = new Map<string, Item[]>();
  for (const item of before) {
    for (const mark of marksOf(item)) {
      const list = byMark.get(mark) ?? [];
      if (list.length < tried) byMark.set(mark, [...list, item]);
    }
  }
  return after
    .flatMap((now) =>
      [...new Set(marksOf(now).flatMap((mark) => byMark.get(mark) ?? []))].map((old) => ({
        old,
        now,
        score: score(old, now),
      })),
    )
    .filter(({ old, now, score }) => score >= 1 || (score >= 0.5 && overlap(old.actions, now.actions) >= 0.5))
    .sort((a, b) => b.score - a.score || a.now.index - b.now.index || a.old.index - b.old.index);
};

const marksOf = ({ statement, actions }: Item): readonly string[] => [
  ...actions,
  ...(statement.sid ? [`Sid ${statement.sid}`] : []),
];

/** A changed effect is the greatest change of all, so it takes more to see one statement in two. */
const score = (old: Item, now: Item): number =>
  overlap(old.actions, now.actions) +
  overlap(old.resources, now.resources) +
  overlap(old.principals, now.principals) +
  overlap(old.conditions, now.conditions) / 2 +
  (old.statement.sid && old.statement.sid === now.statement.sid ? 1 : 0) -
  (old.statement.effect === now.statement.effect ? 0 : 1);

/** From 0, nothing in common or nothing at all, to 1. */
const overlap = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  const common = [...a].filter((item) => b.has(item)).length;
  return common === 0 ? 0 : common / (a.size + b.size - common);
};
