import type { Statement } from "../../model.ts";
import { covers, prepare } from "../coverage.ts";
import type { Rule } from "../model.ts";
import { describeStatement } from "../places.ts";

/** A statement that another one of the same effect makes superfluous. */
export const redundantStatement: Rule = {
  code: "redundant-statement",
  *check({ policy, budget }) {
    const prepared = policy.statements.map(prepare);
    for (const [index, inner] of prepared.entries()) {
      const other = prepared.findIndex(
        (outer, position) =>
          position !== index &&
          outer.statement.effect === inner.statement.effect &&
          covers(outer, inner, budget) &&
          // Of two statements that say the same the first one stays.
          (position < index || !covers(inner, outer, budget)),
      );
      const outer = policy.statements[other];
      if (outer === undefined) continue;
      yield {
        severity: "info",
        ...inner.statement.place,
        message: `${describeStatement(outer, other)} already ${verb(inner.statement)} everything that this one does.`,
        suggestion: "Remove this statement.",
      };
    }
  },
};

const verb = ({ effect }: Statement): string => (effect === "Allow" ? "allows" : "denies");
