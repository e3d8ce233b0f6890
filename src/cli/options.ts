/** The options of the verbs, as deployment-verbs.ts and policy-verbs.ts declare them. */

/**
 * What all verbs on deployments take: the configuration file's path, and whether to answer in JSON. Here and
 * below a flag is `true` or absent.
 */
export interface DeploymentOptions {
  readonly config: string;
  readonly json?: true;
}

/** What `bootstrap` was asked for on the command line; without `apply` it only prints the roles' Terraform JSON. */
export interface BootstrapOptions extends DeploymentOptions, TerraformRunOptions {
  readonly verbose?: true;
  readonly apply?: true;
  readonly yes?: true;
}

/** What `lock` was asked for on the command line. At most one of the two mirrors is there. */
export interface LockOptions extends DeploymentOptions {
  readonly platform?: readonly string[];
  readonly fsMirror?: string;
  readonly netMirror?: string;
  readonly upgrade?: true;
  readonly terraformBinary?: string;
}

/** What `synth` was asked for on the command line; `output` is the folder that it writes to. */
export interface SynthOptions extends DeploymentOptions {
  readonly output: string;
}

/** How fully a review is told on the terminal, and the paths of the files that it is written to as well. */
export interface ReportOptions {
  readonly verbose?: true;
  readonly markdown?: string;
  readonly html?: string;
}

/** What `preview` was asked for on the command line; `base` is a file, a git revision or the word `empty`. */
export interface PreviewOptions extends DeploymentOptions, ReportOptions {
  readonly base: string;
}

/** How Terraform is run. */
export interface TerraformRunOptions {
  readonly config: string;
  readonly terraformBinary?: string;
  /** In seconds. */
  readonly lockTimeout: number;
}

/** What `plan`, `apply` and `destroy` have in common; `parallelism` counts the deployments side by side, 1 to 99. */
export interface TerraformOptions extends DeploymentOptions, ReportOptions, TerraformRunOptions {
  readonly parallelism: number;
}

/** What `plan` was asked for on the command line; `detailedExitcode` is to end with 2 where there are changes. */
export interface PlanOptions extends TerraformOptions {
  readonly detailedExitcode?: true;
}

/** What `apply` or `destroy` was asked for on the command line; with `yes` nobody is asked before it is done. */
export interface ApplyOptions extends TerraformOptions {
  readonly yes?: true;
}

/** What `review` was asked for on the command line; `markdown` is a flag here, and `html` the path of a file. */
export interface ReviewOptions {
  readonly verbose?: true;
  readonly markdown?: true;
  readonly html?: string;
  readonly json?: true;
}

/** What `check` was asked for on the command line: the paths of policies, and a request in words not checked yet. */
export interface CheckOptions {
  readonly policy?: readonly string[];
  readonly boundary?: string;
  readonly sessionPolicy?: string;
  readonly scp?: readonly string[];
  readonly trust?: string;
  readonly resourcePolicy?: string;
  readonly rcp?: readonly string[];
  readonly account?: string;
  readonly principal?: string;
  readonly action: string;
  readonly resource: string;
  readonly context?: readonly string[];
  readonly json?: true;
}

/** What `compare` was asked for on the command line, beside the files that it names without an option. */
export interface CompareOptions {
  readonly before?: readonly string[];
  readonly after?: readonly string[];
  readonly beforeBoundary?: string;
  readonly afterBoundary?: string;
  readonly kind: string;
  readonly account?: string;
  readonly failOn?: readonly string[];
  readonly json?: true;
}

/** What `lint` was asked for on the command line, beside the policy's path; `kind` is not checked yet. */
export interface LintOptions {
  readonly kind: string;
  readonly failOn?: readonly string[];
  readonly json?: true;
}
