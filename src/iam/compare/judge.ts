import { IN_EVERY_SIGNED_REQUEST } from "../always-sent.ts";
import { type Budget, BudgetSpent } from "../budget.ts";
import { mayHaveSeveralValues } from "../catalogue/several-values.ts";
import type { Decider } from "../decide/decide.ts";
import { variablesIn } from "../language/template.ts";
import type { AccessRequest, PrincipalElement, Witness } from "../model.ts";
import { isForFederated } from "./callers.ts";
import { isCertain } from "./certain.ts";
import { type Gain, gains, grantsAnything, type Statements } from "./direction.ts";
import type { Guard } from "./guard.ts";
import type { Bindings } from "./pattern.ts";
import { namedApartFromAccount, withOwn } from "./principals.ts";
import { Problem, type ProblemOptions, type Scope } from "./problem.ts";
import { variableSample } from "./samples.ts";
import { wantedOf } from "./search.ts";
import type { Shared } from "./shared.ts";

/** Whether a side allows an action in more cases than the other. */
export type Verdict =
  | { readonly answer: "no" }
  | { readonly answer: "yes"; readonly witness: Omit<Witness, "direction"> }
  | { readonly answer: "maybe"; readonly reasons: readonly string[] }
  /** The budget did not last. */
  | { readonly answer: "spent" };

/** A side with what confirms what is found about it. */
export interface Judged extends Statements {
  readonly decider: Decider;
}

/** One question: does `gainer` allow `action` on more than `loser`? */
export interface Question {
  readonly action: string;
  readonly gainer: Judged;
  readonly loser: Judged;
  readonly scope: Scope;
  /** Whether a request has a principal. */
  readonly hasPrincipal: boolean;
}

/**
 * Answers a question. "no" is proven, "yes" has a request that `decide` confirms; for anything else there is a reason.
 * First everything opaque may hold or not: if even so nothing is found, there is nothing. What is found is confirmed.
 * If it is not, variables are given values and the search is made again, unless the two sides have different opaque
 * parts, which are not compared.
 */
export const judge = (question: Question, shared: Shared, budget: Budget): Verdict => {
  if (!grantsAnything(question.gainer)) return { answer: "no" };
  if (budget.isSpent) return { answer: "spent" };
  try {
    return budget.part((share) => judgeWithin(question, shared, share));
  } catch (error) {
    if (!(error instanceof BudgetSpent)) throw error;
    return { answer: "spent" };
  }
};

const judgeWithin = (question: Question, shared: Shared, budget: Budget): Verdict => {
  const { gainer, loser, scope } = question;
  const guards = [...gainer.guards, ...loser.guards];
  const problem = new Problem(guards, scope, shared, budget);
  const first = attempt(question, problem, budget);
  if (first !== "unconfirmed" && first.answer === "no") {
    const reasons = doubts(question, problem, guards, shared, budget);
    return reasons.length > 0 ? { answer: "maybe", reasons } : first;
  }
  if (first !== "unconfirmed") return first;
  const parts = { gainer: opaqueParts(problem, gainer), loser: opaqueParts(problem, loser) };
  const differing = [...only(parts.gainer, parts.loser), ...only(parts.loser, parts.gainer)];
  const reasons = [...(differing.length > 0 ? differing : parts.gainer.values())];
  if (question.hasPrincipal) reasons.push(...tiedReasons(guards), ...callerReasons(question.action));
  if (reasons.length === 0) return { answer: "maybe", reasons: [unconfirmed(question.action)] };
  if (only(parts.gainer, parts.loser).length === 0 || only(parts.loser, parts.gainer).length === 0) {
    const second = attempt(
      question,
      new Problem(guards, scope, shared, budget, { bindings: bindingsFor(guards) }),
      budget,
    );
    if (second !== "unconfirmed" && second.answer === "yes") return second;
  }
  return { answer: "maybe", reasons };
};

/** Why there may be a gain where none was found: what the policies leave open, which is not theirs to say. */
const doubts = (
  question: Question,
  { unlistedKeys }: Problem,
  guards: readonly Guard[],
  shared: Shared,
  budget: Budget,
): readonly string[] => {
  const { gainer, loser, scope } = question;
  const search = (options: ProblemOptions): Found | undefined => {
    const problem = new Problem(guards, scope, shared, budget, { unlisted: "several", ...options });
    for (const gain of gains(problem, gainer, loser, ({ terms }) => terms, budget)) return { problem, gain };
    return undefined;
  };
  const isOpen = unlistedKeys.length > 0 && search({}) !== undefined;
  const named = namedApartFromAccount(admitted(gainer), admitted(loser), shared);
  const direct = named.length > 0 ? search({ withoutOwnPolicies: named }) : undefined;
  const several = (key: string): string => severalValues(key, shared.catalogue.conditionKey(key) !== undefined);
  return [...(isOpen ? unlistedKeys.map(several) : []), ...(direct ? [leftToAccount(direct)] : [])];
};

