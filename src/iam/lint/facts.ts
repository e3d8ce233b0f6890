import type { Budget } from "../budget.ts";
import type { Catalogue } from "../catalogue/model.ts";
import { type ActionExpander, createActionExpander } from "./expand.ts";
import { createNearestKey, type NearestKey } from "./nearest-key.ts";
import { createResourceFit, type ResourceFit } from "./resource-fit.ts";

/** What the catalogue says about patterns; everything that is found out is kept. */
export interface Facts {
  readonly catalogue: Catalogue;
  readonly actions: ActionExpander;
  readonly resources: ResourceFit;
  readonly nearestKey: NearestKey;
  /** What every search is paid from. */
  readonly budget: Budget;
}

/** Gives the facts of a catalogue. */
export const createFacts = (catalogue: Catalogue, budget: Budget): Facts => ({
  catalogue,
  actions: createActionExpander(catalogue, budget),
  resources: createResourceFit(budget),
  nearestKey: createNearestKey(catalogue, budget),
  budget,
});
