import { grouped } from "../../common/grouped.ts";
import { escapeKey } from "../../common/json-pointer.ts";
import { printOperator } from "../language/print.ts";
import type { Condition, PatternElement, Place, PrincipalPattern, Statement } from "../model.ts";

/** An element of a statement whose value is one text or a list of texts. */
export type ListElement = "actions" | "resources";

/** Where the `index`th action or resource of a statement stands. */
export const patternPlace = (statement: Statement, element: ListElement, index: number): Place =>
  inside(statement, elementName(statement, element), ...itemOf(statement[element], index));

/** Where Action, NotAction, Resource or NotResource stands. */
export const elementPlace = (statement: Statement, element: ListElement): Place =>
  inside(statement, elementName(statement, element));

/** `Action` or `NotAction`, `Resource` or `NotResource`, whichever the statement has. */
export const elementName = (statement: Statement, element: ListElement): string =>
  `${statement[element]?.negated ? "Not" : ""}${element === "actions" ? "Action" : "Resource"}`;

/** Where Principal or NotPrincipal stands. */
export const principalPlace = (statement: Statement): Place => inside(statement, principalElement(statement));

/** A principal of a statement, and where it stands. */
export interface PrincipalItem {
  readonly who: PrincipalPattern;
  readonly place: () => Place;
}

/** The principals of Principal or NotPrincipal one by one. */
export function* principalItems(statement: Statement): Iterable<PrincipalItem> {
  const byType = grouped(statement.principals?.principals ?? [], ({ type }) => type);
  for (const [type, principals] of byType) {
    for (const [index, who] of principals.entries()) {
      const item = principals.length > 1 ? [String(index)] : [];
      const place = () => inside(statement, principalElement(statement), type, ...item);
      yield { who, place: type === "*" ? () => principalPlace(statement) : place };
    }
  }
}

const principalElement = ({ principals }: Statement): string => (principals?.negated ? "NotPrincipal" : "Principal");

/** Where the key of a condition stands. */
export const conditionPlace = (statement: Statement, condition: Condition): Place =>
  inside(statement, "Condition", printOperator(condition), condition.key);

/** A single text may stand without brackets, so only the items of longer lists are pointed at. */
const itemOf = (element: PatternElement | undefined, index: number): readonly string[] =>
  element && element.patterns.length > 1 ? [String(index)] : [];

const inside = ({ place }: Statement, ...keys: readonly string[]): Place => ({
  pointer: [place.pointer, ...keys.map(escapeKey)].join("/"),
  line: place.line,
});

/** A statement by its Sid, or by its number from 1. */
export const describeStatement = ({ sid }: Statement, index: number): string =>
  sid ? `The statement "${sid}"` : `Statement ${index + 1}`;
