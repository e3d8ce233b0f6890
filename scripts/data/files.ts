import { generateCatalogue } from "./catalogue.ts";
import { generateManagedPolicies } from "./managed-policies.ts";
import { generateResourceTypes } from "./resource-types.ts";

/** Every file of data/ by its name, with its whole text. */
export const generateFiles = async (): Promise<Record<string, string>> => ({
  "catalogue.json": toText(await generateCatalogue()),
  "managed-policies.json": toText(generateManagedPolicies()),
  "resource-types.json": toText(generateResourceTypes()),
});

const toText = (data: unknown): string => `${JSON.stringify(data, null, 1)}\n`;
