import * as z from "zod/mini";
import { UserError } from "../common/errors.ts";
import { inEnglish } from "../common/in-english.ts";
import type { PlanDigests } from "../plan/fingerprint/fingerprint.ts";
import { parsePlanDigests } from "../plan/fingerprint/parse-digests.ts";

/**
 * What a run that planned leaves behind, so that a later run can tell whether it is about to apply the same: digests and
 * versions, no values. docs/security.md tells why it is an artifact of that very run.
 */
export interface Evidence {
  readonly formatVersion: "1.0";
  /** The version of this program. */
  readonly program: string;
  /** `acme/infrastructure`. */
  readonly repository: string;
  /** The pull request that was planned; for a merge group those of its batch that were planned for these deployments. */
  readonly pullRequests: readonly number[];
  /** All pull requests of a merge group, in the queue's order; absent for a pull request. */
  readonly group?: readonly number[];
  readonly baseBranch: string;
  /** Commits. */
  readonly head: string;
  readonly base: string;
  /** The configuration file, relative to the repository's root. */
  readonly configuration: string;
  readonly terraform: { readonly product: "terraform" | "tofu"; readonly version: string };
  readonly deployments: readonly DeploymentEvidence[];
}

/** What a run has planned for one deployment, as digests, and what the gate said of it. */
export interface DeploymentEvidence {
  readonly deployment: string;
  readonly digests: PlanDigests;
  /** When this fingerprint was first planned for this head, by GitHub's clock: no approval from before counts. ISO 8601. */
  readonly since: string;
  /** Whether an earlier plan for this head did something else; absent where none did. */
  readonly changed?: boolean;
  /** Whether the base branch's `review:` settings let it through. */
  readonly passed: boolean;
  /** Whose approval that hung on, of whom one is enough; absent where none was needed. */
  readonly approvedBy?: readonly string[];
  /** Who could approve it, or object: `review.approvers` of the base branch; absent where no approval was needed. */
  readonly approvers?: readonly string[];
  /** The dependency lock file of the plan: the providers' versions and hashes. Apply installs exactly those. */
  readonly lockFile?: string;
}

const sha = z.string().check(z.regex(/^[0-9a-f]{40}$/));

const schema = z.strictObject({
  formatVersion: z.literal("1.0"),
  program: z.string(),
  repository: z.string(),
  pullRequests: z.array(z.int().check(z.positive())),
  group: z.exactOptional(z.array(z.int().check(z.positive()))),
  baseBranch: z.string(),
  head: sha,
  base: sha,
  configuration: z.string(),
  terraform: z.strictObject({ product: z.enum(["terraform", "tofu"]), version: z.string() }),
  deployments: z.array(
    z.strictObject({
      deployment: z.string(),
      digests: z.pipe(z.unknown(), z.transform(parsePlanDigests)),
      since: z.iso.datetime(),
      changed: z.exactOptional(z.boolean()),
      passed: z.boolean(),
      approvedBy: z.exactOptional(z.array(z.string())),
      approvers: z.exactOptional(z.array(z.string())),
      lockFile: z.exactOptional(z.string()),
    }),
  ),
});

/** The only file in the artifact. */
export const evidenceFileName = "sagemaker-auth-evidence.json";

/** The evidence as the text of its file. */
export const printEvidence = (evidence: Evidence): string => `${JSON.stringify(evidence, undefined, 2)}\n`;

/** Reads the text of an evidence file. UserError where it is another version's, or does not hold together. */
export const parseEvidence = (text: string): Evidence => {
  const value = parseJson(text);
  const version = z.object({ formatVersion: z.string(), program: z.string() }).safeParse(value);
  if (version.success && version.data.formatVersion !== "1.0") {
    const { formatVersion, program } = version.data;
    throw new UserError(
      `It has format ${formatVersion}, written by version ${program} of this program; this version reads 1.0.`,
    );
  }
  const result = schema.safeParse(value, inEnglish);
  if (result.success) return result.data;
  throw new UserError(`It is no evidence of a plan: ${z.prettifyError(result.error).replaceAll("\n", " ")}`, {
    cause: result.error,
  });
};

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new UserError("It is no JSON.", { cause });
  }
};
