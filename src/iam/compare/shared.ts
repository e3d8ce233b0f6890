import { oncePer } from "../../common/once.ts";
import type { Catalogue, CatalogueAction } from "../catalogue/model.ts";
import { Automata } from "./automaton.ts";
import type { TextUniverse } from "./strings.ts";
import { type ResourceUniverse, resourceLanguages, resourcesOf } from "./universe.ts";

/** Where the policies are, as far as it is known. */
export interface Whereabouts {
  /** The only partition whose resources count, if there is one. */
  readonly partition: string | undefined;
  /** The account of the role or the resource that a trust or resource policy is of. */
  readonly account: string | undefined;
}

/** What comparisons share: what is known beside the policies, and what was made of it and of patterns so far. */
export class Shared {
  readonly catalogue: Catalogue;
  readonly partition: string | undefined;
  readonly account: string | undefined;
  readonly automata = new Automata();
  /** The languages of the resources of a universe. */
  readonly languagesOf: (universe: ResourceUniverse) => TextUniverse;
  /** By the list of resource types, which actions that have the same share. */
  private readonly universeOf: (resourceTypes: CatalogueAction["resourceTypes"]) => ResourceUniverse;

  constructor(catalogue: Catalogue, { partition, account }: Whereabouts) {
    this.catalogue = catalogue;
    this.partition = partition;
    this.account = account;
    this.universeOf = oncePer((resourceTypes) => resourcesOf({ resourceTypes }, partition));
    this.languagesOf = oncePer((universe) => resourceLanguages(universe, this.automata));
  }

  /** The resources of an action of the catalogue. */
  resourcesOf(action: CatalogueAction): ResourceUniverse {
    return this.universeOf(action.resourceTypes);
  }
}
