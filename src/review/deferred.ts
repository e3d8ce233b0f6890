import type { Plan } from "../plan/model.ts";
import type { ResourceReview } from "./model.ts";

/** What stands for the changes that Terraform puts off: nobody can tell yet what they do to access. */
export const deferredReviews = ({ deferred }: Pick<Plan, "deferred">): readonly ResourceReview[] =>
  deferred
    .filter(({ isManaged }) => isManaged)
    .map(({ address, type, reason }) => ({
      address,
      type,
      action: "no-op",
      documents: [
        {
          attribute: "",
          kind: "resource",
          subject: { type: "resource", label: address },
          isNoPolicy: true,
          unknown: true,
          reason: `Terraform puts what it does to ${address} off to a later plan (${reason}), so this one does not tell whether it changes access.`,
          relation: "unknown",
          statements: [],
          witnesses: [],
        },
      ],
    }));
