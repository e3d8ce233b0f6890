import type { CatalogueAction, ResourceType } from "../catalogue.ts";
import {
  overlapCost,
  overlaps,
  type PreparedPattern,
  type PreparedTemplate,
  preparePattern,
  prepareTemplate,
} from "./arn-overlap.ts";
import type { Budget } from "./budget.ts";

/** A longer pattern is taken to fit; no ARN is as long. */
const MAX_LENGTH = 2048;

/** Says which resource patterns can be about which actions; keeps what it found. */
export interface ResourceFit {
  /** Whether a request for the action can be on a resource that the pattern matches. In doubt it says yes. */
  fits(pattern: string, action: CatalogueAction): boolean;
}

/** Gives a fit; every comparison is paid from the budget. */
export const createResourceFit = (budget: Budget): ResourceFit => {
  const patterns = new Map<string, PreparedPattern>();
  const templates = new Map<ResourceType, readonly PreparedTemplate[]>();
  const answers = new Map<ResourceType, Map<string, boolean>>();

  const templatesOf = (type: ResourceType): readonly PreparedTemplate[] => {
    const known = templates.get(type) ?? type.arns.map(prepareTemplate);
    templates.set(type, known);
    return known;
  };

  const compare = (text: string, type: ResourceType): boolean => {
    const pattern = patterns.get(text) ?? preparePattern(text);
    patterns.set(text, pattern);
    return templatesOf(type).some((template) => {
      budget.spend(overlapCost(pattern, template));
      return overlaps(pattern, template);
    });
  };

  const typeFits = (text: string, type: ResourceType): boolean => {
    const ofType = answers.get(type) ?? new Map<string, boolean>();
    answers.set(type, ofType);
    const answer = ofType.get(text) ?? compare(text, type);
    ofType.set(text, answer);
    return answer;
  };

  return {
    // A request that names no resource is on `*`, which only this pattern matches.
    fits: (text, action) =>
      text === "*" || text.length > MAX_LENGTH || action.resourceTypes.some(({ type }) => typeFits(text, type)),
  };
};
