import type { Statement } from "../../model.ts";
import { findWider, wildcardsOf } from "../glob.ts";
import type { Rule, Subject, Violation } from "../model.ts";
import { elementName, type ListElement, patternPlace } from "../places.ts";
import { comparedTexts } from "../statements.ts";

/** An action or a resource that a wildcard beside it already covers. */
export const redundantPattern: Rule = {
  code: "redundant-pattern",
  *check(subject) {
    for (const statement of subject.policy.statements) {
      yield* inElement(statement, "actions", subject);
      yield* inElement(statement, "resources", subject);
    }
  },
};

function* inElement(statement: Statement, element: ListElement, { budget }: Subject): Iterable<Violation> {
  const written = statement[element]?.patterns ?? [];
  const texts = comparedTexts(statement, element);
  const wildcards = wildcardsOf(new Set(texts));
  const firstAt = new Map<string, number>();
  for (const [index, text] of texts.entries()) {
    const first = firstAt.get(text) ?? index;
    firstAt.set(text, first);
    const wider = findWider(text, wildcards, budget);
    if (first === index && wider === undefined) continue;
    const cause = wider ? written[texts.indexOf(wider.text)] : undefined;
    yield {
      severity: "info",
      ...patternPlace(statement, element, index),
      message: cause ? `"${cause}" already covers "${written[index]}".` : `"${written[index]}" stands here twice.`,
      suggestion: `Remove it from ${elementName(statement, element)}.`,
    };
  }
}
