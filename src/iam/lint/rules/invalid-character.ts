import type { Place, Statement } from "../../model.ts";
import type { Rule } from "../model.ts";
import { conditionPlace, patternPlace, principalItems } from "../places.ts";

/**
 * IAM takes tab, line feed, carriage return and U+0020 to U+00FF; other control characters JSON has only as escapes.
 * Source: https://docs.aws.amazon.com/IAM/latest/APIReference/API_PutRolePolicy.html (PolicyDocument, Pattern)
 */
const BEYOND = /[^\0-\u00ff]/u;

/** A character that IAM takes in no policy, such as the long dash of a text that was copied from a page. */
export const invalidCharacter: Rule = {
  code: "invalid-character",
  *check({ policy, kind }) {
    // Other services have rules of their own: S3's keys, for one, may have any character.
    if (kind === "resource") return;
    for (const statement of policy.statements) {
      for (const { text, place } of textsOf(statement)) {
        const [character] = BEYOND.exec(text) ?? [];
        if (character === undefined) continue;
        yield {
          severity: "warning",
          ...place(),
          message: `"${text}" has the character ${codePointOf(character)} ("${character}"), and IAM takes no policy that holds it.`,
          suggestion:
            "Write it anew with characters up to U+00FF: a copied text often has a long dash, a curly quotation mark or a blank without width.",
        };
      }
    }
  },
};

interface Text {
  readonly text: string;
  readonly place: () => Place;
}

/** The texts of a statement but its Sid, in which the grammar takes letters and digits alone. */
function* textsOf(statement: Statement): Iterable<Text> {
  for (const { who, place } of principalItems(statement)) yield { text: who.type === "*" ? "*" : who.value, place };
  for (const element of ["actions", "resources"] as const) {
    for (const [index, text] of (statement[element]?.patterns ?? []).entries()) {
      yield { text, place: () => patternPlace(statement, element, index) };
    }
  }
  for (const condition of statement.conditions) {
    const place = (): Place => conditionPlace(statement, condition);
    for (const text of [condition.key, ...condition.values]) yield { text, place };
  }
}

/** Unicode's way to write a character that may not be seen. */
const codePointOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
