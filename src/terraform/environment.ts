/** The variables of Terraform's own that may reach it: where providers come from, and credentials for registries. */
const keptOfTerraform = [
  /^TF_CLI_CONFIG_FILE$/,
  /^TF_PLUGIN_CACHE_DIR$/,
  /^TF_REGISTRY_/,
  /^TF_TOKEN_/,
  /^TF_ENCRYPTION$/,
  /^TF_STATE_PERSIST_INTERVAL$/,
];

/**
 * Set for Terraform by whoever runs the program, not by the reviewed configuration: dropped, and said so. TF_CLI_ARGS
 * adds arguments to every command (-target, -var, -refresh=false), TF_VAR_ and TF_WORKSPACE change what is planned,
 * TF_REATTACH_PROVIDERS replaces a provider by another process, and TF_LOG writes requests with their credentials.
 * Source: https://developer.hashicorp.com/terraform/cli/config/environment-variables
 */
const isTerraformSetting = (name: string): boolean => name.startsWith("TF_");

/**
 * Never said: what the runner gives to the action itself, tokens and files to write to among it. Terraform and its
 * providers need none, and the summary is what people approve by.
 */
const isForTheActionAlone = (name: string): boolean =>
  /^(INPUT_|ACTIONS_RUNTIME_|ACTIONS_RESULTS_|ACTIONS_CACHE_)/.test(name) ||
  [
    "GITHUB_TOKEN",
    "GH_TOKEN",
    "GITHUB_OUTPUT",
    "GITHUB_ENV",
    "GITHUB_PATH",
    "GITHUB_STATE",
    "GITHUB_STEP_SUMMARY",
  ].includes(name);

/** All variables that Terraform is to run with, and which of the caller's are left out that the user has to hear of. */
export interface TerraformEnvironment {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The names of the variables of Terraform's own that were not passed on; sorted. */
  readonly dropped: readonly string[];
}

type Variables = Readonly<Record<string, string | undefined>>;

/**
 * Gives the environment that Terraform runs in: the caller's, without what would change the plan behind the review's
 * back. Names are compared without case, as Windows does.
 */
export const terraformEnvironment = (outer: Variables, dataDirectory: string): TerraformEnvironment => {
  const env: Record<string, string | undefined> = {};
  const dropped: string[] = [];
  for (const [name, value] of Object.entries(outer)) {
    const upper = name.toUpperCase();
    if (isForTheActionAlone(upper)) continue;
    if (!isTerraformSetting(upper) || keptOfTerraform.some((pattern) => pattern.test(upper))) env[name] = value;
    else if (!setByUs.includes(upper)) dropped.push(name);
  }
  env["TF_IN_AUTOMATION"] = "1";
  env["TF_INPUT"] = "0";
  env["TF_DATA_DIR"] = dataDirectory;
  env["CHECKPOINT_DISABLE"] = "1";
  env["GOGC"] ??= garbagePercent;
  return { env, dropped: dropped.sort() };
};

/**
 * Go's default of 100 lets the AWS provider collect garbage again and again while it makes its schemas, before each of
 * Terraform's commands: a quarter of the processor time of a short plan, for a sixth of its memory.
 * Source: https://go.dev/doc/gc-guide#GOGC
 */
const garbagePercent = "400";

/** Overwritten rather than dropped, so nothing is lost by them and nothing is said of them. */
const setByUs = ["TF_IN_AUTOMATION", "TF_INPUT", "TF_DATA_DIR"];
