import { createHash } from "node:crypto";
import type { CanonicalChange, CanonicalPlan } from "./canonical.ts";

/**
 * What is kept of a reviewed plan, without a value in it: enough to tell whether a later plan does the same, what is
 * different, and what a half-finished apply has done already.
 */
export interface PlanDigests {
  readonly formatVersion: "1.0";
  /** SHA-256, in lower-case hex, over all that follows. */
  readonly fingerprint: string;
  /** Sorted by address. */
  readonly changes: readonly ChangeDigest[];
  /** Of the policies that the review relied on: managed ones, sorted by ARN, and an existing role with its own. */
  readonly policies: readonly { readonly arn: string; readonly digest: string }[];
  /** Of where each provider works, sorted by the providers' keys. */
  readonly providers: readonly { readonly key: string; readonly digest: string }[];
}

/** What is kept of one reviewed change: what happens to which resource, and digests in the place of values. */
export interface ChangeDigest
  extends Pick<
    CanonicalChange,
    "address" | "deposed" | "action" | "replaceOrder" | "tainted" | "importingId" | "previousAddress" | "unknown"
  > {
  /** Of each attribute that counts: the SHA-256 of its canonical text, or `unknown`, `sensitive` or `absent`. */
  readonly before: Readonly<Record<string, string>>;
  readonly after: Readonly<Record<string, string>>;
}

/** Gives the digests of a canonical plan; the same for every plan that does the same. */
export const planDigests = ({ changes, policies, providers }: CanonicalPlan): PlanDigests =>
  withFingerprint({
    changes: changes.map(changeDigest),
    policies: policies.map(({ arn, text }) => ({ arn, digest: sha256(text) })),
    providers: providers.map(({ key, text }) => ({ key, digest: sha256(text) })),
  });

/** Computes the fingerprint over the rest. */
export const withFingerprint = ({
  changes,
  policies,
  providers,
}: Omit<PlanDigests, "formatVersion" | "fingerprint">): PlanDigests => ({
  formatVersion: "1.0",
  fingerprint: sha256(stableJson({ changes: changes.map(digestOfChange), policies, providers })),
  changes,
  policies,
  providers,
});

/** Gives the SHA-256 of one change with everything in it. */
export const digestOfChange = (change: ChangeDigest): string => sha256(stableJson(change));

/** Gives the digest of one text of `canonicalValue`; marks are shown as they are, since they are no secret. */
export const digestOf = (text: string | undefined): string => {
  if (text === undefined) return "absent";
  return text === "unknown" || text === "sensitive" ? text : sha256(text);
};

const changeDigest = ({ type: _type, before, after, ...change }: CanonicalChange): ChangeDigest => ({
  ...change,
  before: digestsOf(before),
  after: digestsOf(after),
});

const digestsOf = (texts: CanonicalChange["before"]): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(texts).map(([attribute, text]) => [attribute, digestOf(text)]));

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

/** JSON with sorted keys, so that digests read back from a file give the same text. */
const stableJson = (value: unknown): string =>
  JSON.stringify(value, (_key, member: unknown) =>
    typeof member === "object" && member !== null && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).sort(([one], [other]) => (one < other ? -1 : 1)))
      : member,
  );
