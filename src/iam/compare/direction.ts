import { oncePer } from "../../common/once.ts";
import type { Budget } from "../budget.ts";
import type { Conjunction } from "./dimension.ts";
import type { Guard } from "./guard.ts";
import type { Problem } from "./problem.ts";
import { search, type Wants } from "./search.ts";

/** The statements of one side that are about some action. */
export interface Statements {
  readonly guards: readonly Guard[];
  /** Whether a boundary restricts the side, even one that is not about the action at all. */
  readonly hasBoundary: boolean;
}

/** Whether a side has a statement that could allow something. */
export const grantsAnything = ({ guards }: Statements): boolean =>
  guards.some(({ layer, statement }) => layer === "grant" && statement.effect === "Allow");

/** What could be allowed by one side and not by the other, and the statements that would bring it about. */
export interface Gain {
  readonly wants: Wants;
  readonly by: readonly Guard[];
}

/**
 * Finds what `gainer` allows and `loser` does not, one gain for each combination of statements that brings one about.
 * `nameOf` says when statements of both sides are the same. Throws BudgetSpent.
 */
export function* gains(
  problem: Problem,
  gainer: Statements,
  loser: Statements,
  nameOf: (guard: Guard) => string,
  budget: Budget,
): Generator<Gain> {
  const mine = sort(gainer);
  const theirs = sort(loser);
  const ways = oncePer((guard: Guard) => problem.conjunctions(guard));
  const denied = mine.denies.flatMap(ways);
  for (const reason of reasonsToRefuse(theirs, mine, nameOf)) {
    const spared = new Set(reason.fails.map(nameOf));
    const fails = [...denied, ...reason.fails.flatMap(ways)];
    for (const allow of mine.allows) {
      if (spared.has(nameOf(allow))) continue;
      for (const boundary of mine.boundary ?? [undefined]) {
        if (boundary && spared.has(nameOf(boundary))) continue;
        const by = [allow, boundary, reason.holds].filter((guard) => guard !== undefined);
        for (const holds of combine(by.map(ways))) {
          const wants = search(holds, fails, budget);
          if (wants) yield { wants, by };
        }
      }
    }
  }
}

interface Sorted {
  readonly allows: readonly Guard[];
  readonly denies: readonly Guard[];
  /** Undefined where no boundary restricts the side. */
  readonly boundary: readonly Guard[] | undefined;
}

const sort = ({ guards, hasBoundary }: Statements): Sorted => {
  const allows = guards.filter(({ statement }) => statement.effect === "Allow");
  return {
    allows: allows.filter(({ layer }) => layer === "grant"),
    denies: guards.filter(({ statement }) => statement.effect === "Deny"),
    boundary: hasBoundary ? allows.filter(({ layer }) => layer === "boundary") : undefined,
  };
};

/** A request is refused when a deny holds, or when all allows fail, or all of the boundary's. */
interface Refusal {
  readonly holds?: Guard;
  readonly fails: readonly Guard[];
}

/** A deny that the other side has too refuses there as well, so it explains no gain. */
const reasonsToRefuse = (refuser: Sorted, other: Sorted, nameOf: (guard: Guard) => string): readonly Refusal[] => {
  const shared = new Set(other.denies.map(nameOf));
  return [
    { fails: refuser.allows },
    ...refuser.denies.filter((deny) => !shared.has(nameOf(deny))).map((holds) => ({ holds, fails: [] })),
    ...(refuser.boundary ? [{ fails: refuser.boundary }] : []),
  ];
};

/** One way of each list, joined, in all combinations. */
const combine = (lists: readonly (readonly Conjunction[])[]): readonly Conjunction[] =>
  lists.reduce<readonly Conjunction[]>(
    (joined, list) => joined.flatMap((before) => list.map((next) => [...before, ...next])),
    [[]],
  );
