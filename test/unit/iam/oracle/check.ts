import { compileComparer } from "../../../../src/iam/compare/compare.ts";
import { compileDecider } from "../../../../src/iam/decide/decide.ts";
import type {
  AccessRequest,
  Comparison,
  PolicySet,
  Principal,
  PrincipalElement,
  Relation,
  Statement,
} from "../../../../src/iam/model.ts";
import {
  allows,
  matchesAction,
  matchesCondition,
  matchesPrincipal,
  matchesResource,
  resourcePatterns,
} from "./evaluate.ts";
import { type Fragment, Generator } from "./generate.ts";
import { Random } from "./random.ts";
import {
  actionWithoutResource,
  contextValues,
  knownActions,
  principals,
  things,
  tinyCatalogue,
  unknownActions,
} from "./universe.ts";

/** Reads a pattern of the tiny universe once, as the review of a plan does with its policies. */
const compareTiny = compileComparer({ catalogue: tinyCatalogue });

/** What is wrong with the answers about one case; undefined when nothing is. */
export const checkCase = (seed: number, fragment: Fragment): string | undefined => {
  const random = new Random(seed);
  const [before, after] = new Generator(random, fragment).pair();
  const comparison = compareTiny(before, after);
  const contexts = contextsFor([before, after], random);
  const problem =
    gaveUp(comparison, fragment) ??
    wrongComparison(before, after, comparison, contexts, fragment) ??
    wrongDecision(before, contexts, random) ??
    wrongDecision(after, contexts, random);
  return problem && JSON.stringify({ seed, problem, before, after, comparison }, undefined, 1);
};

type Context = AccessRequest["context"];

/** At most 31 contexts, so that a set of them fits a number. */
const contextsFor = (sets: readonly PolicySet[], random: Random): readonly Context[] => {
  const keys = new Set(
    JSON.stringify(sets)
      .toLowerCase()
      .match(/t:[a-z]\b/g),
  );
  const choices = [...keys].map((key) => (contextValues[key] ?? []).map((values) => ({ key, values })));
  const total = choices.reduce((product, { length }) => product * length, 1);
  if (total > 31) return Array.from({ length: 31 }, () => toContext(choices.map((list) => random.pick(list))));
  return choices
    .reduce<Choice[][]>((joined, list) => joined.flatMap((before) => list.map((next) => [...before, next])), [[]])
    .map(toContext);
};

interface Choice {
  readonly key: string;
  readonly values: readonly string[] | undefined;
}

const toContext = (choices: readonly Choice[]): Context =>
  Object.fromEntries(choices.flatMap(({ key, values }) => (values ? [[key, values]] : [])));

const gaveUp = ({ unknown }: Comparison, { opaque }: Fragment): string | undefined => {
  const reasons = unknown.filter((reason) =>
    opaque ? /^(defect|budget)/.test(reason) : !/catalogue|has a policy of its own/.test(reason),
  );
  return reasons.length > 0 ? `it gave up: ${reasons.join(" ")}` : undefined;
};

/** Whether a relation says that access is added, and that it is removed. */
const directionsOf: Partial<Record<Relation, readonly [added: boolean, removed: boolean]>> = {
  incomparable: [true, true],
  broader: [true, false],
  narrower: [false, true],
};

const wrongComparison = (
  before: PolicySet,
  after: PolicySet,
  { relation, witnesses, unknown }: Comparison,
  contexts: readonly Context[],
  { opaque }: Fragment,
): string | undefined => {
  const expected = directionsOf[relation];
  const has = { added: false, removed: false };
  for (const { direction, ...request } of witnesses) {
    has[direction] = true;
    const [gainer, loser] = direction === "added" ? [after, before] : [before, after];
    if (!allows(gainer, request) || allows(loser, request))
      return `the oracle refutes the witness ${JSON.stringify(request)}`;
  }
  if (expected ? has.added !== expected[0] || has.removed !== expected[1] : has.added && has.removed) {
    return `${relation} does not go with its witnesses`;
  }
  if (relation === "equivalent" && (has.added || has.removed || unknown.length > 0)) return "equivalent, but not quite";
  const made: MadeMasks = new Map();
  const sides = [new Masks(before, contexts, made), new Masks(after, contexts, made)] as const;
  const whos = before.kind === "identity" ? [undefined] : principals;
  const known = differences(...sides, contexts, [...knownActions, actionWithoutResource], whos);
  const isOpen = relation === "unknown" && (opaque || unknown.some((reason) => reason.includes("own account")));
  if (known.added && !has.added && !isOpen) return `it misses an addition: ${known.added}`;
  if (known.removed && !has.removed && !isOpen) return `it misses a removal: ${known.removed}`;
  const isSure = relation !== "unknown" && relation !== "incomparable";
  const hidden = isSure && before.kind !== "identity" ? hiddenBesideAccounts(...sides) : {};
  if (hidden.added && !has.added) return `it misses who is named beside an account: ${hidden.added}`;
  if (hidden.removed && !has.removed) return `it misses who was named beside an account: ${hidden.removed}`;
  const future = differences(...sides, contexts, unknownActions, whos);
  const missed = (!has.added && future.added) || (!has.removed && future.removed);
  if (missed && relation !== "unknown" && relation !== "incomparable") return `it misses an unknown action: ${missed}`;
  return undefined;
};

