import { Budget } from "../budget.ts";
import type { Catalogue } from "../catalogue/model.ts";
import { createFacts, type Facts } from "./facts.ts";
import { nearest } from "./nearest.ts";
import { ACTIONS_OF_OPERATION } from "./operations.ts";
import { createServiceFinder } from "./service-finder.ts";

/** Enough for one action that is written without wildcards and is none of a megabyte. */
const STEPS = 4_000_000;

/**
 * Gives what an action that AWS does not have may mean: what allows the operation of that name, all of it together, the
 * nearest of its service's, or the same one of other services. None where nothing is near; undefined for an action that AWS has.
 */
export const meantActions = (action: string, catalogue: Catalogue): readonly string[] | undefined => {
  if (catalogue.action(action)) return undefined;
  const facts = createFacts(catalogue, new Budget(STEPS));
  const [service = "", name = ""] = action.split(":", 2);
  if (catalogue.actionsOf(service)) return likelyActions(action, facts);
  const services = createServiceFinder(facts)(service, name);
  return services.map((prefix) => `${prefix}:${name}`).filter((id) => catalogue.action(id));
};

/** What allows the operation of that name, the nearest name of the same service, or the same name in another service. */
export const likelyActions = (action: string, facts: Facts): readonly string[] =>
  ACTIONS_OF_OPERATION.get(action.toLowerCase()) ?? [nearestAction(action, facts) ?? []].flat();

const nearestAction = (action: string, { catalogue, budget }: Facts): string | undefined => {
  const [service = "", name = ""] = action.split(":", 2);
  const ids = catalogue.actionsOf(service) ?? [];
  const near = nearest(
    name,
    ids.map((id) => id.slice(service.length + 1)),
    budget,
  );
  if (near !== undefined) return `${service.toLowerCase()}:${near}`;
  budget.spend(catalogue.services().length);
  const [elsewhere, ...more] = catalogue.services().flatMap((other) => catalogue.action(`${other}:${name}`) ?? []);
  // A single word, such as Receive, is too common to tell a service.
  if (elsewhere === undefined || more.length > 0 || !/:.*[a-z][A-Z]/.test(elsewhere.id)) return undefined;
  return elsewhere.id;
};
