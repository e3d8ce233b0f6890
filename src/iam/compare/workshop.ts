import type { Catalogue, CatalogueAction } from "../catalogue/model.ts";
import { Automata } from "./automaton.ts";
import { type ResourceUniverse, resourcesOf } from "./universe.ts";

/** What comparisons share. */
export class Workshop {
  readonly catalogue: Catalogue;
  readonly automata = new Automata();
  private readonly universes = new Map<CatalogueAction, ResourceUniverse>();

  constructor(catalogue: Catalogue) {
    this.catalogue = catalogue;
  }

  /** The resources of an action of the catalogue. */
  resourcesOf(action: CatalogueAction): ResourceUniverse {
    const known = this.universes.get(action) ?? resourcesOf(action);
    this.universes.set(action, known);
    return known;
  }
}
