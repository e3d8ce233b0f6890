import { withCommas } from "../../common/with-commas.ts";
import type { ChangeCounts } from "../../review/model.ts";
import { type Line, text } from "../blocks.ts";

/** `1 role`, `2 roles`; an irregular plural is given. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${withCommas(count)} ${count === 1 ? one : many}`;

/** `+1 ~1 −0`: what Terraform creates, changes in place and destroys; a replacement counts on both sides. */
export const planSigns = ({ create, update, replace, destroy }: ChangeCounts): string =>
  `+${create + replace} ~${update} −${destroy + replace}`;

/** The signs, and in words what they do not tell. */
export const planWords = (counts: ChangeCounts): Line => {
  const also = [
    counts.replace === 0 ? "nothing replaced" : `${counts.replace} replaced`,
    ...(counts.import === 0 ? [] : [`${counts.import} imported`]),
    ...(counts.forget === 0 ? [] : [`${counts.forget} forgotten`]),
  ];
  return [text([planSigns(counts), ...also].join(", "))];
};
