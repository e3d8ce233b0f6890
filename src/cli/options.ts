/** The options of the verbs, as deployment-verbs.ts and policy-verbs.ts declare them. */

export interface DeploymentOptions {
  readonly config: string;
  readonly json?: true;
}

export interface BootstrapOptions extends DeploymentOptions, TerraformRunOptions {
  readonly verbose?: true;
  readonly apply?: true;
  readonly yes?: true;
}

export interface LockOptions extends DeploymentOptions {
  readonly platform?: readonly string[];
  readonly fsMirror?: string;
  readonly netMirror?: string;
  readonly upgrade?: true;
  readonly terraformBinary?: string;
}

export interface SynthOptions extends DeploymentOptions {
  readonly output: string;
}

export interface ReportOptions {
  readonly verbose?: true;
  readonly markdown?: string;
  readonly html?: string;
}

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

export interface TerraformOptions extends DeploymentOptions, ReportOptions, TerraformRunOptions {
  readonly parallelism: number;
}

export interface PlanOptions extends TerraformOptions {
  readonly detailedExitcode?: true;
}

export interface ApplyOptions extends TerraformOptions {
  readonly yes?: true;
}

export interface ReviewOptions {
  readonly verbose?: true;
  readonly markdown?: true;
  readonly html?: string;
  readonly json?: true;
}

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

export interface LintOptions {
  readonly kind: string;
  readonly failOn?: readonly string[];
  readonly json?: true;
}
