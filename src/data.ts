import { type Catalogue, createCatalogue } from "./iam/catalogue.ts";

/**
 * The generated files of data/. Each is imported when it is first asked for, so that the bundle keeps it in a chunk of
 * its own and a command that needs none of it pays nothing. `npm run data` makes them.
 */
let catalogue: Promise<Catalogue> | undefined;

/** Gives the catalogue of AWS's services, actions, resource types and condition keys. */
export const loadCatalogue = (): Promise<Catalogue> => {
  catalogue ??= import("../data/catalogue.json", { with: { type: "json" } }).then((file) => createCatalogue(file.default));
  return catalogue;
};
