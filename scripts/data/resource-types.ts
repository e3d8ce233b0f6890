import { readdirSync, readFileSync } from "node:fs";
import { z } from "zod";
import type { ResourceTypeData } from "../../src/plan/resource-types.ts";

/** What a package of prebuilt bindings says of the provider that it was generated from. */
const bindings = z.object({ cdktf: z.object({ provider: z.object({ name: z.string(), version: z.string() }) }) });

/** Makes the content of data/resource-types.json from the bindings of both providers, which have a folder for each type. */
export const generateResourceTypes = (): ResourceTypeData => ({
  providers: Object.fromEntries(["aws", "databricks"].map((name) => [name, typesIn(`@cdktf/provider-${name}`)])),
});

const typesIn = (name: string): ResourceTypeData["providers"][string] => {
  const folder = new URL("..", import.meta.resolve(name));
  const text = readFileSync(new URL("package.json", folder), "utf8");
  const { provider } = bindings.parse(JSON.parse(text)).cdktf;
  const types = readdirSync(new URL("lib/", folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== "provider" && !entry.name.startsWith("data-"))
    // The folder `provider` is the provider's own.
    .map((entry) => (entry.name === "provider-resource" ? "provider" : entry.name.replaceAll("-", "_")));
  return {
    source: provider.name.replace(/^registry\.terraform\.io\//, ""),
    version: provider.version,
    types: types.sort().join(" "),
  };
};
