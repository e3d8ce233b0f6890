import { Budget, BudgetSpent } from "../budget.ts";
import type { Catalogue } from "../catalogue/model.ts";
import { compileDecider } from "../decide/decide.ts";
import type { Comparison, PolicySet, Relation, Witness } from "../model.ts";
import { serviceOf } from "./actions.ts";
import { inApiPaths } from "./api-paths.ts";
import { isForFederated } from "./callers.ts";
import { type ActionClass, actionClasses } from "./classes.ts";
import { grantsAnything } from "./direction.ts";
import { type BothSides, type Guard, guardsOf } from "./guard.ts";
import { type Judged, judge, type Verdict } from "./judge.ts";
import { partitionReasons } from "./partitions.ts";
import { partitionsIn } from "./principals.ts";
import { haveSameStatements } from "./same.ts";
import { Shared } from "./shared.ts";
import { anyResource, likelyResources, type ResourceUniverse } from "./universe.ts";
import { unknownActions } from "./unknown-actions.ts";
import { type JudgeClass, unlistedForms, unlistedResources } from "./unlisted-resources.ts";

/** What a comparison goes by besides the policies: AWS's actions and keys, and whose the policies are. */
export interface CompareOptions {
  readonly catalogue: Catalogue;
  /** The partition that the principals are in, `aws`: they reach no resource of another one. Any, unless told. */
  readonly partition?: string;
  /** The account of the role, or of the resource, that trust and resource policies are of. Any, unless told. */
  readonly account?: string;
  /** How many steps may be taken before the answer is unknown; 20,000,000 unless told, some two seconds. */
  readonly budget?: number;
}

/** Compares two sets, as `compare` does. */
export type Comparer = (before: PolicySet, after: PolicySet) => Comparison;

/**
 * Says how the access that `after` allows relates to what `before` allows. Exact over actions and resources; exact
 * over conditions within the fragment of docs/policy-engine.md; otherwise "unknown", with the reasons. Throws when the
 * sets are of different kinds.
 */
export const compare = (before: PolicySet, after: PolicySet, options: CompareOptions): Comparison =>
  compileComparer(options)(before, after);

/** Compares often: what one comparison has learnt of patterns and of the catalogue serves the next. */
export const compileComparer = ({ catalogue, partition, account, budget = 20_000_000 }: CompareOptions): Comparer => {
  let shared = new Shared(catalogue, { partition, account });
  return (before, after) => {
    if (before.kind !== after.kind) throw new Error(`Sets of ${before.kind} and ${after.kind} policies do not compare`);
    if (haveSameStatements(before, after)) return equivalent;
    if (shared.automata.size > keptParts) shared = new Shared(catalogue, { partition, account });
    shared.automata.renew();
    return new Comparing(before, after, shared, new Budget(budget)).run();
  };
};

/** So many states and tokens are kept from one comparison to the next, which bounds the memory of many. */
const keptParts = 200_000;

const equivalent: Comparison = {
  relation: "equivalent",
  witnesses: [],
  summary: { addedActions: [], removedActions: [] },
  unknown: [],
};

type Direction = Witness["direction"];

class Comparing {
  private readonly shared: Shared;
  private readonly budget: Budget;
  private readonly hasPrincipal: boolean;
  /** The one that principals are named in, where nobody reaches a resource of another one. */
  private readonly partition: string | undefined;
  private readonly before: Judged;
  private readonly after: Judged;
  private readonly found: Readonly<Record<Direction, Findings>> = { added: new Findings(), removed: new Findings() };

  constructor(before: PolicySet, after: PolicySet, shared: Shared, budget: Budget) {
    this.shared = shared;
    this.budget = budget;
    this.hasPrincipal = before.kind !== "identity";
    const hasBoundary = hasOwnBoundary(before) || hasOwnBoundary(after);
    const judged = (set: PolicySet): Judged => ({
      guards: guardsOf(set, hasBoundary),
      hasBoundary,
      decider: compileDecider(set),
    });
    this.before = judged(before);
    this.after = judged(after);
    const guards = [...this.before.guards, ...this.after.guards];
    [this.partition] = partitionsIn(guards.flatMap(({ statement }) => statement.principals?.principals ?? []));
  }

  run(): Comparison {
    try {
      this.judgeAll();
    } catch (error) {
      if (!(error instanceof BudgetSpent)) throw error;
      const reasons = ["budget: grouping the actions takes more steps than were given."];
      this.found.added.maybe(reasons);
      this.found.removed.maybe(reasons);
    }
    return this.answer();
  }

  private judgeAll(): void {
    const changed = [...missing(this.before, this.after), ...missing(this.after, this.before)];
    const mixed = partitionReasons([...this.before.guards, ...this.after.guards].map(({ statement }) => statement));
    if (mixed.length > 0) {
      this.found.added.maybe(mixed);
      this.found.removed.maybe(mixed);
      return;
    }
    const sides = { before: this.before.guards, after: this.after.guards };
    const classes = actionClasses({ ...sides, changed }, this.shared, this.budget);
    for (const actionClass of classes) {
      this.judgeClass(actionClass, "added");
      this.judgeClass(actionClass, "removed");
    }
    this.judgeUnknown("added", classes, changed);
    this.judgeUnknown("removed", classes, changed);
  }

