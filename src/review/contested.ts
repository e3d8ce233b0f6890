import { grouped } from "../common/grouped.ts";

/** What one resource says of an object of AWS's that other resources may manage too: an inline policy, a membership. */
export interface Claim {
  /** What tells the object from all others, in words: `the inline policy p of the role app`. */
  readonly object: string;
  readonly address: string;
  /** What it is, on the sides on which the resource has it. */
  readonly before?: () => string;
  readonly after?: () => string;
}

/**
 * For each object that several resources manage at once, why it is not known what becomes of it. To Terraform each of them
 * has an object of its own: destroying one takes the object from the others, and the last to write it overwrites what they
 * wrote.
 */
export const contestedObjects = (claims: readonly Claim[]): ReadonlyMap<string, string> =>
  new Map(
    [...grouped(claims, ({ object }) => object).values()].flatMap((group) => {
      const reason = reasonOf(group);
      return reason === undefined ? [] : [reason];
    }),
  );

const reasonOf = (claims: readonly Claim[]): readonly [object: string, reason: string] | undefined => {
  const taken = claims.find(({ before, after }) => before && !after);
  const kept = claims.find(({ after }) => after);
  if (claims.length === 1 || kept === undefined) return undefined;
  const { object, address } = kept;
  if (taken) {
    return [
      object,
      `${taken.address} takes away ${object}, which ${address} is too: whether it is there afterwards depends on the order.`,
    ];
  }
  const other = claims.find(({ after }) => after && after() !== kept.after?.());
  const changes = claims.some(({ before, after }) => before?.() !== after?.());
  return other && changes
    ? [object, `${address} and ${other.address} both are ${object} and differ: the one that is written last counts.`]
    : undefined;
};
