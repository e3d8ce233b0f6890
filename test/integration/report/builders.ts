import type { Condition, PrincipalPattern, Statement, StatementChange, Witness } from "../../../src/iam/model.ts";
import type { AttributeChange, Json, ResourceChange, Value } from "../../../src/plan/model.ts";
import type { DeploymentReport, ReportContext } from "../../../src/report/context.ts";
import type {
  CallReview,
  DocumentReview,
  HolderReview,
  OperationReview,
  PrincipalReview,
  ResourceReview,
  Review,
  ReviewFinding,
} from "../../../src/review/model.ts";
import { notChecked as notCheckedOf } from "../../../src/review/not-checked/not-checked.ts";

/** Small builders of Review data: each fills in what a test does not speak of. */

export const account = "123456789012";
export const deployRole = "databricks-sagemaker";
export const workspaceRole = "databricks-cross-account";
export const roleArn = (name: string): string => `arn:aws:iam::${account}:role/${name}`;

interface StatementParts {
  readonly sid?: string;
  readonly effect?: Statement["effect"];
  readonly services?: readonly string[];
  readonly principals?: readonly PrincipalPattern[];
  readonly actions: readonly string[];
  readonly resources?: readonly string[];
  readonly conditions?: readonly Condition[];
}

export const statement = (parts: StatementParts): Statement => {
  const principals = parts.principals ?? parts.services?.map((value) => ({ type: "Service" as const, value }));
  return {
    ...(parts.sid !== undefined && { sid: parts.sid }),
    effect: parts.effect ?? "Allow",
    ...(principals !== undefined && { principals: { negated: false, principals } }),
    actions: { negated: false, patterns: parts.actions },
    ...(parts.resources !== undefined && { resources: { negated: false, patterns: parts.resources } }),
    conditions: parts.conditions ?? [],
    place: { pointer: "/Statement/0", line: 1 },
  };
};

export const equals = (key: string, ...values: readonly string[]): Condition => ({
  operator: "StringEquals",
  ifExists: false,
  key,
  values,
});

export const added = (after: Statement): StatementChange => ({ change: "+", after });
export const removed = (before: Statement): StatementChange => ({ change: "-", before });
export const changed = (before: Statement, after: Statement): StatementChange => ({ change: "~", before, after });
export const same = (after: Statement): StatementChange => ({ change: "=", after });

export const witness = (parts: Partial<Witness> & Pick<Witness, "direction" | "action">): Witness => ({
  resource: "*",
  context: {},
  by: { policy: `inline policy of ${workspaceRole}`, statement: 0 },
  ...parts,
});

/** A request to pass the deploy role to a service. */
export const passWitness = (direction: Witness["direction"], service: string): Witness =>
  witness({
    direction,
    action: "iam:PassRole",
    resource: roleArn(deployRole),
    context: { "iam:PassedToService": [service] },
    by: { policy: "aws_iam_role_policy.pass_role", statement: 0 },
  });

export const document = (
  parts: Partial<DocumentReview> & Pick<DocumentReview, "kind" | "relation" | "statements">,
  role: string,
): DocumentReview => ({
  attribute: parts.kind === "trust" ? "assume_role_policy" : "policy",
  subject: { type: "role", name: role, label: role },
  unknown: false,
  witnesses: [],
  ...parts,
});

export const resource = (
  address: string,
  action: ResourceReview["action"],
  ...documents: readonly DocumentReview[]
): ResourceReview => ({ address, type: typeOf(address), action, documents });

const typeOf = (address: string): string => address.split(".")[0] ?? address;

export const change = (
  address: string,
  action: ResourceChange["action"],
  parts: Partial<ResourceChange> = {},
): ResourceChange => ({
  address,
  type: typeOf(address),
  name: address.split(".")[1] ?? address,
  providerName: address.startsWith("databricks")
    ? "registry.terraform.io/databricks/databricks"
    : "registry.terraform.io/hashicorp/aws",
  action,
  attributes: [],
  unchanged: {},
  documents: [],
  ...parts,
});

