import * as z from "zod/mini";
import { UserError } from "../../common/errors.ts";
import { inEnglish } from "../../common/in-english.ts";
import { type PlanDigests, withFingerprint } from "./fingerprint.ts";

const sha256 = z.string().check(z.regex(/^[0-9a-f]{64}$/));
const attributes = z.record(z.string(), z.union([sha256, z.enum(["unknown", "sensitive", "absent"])]));

const change = z.strictObject({
  address: z.string(),
  deposed: z.exactOptional(z.string()),
  action: z.enum(["create", "update", "replace", "destroy", "forget", "read", "no-op"]),
  replaceOrder: z.exactOptional(z.enum(["create-before-destroy", "destroy-before-create", "create-and-forget"])),
  tainted: z.exactOptional(z.literal(true)),
  importingId: z.exactOptional(z.string()),
  previousAddress: z.exactOptional(z.string()),
  unknown: z.array(z.string()),
  before: attributes,
  after: attributes,
});

const digests = z.strictObject({
  formatVersion: z.literal("1.0"),
  fingerprint: sha256,
  changes: z.array(change),
  policies: z.array(z.strictObject({ arn: z.string(), digest: sha256 })),
  providers: z.array(z.strictObject({ key: z.string(), digest: sha256 })),
});

/**
 * Reads digests that were kept as JSON. UserError when they are none, are of a version that this program does not
 * know, or do not add up to their fingerprint.
 */
export const parsePlanDigests = (value: unknown): PlanDigests => {
  const { success, data, error } = digests.safeParse(value, inEnglish);
  if (!success) {
    const [issue] = error.issues;
    throw unusable(`${issue?.message} at ${issue?.path.join(".") || "the top"}`);
  }
  if (withFingerprint(data).fingerprint !== data.fingerprint) throw unusable("they do not add up to their fingerprint");
  return data;
};

const unusable = (cause: string): UserError =>
  new UserError({
    message: `The digests of the reviewed plan cannot be used: ${cause}.`,
    suggestion: "Plan again with this version, and have that plan reviewed.",
  });
