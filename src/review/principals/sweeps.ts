import { grouped } from "../../common/grouped.ts";
import type {
  AttachmentChange,
  AttachmentState,
  DocumentSubject,
  ExclusiveManagement,
  Plan,
  ResourceChange,
  Side,
} from "../../plan/model.ts";
import { isActedOn } from "../../plan/raw/attributes.ts";
import { stateOn } from "../documents/state.ts";
import { inlineName, policiesOf } from "./claims.ts";
import type { Doubt } from "./model.ts";

/** What a plan shows of a principal whose policies a resource manages exclusively. */
export interface Swept {
  /** Whether it is there before. */
  readonly exists: boolean;
  /** Whether all of its policies before are seen. */
  readonly isWhole: boolean;
}

/** Doubts about what is taken away by resources that remove every policy which they do not name. */
export const unseenSweeps = (plan: Plan, sweptOf: (subject: DocumentSubject) => Swept): readonly Doubt[] => {
  const shown = readShown(plan);
  return plan.exclusives.flatMap((exclusive) => {
    const { subject } = exclusive;
    const reason = unseenSweep(shown, exclusive, sweptOf(subject));
    return reason === undefined ? [] : [{ subject, reason }];
  });
};

/**
 * The groups, by their labels, of which the plan shows all policies on each side: one resource owns all inline policies, and
 * names none but those that the plan has, and another one all managed policies.
 */
export const groupsSeenWhole = (plan: Plan): Readonly<Record<Side, ReadonlySet<string>>> => {
  const exclusives = plan.exclusives.filter(({ subject }) => subject.type === "group");
  // Most plans have none, and to look up what they show of everybody takes time.
  if (exclusives.length === 0) return { before: new Set(), after: new Set() };
  const shown = readShown(plan);
  const seenOn = (side: Side): ReadonlySet<string> => {
    const ownedBy = (manages: ExclusiveManagement["manages"]): readonly string[] =>
      exclusives
        .filter((exclusive) => exclusive.manages === manages && areAllShown(shown, exclusive, side))
        .map(({ subject }) => subject.label);
    const attached = ownedBy("managed-policies");
    return new Set(ownedBy("inline-policies").filter((label) => attached.includes(label)));
  };
  return { before: seenOn("before"), after: seenOn("after") };
};

/** Whether all that a resource leaves in place on a side is in the plan; the managed policies that it names it attaches. */
const areAllShown = (shown: Shown, exclusive: ExclusiveManagement, side: Side): boolean => {
  const { was, named } = namesOf(shown, exclusive);
  const names = side === "before" ? was : named;
  if (names === undefined || exclusive.manages === "managed-policies") return names !== undefined;
  const seen = (shown.policies.get(keyOf(exclusive)) ?? []).flatMap((one) => one[side]);
  return names.every((name) => seen.includes(name));
};

/** What a plan shows of its principals, to be looked up. */
interface Shown {
  /** The addresses of the resources to which something is done. */
  readonly acting: ReadonlySet<string>;
  /** By address. */
  readonly attachments: ReadonlyMap<string, Plan["attachments"]>;
  /** By kind and principal: see `keyOf`. */
  readonly policies: ReadonlyMap<string, readonly ShownPolicies[]>;
}

/** The policies of one kind that a resource puts on a principal. */
interface ShownPolicies extends Pick<ExclusiveManagement, "manages" | "subject" | "address"> {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

const readShown = ({ changes, attachments }: Plan): Shown => ({
  acting: new Set(changes.filter(isActedOn).map(({ address }) => address)),
  attachments: grouped(
    attachments.filter(({ use }) => use === "attachment"),
    ({ address }) => address,
  ),
  policies: grouped([...changes.flatMap(inlineIn), ...attachments.flatMap(attachedBy)], keyOf),
});

const keyOf = ({ manages, subject: { type, label } }: Pick<ExclusiveManagement, "manages" | "subject">): string =>
  `${manages} ${type} ${label}`;

const inlineIn = (change: ResourceChange): readonly ShownPolicies[] =>
  change.documents.map((document) => {
    const nameOn = (side: Side): readonly string[] => {
      const { state } = stateOn(change, document, side);
      const name = state === "absent" ? undefined : inlineName(change, document, side);
      return name === undefined ? [] : [name];
    };
    const { subject } = document;
    const { address } = change;
    return { manages: "inline-policies", subject, address, before: nameOn("before"), after: nameOn("after") };
  });

const attachedBy = ({ use, subject, address, before, after }: AttachmentChange): readonly ShownPolicies[] =>
  use === "attachment"
    ? [{ manages: "managed-policies", subject, address, before: policiesOf(before), after: policiesOf(after) }]
    : [];

/**
 * Why it is not known what is taken away by a resource that removes every policy which it does not name: it is new, or names
 * others than before, and the plan does not show all policies that are there. One that stays the same has removed them already.
 */
const unseenSweep = (shown: Shown, exclusive: ExclusiveManagement, { exists, isWhole }: Swept): string | undefined => {
  const { address, manages, subject, stays } = exclusive;
  const { was, named, areSame } = namesOf(shown, exclusive);
  if (!shown.acting.has(address) || stays || areSame) return undefined;
  const all = shown.policies.get(keyOf(exclusive)) ?? [];
  const seen = { before: all.flatMap(({ before }) => before), after: all.flatMap(({ after }) => after) };
  const isUnseen = ((): boolean => {
    // A resource removes nothing of its own.
    if (named === undefined) return exists || all.some((one) => one.address !== address && one.after.length > 0);
    if (seen.after.some((name) => !named.includes(name))) return true;
    if (exclusive.before === undefined) return exists && !isWhole;
    return was === undefined || was.some((name) => !named.includes(name) && !seen.before.includes(name));
  })();
  if (!isUnseen) return undefined;
  const what = manages === "inline-policies" ? "inline policy" : "managed policy";
  return `${address} removes each ${what} of the ${subject.type} ${subject.label} that it does not name, and the plan does not show of all of them whether they go.`;
};

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((name) => other.includes(name));

interface Names {
  /** Absent where it was not there, or they are not known. */
  readonly was?: readonly string[] | undefined;
  readonly named?: readonly string[] | undefined;
  /** Whether they are known to be the same; a policy of the same address may be made anew, and has another ARN then. */
  readonly areSame: boolean;
}

/** Managed policies by what an attachment knows of them too: one may have no ARN yet. */
const namesOf = ({ attachments }: Shown, { address, manages, subject, names, before }: ExclusiveManagement): Names => {
  if (manages === "inline-policies") {
    const was = before?.names;
    return { was, named: names, areSame: was !== undefined && names !== undefined && isSame(was, names) };
  }
  const own = attachments.get(address)?.find((one) => one.subject.label === subject.label);
  const known = (state: AttachmentState | undefined): readonly string[] | undefined =>
    state?.state === "unknown" ? undefined : state === undefined ? [] : policiesOf(state);
  const [was, named] = [before && known(own?.before), known(own?.after)];
  return {
    was,
    named,
    areSame: was !== undefined && named !== undefined && isSame(textsOf(own?.before), textsOf(own?.after)),
  };
};

const textsOf = (state: AttachmentState | undefined): readonly string[] =>
  state?.state === "known" ? state.policies.map((policy) => JSON.stringify([policy.arn, policy.address])) : [];
