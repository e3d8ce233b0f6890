import { type CommandLine, type ExitCode, exitCodes } from "../io.ts";

/** Prints the version and, when asked, where the bundled catalogues come from. */
export const run = async (
  { print, version }: CommandLine,
  { verbose }: { readonly verbose?: true },
): Promise<ExitCode> => {
  print(`sagemaker-auth ${version}`);
  if (!verbose) return exitCodes.answered;
  const { loadCatalogue, loadManagedPolicies } = await import("../../data.ts");
  const { loadResourceTypes } = await import("../../plan/resource-types.ts");
  const [catalogue, managedPolicies, resourceTypes] = await Promise.all([
    loadCatalogue(),
    loadManagedPolicies(),
    loadResourceTypes(),
  ]);
  print(`resource types: ${resourceTypes.sources.join(", ")}`);
  for (const [what, source] of [
    ["actions, resources and condition keys", catalogue.source],
    ["AWS managed policies", managedPolicies.source],
  ] as const) {
    print(`${what}: ${source.package} ${source.version} (${source.date})`);
  }
  for (const policy of managedPolicies.all()) print(`  ${policy.name} ${policy.version} (${policy.date})`);
  return exitCodes.answered;
};
