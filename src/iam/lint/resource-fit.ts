import type { CatalogueAction, ResourceType } from "../catalogue.ts";
import { overlapCost, overlaps } from "./arn-overlap.ts";
import type { Budget } from "./budget.ts";
import { isPattern } from "./glob.ts";

/** Says which resource patterns can be about which actions; keeps what it found. */
export interface ResourceFit {
  /** Whether a request for the action can be on a resource that the pattern matches. In doubt it says yes. */
  fits(pattern: string, action: CatalogueAction): boolean;
}

/** Gives a fit; every comparison is paid from the budget. */
export const createResourceFit = (budget: Budget): ResourceFit => {
  const known = new Map<ResourceType, Map<string, boolean>>();

  const typeFits = (pattern: string, type: ResourceType): boolean => {
    const ofType = known.get(type) ?? new Map<string, boolean>();
    known.set(type, ofType);
    const fits = ofType.get(pattern) ?? compare(pattern, type);
    ofType.set(pattern, fits);
    return fits;
  };

  const compare = (pattern: string, type: ResourceType): boolean =>
    type.arns.some((arn) => {
      if (serviceDiffers(pattern, arn.template)) return false;
      budget.spend(overlapCost(pattern, arn.parts));
      return overlaps(pattern, arn.parts);
    });

  return {
    // A request that names no resource is on `*`, which only this pattern matches.
    fits: (pattern, action) => pattern === "*" || action.resourceTypes.some(({ type }) => typeFits(pattern, type)),
  };
};

/** A cheap no: the pattern writes out another service than the template. */
const serviceDiffers = (pattern: string, template: string): boolean => {
  const [arn = "", partition = "", service] = pattern.split(":", 3);
  return service !== undefined && ![arn, partition, service].some(isPattern) && service !== template.split(":", 3)[2];
};
