import { firstOfEach, grouped } from "../../common/grouped.ts";
import type { Witness } from "../../iam/model.ts";
import { isPrincipal } from "../../plan/context.ts";
import { isKnownWorkspace } from "../../plan/raw/workspaces.ts";
import type {
  AccessGroup,
  AccessRelation,
  DocumentReview,
  HolderReview,
  PrincipalReview,
  ResourceReview,
  Review,
} from "../../review/model.ts";
import { type Line, line, text } from "../blocks.ts";
import { openPasses } from "../words/pass-role.ts";
import { byUrgency, changesAccess } from "../words/relation.ts";
import { openStatements } from "../words/statement.ts";
import { type Thing, thingOf } from "../words/thing.ts";
import { isOpenTo, namesakesAmong, type WitnessOrigin } from "../words/witness.ts";
import { isAdministrative, levels } from "./access-groups.ts";

/** The principal that a witness speaks of, and where the witness comes from. */
export interface WitnessSubject extends WitnessOrigin {
  /** The subject of a sentence: `databricks-sagemaker`. */
  readonly who: Line;
  /** Whether what is added may have been there before. */
  readonly beforeUnknown?: true;
}

/** Something whose access changes: a principal with all its policies, or a document that belongs to no one principal. */
export interface AccessItem extends WitnessSubject {
  /** What it is: `role of another owner`. */
  readonly what: string;
  /** What part of the access this is about, where it is not all of it. */
  readonly note?: string;
  readonly relation: AccessRelation;
  readonly added: readonly AccessGroup[];
  readonly removed: readonly AccessGroup[];
  readonly witnesses: readonly Witness[];
  readonly unknown: readonly string[];
  /** As of a principal. */
  readonly decidingBoundary?: PrincipalReview["decidingBoundary"];
  readonly existsOnly?: PrincipalReview["existsOnly"];
  /** What it may use, or no longer: `use the role databricks-sagemaker`. Then this is all that changes of it. */
  readonly uses?: Line;
}

/** Everything whose access changes, trust policies apart; most urgent first. */
export const accessItems = (review: Review): readonly AccessItem[] => {
  const documents = documentsBySubject(review);
  const items = [
    ...review.principals.map((principal) =>
      principalItem(principal, review, documents.get(`${principal.type} ${principal.name}`) ?? []),
    ),
    ...looseDocuments(review),
    ...review.holders.map(holderItem),
  ];
  return byUrgency(
    items.filter((item) => changesAccess(item.relation)),
    (item) => item.relation,
  );
};

/** The documents that are no trust policies, by the principal that they are about. */
const documentsBySubject = ({ resources }: Review): ReadonlyMap<string, readonly DocumentReview[]> =>
  grouped(
    resources
      .flatMap(({ documents }) => documents)
      .filter(({ kind, subject }) => kind !== "trust" && subject.name !== undefined),
    ({ subject }) => `${subject.type} ${subject.label}`,
  );

const principalItem = (
  principal: PrincipalReview,
  review: Review,
  documents: readonly DocumentReview[],
): AccessItem => {
  const unlessLimited = (roles: readonly string[] | undefined): readonly string[] =>
    principal.unknown.length > 0 || principal.isLimited ? [] : (roles ?? []);
  const isOwned = principal.owned || review.deployment === undefined;
  return {
    ...principal,
    who: line`${principal.name}`,
    what: isOwned ? principal.type : `${principal.type} that this deployment does not own`,
    openPasses: {
      added: unlessLimited(openPasses(documents, "after")),
      removed: unlessLimited(openPasses(documents, "before")),
    },
    somePasses: { added: unlessLimited(principal.passes?.after), removed: unlessLimited(principal.passes?.before) },
    namesakes: namesakesAmong(principal.witnesses, isOfSeveralAccounts(review)),
    stillPasses: { added: principal.passes?.before ?? [], removed: principal.passes?.after ?? [] },
  };
};

/** Managed policies and resource policies: what a principal's own review does not hold. */
const looseDocuments = (review: Review): readonly AccessItem[] =>
  review.resources.flatMap((resource) =>
    withoutRepeated(resource.documents.filter(isLoose)).map((document) =>
      looseItem(resource, document, thingOf(resource, document), isOfSeveralAccounts(review)),
    ),
  );

