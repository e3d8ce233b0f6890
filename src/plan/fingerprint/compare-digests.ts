import { ownMember } from "../../common/json.ts";
import type { ChangeAction } from "../model.ts";
import { type CanonicalPlan, identityOf, restingText } from "./canonical.ts";
import { type ChangeDigest, digestOf, digestOfChange, type PlanDigests, planDigests } from "./fingerprint.ts";

/** How a plan made now differs from the reviewed one. */
export interface DigestComparison {
  /** Whether this plan does what was reviewed, or what is left of it, and nothing else. */
  readonly same: boolean;
  /** Changes that were not reviewed. */
  readonly added: readonly ChangeDelta[];
  /** Reviewed changes that this plan does not make, and that are not made already. */
  readonly missing: readonly ChangeDelta[];
  /** Changes that do something else to a resource than was reviewed. */
  readonly changed: readonly ChangeDelta[];
  /**
   * The ARNs of policies, and of an existing role, whose documents are others, or were read only then or only now; none
   * where the plan does nothing, which relies on no document.
   */
  readonly policies: readonly string[];
  /** The keys of providers that work in another place; none where the plan does nothing, which it does everywhere. */
  readonly providers: readonly string[];
}

/** One change that is not as reviewed: without `reviewed` nobody reviewed it, without `now` this plan lacks it. */
export interface ChangeDelta {
  /** With the deposed key, where the change is about a deposed object. */
  readonly address: string;
  readonly reviewed?: ChangeAction;
  readonly now?: ChangeAction;
  /** The attributes whose reviewed and present values, before or after, differ; sorted. */
  readonly attributes: readonly string[];
}

/**
 * Compares a plan made now with the reviewed digests. No difference is: a reviewed change that is missing because the
 * resource already is what it was reviewed to become; a creation that failed halfway and is now a replacement; what is
 * left of a half-done replacement. Everything else is one.
 */
export const compareDigests = (reviewed: PlanDigests, now: CanonicalPlan): DigestComparison => {
  const then = new Map(reviewed.changes.map((change) => [identityOf(change), change]));
  const present = planDigests(now);
  const unexpected = present.changes.filter(
    (change) => !isSame(then.get(identityOf(change)), change) && !continues(then.get(change.address), change),
  );

  const identities = new Set(present.changes.map(identityOf));
  const missing = reviewed.changes.filter((change) => !identities.has(identityOf(change)) && !isApplied(change, now));

  const added = unexpected.filter((change) => !then.has(identityOf(change)));
  const changed = unexpected.filter((change) => then.has(identityOf(change)));
  const isIdle = present.changes.length === 0;
  const policies = isIdle ? [] : differing(documents(reviewed), documents(present)).toSorted();
  const providers = isIdle ? [] : differing(places(reviewed), places(present)).toSorted();
  return {
    same: unexpected.length + missing.length + policies.length + providers.length === 0,
    added: added.map((change) => ({ address: identityOf(change), now: change.action, attributes: [] })),
    missing: missing.map((change) => ({
      address: identityOf(change),
      reviewed: change.action,
      attributes: unappliedAttributes(change, now),
    })),
    changed: changed.map((change) => deltaOf(then.get(identityOf(change)), change)),
    policies,
    providers,
  };
};

const isSame = (then: ChangeDigest | undefined, now: ChangeDigest): boolean =>
  then !== undefined && digestOfChange(then) === digestOfChange(now);

/**
 * Whether a change finishes what an earlier run has begun: a tainted creation, half of a replacement. `then` is the
 * reviewed change of the present object of the same address, where `now` may be about an old one of it.
 */
const continues = (then: ChangeDigest | undefined, now: ChangeDigest): boolean => {
  if (then === undefined) return false;
  if (now.deposed !== undefined) return then.action === "replace" && now.action === "destroy" && isOldObject(then, now);
  const begun =
    (then.action === "create" && now.action === "replace" && now.tainted === true) ||
    (then.action === "replace" && now.action === "create") ||
    (then.action === "replace" && now.action === "replace" && now.tainted === true);
  return begun && differing(then.after, now.after).length === 0 && then.unknown.join() === now.unknown.join();
};

/** The object that a replacement, creating first, has yet to destroy: what is known of it on both occasions agrees. */
const isOldObject = (then: ChangeDigest, now: ChangeDigest): boolean => {
  const shared = Object.keys(then.before).filter((attribute) => attribute in now.before);
  return shared.includes("id") && shared.every((attribute) => then.before[attribute] === now.before[attribute]);
};

/** Whether an earlier run has made a reviewed change: the resource is as it was reviewed to become. */
const isApplied = (change: ChangeDigest, now: CanonicalPlan): boolean => {
  if (change.deposed !== undefined) return true;
  const isThere = now.resting.has(change.address);
  if (change.action === "destroy" || change.action === "forget") return !isThere;
  return isThere && unappliedAttributes(change, now).length === 0;
};

/** Where the resource as it is differs from what it was reviewed to become; nothing can be said of unknown values. */
const unappliedAttributes = ({ address, after, unknown }: ChangeDigest, now: CanonicalPlan): readonly string[] => {
  const resting = now.resting.get(address);
  if (resting === undefined) return [];
  return Object.entries(after).flatMap(([attribute, digest]) => {
    if (digest === "unknown" || digest === "sensitive") return [];
    return digestOf(restingText(resting, attribute, unknown)) === digest ? [] : [attribute];
  });
};

const deltaOf = (then: ChangeDigest | undefined, now: ChangeDigest): ChangeDelta => ({
  address: identityOf(now),
  ...(then === undefined ? {} : { reviewed: then.action }),
  now: now.action,
  attributes: [
    ...new Set([...differing(then?.before ?? {}, now.before), ...differing(then?.after ?? {}, now.after)]),
  ].sort(),
});

/** An attribute that one side does not list is absent there. */
const differing = (one: ChangeDigest["after"], other: ChangeDigest["after"]): readonly string[] =>
  [...new Set([...Object.keys(one), ...Object.keys(other)])].filter(
    (attribute) => (ownMember(one, attribute) ?? "absent") !== (ownMember(other, attribute) ?? "absent"),
  );

const documents = ({ policies }: PlanDigests) => Object.fromEntries(policies.map(({ arn, digest }) => [arn, digest]));

const places = ({ providers }: PlanDigests) => Object.fromEntries(providers.map(({ key, digest }) => [key, digest]));
