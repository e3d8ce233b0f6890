import type { Budget } from "../budget.ts";
import type { PatternElement, PrincipalElement, Statement } from "../model.ts";
import { canonicalCondition } from "../normalize/canonical.ts";
import { findWider, type Wildcard, wildcardsOf } from "./glob.ts";
import { comparedTexts } from "./statements.ts";

/** A statement with its patterns taken apart once, to be compared with many others. */
export interface PreparedStatement {
  readonly statement: Statement;
  readonly actions: PreparedElement;
  readonly resources: PreparedElement | undefined;
  readonly principals: PreparedPrincipals | undefined;
  readonly conditions: ReadonlySet<string>;
}

interface PreparedElement {
  readonly negated: boolean;
  readonly texts: ReadonlySet<string>;
  readonly wildcards: readonly Wildcard[];
}

interface PreparedPrincipals {
  readonly negated: boolean;
  readonly texts: ReadonlySet<string>;
}

/** Takes a statement apart. */
export const prepare = (statement: Statement): PreparedStatement => ({
  statement,
  actions: prepareElement(statement.actions, comparedTexts(statement, "actions")),
  resources: statement.resources && prepareElement(statement.resources, comparedTexts(statement, "resources")),
  principals: statement.principals && preparePrincipals(statement.principals),
  conditions: new Set(statement.conditions.map(canonicalCondition)),
});

/**
 * Whether `outer` applies to every request that `inner` applies to. A yes is certain; a no only means that it is not
 * plain: no union of statements is looked at, and conditions count as narrower only where they are the same and more.
 */
export const covers = (outer: PreparedStatement, inner: PreparedStatement, budget: Budget): boolean => {
  budget.spend(1);
  return (
    isSubset(outer.conditions, inner.conditions) &&
    coversElement(outer.actions, inner.actions, budget) &&
    coversOptional(outer.resources, inner.resources, budget) &&
    coversPrincipals(outer, inner, budget)
  );
};

const prepareElement = ({ negated }: PatternElement, compared: readonly string[]): PreparedElement => {
  const texts = new Set(compared);
  return { negated, texts, wildcards: wildcardsOf(texts) };
};

const coversOptional = (
  outer: PreparedElement | undefined,
  inner: PreparedElement | undefined,
  budget: Budget,
): boolean => (outer && inner ? coversElement(outer, inner, budget) : outer === inner);

/** An element with Not covers another with Not where it excepts no more. */
const coversElement = (outer: PreparedElement, inner: PreparedElement, budget: Budget): boolean => {
  if (outer.negated !== inner.negated) return false;
  const [wide, narrow] = outer.negated ? [inner, outer] : [outer, inner];
  for (const text of narrow.texts) {
    if (!wide.texts.has(text) && findWider(text, wide.wildcards, budget) === undefined) return false;
  }
  return true;
};

const coversPrincipals = (outer: PreparedStatement, inner: PreparedStatement, budget: Budget): boolean => {
  const [wide, narrow] = [outer.principals, inner.principals];
  if (wide === undefined || narrow === undefined) return wide === narrow;
  if (!wide.negated && wide.texts.has("*")) return true;
  if (wide.negated !== narrow.negated) return false;
  if (wide.negated) return narrow.texts.has("*") || isSubset(wide.texts, narrow.texts);
  budget.spend(narrow.texts.size);
  const wider = outer.statement.effect === "Allow" ? everyAws : widerInDeny;
  return [...narrow.texts].every((text) => [text, ...wider(text)].some((who) => wide.texts.has(who)));
};

/** All AWS principals, which cover each of them, an account too. */
const everyAws = (text: string): readonly string[] => (text.startsWith("AWS ") ? ["AWS *"] : []);

/**
 * What covers a principal in a Deny: all AWS principals, and its account where it is an ARN of one. In an Allow its
 * account does not: that leaves it to the account's own policies, and an Allow for a role itself needs none of these.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
 */
const widerInDeny = (text: string): readonly string[] => {
  const [, partition, account] = /^AWS arn:([^:]+):(?:iam|sts)::(\d{12}):/.exec(text) ?? [];
  return [
    ...everyAws(text),
    ...(account === undefined ? [] : [`AWS ${account}`, `AWS arn:${partition}:iam::${account}:root`]),
  ];
};

const preparePrincipals = ({ negated, principals }: PrincipalElement): PreparedPrincipals => ({
  negated,
  texts: new Set(principals.map((who) => (who.type === "*" ? "*" : `${who.type} ${who.value}`))),
});

const isSubset = (small: ReadonlySet<string>, large: ReadonlySet<string>): boolean => {
  if (small.size > large.size) return false;
  for (const item of small) if (!large.has(item)) return false;
  return true;
};