/** Several attributes of one resource may say one thing of it, where no policy document does. */
const withoutRepeated = (documents: readonly DocumentReview[]): readonly DocumentReview[] =>
  firstOfEach(documents, (document) => (document.isNoPolicy ? document.reason : document));

const isOfSeveralAccounts = ({ changes }: Review): boolean => changes.some(({ account }) => account !== undefined);

const looseItem = (
  { address }: ResourceReview,
  document: DocumentReview,
  thing: Thing | undefined,
  isOfSeveral: boolean,
): AccessItem => ({
  who: subjectWords(document, address),
  what: documentWords(document),
  ...(thing && { thing }),
  ...(document.onlyLimits && { limit: address }),
  relation: document.relation,
  ...(document.beforeUnknown && { beforeUnknown: true }),
  added: [],
  removed: [],
  witnesses: document.witnesses,
  namesakes: namesakesAmong(document.witnesses, isOfSeveral),
  openStatements: {
    added: openStatements(document.statements, "after"),
    removed: openStatements(document.statements, "before"),
  },
  unknown: document.reason === undefined ? [] : [document.reason],
});

const holderItem = ({ holder, role, through, workspace, relation, unknown }: HolderReview): AccessItem => ({
  who: [...holderName(holder), ...workspaceWords(workspace)],
  what: "who may use a role through a workspace",
  relation,
  added: [],
  removed: [],
  witnesses: [],
  unknown,
  uses:
    through === "workspace role"
      ? line`use what ${role} gives in the workspace`
      : line`use the ${text(through)} ${role}`,
});

const workspaceWords = (workspace: string | undefined): Line => {
  if (workspace === undefined) return [];
  return isKnownWorkspace(workspace)
    ? line` in the workspace of ${workspace}`
    : line` in a workspace that the plan does not tell`;
};

const holderName = (holder: HolderReview["holder"]): Line => {
  if (holder.type === "cluster") return line`whoever may attach to the cluster ${holder.name}`;
  if (holder.type === "single user") return line`${holder.name} with the cluster ${holder.cluster}`;
  return line`the ${text(holder.type)} ${holder.name}`;
};

const subjectWords = ({ subject, isNoPolicy }: DocumentReview, address: string): Line => {
  if (isNoPolicy) return line`${address}`;
  return subject.type === "policy"
    ? line`whoever has ${subject.name ?? subject.label}`
    : line`a principal of ${address}`;
};

const documentWords = ({ subject, onlyLimits, isNoPolicy }: DocumentReview): string => {
  if (isNoPolicy) return "access without a policy document";
  if (onlyLimits) return "policy that gives no access by itself: it only limits what other policies allow";
  return subject.type === "policy" ? "managed policy" : "resource policy";
};

const isLoose = ({ subject, isToldOfHolders }: DocumentReview): boolean =>
  !isToldOfHolders && !isPrincipal(subject.type);

/** The witnesses of one direction, those that hand on access first, then by access level. */
export const witnessesOf = (item: AccessItem, direction: Witness["direction"]): readonly Witness[] => {
  const levelOf = new Map(
    item[direction].flatMap(({ level, actions }) => actions.map((action) => [action, level] as const)),
  );
  const rank = ({ action }: Witness): number => {
    if (/^(iam:PassRole|sts:AssumeRole)/i.test(action)) return -1;
    const level = levelOf.get(action);
    return level === undefined ? levels.length : levels.indexOf(level);
  };
  return item.witnesses.filter((witness) => witness.direction === direction).toSorted((a, b) => rank(a) - rank(b));
};

/** Access for everybody first, then an administrator's, whatever else there is; the others keep their order. */
export const byReach = (items: readonly AccessItem[], direction: Witness["direction"]): readonly AccessItem[] => {
  const reachOf = (item: AccessItem): number => {
    if (witnessesOf(item, direction).some((witness) => isOpenTo(item, witness))) return 2;
    return isAdministrative(item[direction]) ? 1 : 0;
  };
  return items
    .map((item) => ({ item, reach: reachOf(item) }))
    .toSorted((a, b) => b.reach - a.reach)
    .map(({ item }) => item);
};

/** Whether somebody gains, or loses, the use of a role. */
export const changesUse = ({ uses, relation }: AccessItem, direction: Witness["direction"]): boolean =>
  uses !== undefined && (direction === "added" ? ["new", "broader"] : ["gone", "narrower"]).includes(relation);
