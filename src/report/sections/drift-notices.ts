import type { LeftDrift } from "../../plan/model.ts";
import type { Review } from "../../review/model.ts";
import { type Block, heading, line } from "../blocks.ts";
import { counted } from "../words/counts.ts";
import { prose } from "../words/prose.ts";

/** How many resources the sentence names before it counts the rest. */
const shown = 4;

type WithLeftDrift = Pick<Review, "leftDrift">;

/** What no change of the plan tells: access that is no longer what Terraform made, and stays so. */
export const driftNotices = ({ leftDrift = [] }: WithLeftDrift): readonly string[] => {
  if (leftDrift.length === 0) return [];
  const more = isLong(leftDrift) ? [`${counted(leftDrift.length - shown, "more resource")}, listed below`] : [];
  const named = [...leftDrift.slice(0, shown).map(nameOf), ...more].join(", ");
  return [`Access was changed outside of Terraform, and this plan leaves it so: ${named}.`];
};

/** All of it, where the sentence does not name all. */
export const leftDriftBlocks = ({ leftDrift = [] }: WithLeftDrift): readonly Block[] =>
  isLong(leftDrift)
    ? [
        heading(4, line`Access that was changed outside of Terraform and stays so`),
        { kind: "list", items: leftDrift.map((each) => prose(nameOf(each))) },
      ]
    : [];

const isLong = (leftDrift: readonly LeftDrift[]): boolean => leftDrift.length > shown;

const nameOf = ({ address, attributes }: LeftDrift): string =>
  attributes.length === 0
    ? `${address} (removed)`
    : `${attributes.map((each) => `\`${each}\``).join(" and ")} of ${address}`;