  private judgeClass(actionClass: ActionClass, direction: Direction): void {
    const found = this.found[direction];
    let witness: Witness | undefined;
    for (const { actions, resources, ...guards } of actionClass.parts) {
      // One whom anybody can call, if there is one: the witness of a class is about this action.
      const action = actions.find((id) => !isForFederated(id)) ?? actions[0] ?? "";
      const verdict = this.judge(guards, direction, action, resources);
      if (verdict.answer === "maybe") found.maybe(verdict.reasons);
      if (verdict.answer === "spent") found.spent.push(...actions);
      if (verdict.answer !== "yes") continue;
      found.actions.push(...actions);
      witness ??= { direction, ...verdict.witness };
    }
    if (witness) found.witnesses.push(witness);
    for (const action of actionClass.unknown) {
      if (this.judge(actionClass, direction, action).answer === "no") continue;
      found.maybe([`"${action}" is not in the catalogue of ${this.shared.catalogue.source.date}.`]);
    }
  }

  /** Without resources, those of an action that nobody knows. */
  private judge(guards: BothSides, direction: Direction, action: string, resources?: ResourceUniverse): Verdict {
    const ofApi = inApiPaths(guards, action, this.shared.automata);
    const before = { ...this.before, guards: (ofApi ?? guards).before };
    const after = { ...this.after, guards: (ofApi ?? guards).after };
    return judge(
      {
        action,
        gainer: direction === "added" ? after : before,
        loser: direction === "added" ? before : after,
        scope: ofApi?.scope ?? {
          resources: resources ? this.shared.languagesOf(resources) : anyResource(this.shared.automata),
          likelyResources: (wanted) => (resources ? likelyResources(resources, wanted, this.partition) : ["*"]),
        },
        hasPrincipal: this.hasPrincipal,
      },
      this.shared,
      this.budget,
    );
  }

  /** What the catalogue does not list decides only where nothing that it lists does. */
  private judgeUnknown(direction: Direction, classes: readonly ActionClass[], changed: readonly Guard[]): void {
    const [gainer, loser] = direction === "added" ? [this.after, this.before] : [this.before, this.after];
    const found = this.found[direction];
    if (found.witnesses.length > 0 || !grantsAnything(gainer)) return;
    found.maybe(unknownActions(gainer, loser, changed, this.shared, this.budget));
    if (found.answer !== "no") return;
    const judge: JudgeClass = (guards, action, resources) => this.judge(guards, direction, action, resources);
    found.maybe(unlistedResources(classes, judge, this.shared));
    found.maybe(unlistedForms(classes, judge, this.shared));
  }

  private answer(): Comparison {
    const { added, removed } = this.found;
    const relation = relationOf(added, removed);
    return {
      relation,
      witnesses: [...added.witnesses, ...removed.witnesses],
      summary: { addedActions: added.actions.toSorted(), removedActions: removed.actions.toSorted() },
      unknown: [...new Set([...added.reasons, ...removed.reasons, ...spentReason([...added.spent, ...removed.spent])])],
    };
  }
}

/** What was found in one direction. */
class Findings {
  readonly witnesses: Witness[] = [];
  readonly actions: string[] = [];
  readonly reasons = new Set<string>();
  /** The actions that the budget did not last for. */
  readonly spent: string[] = [];

  maybe(reasons: readonly string[]): void {
    for (const reason of reasons) this.reasons.add(reason);
  }

  get answer(): Verdict["answer"] {
    if (this.witnesses.length > 0) return "yes";
    return this.reasons.size > 0 || this.spent.length > 0 ? "maybe" : "no";
  }
}

/** One reason for all actions that the budget did not last for, of which there can be thousands. */
const spentReason = (actions: readonly string[]): readonly string[] => {
  const all = [...new Set(actions)].sort();
  const [first, ...more] = all;
  if (first === undefined) return [];
  if (more.length === 0) return [`budget: comparing ${first} takes more steps than were given.`];
  const services = [...new Set(all.map(serviceOf))];
  const named = services.slice(0, namedServices);
  const rest = services.length - named.length;
  const of = rest > 0 ? `${named.join(", ")} and ${rest} more services` : named.join(", ");
  return [`budget: comparing ${all.length} actions, of ${of}, takes more steps than were given.`];
};

const namedServices = 5;

const relationOf = (added: Findings, removed: Findings): Relation => {
  if (added.answer === "yes" && removed.answer === "yes") return "incomparable";
  if (added.answer === "maybe" || removed.answer === "maybe") return "unknown";
  if (added.answer === "yes") return "broader";
  return removed.answer === "yes" ? "narrower" : "equivalent";
};

const hasOwnBoundary = (set: PolicySet): boolean => set.kind === "identity" && set.boundary !== undefined;

/** The statements that the other side lacks. */
const missing = (side: Judged, other: Judged): readonly Guard[] => {
  const known = new Set(other.guards.map(({ whole }) => whole));
  return side.guards.filter(({ whole }) => !known.has(whole));
};
