import { UserError } from "../../common/errors.ts";
import { type Evaluation, evaluate, type PolicyRole, type RoledPolicy } from "../../iam/decide/evaluate.ts";
import type { AccessRequest } from "../../iam/model.ts";
import type { CheckResult } from "../../report/verbs/model.ts";
import { type CheckFiles, readDocuments } from "./check-documents.ts";
import { refuseUnclearEverybody } from "./everybody.ts";
import { refuseMissingQuantifier } from "./missing-quantifier.ts";
import { refuseRcpsThatDoNotApply, refuseScpsThatDoNotApply } from "./organization.ts";
import { refuseWhatDoesNotFit } from "./principal-fits.ts";
import { principalKeys } from "./principal-keys.ts";
import { accountOfResource, readContext, readPrincipal, requireAction, requireResource } from "./request.ts";
import { refuseWhatNoPolicyDecides } from "./request-fits.ts";
import { resourceKeys } from "./resource-keys.ts";
import { refuseOpenKeys, toldOf, withToldKeys } from "./told-keys.ts";

/** A request as words that nobody has checked yet, and the documents that are to decide it. */
export interface CheckInput extends CheckFiles {
  /** The account of the resource, where its ARN does not have it. */
  readonly account?: string;
  /** Needed with all but `policies` and `boundary`. */
  readonly principal?: string;
  readonly action: string;
  readonly resource: string;
  /** `key=value`; a key that comes again has several values. */
  readonly context: readonly string[];
}

/**
 * Decides one request by the documents that are given; see `evaluate`. What --principal, --resource and --account tell of
 * the context keys about them is in the request. UserError for a document or an argument that cannot be read, for a
 * document that does not apply to the request, for a request that no policy decides, where what AWS leaves open or the
 * account of the resource makes a difference and is not known, and where policies ask for a key about the principal that
 * it does not tell.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
 */
export const check = (input: CheckInput): CheckResult => {
  const documents = readDocuments(input);
  const principal = input.principal === undefined ? undefined : readPrincipal(input.principal);
  refuseWhatDoesNotFit(input, documents, principal);
  const given = readContext(input.context);
  const asked = { action: requireAction(input.action), resource: requireResource(input.resource) };
  const account = accountOfResource(asked.resource, input.account);
  const ofPrincipal = principalKeys(principal);
  const ofResource = resourceKeys(asked, account);
  const context = withToldKeys(withToldKeys(given, ofPrincipal), ofResource);
  const request: AccessRequest = { ...asked, ...(principal && { principal }), context };
  refuseWhatNoPolicyDecides(request, documents);
  if (input.scps?.length) refuseScpsThatDoNotApply(request);
  if (input.rcps?.length) refuseRcpsThatDoNotApply(request);
  requireEnough(input, documents, account);
  const options = { knowsOwn: input.policies.length > 0, ...(account !== undefined && { account }) };
  const decide = (changed: readonly RoledPolicy[]): Evaluation => evaluate(changed, request, options);
  refuseUnclearEverybody(documents, principal, decide);
  refuseMissingQuantifier(documents, context, decide);
  const { silent, ...decision } = decide(documents);
  refuseOpenKeys(decision.assumedAbsent, ofPrincipal);
  const isFilledIn = Object.keys(context).length > Object.keys(given).length;
  const notGiven = isFilledIn ? evaluate(documents, { ...request, context: given }, options).assumedAbsent : [];
  const takenFromPrincipal = toldOf(ofPrincipal, notGiven);
  const takenFromResource = toldOf(ofResource, notGiven);
  return {
    formatVersion: "1.0",
    ...decision,
    silent: [...new Set(documents.map(({ role }) => role))].filter((role) => silent.some((one) => one.role === role)),
    request,
    ...(takenFromPrincipal.length > 0 && { takenFromPrincipal }),
    ...(takenFromResource.length > 0 && { takenFromResource }),
    considered: documents.map(({ name, role }) => ({
      name,
      role,
      ...(silent.some((one) => one.role === role && one.name === name) && { silent: true }),
    })),
    notConsidered: notConsidered(input, documents, request, decision),
  };
};

