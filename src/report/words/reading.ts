import type { StatementChange, Witness } from "../../iam/model.ts";
import type { AccessRelation } from "../../review/model.ts";
import type { RunState } from "../context.ts";
import { opposite, relationWords } from "./relation.ts";
import type { Modal } from "./witness.ts";

/** How a review is read: as what a change will do, or as what is there although the code says otherwise. */
export interface Reading {
  readonly sides: readonly [before: string, after: string];
  /** Whether + stands for what the plan would remove. */
  readonly isReversed: boolean;
  readonly changes: string;
  readonly directions: Record<Witness["direction"], DirectionWords>;
  readonly marks: Record<StatementChange["change"], string>;
  readonly relation: (relation: AccessRelation) => { readonly label: string; readonly meaning: string };
}

interface DirectionWords {
  readonly row: string;
  readonly mark: string;
  readonly modal: Modal;
  /** What is said of somebody of whom all access comes, or goes. */
  readonly whole: string;
  /** What the policy engine decided on the two sides. */
  readonly decided: string;
}

const change: Reading = {
  sides: ["Before", "After"],
  isReversed: false,
  changes: "What Terraform does",
  directions: {
    added: { row: "NEW", mark: "+ added", modal: "may", whole: "is new", decided: "denied → allowed" },
    removed: {
      row: "GONE",
      mark: "− removed",
      modal: "may no longer",
      whole: "loses all",
      decided: "allowed → denied",
    },
  },
  marks: { "+": "+ added", "-": "− removed", "~": "~ changed", "=": "= same" },
  relation: relationWords,
};

const driftMeanings: Record<AccessRelation, string> = {
  unknown: "how AWS differs from the code cannot be said in full",
  incomparable: "AWS allows some access that the code does not, and lacks some",
  broader: "AWS allows more than the code says",
  narrower: "AWS allows less than the code says",
  new: "exists in AWS and not in the code",
  gone: "is in the code and does not exist in AWS",
  equivalent: "documents differ, what they allow does not",
  unchanged: "no access differs",
};

/** The plan would lead from AWS back to the code, so everything reads the other way round. */
const drift: Reading = {
  sides: ["Now", "After an apply"],
  isReversed: true,
  changes: "What an apply would do",
  directions: {
    added: {
      row: "MISSING",
      mark: "− missing",
      modal: "may no longer",
      whole: "is missing",
      decided: "allowed by the code, denied now",
    },
    removed: {
      row: "EXTRA",
      mark: "+ extra",
      modal: "may",
      whole: "is extra",
      decided: "denied by the code, allowed now",
    },
  },
  marks: { "+": "− missing", "-": "+ extra", "~": "~ differs", "=": "= same" },
  relation: (relation) => {
    const seen = opposite(relation);
    return { label: relationWords(seen).label, meaning: driftMeanings[seen] };
  },
};

/** A drift that is more than the plan has changes for. */
const unplannedDrift: Reading = {
  ...drift,
  relation: (relation) =>
    relation === "unchanged"
      ? { ...drift.relation(relation), meaning: "an apply would change no access; what no plan shows is listed above" }
      : drift.relation(relation),
};

/** The reading that a run's state asks for. */
export const readingOf = (state: RunState): Reading => {
  if (state.kind !== "drift") return change;
  return state.unplanned === undefined ? drift : unplannedDrift;
};
