import { describe, expect, it } from "vitest";
import { unionOfReviewed } from "../../../src/gate/batch.ts";
import { type ChangeDigest, type PlanDigests, withFingerprint } from "../../../src/plan/fingerprint/fingerprint.ts";

const change = (address: string, after: string): ChangeDigest => ({
  address,
  action: "update",
  unknown: [],
  before: {},
  after: { policy: after.repeat(64) },
});

const digests = (...changes: readonly ChangeDigest[]): PlanDigests =>
  withFingerprint({
    changes,
    policies: [{ arn: "arn:aws:iam::aws:policy/A", digest: "0".repeat(64) }],
    providers: [{ key: "aws", digest: "0".repeat(64) }],
  });

describe("what a batch was reviewed to do", () => {
  const role = change("aws_iam_role.deploy", "1");
  const profile = change("aws_iam_instance_profile.deploy", "2");

  it("is the union of its pull requests, in whatever order they stand", () => {
    const both = digests(profile, role);
    expect(unionOfReviewed([digests(role), digests(profile)])).toEqual({ kind: "union", digests: both });
    expect(unionOfReviewed([digests(profile, role), digests(role)])).toEqual({ kind: "union", digests: both });
  });

  it("is not known where two of them change one resource differently", () => {
    const other = change("aws_iam_role.deploy", "3");
    expect(unionOfReviewed([digests(role), digests(other)])).toEqual({
      kind: "conflict",
      what: ["aws_iam_role.deploy"],
    });
  });

  it.each([
    [{ policies: [{ arn: "arn:aws:iam::aws:policy/A", digest: "1".repeat(64) }] }, "arn:aws:iam::aws:policy/A"],
    [{ providers: [{ key: "aws", digest: "1".repeat(64) }] }, "the place of the provider aws"],
  ])(
    "is not known where they relied on different documents of a managed policy, or in different accounts: %j",
    (other, what) => {
      const later = withFingerprint({ ...digests(), ...other });
      expect(unionOfReviewed([digests(), later])).toEqual({ kind: "conflict", what: [what] });
    },
  );
});
