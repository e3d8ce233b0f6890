import { isJsonArray, isJsonObject, type Json } from "../../common/json.ts";
import type { Side } from "../model.ts";
import { type RoleFacts, setsInlinePolicies } from "../principals/role-facts.ts";
import { isEqual } from "../raw/attributes.ts";
import { memberOf, type RawChange, type RawSide, rawText, readText, readValue } from "../raw/raw-change.ts";

/** An `inline_policy` block of an aws_iam_role. */
export interface InlinePolicy {
  readonly index: number;
  /** Absent where it is not known yet, or sensitive. */
  readonly name?: string;
  /** What the configuration says of the document. */
  readonly expression: Json | undefined;
}

/**
 * The inline policies of a role on one side. Where the configuration has no such blocks, the provider reads back what
 * is there: those that another resource manages are that resource's, the rest are nobody's and stay as they are, unless
 * the role is replaced or another resource sweeps them away. Terraform's plan does not tell blocks that a `dynamic` is
 * going to make from an unknown list apart from no blocks at all.
 */
export const inlinePoliciesOn = (
  name: Side,
  change: RawChange,
  side: RawSide,
  facts: RoleFacts,
): readonly InlinePolicy[] => {
  const value = memberOf(side.values, "inline_policy");
  if (!isJsonArray(value) || readValue(side, ["inline_policy"]).state === "unknown") return [];
  const blocks = value.map((_, index) => inlinePolicy(change, side, index));
  if (change.expressions !== undefined && setsInlinePolicies(change)) return blocks;
  const role = { type: "role", label: rawText(side, ["name"]) ?? "" } as const;
  return blocks.filter(({ index }) => {
    const policy = rawText(side, ["inline_policy", index, "name"]) ?? "";
    if (facts.isManagedElsewhere(name, change, "inline-policies", role, policy)) return false;
    return name === "before" || !facts.isSweptAway(change, "inline-policies", role, policy);
  });
};

const inlinePolicy = (change: RawChange, side: RawSide, index: number): InlinePolicy => {
  const name = readText(side, ["inline_policy", index, "name"]);
  const expression = memberOf(configuredBlock(change, index, name), "policy");
  return { index, expression, ...(name === undefined ? {} : { name }) };
};

/** Blocks are a set: the configuration's order is not the plan's, so they are found by their constant name. */
const configuredBlock = ({ expressions }: RawChange, index: number, name: string | undefined): Json | undefined => {
  const blocks = expressions?.["inline_policy"];
  if (!isJsonArray(blocks)) return undefined;
  const byName = blocks.find(
    (block) => name !== undefined && isEqual(memberOf(memberOf(block, "name"), "constant_value") ?? null, name),
  );
  return byName ?? (blocks.length === 1 && isJsonObject(blocks[index]) ? blocks[index] : undefined);
};