interface Differences {
  added?: string;
  removed?: string;
}

const differences = (
  old: Masks,
  now: Masks,
  contexts: readonly Context[],
  actions: readonly string[],
  whos: readonly AccessRequest["principal"][],
): Differences => {
  const found: Differences = {};
  for (const action of actions) {
    const isAsked = askedResources(action);
    const [before, after] = [old.forAction(action), now.forAction(action)];
    for (const who of whos) {
      const [a, b] = [before(who), after(who)];
      if (a === b) continue;
      for (let index = 0; index < resources.length; index++) {
        const x = a[index] ?? 0;
        const y = b[index] ?? 0;
        if (x === y) continue;
        const resource = resources[index] ?? "";
        if (!isAsked(resource)) continue;
        const say = (mask: number) =>
          JSON.stringify({ action, resource, who, context: contexts[31 - Math.clz32(mask)] });
        if (y & ~x) found.added ??= say(y & ~x);
        if (x & ~y) found.removed ??= say(x & ~y);
      }
    }
  }
  return found;
};

/** What changes for those who have no policy of their own, in whichever account the policies are. */
const hiddenBesideAccounts = (old: Masks, now: Masks): Differences => {
  const found: Differences = {};
  for (const action of [...knownActions, actionWithoutResource]) {
    const [oldNamed, nowNamed] = [old.forAction(action, "named"), now.forAction(action, "named")];
    const isAsked = askedResources(action);
    for (const who of principals.filter((principal) => !isRootUser(principal))) {
      const [a, b] = [oldNamed(who), nowNamed(who)];
      if (a === b) continue;
      for (const [index, resource] of resources.entries()) {
        if (!isAsked(resource)) continue;
        const [x, y] = [a[index] ?? 0, b[index] ?? 0];
        if (y & ~x) found.added ??= JSON.stringify({ action, resource, who });
        if (x & ~y) found.removed ??= JSON.stringify({ action, resource, who });
      }
    }
  }
  return found;
};

/** Whom no policy of his own account has to let in. */
const isRootUser = (principal: Principal): boolean => "value" in principal && principal.value.endsWith(":root");

const resources = [...things, "*"];

/** An action that the catalogue does not know may be asked about anything. */
const askedResources = (action: string): ((resource: string) => boolean) => {
  if (action === actionWithoutResource) return (resource) => resource === "*";
  return knownActions.includes(action) ? (resource) => resource !== "*" : () => true;
};

/** All that two sides have made, so that what is the same is one. */
type MadeMasks = Map<string, readonly number[]>;

/** For a request without its resource and context: the contexts in which each resource is allowed, one bit each. */
class Masks {
  private readonly grants: readonly Masked[];
  private readonly boundary: readonly Masked[] | undefined;
  /** By the statements that are about the request, of which there are few for the many requests. */
  private readonly known = new Map<number, readonly number[]>();

  private readonly made: MadeMasks;

  constructor(set: PolicySet, contexts: readonly Context[], made: MadeMasks) {
    this.made = made;
    const granting = set.policies.flatMap(({ policy }) => policy.statements);
    const limiting = set.kind === "identity" ? set.boundary?.policy.statements : undefined;
    this.grants = granting.map((statement, index) => toMasked(statement, 2 ** index, contexts));
    this.boundary = limiting?.map((statement, index) => toMasked(statement, 2 ** (granting.length + index), contexts));
  }

  forAction(action: string, side: "principals" | "named" = "principals"): (who: Who) => readonly number[] {
    const isAboutAction = ({ statement }: Masked) => matchesAction(statement.actions, action);
    const actionGrants = this.grants.filter(isAboutAction);
    const actionBoundary = this.boundary?.filter(isAboutAction);
    return (who) => {
      const isAbout = (masked: Masked) => masked[side](who);
      return this.allowed(actionGrants.filter(isAbout), actionBoundary?.filter(isAbout));
    };
  }

