import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { systemErrorOf, UserError } from "../common/errors.ts";

/** What the deployments' configurations ask for, from the registry of Terraform or of OpenTofu. */
const known = /^registry\.(terraform\.io|opentofu\.org)\/(hashicorp\/aws|databricks\/databricks)$/;

/**
 * UserError where `init` has installed a provider that no deployment asks for. It installs what the state names, too,
 * and a provider is a program that runs with the credentials: whoever writes the state, or points the backend at a state
 * of their own, would have theirs run. Nothing of a provider runs before the plan.
 */
export const requireKnownProviders = async (deployment: string, dataDirectory: string): Promise<void> => {
  const strange = (await installedProviders(dataDirectory)).filter((address) => !known.test(address));
  if (strange.length === 0) return;
  throw new UserError(
    strange.map((address) => ({
      message: `${deployment}: the state names the provider ${address}, which the deployment does not use; it was not run.`,
      suggestion: "look at who wrote the state, and whether backend names the right one",
    })),
  );
};

/** Addresses such as `registry.terraform.io/hashicorp/aws`: Terraform keeps providers in folders of these names. */
const installedProviders = async (dataDirectory: string): Promise<readonly string[]> => {
  const root = join(dataDirectory, "providers");
  const addresses: string[] = [];
  for (const host of await namesIn(root)) {
    for (const namespace of await namesIn(join(root, host))) {
      const types = await namesIn(join(root, host, namespace));
      addresses.push(...types.map((type) => `${host}/${namespace}/${type}`));
    }
  }
  return addresses.sort();
};

/** None where there is no such folder: a development override installs nothing. */
const namesIn = async (folder: string): Promise<readonly string[]> => {
  try {
    return await readdir(folder);
  } catch (error) {
    if (systemErrorOf(error)?.code === "ENOENT") return [];
    throw error;
  }
};