/** UserError where the policies that are given cannot decide, whatever they say. */
const requireEnough = (
  { policies, boundary, sessionPolicy }: CheckInput,
  documents: readonly RoledPolicy[],
  account: string | undefined,
): void => {
  const knowsOwn = policies.length > 0;
  if (!knowsOwn && (boundary || sessionPolicy)) throw new UserError(NOTHING_TO_LIMIT);
  const isResourceAsked = documents.some(({ role }) => role === "trust policy" || role === "resource policy");
  if (!knowsOwn && !isResourceAsked) throw new UserError(NOTHING_TO_ASK);
  if (knowsOwn && isResourceAsked && account === undefined) throw new UserError(WHOSE_RESOURCE);
};

const NOTHING_TO_ASK = {
  message: "There is no policy to ask",
  suggestion:
    "name one with --policy, or that of what is asked for with --resource-policy or --trust, and --principal; SCPs and RCPs allow nothing by themselves",
};

const NOTHING_TO_LIMIT = {
  message:
    "A boundary and a session's policy only limit what the policies of who asks allow, and none of those is given",
  suggestion: "give them with --policy, or an empty file where there is none",
};

const WHOSE_RESOURCE = {
  message: "The resource's ARN does not say in which account it is, and its policy has another effect within its own",
  suggestion: "give the account's 12 digits with --account",
};

const notConsidered = (
  { policies, scps, rcps }: CheckInput,
  documents: readonly RoledPolicy[],
  { action, resource, principal }: AccessRequest,
  { by }: Pick<Evaluation, "by">,
): readonly string[] => {
  const has = (role: PolicyRole): boolean => documents.some((document) => document.role === role);
  const missing = [...(scps?.length ? [] : ["SCPs"]), ...(rcps?.length ? [] : ["RCPs"])];
  const isKey = /^kms:/i.test(action);
  const isByOwn = documents.some(({ name, role }) => role === "policy" && name === by?.policy);
  const knowsOwn = policies.length > 0;
  const ofPrincipal = has("resource policy") && !isKey ? MAY_ALLOW : mustAllow(isKey ? "key's policy" : "trust policy");
  const all: readonly (readonly [what: string, isLeftOut: boolean])[] = [
    [`${missing.join(" and ")} of the AWS organization`, missing.length > 0],
    [MANAGEMENT_ACCOUNT, missing.length < 2],
    ["whether AWS manages the key itself, which no RCP limits", has("RCP") && isKey],
    ["session policies", !has("session policy")],
    ["other policies of the principal than these", knowsOwn],
    [ofPrincipal, !knowsOwn && principal?.type === "AWS"],
    ["a permissions boundary", knowsOwn && !has("boundary")],
    [OF_RESOURCE, !has("trust policy") && !has("resource policy")],
    [BESIDE_THE_POLICY, has("resource policy")],
    [ALSO_ASKED, has("resource policy") && isByOwn],
    [OF_ASTERISK, resource !== "*" && resource.includes("*")],
    [WHETHER_ACTION_EXISTS, true],
    ["whether the action takes this kind of resource", true],
  ];
  return all.flatMap(([what, isLeftOut]) => (isLeftOut ? what : []));
};

const MANAGEMENT_ACCOUNT =
  "whether the account is the organization's management account, which neither SCPs nor RCPs limit";

const mustAllow = (policy: string): string =>
  `policies of the principal, of which one must allow it unless the ${policy} names the principal itself and is of its account`;

const MAY_ALLOW =
  "policies of the principal, of which one may allow it in the resource's account, and must unless the resource's policy names the principal itself and is of its account";

const OF_RESOURCE = "policies of the resource, such as a bucket's, a key's or a role's";

/** Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies.html */
const BESIDE_THE_POLICY =
  "what else its service asks, such as grants of a key, ACLs, access points and blocked public access of a bucket, and policies of VPC endpoints";

/** Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_policy-eval-denyallow.html */
const ALSO_ASKED = "whether the service wants the resource's policy to allow it too, as AWS says that some may";

const OF_ASTERISK =
  "other resources that the * in the resource may stand for: it is asked about as that very character, and the verb compare asks about every resource";

/** What only the catalogue says, which no decision needs. */
export const WHETHER_ACTION_EXISTS = "whether AWS has this action";