export const known = (value: Json): Value => ({ state: "known", value });
export const attribute = (
  name: string,
  before: Value,
  after: Value,
  parts: Partial<AttributeChange> = {},
): AttributeChange => ({ attribute: name, before, after, forcesReplacement: false, ...parts });

export const principal = (
  name: string,
  relation: PrincipalReview["relation"],
  parts: Partial<PrincipalReview> = {},
): PrincipalReview => ({
  type: "role",
  name,
  owned: name === deployRole,
  relation,
  added: [],
  removed: [],
  witnesses: [],
  unknown: [],
  ...parts,
});

export const holder = (
  who: HolderReview["holder"],
  relation: HolderReview["relation"],
  parts: Partial<HolderReview> = {},
): HolderReview => ({ holder: who, role: deployRole, through: "role", relation, unknown: [], ...parts });

export const call = (action: string, parts: Partial<CallReview> = {}): CallReview => ({
  action,
  resource: "*",
  before: "allowed",
  after: "allowed",
  source: "recorded with MLflow 3.18.0",
  ...parts,
});

export const operation = (
  name: string,
  verdicts: Pick<OperationReview, "before" | "after">,
  parts: Partial<OperationReview> = {},
): OperationReview => ({ operation: name, side: "mlflow", calls: [], ...verdicts, ...parts });

export const finding = (code: string, parts: Partial<ReviewFinding> = {}): ReviewFinding => ({
  code,
  severity: "warning",
  message: "Something is wrong.",
  isNew: true,
  ...parts,
});

export const fullAccess = {
  arn: "arn:aws:iam::aws:policy/AmazonSageMakerFullAccess",
  name: "AmazonSageMakerFullAccess",
  source: "plan",
  version: "v29",
  date: "2026-02-12",
  differsFromBundled: false,
} as const;

/** What a review of a deployment of ours says, in its own words. */
const notChecked = notCheckedOf(
  true,
  { actions: [], provisioners: [], programs: [], changes: [], attachments: [], holders: [] },
  { sources: [], isOtherVersions: () => false },
);

/** A review in which nothing changes, but for the parts that are given. */
export const review = (parts: Partial<Review> = {}): Review => ({
  formatVersion: "1.0",
  deployment: {
    name: "prod",
    accountId: account,
    region: "us-east-1",
    workspaceHost: "dbc-a1b2c3d4-e5f6.cloud.databricks.com",
  },
  origin: { kind: "terraform", version: "1.11.4", formatVersion: "1.2" },
  counts: { create: 0, update: 0, replace: 0, destroy: 0, import: 0, forget: 0 },
  changes: [],
  relation: "unchanged",
  resources: [],
  principals: [],
  trusts: [],
  holders: [],
  touches: [],
  deployability: [],
  findings: [],
  managedPolicies: [fullAccess],
  notChecked,
  fingerprint: "3f2a9c41d07be8562f1e94ab3c6d58e0718295ab4cd63fe0917283b5a4c6d7e8",
  ...parts,
});

export const report = (theReview: Review, parts: Partial<DeploymentReport> = {}): DeploymentReport => ({
  name: theReview.deployment?.name ?? "plan.json",
  state: { kind: "planned" },
  review: theReview,
  parts: {
    deployRole,
    workspaceRole,
    instanceProfile: deployRole,
    cluster: "sagemaker-deploy",
    grants: ["ml-engineers"],
  },
  ...parts,
});

export const context: ReportContext = {
  configuration: "ml/sagemaker-auth.yaml",
  head: "abc1234",
  base: "def5678",
  runUrl: "https://github.com/acme/ml-platform/actions/runs/4711",
  findingPages: "https://github.com/acme/sagemaker-auth-action/blob/main/docs/findings",
};
