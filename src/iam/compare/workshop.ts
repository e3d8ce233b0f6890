import type { Catalogue, CatalogueAction } from "../catalogue/model.ts";
import { Automata } from "./automaton.ts";
import { type ResourceUniverse, resourcesOf } from "./universe.ts";

/** What comparisons share. */
export class Workshop {
  readonly catalogue: Catalogue;
  /** The only partition whose resources count, if there is one. */
  readonly partition: string | undefined;
  readonly automata = new Automata();
  /** By the list of resource types, which actions that have the same share. */
  private readonly universes = new Map<CatalogueAction["resourceTypes"], ResourceUniverse>();

  constructor(catalogue: Catalogue, partition: string | undefined) {
    this.catalogue = catalogue;
    this.partition = partition;
  }

  /** The resources of an action of the catalogue. */
  resourcesOf(action: CatalogueAction): ResourceUniverse {
    const known = this.universes.get(action.resourceTypes) ?? resourcesOf(action, this.partition);
    this.universes.set(action.resourceTypes, known);
    return known;
  }
}
