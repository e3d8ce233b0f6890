import type { Catalogue } from "./iam/catalogue/model.ts";
import { createCatalogue } from "./iam/catalogue.ts";
import { createManagedPolicies, type ManagedPolicies } from "./iam/managed-policies.ts";

/**
 * The generated files of data/. Each is imported when it is first asked for, so that the bundle keeps it in a chunk of
 * its own and a command that needs none of it pays nothing. `npm run data` makes them.
 */

/** Gives the catalogue of AWS's services, actions, resource types and condition keys. */
export const loadCatalogue = async (): Promise<Catalogue> => {
  const file = await import("../data/catalogue.json", { with: { type: "json" } });
  return createCatalogue(file.default);
};

/** Gives the bundled copies of AWS managed policies. */
export const loadManagedPolicies = async (): Promise<ManagedPolicies> => {
  const file = await import("../data/managed-policies.json", { with: { type: "json" } });
  return createManagedPolicies(file.default);
};
