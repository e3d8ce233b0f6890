import { covers, prepare } from "../coverage.ts";
import type { Rule } from "../model.ts";
import { describeStatement } from "../places.ts";

/** An Allow that a Deny of the same document takes back whole. */
export const shadowedStatement: Rule = {
  code: "shadowed-statement",
  *check({ policy, budget }) {
    const prepared = policy.statements.map(prepare);
    for (const inner of prepared) {
      if (inner.statement.effect !== "Allow") continue;
      const other = prepared.findIndex((outer) => outer.statement.effect === "Deny" && covers(outer, inner, budget));
      const outer = policy.statements[other];
      if (outer === undefined) continue;
      yield {
        severity: "warning",
        ...inner.statement.place,
        message: `${describeStatement(outer, other)} denies everything that this one allows, so this one does nothing.`,
        suggestion: "Remove this statement, or narrow the Deny.",
      };
    }
  },
};
