import { firstOf } from "../../common/first-of.ts";
import type { CatalogueAction } from "../catalogue/model.ts";
import type { ActionClass } from "./classes.ts";
import { concernedWith, tellsNothingApart } from "./concern.ts";
import type { BothSides, Guard } from "./guard.ts";
import type { Verdict } from "./judge.ts";
import type { Shared } from "./shared.ts";
import { couldMatch, loosened, noResource, type ResourceUniverse } from "./universe.ts";

/** Whether one side allows more of an action, on these resources or, without any, on whatever there may be. */
export type JudgeClass = (statements: BothSides, action: string, resources?: ResourceUniverse) => Verdict;

/**
 * Looks for differences on resources that the catalogue does not list for an action, though a policy names them: single
 * ones of an action that has no resource types, and `*` of one that need not name any. AWS says that such a statement
 * does not apply, or leaves it open; its own policies have them, and the catalogue is of a certain day. Gives the reasons
 * why there may be a difference; none when there is none.
 * Source: https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
 */
export const unlistedResources = (
  classes: readonly ActionClass[],
  judge: JudgeClass,
  shared: Shared,
): readonly string[] => {
  const { catalogue } = shared;
  const groups = { single: new Groups(judge), any: new Groups(judge, noResource) };
  for (const actionClass of classes) {
    const guards = [...actionClass.before, ...actionClass.after];
    if (!guards.some(isOnSingle)) continue;
    for (const id of actionClass.known) {
      const action = catalogue.action(id);
      if (action === undefined) continue;
      if (action.resourceTypes.length === 0) groups.single.ask(actionClass, id);
      else if (!shared.resourcesOf(action).isRequired) groups.any.ask(actionClass, id);
    }
  }
  const { date } = catalogue.source;
  return [
    ...groups.single.reason(
      (actions) =>
        `The catalogue of ${date} has no resource type for ${actions}, for which a statement names resources.`,
    ),
    ...groups.any.reason(
      (actions) =>
        `Whether ${actions} is always asked about one resource, as the catalogue of ${date} lists them, is not known.`,
    ),
  ];
};

/**
 * Looks for differences on resources whose ARNs have the catalogue's form only if a name in them may be empty or hold a
 * colon, or a region or an account may be left out. No document says where AWS has such ARNs, and it has many.
 */
export const unlistedForms = (
  classes: readonly ActionClass[],
  judge: JudgeClass,
  shared: Shared,
): readonly string[] => {
  const found: string[] = [];
  for (const actionClass of classes) {
    if ([...actionClass.before, ...actionClass.after].every(tellsNothingApart)) continue;
    for (const [resources, { id, service }] of universesOf(actionClass, shared)) {
      const loose = loosened(resources, service, shared.partition);
      const concerned = concernedWith(loose, actionClass);
      if (concerned === undefined || concerned.isOnAny) continue;
      const verdict = judge(concerned, id, loose);
      if (verdict.answer !== "no") found.push(verdict.answer === "yes" ? `${id} on ${verdict.witness.resource}` : id);
    }
  }
  if (found.length === 0) return [];
  const { date } = shared.catalogue.source;
  return [
    `Whether AWS has resources of a form that the catalogue of ${date} lacks is not known: ${firstOf(found, 1)}.`,
  ];
};

/** The resources of a class's actions, each with the first action that has them. */
const universesOf = ({ known }: ActionClass, shared: Shared): ReadonlyMap<ResourceUniverse, CatalogueAction> => {
  const universes = new Map<ResourceUniverse, CatalogueAction>();
  for (const id of known) {
    const action = shared.catalogue.action(id);
    if (action === undefined || action.resourceTypes.length === 0) continue;
    const resources = shared.resourcesOf(action);
    if (!universes.has(resources)) universes.set(resources, action);
  }
  return universes;
};

/** Whether a statement is about resources by their ARNs, so that it could leave out "*". */
const isOnSingle = ({ statement, resources }: Guard): boolean =>
  statement.resources?.negated === false && !resources.some((resource) => couldMatch(resource, noResource));

/** The actions of which there may be more; those of one class stand or fall together. */
class Groups {
  private readonly actions: string[] = [];
  private readonly answers = new Map<ActionClass, Verdict["answer"]>();
  private readonly judge: JudgeClass;
  private readonly resources: ResourceUniverse | undefined;

  constructor(judge: JudgeClass, resources?: ResourceUniverse) {
    this.judge = judge;
    this.resources = resources;
  }

  ask(actionClass: ActionClass, action: string): void {
    const answer = this.answers.get(actionClass) ?? this.judge(actionClass, action, this.resources).answer;
    this.answers.set(actionClass, answer);
    if (answer !== "no") this.actions.push(action);
  }

  reason(say: (actions: string) => string): readonly string[] {
    return this.actions.length === 0 ? [] : [say(firstOf(this.actions, 1))];
  }
}
