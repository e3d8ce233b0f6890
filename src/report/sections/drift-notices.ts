import type { Review } from "../../review/model.ts";
import { counted } from "../words/counts.ts";

/** How many resources the sentence names; the JSON has them all. */
const shown = 4;

/** What no change of the plan tells: access that is no longer what Terraform made, and stays so. */
export const driftNotices = ({ leftDrift = [] }: Pick<Review, "leftDrift">): readonly string[] => {
  if (leftDrift.length === 0) return [];
  const named = leftDrift
    .slice(0, shown)
    .map(({ address, attributes }) =>
      attributes.length === 0
        ? `${address} (removed)`
        : `${attributes.map((each) => `\`${each}\``).join(" and ")} of ${address}`,
    );
  const more = leftDrift.length > shown ? [counted(leftDrift.length - shown, "more resource")] : [];
  return [`Access was changed outside of Terraform, and this plan leaves it so: ${[...named, ...more].join(", ")}.`];
};