  private allowed(grants: readonly Masked[], boundary: readonly Masked[] | undefined): readonly number[] {
    const bits = (statements: readonly Masked[]) => statements.reduce((sum, { bit }) => sum + bit, 0);
    const key = bits(grants) + bits(boundary ?? []);
    const known = this.known.get(key);
    if (known) return known;
    const masks = resources.map((_, index) => {
      const granted = allowedIn(grants, index);
      return boundary ? granted & allowedIn(boundary, index) : granted;
    });
    const text = masks.join();
    const one = this.made.get(text) ?? masks;
    this.made.set(text, one);
    this.known.set(key, one);
    return one;
  }
}

/** Of an Allow all but the whole accounts, which let nobody in who has no policy of their own. */
const withoutAccounts = ({ effect, principals }: Statement): PrincipalElement | undefined => {
  if (principals === undefined || principals.negated || effect === "Deny") return principals;
  return {
    ...principals,
    principals: principals.principals.filter(
      ({ type, ...rest }) =>
        !(type === "AWS" && "value" in rest && /^(?:arn:aws:iam::)?\d{12}(?::root)?$/.test(rest.value)),
    ),
  };
};

interface Masked {
  readonly statement: Statement;
  /** A power of two, another one for each statement of a set. */
  readonly bit: number;
  /** Whom it is about. */
  readonly principals: (who: Who) => boolean;
  /** The same without whole accounts. */
  readonly named: (who: Who) => boolean;
  /** The contexts in which it matches, by the index of the resource. */
  readonly masks: readonly number[];
}

type Who = AccessRequest["principal"];

const toMasked = (statement: Statement, bit: number, contexts: readonly Context[]): Masked => ({
  statement,
  bit,
  principals: isAbout(() => statement.principals),
  named: isAbout(() => withoutAccounts(statement)),
  masks: masksOf(statement, contexts),
});

/** Each principal is asked about with many actions. */
const isAbout = (elementOf: () => PrincipalElement | undefined): Masked["principals"] => {
  const known = new Map<Who, boolean>();
  let element: PrincipalElement | undefined;
  return (who) => {
    const answer = known.get(who);
    if (answer !== undefined) return answer;
    if (known.size === 0) element = elementOf();
    const made = matchesPrincipal(element, who);
    known.set(who, made);
    return made;
  };
};

const masksOf = ({ conditions, resources: element }: Statement, contexts: readonly Context[]): readonly number[] => {
  const holding = contexts.flatMap((context, index) =>
    conditions.every((condition) => matchesCondition(condition, context)) ? [{ context, bit: 1 << index }] : [],
  );
  const all = holding.reduce((mask, { bit }) => mask | bit, 0);
  const hasVariable = element?.patterns.some((pattern) => /\$\{t/i.test(pattern));
  const masks = resources.map(() => 0);
  for (const { context, bit } of hasVariable ? holding : [{ context: {}, bit: all }]) {
    const matched = element && resourcePatterns(element, context).map(matchedResources);
    for (let index = 0; index < resources.length; index++) {
      const isAbout = matched === undefined || matched.some((each) => each[index]) !== element?.negated;
      if (isAbout) masks[index] = (masks[index] ?? 0) | bit;
    }
  }
  return masks;
};

const matchedByPattern = new Map<string, readonly boolean[]>();

/** Which resources a pattern matches, by their index: few patterns come again and again. */
const matchedResources = (pattern: string): readonly boolean[] => {
  const answers = matchedByPattern.get(pattern) ?? resources.map((resource) => matchesResource(pattern, resource));
  matchedByPattern.set(pattern, answers);
  return answers;
};

const allowedIn = (statements: readonly Masked[], index: number): number => {
  let allowed = 0;
  let denied = 0;
  for (const { statement, masks } of statements) {
    if (statement.effect === "Allow") allowed |= masks[index] ?? 0;
    else denied |= masks[index] ?? 0;
  }
  return allowed & ~denied;
};

const wrongDecision = (set: PolicySet, contexts: readonly Context[], random: Random): string | undefined => {
  const decider = compileDecider(set);
  for (let count = 0; count < 5; count++) {
    const action = random.pick([...knownActions, actionWithoutResource, ...unknownActions]);
    const request: AccessRequest = {
      action,
      resource: random.pick(things),
      context: random.pick(contexts),
      ...(set.kind !== "identity" && { principal: random.pick(principals) }),
    };
    const { decision } = decider.decide(request);
    if ((decision === "allowed") !== allows(set, request))
      return `decide says ${decision} to ${JSON.stringify(request)}`;
  }
  return undefined;
};
