import type { Deployment } from "../config/schema.ts";
import { didYouMean } from "../config/suggest.ts";
import { InputError } from "./input-error.ts";

/** The deployments of these names, in the configuration's order; all when none is named. InputError for an unknown name. */
export const selectDeployments = (
  deployments: readonly Deployment[],
  names: readonly string[],
): readonly Deployment[] => {
  const known = deployments.map(({ name }) => name);
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    throw new InputError(
      unknown.map((name) => ({
        message: `There is no deployment "${name}".`,
        suggestion: didYouMean(name, known) ?? `the configuration has ${known.join(", ")}`,
      })),
    );
  }
  return names.length === 0 ? deployments : deployments.filter(({ name }) => names.includes(name));
};