/** Whom a side lets in. */
const admitted = ({ guards }: Statements): readonly PrincipalElement[] =>
  guards.flatMap(({ statement: { effect, principals } }) => (effect === "Allow" && principals ? [principals] : []));

interface Found {
  readonly problem: Problem;
  readonly gain: Gain;
}

const severalValues = (key: string, isKnown: boolean): string => {
  const kind = mayHaveSeveralValues(key)
    ? "an attribute of a SAML assertion"
    : isKnown
      ? "a key that the catalogue calls single-valued and a condition asks about with a quantifier"
      : "a key that the catalogue does not have";
  return `Whether a request can have several values of ${key}, ${kind}, is not known.`;
};

const leftToAccount = ({ problem: { principal }, gain }: Found): string => {
  const found = principal.pick(wantedOf(gain.wants, principal))?.principal;
  const who = found === undefined || found.type === "anonymous" ? "somebody" : found.value;
  return `Whether ${who} has a policy of its own is not seen: in its own account it needs none where a policy names it itself, and one where only the account is named.`;
};

/** The first gain that `decide` confirms. */
const attempt = (question: Question, problem: Problem, budget: Budget): Verdict | "unconfirmed" => {
  const { gainer, loser, action } = question;
  let found = false;
  for (const gain of gains(problem, gainer, loser, ({ terms }) => terms, budget)) {
    found = true;
    const request = requestFor(question, problem, gain);
    if (request === undefined) continue;
    const by = gainer.decider.allowedBy(request);
    if (by === undefined || loser.decider.allowedBy(request) || !isCertain(gainer, loser, request)) continue;
    const { resource, principal, context } = request;
    return { answer: "yes", witness: { action, resource, ...(principal && { principal }), context, by } };
  }
  return found ? "unconfirmed" : { answer: "no" };
};

/** The request that a gain is about; undefined where nobody is found whom the context tells the truth about. */
const requestFor = (question: Question, problem: Problem, { wants }: Gain): AccessRequest | undefined => {
  const { action, hasPrincipal } = question;
  const candidate = hasPrincipal ? problem.principal.pick(wantedOf(wants, problem.principal), action) : undefined;
  if (hasPrincipal && candidate === undefined) return undefined;
  const resource = problem.resource.pick(wantedOf(wants, problem.resource)) ?? "*";
  const values = new Map<string, readonly string[]>();
  for (const dimension of problem.keys.values()) {
    const picked = dimension.pick(wantedOf(wants, dimension));
    if (picked) values.set(dimension.key, picked);
  }
  for (const { key, written, value } of problem.bindings?.values() ?? []) {
    if (!problem.keys.has(key)) values.set(written, [value]);
  }
  // A key may have the name of something that every object has, such as `__proto__`.
  const context = Object.fromEntries(values);
  if (candidate === undefined) return { action, resource, context };
  const tied = [...problem.keys.values()].filter((dimension) => wants.has(dimension)).map(({ key }) => key);
  const wanted = wantedOf(wants, problem.principal);
  for (const told of new Set([context, withOwn(candidate.principal, context)])) {
    const agreeing = problem.principal.agreeing(candidate, told, wanted, { keys: tied, action });
    if (agreeing) return { action, resource, principal: agreeing.principal, context: told };
  }
  return undefined;
};

/** Keys and principals are compared apart, though what is signed says in these keys who the principal is. */
const tiedReasons = (guards: readonly Guard[]): readonly string[] => {
  const keys = guards.flatMap(({ statement }) => statement.conditions.map(({ key }) => key));
  return [...new Set(keys.filter((key) => IN_EVERY_SIGNED_REQUEST.includes(key.toLowerCase())))].map(
    (key) => `Which principals ${key} is true of is not compared together with Principal.`,
  );
};

const callerReasons = (action: string): readonly string[] =>
  isForFederated(action) ? [`Whether anybody but federated principals can call ${action} is not known.`] : [];

/** The reasons why parts of a side are opaque, by what they are. */
const opaqueParts = (problem: Problem, { guards }: Statements): ReadonlyMap<string, string> =>
  new Map(guards.flatMap((guard) => problem.opaque(guard)).map(({ name, reason }) => [name, reason]));

const only = (parts: ReadonlyMap<string, string>, others: ReadonlyMap<string, string>): readonly string[] =>
  [...parts].flatMap(([name, reason]) => (others.has(name) ? [] : [reason]));

const bindingsFor = (guards: readonly Guard[]): Bindings =>
  new Map(
    guards
      .flatMap(({ statement, version }) => [
        ...(statement.resources?.patterns ?? []).flatMap((text) => variablesIn(text, version)),
        ...statement.conditions.flatMap(({ values }) => values.flatMap((text) => variablesIn(text, version))),
      ])
      .map((variable) => [variable.key, { ...variable, value: variableSample(variable.key) }]),
  );

/** Within the exact fragment this cannot happen; it is never hidden, and a test looks for it. */
const unconfirmed = (action: string): string =>
  `defect: a difference that was found for ${action} was not confirmed by deciding it; please report this.`;
