import type { Plan } from "../plan/model.ts";
import { firstOf } from "./deployability/say.ts";

/**
 * What to say is not checked where the plan of somebody else's configuration refers to what is not known yet: nothing where it
 * does not.
 * Source: https://developer.hashicorp.com/terraform/internals/json-format#expression-representation
 */
export const functionsAround = ({ followed = [] }: Pick<Plan, "followed">): readonly string[] => {
  if (followed.length === 0) return [];
  return [
    `functions around a reference, and what is made of each.key or count.index, which no plan shows: in ${firstOf(followed).join(", ")}`,
  ];
};
