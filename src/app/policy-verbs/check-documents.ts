import { UserError } from "../../common/errors.ts";
import type { PolicyRole, RoledPolicy } from "../../iam/decide/evaluate.ts";
import { parsePolicy } from "../../iam/language/parse.ts";
import type { PolicyKind, Statement } from "../../iam/model.ts";
import { type PolicyFile, requirePolicy } from "./policy-file.ts";

/** The documents that a request is asked of, as files. */
export interface CheckFiles {
  /** The policies of who asks; none where only the policy of what is asked for is known. */
  readonly policies: readonly PolicyFile[];
  readonly boundary?: PolicyFile;
  /** The policy of the session of who asks. */
  readonly sessionPolicy?: PolicyFile;
  /** One for each level of the organization above who asks: the SCPs of the level as one document. */
  readonly scps?: readonly PolicyFile[];
  /** The trust policy of the role that is to be assumed. */
  readonly trust?: PolicyFile;
  /** The policy of the resource that is asked for. */
  readonly resourcePolicy?: PolicyFile;
  /** The RCPs that the resource is under, of all levels. */
  readonly rcps?: readonly PolicyFile[];
}

/** Gives all files with what each is to the request. */
export const filesOf = (files: CheckFiles): readonly (readonly [PolicyRole, PolicyFile])[] => [
  ...files.policies.map((file) => ["policy", file] as const),
  ...(files.boundary ? [["boundary", files.boundary] as const] : []),
  ...(files.sessionPolicy ? [["session policy", files.sessionPolicy] as const] : []),
  ...(files.scps ?? []).map((file) => ["SCP", file] as const),
  ...(files.trust ? [["trust policy", files.trust] as const] : []),
  ...(files.resourcePolicy ? [["resource policy", files.resourcePolicy] as const] : []),
  ...(files.rcps ?? []).map((file) => ["RCP", file] as const),
];

/**
 * Reads all documents; an empty file is no policy of a principal. UserError for one that cannot be read or cannot be what
 * it is given as, and says where one of another kind belongs.
 */
export const readDocuments = (files: CheckFiles): readonly RoledPolicy[] =>
  filesOf(files)
    .filter(([role, { text }]) => role !== "policy" || text.trim() !== "")
    .map(([role, file]) => read(file, role));

const KINDS: Readonly<Record<PolicyRole, PolicyKind>> = {
  policy: "identity",
  boundary: "boundary",
  "session policy": "identity",
  SCP: "identity",
  "trust policy": "trust",
  "resource policy": "resource",
  RCP: "resource",
};

const read = (file: PolicyFile, role: PolicyRole): RoledPolicy => {
  const parsed = parsePolicy(file.text, KINDS[role]);
  refuseOtherKinds(file, role, parsed.ok);
  const document = { role, ...requirePolicy(file.name, parsed) };
  if (role === "SCP") refuseLevelWithoutAllow(document);
  if (role === "RCP") refuseWhatIsNoRcp(document);
  return document;
};

const refuseOtherKinds = (file: PolicyFile, role: PolicyRole, fits: boolean): void => {
  const kind = KINDS[role];
  const isOfKind = (other: PolicyKind): boolean => parsePolicy(file.text, other).ok;
  if (fits && kind !== "resource") return;
  if (kind !== "trust" && isOfKind("trust")) {
    throw new UserError({
      message: `${file.name} is a role's trust policy`,
      suggestion: "give it with --trust, and who asks with --principal",
    });
  }
  if (fits) return;
  if (isOfKind("resource") && !(kind === "trust" && namesNoResource(file))) {
    throw new UserError({
      message: `${file.name} is a resource's policy or an RCP: it has a Principal`,
      suggestion: "give a resource's policy with --resource-policy, an RCP with --rcp, and who asks with --principal",
    });
  }
  if (isOfKind("identity")) {
    throw new UserError({
      message: `${file.name} is no ${role}: it has no Principal`,
      suggestion: "give a policy of who asks with --policy, and an SCP with --scp",
    });
  }
};

/** Whether it is a trust policy with a mistake rather than the policy of another resource, which names that one. */
const namesNoResource = ({ text }: PolicyFile): boolean => {
  const parsed = parsePolicy(text, "resource");
  return parsed.ok && parsed.policy.statements.every(({ resources }) => resources === undefined);
};

/**
 * A level without an Allow denies everything, and has no use: what comes is one of several SCPs of a level.
 * Source: https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps_evaluation.html
 */
const refuseLevelWithoutAllow = ({ name, policy }: RoledPolicy): void => {
  if (policy.statements.some(({ effect }) => effect === "Allow")) return;
  throw new UserError({
    message: `${name} has no Allow, so a level of the organization with this SCP alone denies everything`,
    suggestion: "put the statements of all SCPs of the level, such as FullAWSAccess, into one document for --scp",
  });
};

/** Source: https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_rcps_syntax.html */
const refuseWhatIsNoRcp = ({ name, policy }: RoledPolicy): void => {
  const index = policy.statements.findIndex((statement) => !isOfRcp(statement));
  if (index === -1) return;
  throw new UserError({
    message: `${name} is no RCP: statement ${index + 1} is none that an RCP can have. It denies, with Principal "*", an Action and a Resource or NotResource; RCPFullAWSAccess alone allows`,
    suggestion: "give a resource's policy with --resource-policy",
  });
};

const isOfRcp = ({ effect, principals, actions, resources, conditions }: Statement): boolean => {
  const isForEverybody = principals?.negated === false && principals.principals.every(({ type }) => type === "*");
  if (!isForEverybody || actions.negated || resources === undefined) return false;
  const isFullAccess = [actions, resources].every(({ negated, patterns }) => !negated && patterns.join() === "*");
  return effect === "Deny" || (isFullAccess && conditions.length === 0);
};
