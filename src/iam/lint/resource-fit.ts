import { oncePer } from "../../common/once.ts";
import type { Budget } from "../budget.ts";
import type { CatalogueAction, ResourceType } from "../catalogue/model.ts";
import { unlistedArns } from "../catalogue/unlisted.ts";
import { leavesNameOpen, overlapCost, overlaps, preparePattern, prepareTemplate } from "./arn-overlap.ts";

/** A longer pattern is taken to fit; no ARN is as long. */
const MAX_LENGTH = 2048;

/** Says which resource patterns can be about which actions; keeps what it found. */
export interface ResourceFit {
  /** Whether a request for the action can be on a resource of its types that the pattern matches. In doubt it says yes. */
  fits(pattern: string, action: CatalogueAction): boolean;
  /** Whether it can be on any resource that the pattern matches, one that the catalogue does not list for it too. */
  mayFit(pattern: string, action: CatalogueAction): boolean;
  /**
   * Whether the pattern leaves open which resource of some type the action is on, within a region or an account: `*`,
   * `arn:aws:iam::*:role/*`, `arn:aws:lambda:*:*:function:?*`, `arn:aws:iam::123456789012`. In doubt it says no.
   */
  fitsAny(pattern: string, action: CatalogueAction): boolean;
}

/** Gives a fit; every comparison is paid from the budget. */
export const createResourceFit = (budget: Budget): ResourceFit => {
  const prepared = oncePer(preparePattern);
  const templatesOf = oncePer((type: ResourceType) => type.arns.map(prepareTemplate));

  const typeFits = oncePer((type: ResourceType) =>
    oncePer((text: string) => {
      const pattern = prepared(text);
      return templatesOf(type).some((template) => {
        budget.spend(overlapCost(pattern, template));
        return overlaps(pattern, template);
      });
    }),
  );

  const unlistedFits = oncePer((service: string) => {
    const templates = unlistedArns(service).map(prepareTemplate);
    return oncePer((text: string) => templates.some((template) => overlaps(prepared(text), template)));
  });

  const isOpen = oncePer((type: ResourceType) =>
    oncePer(
      (text: string) =>
        typeFits(type)(text) &&
        templatesOf(type).some((template) => {
          budget.spend(overlapCost(prepared(text), template));
          return leavesNameOpen(prepared(text), template);
        }),
    ),
  );

  // A request that names no resource is on `*`, which only this pattern matches.
  const fits: ResourceFit["fits"] = (text, action) =>
    text === "*" ||
    text.length > MAX_LENGTH ||
    isShort(text, action) ||
    action.resourceTypes.some(({ type }) => typeFits(type)(text));

  return {
    fits,
    mayFit: (text, action) => fits(text, action) || unlistedFits(action.service)(text),
    fitsAny: (text, action) =>
      text === "*" || (text.length <= MAX_LENGTH && action.resourceTypes.some(({ type }) => isOpen(type)(text))),
  };
};

/**
 * Whether it is what API Gateway takes for an ARN of the API that the policy is on: `execute-api:/stage/GET/pets`.
 * Source: https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-resource-policies-examples.html
 */
const isShort = (text: string, { service }: CatalogueAction): boolean =>
  service === "execute-api" && text.startsWith("execute-api:/");
